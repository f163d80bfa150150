import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayTakeTurn } from '../policy.ts'
import { familyAt } from '../queries.server.ts'
import { hasBegun, placesLeft } from '../rules.ts'
import { addTurn } from '../store.server.ts'
import { theDuty } from '../the-duty.server.ts'

/**
 * Takes a place of a duty for the guardian's family. Two who tap at once for the last place: one gets it, the other is
 * told that it is taken. Throws missing for a duty of a seminar that the guardian has no child at.
 * @param guardianId who takes it: signed in, or through the own link
 */
export async function takeTurn(ctx: Context, guardianId: string, dutyId: string): Promise<{ seminarId: string }> {
  return ctx.tx(async (tx) => {
    const { duty, seminar } = await theDuty(tx, dutyId)
    const family = await familyAt(tx, seminar.id, guardianId)
    if (family === null || !seminar.publishedAt) throw missing()
    if (!mayTakeTurn(family !== null)) throw forbidden()
    if (hasBegun(duty, ctx.now)) throw conflict('orchestraDuty.begun')
    if (duty.turns.some((turn) => turn.guardianId === guardianId)) return { seminarId: seminar.id }
    if (placesLeft(duty) === 0) throw conflict('orchestraDuty.full')
    await addTurn(tx, duty.id, guardianId, ctx.now)
    await ctx.note(tx, 'duty.taken', duty.id, { seminarId: seminar.id, guardianId })
    return { seminarId: seminar.id }
  })
}
