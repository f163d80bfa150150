/** A round with visits and sales of which a report can be made. */
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { stateNoSale } from '#app/domains/tallies/commands/state-no-sale.server.ts'
import type { Db } from '#app/platform/context.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'

export const secretary = someone(['secretariat'])

/** Visits 40 + 12 at the studios and 210 at the exhibition, sales of four artists, one who sold nothing. */
export async function reportedRound(db: Db) {
  await smallRound(db)
  const ctx = testContext({ db, now: '2013-10-01T08:00:00Z', actorId: 'person-anna' })
  const visits = [
    ['s1', '2013-09-14', 40],
    ['s2', '2013-09-21', 12],
    [null, '2013-09-13', 210],
  ] as const
  for (const [studioId, date, count] of visits)
    await countVisits(ctx, secretary, 2013, {
      ...{ studioId, date, visits: count, kind: 'visit', method: 'counter', onceKey: `visits-${date}` },
    })
  for (const [index, key] of ['anna', 'bo', 'cato', 'eva'].entries())
    await reportSale(ctx, secretary, 2013, {
      ...{ participantId: `p-${key}`, channel: key === 'eva' ? 'web' : 'exhibition', date: null, works: 1 },
      ...{ amountOre: (index + 1) * 1000_50, onceKey: `sale-${key}` },
    })
  await stateNoSale(ctx, secretary, 2013, { participantId: 'p-dina', onceKey: 'nothing-dina' })
  return ctx
}
