import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeBackSale, takeBackVisits } from '#app/domains/tallies/rules.ts'
import { mayShowTotal, salesForOthers, salesTotals, sumVisits } from '#app/domains/tallies/sums.ts'
import type { ExpectedReport, SaleEntry, SellingChannel, VisitEntry } from '#app/domains/tallies/tally.ts'
import { ARTISTS, DATES, PLACES, sale, sales, visit, visits } from './drawn.ts'

const expected: ExpectedReport[] = PLACES.flatMap((studioId) => DATES.map((date) => ({ studioId, date })))

describe('sumVisits', () => {
  it('says on how many of the expected reports it rests, and which are missing', () => {
    const sums = sumVisits(
      [
        visit('v1', 's1', '2013-09-14', 40),
        visit('v2', 's1', '2013-09-14', 25, { kind: 'school', method: 'estimate' }),
        visit('v3', 's2', '2013-09-15', 0),
        visit('v4', null, '2013-09-14', 120, { kind: 'group' }),
      ],
      expected,
    )
    expect(sums).toMatchObject({ visits: 185, received: 3, expected: 6 })
    expect(sums.byKind).toEqual({ visit: 40, group: 120, school: 25 })
    expect(sums.byMethod).toEqual({ counter: 160, guestbook: 0, checkin: 0, estimate: 25 })
    expect(sums.studios).toMatchObject({ visits: 65, received: 2, expected: 4 })
    expect(sums.exhibition).toMatchObject({ visits: 120, received: 1, expected: 2 })
    expect(sums.byDay.map((of) => [of.date, of.visits, of.received, of.expected])).toEqual([
      ['2013-09-14', 185, 2, 3],
      ['2013-09-15', 0, 1, 3],
    ])
    expect(sums.byPlace.map((of) => [of.studioId, of.visits, of.received])).toEqual([
      ['s1', 65, 1],
      ['s2', 0, 1],
      [null, 120, 1],
    ])
    expect(sums.missing).toEqual([
      { studioId: 's1', date: '2013-09-15' },
      { studioId: 's2', date: '2013-09-14' },
      { studioId: null, date: '2013-09-15' },
    ])
  })

  it('never takes missing for zero', () => {
    const none = sumVisits([], expected)
    expect([none.visits, none.studios.visits, none.exhibition.visits, none.received]).toEqual([null, null, null, 0])
    expect(none.byPlace.map((of) => of.visits)).toEqual([null, null, null])
    expect(sumVisits([visit('v1', 's1', '2013-09-14', 0)], expected)).toMatchObject({ visits: 0, received: 1 })
  })

  it('takes a report that was taken back as missing again', () => {
    const wrong = visit('v1', 's1', '2013-09-14', 400)
    const back: VisitEntry = { ...takeBackVisits(wrong), id: 'v2' }
    expect(sumVisits([wrong, back], expected)).toMatchObject({ visits: null, received: 0 })
    expect(sumVisits([wrong, back, visit('v3', 's1', '2013-09-14', 40)], expected)).toMatchObject({
      visits: 40,
      received: 1,
    })
  })

  it('counts a visit that nobody expected, but not as an expected report', () => {
    const sums = sumVisits([visit('v1', 's9', '2013-09-14', 7)], expected)
    expect(sums).toMatchObject({ visits: 7, received: 0, expected: 6 })
    expect(sums.byPlace.at(-1)).toMatchObject({ studioId: 's9', visits: 7, received: 0, expected: 0 })
  })

  it('comes to the same by place, by day, by kind and by method', () => {
    fc.assert(
      fc.property(visits, fc.subarray(expected), (rows, due) => {
        const entries = rows.flatMap(({ entry, isTakenBack }) =>
          isTakenBack ? [entry, { ...takeBackVisits(entry), id: `back-${entry.id}` }] : [entry],
        )
        const sums = sumVisits(entries, due)
        const add = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
        const total = entries.reduce((sum, entry) => sum + entry.visits, 0)
        expect(sums.visits ?? 0).toBe(total)
        for (const parts of [
          sums.byPlace.map((of) => of.visits),
          sums.byDay.map((of) => of.visits),
          Object.values(sums.byKind),
          Object.values(sums.byMethod),
          [sums.studios.visits, sums.exhibition.visits],
        ])
          expect(add(parts)).toBe(total)
        expect(add(sums.byPlace.map((of) => of.received))).toBe(sums.received)
        expect(add(sums.byDay.map((of) => of.expected))).toBe(sums.expected)
        expect(sums.received + sums.missing.length).toBe(sums.expected)
      }),
      { numRuns: 300 },
    )
  })
})

