import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { callOfYear } from '../call.server.ts'
import { mayInvite } from '../policy.ts'
import { findInvitation, listBegun, removeInvitation } from '../store.server.ts'

/**
 * Takes an invitation back; the person can no longer begin an application. A letter that was sent cannot be. Throws
 * forbidden, missing, and conflict when an application is begun: it is then for the secretariat to check.
 */
export async function withdrawInvitation(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string,
  id: string,
): Promise<void> {
  if (!mayInvite(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { call } = await callOfYear(tx, year, callId)
    const invitation = await findInvitation(tx, id)
    if (invitation?.callId !== call.id) throw missing()
    const begun = (await listBegun(tx, call.id)).some(({ email }) => email === invitation.email)
    if (call.kind === 'invited' && begun) throw conflict('invitations.begunAlready')
    await removeInvitation(tx, id)
    await ctx.note(tx, 'call.invitation-withdrawn', call.id, { told: invitation.toldAt !== null })
  })
}
