import fc from 'fast-check'
import type { SaleEntry, VisitEntry } from '#app/domains/tallies/tally.ts'
import { SALE_CHANNELS, VISIT_KINDS, VISIT_METHODS } from '#app/domains/tallies/tally.ts'

const entry = { editionId: 'e2013', correctsId: null, enteredAt: new Date('2013-09-14T16:00:00Z'), enteredById: null }

export const visit = (
  id: string,
  studioId: string | null,
  date: string,
  visits: number,
  more: Partial<VisitEntry> = {},
): VisitEntry => ({
  ...entry,
  id,
  onceKey: id,
  studioId,
  date,
  visits,
  kind: 'visit',
  method: 'counter',
  ...more,
})

export const sale = (
  id: string,
  participantId: string,
  channel: SaleEntry['channel'],
  amountOre: number,
  more: Partial<SaleEntry> = {},
): SaleEntry => ({
  ...entry,
  id,
  onceKey: id,
  participantId,
  channel,
  date: null,
  amountOre,
  works: channel === 'none' ? 0 : 1,
  ...more,
})

export const PLACES = ['s1', 's2', null] as const
export const DATES = ['2013-09-14', '2013-09-15'] as const

/** Counts, some of them to be taken back. */
export const visits = fc
  .array(
    fc.record({
      studioId: fc.constantFrom(...PLACES),
      date: fc.constantFrom(...DATES),
      visits: fc.integer({ min: 0, max: 500 }),
      kind: fc.constantFrom(...VISIT_KINDS),
      method: fc.constantFrom(...VISIT_METHODS),
      isTakenBack: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((rows) =>
    rows.map(({ isTakenBack, ...row }, i) => ({
      entry: visit(`v${i}`, row.studioId, row.date, row.visits, row),
      isTakenBack,
    })),
  )

export const ARTISTS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const

export const sales = fc
  .array(
    fc.record({
      participantId: fc.constantFrom(...ARTISTS),
      channel: fc.constantFrom(...SALE_CHANNELS),
      kroner: fc.integer({ min: 1, max: 90_000 }),
    }),
    { maxLength: 20 },
  )
  .map((rows) =>
    rows.map((row, i) => sale(`x${i}`, row.participantId, row.channel, row.channel === 'none' ? 0 : row.kroner * 100)),
  )
