import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { theSeminar } from '../../seminar/queries.server.ts'
import { gather, standingOrder } from '../gather.server.ts'
import { mayMendCoverage, mayReadCoverage } from '../policy.ts'
import { putOrder } from '../store.server.ts'

/**
 * Says what is rehearsed on a day, in order; other days keep what they have. An empty list leaves the day to the plan of
 * its rehearsals. Throws missing, forbidden, or invalid for a day or a piece that the seminar does not have.
 */
export async function setOrder(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  { date, pieceIds }: { date: string; pieceIds: readonly string[] },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    const seminar = await theSeminar(tx, seminarId)
    if (!mayReadCoverage(standing, seminarId)) throw missing()
    if (!mayMendCoverage(standing, seminarId)) throw forbidden()
    const gathered = await gather(tx, seminar)
    const unique = [...new Set(pieceIds)]
    const knows = (pieceId: string) => gathered.pieces.some(({ id }) => id === pieceId)
    if (!seminar.days.some((day) => day.date === date) || !unique.every(knows)) throw invalid('faults.notAChoice')
    const others = (gathered.decided.length > 0 ? gathered.decided : standingOrder(gathered)).filter(
      (line) => line.date !== date,
    )
    await putOrder(tx, seminarId, [...others, ...unique.map((pieceId, at) => ({ pieceId, date, position: at + 1 }))])
    await ctx.note(tx, 'seminar.order-changed', seminarId, { pieces: unique })
  })
}
