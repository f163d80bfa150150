import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Invitee } from '../invitation.ts'
import { inviteChosen } from '../inviting.server.ts'
import { mayInvite } from '../policy.ts'

/**
 * Invites one artist to a call. Throws forbidden, missing, and invalid beside the address when it is invited already.
 */
export async function inviteArtist(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string,
  invitee: Invitee,
): Promise<void> {
  if (!mayInvite(actor)) throw forbidden()
  const invited = await inviteChosen(ctx, year, callId, (known) =>
    known.has(invitee.email) ? { lines: [], wanted: [] } : { lines: [invitee], wanted: [invitee] },
  )
  if (invited.length === 0) throw invalid('invitations.invitedAlready', {}, 'email')
}
