import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fairOrder,
  fairShare,
  hasBegun,
  mayGiveBack,
  ordinaryWeekend,
  placesLeft,
  reminderDue,
} from '#app/domains/orchestra/duty/rules.ts'
import { instantOf } from '#app/kernel/when.ts'

const at = (date: string, time: string): Date => instantOf(date, time) ?? new Date(Number.NaN)
const families = (turns: Record<string, number>) => new Map(Object.entries(turns))

describe('the fair share', () => {
  it.each([
    ['most have two', { own: 1, a: 2, b: 2, c: 0 }, { own: 1, most: 2 }],
    ['nobody has any', { own: 0, a: 0 }, { own: 0, most: 0 }],
    ['a tie goes to the lower', { own: 1, a: 1, b: 3, c: 3 }, { own: 1, most: 1 }],
    ['a family that is alone', { own: 4 }, { own: 4, most: 4 }],
    ['one who has taken many', { own: 6, a: 1, b: 1, c: 2 }, { own: 6, most: 1 }],
  ])('%s', (_, turns, share) => expect(fairShare(families(turns), 'own')).toEqual(share))
  it('a family that is not known has had none', () => {
    expect(fairShare(families({ a: 1 }), 'x')).toEqual({ own: 0, most: 1 })
  })
  it('what most have is what some family has, and no other number is had by more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 40 }), (counts) => {
        const { most } = fairShare(new Map(counts.map((count, place) => [`f${place}`, count])), 'f0')
        const having = (count: number) => counts.filter((one) => one === count).length
        expect(having(most)).toBeGreaterThan(0)
        for (const count of counts) {
          expect(having(count)).toBeLessThanOrEqual(having(most))
          if (having(count) === having(most)) expect(most).toBeLessThanOrEqual(count)
        }
      }),
    )
  })
})

describe('the order to ask in', () => {
  it('who says yes in it is never more than one turn ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 100 }), (count, places) => {
        const turns = new Map(Array.from({ length: count }, (_, place) => [`f${place}`, 0]))
        for (let place = 0; place < places; place++) {
          const [first = ''] = fairOrder(turns)
          turns.set(first, (turns.get(first) ?? 0) + 1)
        }
        const all = [...turns.values()]
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1)
        expect(all.reduce((sum, one) => sum + one, 0)).toBe(places)
      }),
    )
  })
  it('nobody comes before one who has had fewer, and everybody comes once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (counts) => {
        const turns = new Map(counts.map((count, place) => [`f${place}`, count]))
        const order = fairOrder(turns)
        expect([...order].sort()).toEqual([...turns.keys()].sort())
        const sorted = order.map((family) => turns.get(family) ?? 0)
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b))
      }),
    )
  })
})

it.each([
  [2, 0, 2],
  [2, 2, 0],
  [1, 3, 0],
])('of %i places %i are taken: %i left', (needed, taken, left) => {
  expect(placesLeft({ needed, turns: Array.from({ length: taken }) })).toBe(left)
})

describe('a turn is given back until two days before', () => {
  const duty = { date: '2013-09-14', begins: '11:00' }
  it.each([
    ['2013-09-12', '10:59', true, false],
    ['2013-09-12', '11:00', false, false],
    ['2013-09-14', '11:00', false, true],
  ])('%s %s', (date, time, back, begun) => {
    expect(mayGiveBack(duty, at(date, time))).toBe(back)
    expect(hasBegun(duty, at(date, time))).toBe(begun)
  })
})

describe('the reminder that is due', () => {
  it.each([
    ['eight days before', '2013-09-01', '2013-09-06', null],
    ['seven', '2013-09-01', '2013-09-07', 7],
    ['three', '2013-09-01', '2013-09-11', 7],
    ['two', '2013-09-01', '2013-09-12', 2],
    ['the same day', '2013-09-01', '2013-09-14', 2],
    ['after it', '2013-09-01', '2013-09-15', null],
    ['taken five days before: not the first', '2013-09-09', '2013-09-10', null],
    ['taken five days before: the second', '2013-09-09', '2013-09-12', 2],
    ['taken the day before: none', '2013-09-13', '2013-09-13', null],
  ])('%s', (_, takenOn, today, step) => expect(reminderDue('2013-09-14', takenOn, today)).toBe(step))
})

describe('an ordinary weekend', () => {
  const days = [
    { id: 'sat', date: '2013-09-14' },
    { id: 'sun', date: '2013-09-15' },
  ]
  const said = (proposed: ReturnType<typeof ordinaryWeekend>) =>
    proposed.map(({ dayId, kind, needed }) => `${dayId} ${kind} ${needed}`)
  it('two for lunch each day', () => {
    expect(said(ordinaryWeekend(days, false, []))).toEqual(['sat lunch 2', 'sun lunch 2'])
  })
  it('two for the night between', () => {
    expect(said(ordinaryWeekend(days, true, []))).toEqual(['sat lunch 2', 'sat night 2', 'sun lunch 2'])
  })
  it('nothing that is there already', () => {
    expect(said(ordinaryWeekend(days, true, [{ dayId: 'sat', kind: 'lunch' }]))).toEqual(['sat night 2', 'sun lunch 2'])
    expect(
      ordinaryWeekend(
        days,
        true,
        ordinaryWeekend(days, true, []).map(({ dayId, kind }) => ({ dayId, kind })),
      ),
    ).toEqual([])
  })
  it('two days apart have no night between', () => {
    expect(
      said(ordinaryWeekend([days[0] ?? { id: '', date: '' }, { id: 'tue', date: '2013-09-17' }], true, [])),
    ).toEqual(['sat lunch 2', 'tue lunch 2'])
  })
})
