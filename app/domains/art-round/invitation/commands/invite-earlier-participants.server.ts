import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import { callOfYear } from '../call.server.ts'
import { mayInvite } from '../policy.ts'
import { onceEach } from '../rules.ts'
import { addInvitations, listInvitations, listTookPart } from '../store.server.ts'

/**
 * Invites everyone with an address who took part in an edition of an earlier year. Doing it again invites those who
 * have come since. Gives how many are new. Throws forbidden and missing.
 */
export async function inviteEarlierParticipants(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string,
): Promise<number> {
  if (!mayInvite(actor)) throw forbidden()
  try {
    return await ctx.tx(async (tx) => {
      const { call } = await callOfYear(tx, year, callId)
      const known = new Set((await listInvitations(tx, call.id)).map(({ email }) => email))
      const wanted = onceEach(await listTookPart(tx, year)).filter(({ email }) => !known.has(email))
      if (wanted.length === 0) return 0
      await addInvitations(tx, call.id, wanted, { invitedAt: ctx.now, invitedById: ctx.actorId })
      await ctx.note(tx, 'call.invited', call.id, { count: wanted.length, earlier: true })
      return wanted.length
    })
  } catch (error) {
    if (isUniqueViolation(error, 'callId', 'email')) throw conflict('faults.changedMeanwhile')
    throw error
  }
}
