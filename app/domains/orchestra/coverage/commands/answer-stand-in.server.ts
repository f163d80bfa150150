import { conflict, missing } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { theSeminar } from '../../seminar/queries.server.ts'
import { findCallByKey, putAnswer } from '../store.server.ts'

/**
 * A stand-in says yes or no; until the last of the days the answer may be another. Throws missing for a key that opens
 * nothing, and conflict when it is too late or the seminar is called off.
 */
export async function answerStandIn(ctx: Context, key: string, accepted: boolean): Promise<void> {
  openToAll('the link is the proof')
  await ctx.tx(async (tx) => {
    const call = await findCallByKey(tx, hashOfSecret(key))
    if (!call) throw missing()
    const seminar = await theSeminar(tx, call.seminarId)
    const isOver = call.dates.every((date) => date < civilDateOf(ctx.now))
    if (isOver || seminar.cancelledAt !== null) throw conflict('orchestraStandIns.tooLate')
    if (call.accepted === accepted) return
    await putAnswer(tx, call.id, accepted, ctx.now)
    await ctx.note(tx, 'stand-in.answered', call.seminarId, { standIn: call.standInId, accepted })
  })
}
