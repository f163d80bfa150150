import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { removeInvitation } from '../invitation.store.server.ts'

/** Takes back an invitation that one has sent; its link opens nothing any more. Throws missing. */
export async function withdrawInvitation(ctx: Context, actor: Actor, invitationId: string): Promise<void> {
  openToAll('what one has sent oneself: it is looked up under who asks')
  await ctx.tx(async (tx) => {
    if (!(await removeInvitation(tx, invitationId, actor.personId))) throw missing()
    await ctx.note(tx, 'guardian.withdrawn', invitationId)
  })
}
