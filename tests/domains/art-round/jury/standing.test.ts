import { expect, it } from 'vitest'
import {
  countsOf,
  nextBookmarked,
  nextUnfinished,
  standingOf,
  stateAt,
  withAnswers,
} from '#app/domains/art-round/jury/standing.ts'
import type { Answers } from '#app/domains/art-round/jury/views.ts'

const criteria = [{ key: 'a' }, { key: 'b' }]
const answers = (given: Partial<Answers>): Answers => ({
  scores: {},
  pick: null,
  note: '',
  bookmarked: false,
  ...given,
})
const whole = answers({ scores: { a: 1, b: 0 }, pick: 1 })
const standing = standingOf([
  { state: 'complete', bookmarked: true },
  { state: 'untouched', bookmarked: false },
  { state: 'begun', bookmarked: true },
  { state: 'complete', bookmarked: false },
])

it('counts, and tells each sheet', () => {
  expect(countsOf(standing)).toEqual({ total: 4, complete: 2 })
  expect([1, 2, 3, 4, 5].map((number) => stateAt(standing, number))).toEqual([
    'complete',
    'untouched',
    'begun',
    'complete',
    'untouched',
  ])
})

it.each([
  [1, 2],
  [2, 3],
  [3, 2],
  [4, 2],
])('after %i the next that is not complete is %i', (from, to) => expect(nextUnfinished(standing, from)).toBe(to))

it.each([
  [1, 3],
  [2, 3],
  [3, 1],
  [4, 1],
])('after %i the next to come back to is %i', (from, to) => expect(nextBookmarked(standing, from)).toBe(to))

it('says that there is no other', () => {
  const alone = standingOf([{ state: 'untouched', bookmarked: true }])
  expect([nextUnfinished(alone, 1), nextBookmarked(alone, 1)]).toEqual([null, null])
})

it.each([
  ['nothing', answers({ note: 'bare et notat' }), 'untouched'],
  ['a score', answers({ scores: { a: 0 } }), 'begun'],
  ['all scores and no pick', answers({ scores: { a: 0, b: 7 } }), 'begun'],
  ['a pick alone', answers({ pick: 2 }), 'begun'],
  ['everything', whole, 'complete'],
])('a sheet with %s', (_, given, state) => expect(stateAt(withAnswers(standing, 2, given, criteria), 2)).toBe(state))

it('takes up and lets go of a bookmark, in order, and leaves the others', () => {
  expect(withAnswers(standing, 2, answers({ bookmarked: true }), criteria).bookmarks).toEqual([1, 2, 3])
  expect(withAnswers(standing, 1, whole, criteria).bookmarks).toEqual([3])
  expect(withAnswers(standing, 9, whole, criteria)).toBe(standing)
})
