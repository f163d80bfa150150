import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { answerInvitationRow } from '../invitation.store.server.ts'
import { openInvitation } from '../open-invitation.server.ts'

/** Says no; the link opens nothing any more. Nobody need sign in to say no. Throws missing and conflict. */
export async function declineInvitation(ctx: Context, key: string): Promise<void> {
  openToAll('whoever holds the key was asked')
  await ctx.tx(async (tx) => {
    const { id } = await openInvitation(ctx, tx, key)
    await answerInvitationRow(tx, id, { declinedAt: ctx.now })
    await ctx.note(tx, 'guardian.declined', id)
  })
}
