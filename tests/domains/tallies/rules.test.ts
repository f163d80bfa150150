import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  saleFaults,
  standing,
  takeBackSale,
  takeBackVisits,
  takesBackSale,
  takesBackVisits,
  toldByAnother,
  visitFaults,
  whyNotCorrect,
} from '#app/domains/tallies/rules.ts'
import type { SaleEntry, VisitEntry } from '#app/domains/tallies/tally.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { sale, visit, visits } from './drawn.ts'

const openDays = ['2013-09-14', '2013-09-15']

describe('visitFaults', () => {
  it.each([
    [0, '2013-09-14', []],
    [20_000, '2013-09-14', []],
    [20_001, '2013-09-14', ['visits tallies.visitsOutside']],
    [-1, '2013-09-14', ['visits tallies.visitsOutside']],
    [1.5, '2013-09-14', ['visits tallies.visitsOutside']],
    [Number.NaN, '2013-09-14', ['visits tallies.visitsOutside']],
    [10, '2013-09-13', ['date tallies.notAnOpenDay']],
    [10, '2013-09-15', ['date tallies.dateInFuture']],
    [-1, '2013-09-16', ['visits tallies.visitsOutside', 'date tallies.notAnOpenDay']],
  ])('%d visits on %s, told on the 14th', (count, date, faults) => {
    const found = visitFaults({ visits: count, date }, openDays, '2013-09-14')
    expect(found.map(({ field, key }) => `${field} ${key}`)).toEqual(faults)
  })

  it('says the bound as a person reads it', () => {
    const [fault] = visitFaults({ visits: -1, date: '2013-09-14' }, openDays, '2013-09-14')
    expect(sentence('nb', 'tallies.visitsOutside', fault?.facts)).toMatch(
      /^Antall besøk må være et helt tall fra 0 til 20\s000\.$/,
    )
  })
})

describe('saleFaults', () => {
  it.each<[channel: SaleEntry['channel'], amountOre: number, works: number, date: string | null, faults: string[]]>([
    ['studio', 150_00, 1, '2013-09-14', []],
    ['exhibition', 1, 1, null, []],
    ['web', 2_000_000_000, 1000, '2013-09-01', []],
    ['studio', 2_000_000_001, 1, null, ['amountOre tallies.amountOutside']],
    ['studio', 0, 1, null, ['amountOre tallies.amountOutside']],
    ['studio', 0.5, 1, null, ['amountOre tallies.amountOutside']],
    ['after', 100, 0, null, ['works tallies.soldWorksOutside']],
    ['after', 100, 1001, null, ['works tallies.soldWorksOutside']],
    ['studio', 100, 1, '2013-09-15', ['date tallies.dateInFuture']],
    ['none', 0, 0, null, []],
    ['none', 100, 0, null, ['amountOre tallies.noneWithAmount']],
    ['none', 0, 1, null, ['amountOre tallies.noneWithAmount']],
  ])('%s %d øre %d works %s', (channel, amountOre, works, date, faults) => {
    const found = saleFaults({ channel, amountOre, works, date }, '2013-09-14')
    expect(found.map(({ field, key }) => `${field} ${key}`)).toEqual(faults)
  })
})

const counted = visit('v1', 's1', '2013-09-14', 40, { kind: 'school' })
const correction: VisitEntry = { ...takeBackVisits(counted), id: 'v2' }

describe('a sale at the exhibition that somebody else has told', () => {
  const told = { channel: 'exhibition', date: '2013-09-14', amountOre: 100, enteredById: 'host' } as const
  const draft = { ...told, enteredById: 'anna' }
  it.each([
    ['the same', draft, true],
    ['without a day', { ...draft, date: null }, true],
    ['another day', { ...draft, date: '2013-09-15' }, false],
    ['another amount', { ...draft, amountOre: 101 }, false],
    ['at the studio', { ...draft, channel: 'studio' as const }, false],
    ['told by the same', told, false],
  ])('%s: %o', (_, sale, found) => {
    expect(toldByAnother(sale, [told]) !== null).toBe(found)
  })
})

describe('a correction', () => {
  it('takes back exactly the count that it names', () => {
    expect(correction).toMatchObject({
      correctsId: 'v1',
      visits: -40,
      studioId: 's1',
      date: '2013-09-14',
      kind: 'school',
    })
    expect(takesBackVisits(correction, counted)).toBe(true)
  })

  it.each<[what: string, change: Partial<VisitEntry>]>([
    ['another entry', { correctsId: 'v9' }],
    ['a part of it', { visits: -39 }],
    ['more than it', { visits: -41 }],
    ['the same again', { visits: 40 }],
    ['another place', { studioId: null }],
    ['another day', { date: '2013-09-15' }],
    ['another kind', { kind: 'visit' }],
    ['another edition', { editionId: 'e2014' }],
  ])('is none when it takes back %s', (_, change) =>
    expect(takesBackVisits({ ...correction, ...change }, counted)).toBe(false),
  )

  it('takes back a sale, and the statement that there was none', () => {
    const sold = sale('x1', 'p1', 'studio', 3000_00)
    const back = { ...takeBackSale(sold), id: 'x2' }
    expect(back).toMatchObject({ correctsId: 'x1', amountOre: -3000_00, works: -1 })
    expect(takesBackSale(back, sold)).toBe(true)
    for (const change of [
      { amountOre: -2999_00 },
      { works: 0 },
      { channel: 'web' as const },
      { participantId: 'p2' },
      { correctsId: 'x9' },
      { editionId: 'e2014' },
    ])
      expect(takesBackSale({ ...back, ...change }, sold)).toBe(false)
    const none = sale('x3', 'p1', 'none', 0)
    expect(takesBackSale(takeBackSale(none), none)).toBe(true)
  })

  it('of a count of nobody is a correction too', () => {
    const nobody = visit('v1', 's1', '2013-09-14', 0)
    const back = { ...takeBackVisits(nobody), id: 'v2' }
    expect(Object.is(back.visits, 0)).toBe(true)
    expect(takesBackVisits(back, nobody)).toBe(true)
    expect(standing([nobody, back])).toEqual([])
  })

  it.each([
    ['an entry that stands', counted, [counted], null],
    ['an entry that is taken back', counted, [counted, correction], 'tallies.correctedAlready'],
    ['a correction', correction, [counted, correction], 'tallies.correctsCorrection'],
  ])('of %s: %s', (_, entry, entries, key) => expect(whyNotCorrect(entry, entries)?.key ?? null).toBe(key))
})

it('leaves standing what no other takes back, and the sum of all entries is the sum of those', () => {
  fc.assert(
    fc.property(visits, (rows) => {
      const entries = rows.map((row) => row.entry)
      const corrections = rows
        .filter((row) => row.isTakenBack)
        .map(({ entry }): VisitEntry => ({ ...takeBackVisits(entry), id: `back-${entry.id}` }))
      const all = [...corrections, ...entries]
      const left = standing(all)
      expect(left).toEqual(rows.filter((row) => !row.isTakenBack).map((row) => row.entry))
      const sum = (of: readonly VisitEntry[]) => of.reduce((total, entry) => total + entry.visits, 0)
      expect(sum(left)).toBe(sum(all))
    }),
  )
})
