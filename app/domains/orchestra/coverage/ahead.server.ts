import type { Tx } from '#app/platform/context.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import type { Standing } from '../standing.ts'
import { type DayAhead, shortsOf } from './ahead.ts'
import { gather, meterFor, thereIn } from './gather.server.ts'
import { mayReadCoverage } from './policy.ts'

/**
 * Who comes to a seminar and what is missing, day by day; null for who does not work with its music. Numbers and
 * instruments, nobody's name. The statements are those of `gather`.
 */
export async function daysAhead(tx: Tx, standing: Standing, seminar: Seminar): Promise<DayAhead[] | null> {
  if (!mayReadCoverage(standing, seminar.id)) return null
  const gathered = await gather(tx, seminar)
  const { slots, planned, pieces, needs, roster, replies } = gathered
  const meter = meterFor(gathered)
  return seminar.days.map((day) => {
    const said = replies.filter(({ dayId }) => dayId === day.id)
    const answers = roster.map(({ childId }) => said.find((reply) => reply.childId === childId)?.answer)
    const count = (...wanted: (typeof answers)[number][]) => answers.filter((one) => wanted.includes(one)).length
    const played = slots
      .filter(({ date }) => date === day.date)
      .flatMap((slot) =>
        (planned.get(slot.id) ?? pieces.map(({ id }) => id))
          .filter((pieceId) => needs.has(pieceId))
          .map((pieceId) => ({
            pieceId,
            cell: meter(pieceId, thereIn(gathered, slot, { withPartner: false, pieceId })),
          })),
      )
    const all = new Set(played.map(({ pieceId }) => pieceId))
    const green = [...all].filter((id) =>
      played.every(({ pieceId, cell }) => pieceId !== id || cell.gaps.every(({ kind }) => kind === 'few')),
    )
    const cells = played.map(({ cell }) => cell)
    return {
      date: day.date,
      ...{ comes: count('comes'), partly: count('late', 'early'), away: count('absent'), silent: count(undefined) },
      playable: all.size === 0 ? null : { green: green.length, all: all.size },
      missing: shortsOf(cells, 'missing'),
      unsure: shortsOf(cells, 'unanswered'),
    }
  })
}