describe('salesTotals', () => {
  it('gives the published share of 2013: 42 of 105 sold nothing', () => {
    const participants = Array.from({ length: 105 }, (_, i) => `p${i}`)
    const entries = participants
      .slice(0, 100)
      .map((id, i) => sale(`x${i}`, id, i < 42 ? 'none' : 'studio', i < 42 ? 0 : 1000_00))
    expect(salesTotals(entries, participants)).toMatchObject({
      participants: 105,
      sold: 58,
      statedNone: 42,
      notReported: 5,
      shareWithoutSale: 0.4,
    })
  })

  it('adds up by channel', () => {
    const entries = [
      sale('x1', 'p1', 'studio', 3000_00, { works: 2 }),
      sale('x2', 'p1', 'exhibition', 9000_50),
      sale('x3', 'p2', 'studio', 500_00),
      sale('x4', 'p3', 'none', 0),
      sale('x5', 'gone', 'web', 100_00),
    ]
    const totals = salesTotals(entries, ['p1', 'p2', 'p3', 'p4'])
    expect(totals.total).toEqual({ ore: 12600_50, works: 5, sellers: 3 })
    expect(totals.byChannel).toEqual({
      studio: { ore: 3500_00, works: 3, sellers: 2 },
      exhibition: { ore: 9000_50, works: 1, sellers: 1 },
      web: { ore: 100_00, works: 1, sellers: 1 },
      after: { ore: null, works: 0, sellers: 0 },
    })
    expect(totals).toMatchObject({ participants: 4, sold: 2, statedNone: 1, notReported: 1, shareWithoutSale: 0.25 })
  })

  it('believes a sale before a statement of none, and a statement that is taken back not at all', () => {
    const none = sale('x1', 'p1', 'none', 0)
    expect(salesTotals([none, sale('x2', 'p1', 'after', 100_00)], ['p1'])).toMatchObject({ sold: 1, statedNone: 0 })
    const back: SaleEntry = { ...takeBackSale(none), id: 'x2' }
    expect(salesTotals([none, back], ['p1'])).toMatchObject({ sold: 0, statedNone: 0, notReported: 1 })
  })

  it('has no share without participants', () => expect(salesTotals([], []).shareWithoutSale).toBeNull())

  it('puts each participant in one of three groups', () => {
    fc.assert(
      fc.property(sales, fc.subarray([...ARTISTS]), (entries, participants) => {
        const totals = salesTotals(entries, participants)
        expect(totals.sold + totals.statedNone + totals.notReported).toBe(participants.length)
        const { studio, exhibition, web, after } = totals.byChannel
        expect([studio, exhibition, web, after].reduce((sum, of) => sum + (of.ore ?? 0), 0)).toBe(totals.total.ore ?? 0)
      }),
    )
  })
})

it.each([
  [0, false],
  [2, false],
  [3, true],
])('a total over %i artists may be shown: %s', (artists, may) => expect(mayShowTotal(artists)).toBe(may))

describe('salesForOthers', () => {
  const studio = ['p1', 'p2', 'p3', 'p4'].map((id) => sale(`s-${id}`, id, 'studio', 1000_00))
  const web = ['p1', 'p2', 'p3'].map((id) => sale(`w-${id}`, id, 'web', 200_00))

  it('shows channels with three artists or more', () => {
    expect(salesForOthers([...studio, ...web])).toEqual({
      total: 4600_00,
      studio: 4000_00,
      web: 600_00,
      exhibition: null,
      after: null,
    })
  })

  it('hides a second channel where the rest would give one artist away', () => {
    const shown = salesForOthers([...studio, ...web, sale('x', 'p5', 'exhibition', 9000_00)])
    expect(shown).toEqual({ total: 13_600_00, studio: 4000_00, web: null, exhibition: null, after: null })
  })

  it('shows nothing of fewer than three', () => {
    expect(
      salesForOthers([sale('a', 'p1', 'studio', 1), sale('b', 'p2', 'web', 1), sale('c', 'p3', 'none', 0)]).total,
    ).toBeNull()
  })

  it('gives away no amount of fewer than three artists, by itself or by taking shown amounts from the total', () => {
    const channels: SellingChannel[] = ['studio', 'exhibition', 'web', 'after']
    fc.assert(
      fc.property(sales, (entries) => {
        const shown = salesForOthers(entries)
        const sellers = (of: readonly SellingChannel[]) =>
          new Set(entries.filter((e) => (of as readonly string[]).includes(e.channel)).map((e) => e.participantId)).size
        for (const channel of channels)
          if (shown[channel] !== null) expect(sellers([channel])).toBeGreaterThanOrEqual(3)
        if (shown.total === null) {
          expect(sellers(channels)).toBeLessThan(3)
          expect(channels.map((channel) => shown[channel])).toEqual([null, null, null, null])
          return
        }
        const hidden = channels.filter((channel) => shown[channel] === null)
        const rest = sellers(hidden)
        expect(rest === 0 || rest >= 3).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
