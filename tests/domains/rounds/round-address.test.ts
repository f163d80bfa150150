import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MODES, MOST_STUDIOS, NO_ROUND, type Round, STAYS, type Start } from '#app/domains/rounds/my-round.ts'
import {
  moved,
  numbersIn,
  queryOf,
  roundOf,
  seenAt,
  startIn,
  timeIn,
  unseen,
  withoutStudio,
  withStudios,
} from '#app/domains/rounds/round-address.ts'

const of = (query: string) => roundOf(new URLSearchParams(query))

it('reads what an address says', () => {
  expect(of('?steder=3,12,40&sett=12&dag=2013-09-14&start=asker&kl=11.00&med=kollektiv&ved=20&rekke=min')).toEqual({
    numbers: [3, 12, 40],
    seen: [12],
    day: '2013-09-14',
    start: { at: 'town', id: 'asker' },
    leaves: '11:00',
    mode: 'transit',
    stay: 20,
    order: 'own',
  })
})

it.each([
  ['', []],
  ['3,12,40', [3, 12, 40]],
  ['3, 12 og 40', [3, 12, 40]],
  ['12,12,0,-3', [12, 3]],
  ['<script>', []],
  ['999999999', []],
])('numbers in %j: %j', (text, numbers) => expect(numbersIn(text)).toEqual(numbers))

it.each([
  ['11.00', '11:00'],
  ['9:30', '09:30'],
  ['9', '09:00'],
  ['24.00', null],
  ['halv ti', null],
  [null, null],
])('time in %j: %j', (text, time) => expect(timeIn(text)).toBe(time))

it.each([
  ['utstillingen', { at: 'exhibition' }],
  ['12', { at: 'studio', number: 12 }],
  ['59.83312,10.43987', { at: 'point', lat: 59.833, lng: 10.44 }],
  ['ovre-eiker', { at: 'town', id: 'ovre-eiker' }],
  ['Asker <b>', null],
  ['', null],
])('start in %j: %j', (text, start) => expect(startIn(text)).toEqual(start))

it.each(['dag=i morgen', 'dag=2013-02-30', 'ved=7', 'med=rakett', 'kl=99', 'sett=4', 'start=!'])(
  'nonsense is as if it were not there: %s',
  (query) => expect(of(query)).toEqual(NO_ROUND),
)

const start: fc.Arbitrary<Start | null> = fc.oneof(
  fc.constant(null),
  fc.constant({ at: 'exhibition' as const }),
  fc.record({ at: fc.constant('studio' as const), number: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ at: fc.constant('town' as const), id: fc.constantFrom('asker', 'ovre-eiker') }),
  fc.record({
    at: fc.constant('point' as const),
    lat: fc.integer({ min: 59_000, max: 61_000 }).map((n) => n / 1000),
    lng: fc.integer({ min: 9_000, max: 11_000 }).map((n) => n / 1000),
  }),
)
const rounds: fc.Arbitrary<Round> = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: MOST_STUDIOS }),
    day: fc.constantFrom(null, '2013-09-14'),
    start,
    leaves: fc.constantFrom(null, '11:00', '09:05'),
    mode: fc.constantFrom(...MODES),
    stay: fc.constantFrom(...STAYS),
    order: fc.constantFrom('best' as const, 'own' as const),
    seen: fc.nat({ max: 5 }),
  })
  .map(({ seen, ...round }) => ({ ...round, seen: round.numbers.slice(0, seen) }))

it('every round survives its address', () => {
  fc.assert(
    fc.property(rounds, (round) => {
      expect(of(queryOf(round))).toEqual(round)
      expect(queryOf(of(queryOf(round)))).toBe(queryOf(round))
    }),
  )
})

describe('what a visitor does to a round', () => {
  const round = of('steder=3,12,40&sett=12&start=12')
  it('adds at the end, each once, and no more than a round holds', () => {
    expect(withStudios(round, [7, 3]).numbers).toEqual([3, 12, 40, 7])
    const many = Array.from({ length: 60 }, (_, index) => index + 100)
    expect(withStudios(round, many).numbers).toHaveLength(MOST_STUDIOS)
    expect(withStudios(round, many).numbers.slice(0, 3)).toEqual([3, 12, 40])
  })
  it('takes away, also as the start and among those seen', () => {
    expect(withoutStudio(round, 12)).toMatchObject({ numbers: [3, 40], seen: [], start: null })
    expect(withoutStudio(round, 40)).toMatchObject({ numbers: [3, 12], seen: [12], start: { number: 12 } })
  })
  it('moves within the order that is shown, which is then the visitor’s own', () => {
    expect(moved(round, [40, 3, 12], 12, -1)).toMatchObject({ numbers: [40, 12, 3], order: 'own' })
    expect(moved(round, [40, 3, 12], 40, -1).numbers).toEqual([40, 3, 12])
    expect(moved(round, [40, 3], 40, 1).numbers).toEqual([3, 40, 12])
    expect(moved(round, [40, 3], 99, 1)).toEqual(round)
  })
  it('has been somewhere, and goes on from there', () => {
    const on = seenAt(round, 3, '13:05')
    expect(on).toMatchObject({ seen: [12, 3], start: { at: 'studio', number: 3 }, leaves: '13:05' })
    expect(unseen(on, 12).seen).toEqual([3])
  })
})
