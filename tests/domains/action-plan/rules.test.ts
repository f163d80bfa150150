import fc from 'fast-check'
import { expect, it } from 'vitest'
import { QUARTERS, STATUSES, WHEN } from '#app/domains/action-plan/plan.ts'
import { hasBegun, quarterOf } from '#app/domains/action-plan/quarters.ts'
import {
  movedBy,
  plannedIn,
  standing,
  statusNow,
  tidyQuarters,
  titleNextYear,
  wasLeft,
} from '#app/domains/action-plan/rules.ts'

const word = (quarter: (typeof QUARTERS)[number], status: (typeof STATUSES)[number], at: number) => ({
  ...{ id: `w${at}`, quarter, status, at: new Date(at) },
})

it.each([
  ['nothing said', [], null],
  ['the latest quarter', [word(1, 'done', 1), word(3, 'delayed', 2)], 'delayed'],
  ['an earlier quarter mended afterwards', [word(3, 'done', 1), word(1, 'delayed', 2)], 'done'],
  ['the newest word of a quarter', [word(4, 'underway', 1), word(4, 'done', 2)], 'done'],
  ['the year, said last', [word(4, 'underway', 1), word(0, 'notDone', 2)], 'notDone'],
  ['a quarter, said after the year', [word(0, 'planned', 1), word(1, 'underway', 2)], 'underway'],
])('stands by %s', (_, words, status) => expect(statusNow(words)).toBe(status))

it('stands by a word that was said, whatever the order in which words are read', () => {
  const words = fc.array(
    fc.record({
      ...{ quarter: fc.constantFrom(...QUARTERS), status: fc.constantFrom(...STATUSES) },
      at: fc.integer({ min: 0, max: 9 }).map((ms) => new Date(ms)),
    }),
  )
  fc.assert(
    fc.property(words, (drawn) => {
      const said = drawn.map((one, index) => ({ ...one, id: String(index).padStart(4, '0') }))
      const now = statusNow(said)
      expect(statusNow([...said].reverse())).toBe(now)
      expect(Object.values(standing(said)).map(({ status }) => status)).toEqual(
        said.length > 0 ? expect.arrayContaining([now]) : [],
      )
    }),
  )
})

it.each([
  ['Q1', 'Q1'],
  ['q3 + Q2', 'Q2+Q3'],
  ['Q2+Q2', 'Q2'],
  ['Ongoing', 'ongoing'],
  ['', ''],
  ['Q5', null],
  ['hele året', null],
  ['Q1,Q2', null],
])('reads %j as %j', (text, tidy) => {
  expect(tidyQuarters(text)).toBe(tidy)
  if (tidy) expect(tidy).toMatch(WHEN)
})

it('knows which quarters are meant', () => {
  expect([plannedIn('Q2+Q3'), plannedIn('ongoing'), plannedIn('')]).toEqual([[2, 3], [1, 2, 3, 4], []])
})

it.each([
  ['done', false],
  ['notDone', true],
  ['delayed', true],
  [null, true],
] as const)('%s was left: %s', (status, left) => expect(wasLeft(status)).toBe(left))

it('moves one step and keeps the rest', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const ids = (moved: { id: string }[]) => moved.map(({ id }) => id).join('')
  expect([ids(movedBy(list, 'b', -1)), ids(movedBy(list, 'b', 1)), ids(movedBy(list, 'a', -1))]).toEqual([
    ...['bac', 'acb', 'abc'],
  ])
  expect(ids(movedBy(list, 'x', 1))).toBe('abc')
})

it('begins quarters on their first day', () => {
  expect([hasBegun(2013, 2, '2013-03-31'), hasBegun(2013, 2, '2013-04-01'), hasBegun(2013, 0, '2013-01-01')]).toEqual([
    ...[false, true, true],
  ])
  expect(
    ['2012-12-31', '2013-01-01', '2013-06-30', '2013-07-01', '2014-01-01'].map((day) => quarterOf(2013, day)),
  ).toEqual([1, 1, 2, 3, 4])
})

it.each([
  ['Årsrapport 2012', 'done', 'Årsrapport 2013'],
  ['Vedtak om vertskap 2014', 'done', 'Vedtak om vertskap 2015'],
  ['Søk etter vertskommune 2015', 'notDone', 'Søk etter vertskommune 2015'],
  ['Evaluering 2013', null, 'Evaluering 2013'],
  [
    'Ekstern evaluering 2006–2012 behandlet i styringsgruppen',
    'done',
    'Ekstern evaluering 2006–2012 behandlet i styringsgruppen',
  ],
  ['Prosjektgruppemøter med årets vertskap', 'done', 'Prosjektgruppemøter med årets vertskap'],
  ['Opplag 20130', 'done', 'Opplag 20130'],
] as const)('«%s», %s, goes on as «%s»', (title, status, next) => {
  expect(titleNextYear(title, status)).toBe(next)
})
