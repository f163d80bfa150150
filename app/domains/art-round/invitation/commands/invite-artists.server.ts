import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { MOST_LINES } from '../invitation.ts'
import { inviteChosen } from '../inviting.server.ts'
import { mayInvite } from '../policy.ts'
import { isTooLong, type ListLine, readList } from '../rules.ts'

/**
 * Invites everyone of a pasted list, an artist a line, and answers line by line. Lines without an address, or with one
 * that is invited already, stop none of the others. Throws forbidden, missing, and invalid for a list that is too long.
 */
export async function inviteArtists(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string,
  list: string,
): Promise<ListLine[]> {
  if (!mayInvite(actor)) throw forbidden()
  if (isTooLong(list)) throw invalid('invitations.tooMany', { most: MOST_LINES }, 'list')
  return inviteChosen(ctx, year, callId, (known) => readList(list, known))
}
