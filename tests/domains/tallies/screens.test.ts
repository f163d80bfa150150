import { describe, expect, it } from 'vitest'
import { takeBackVisits } from '#app/domains/tallies/rules.ts'
import { cellOf, chosenDay, tallyDays } from '#app/domains/tallies/screens.ts'
import { visit } from './drawn.ts'

const hours = [
  { date: '2013-09-14', opens: '12:00', closes: '17:00' },
  { date: '2013-09-15', opens: '12:00', closes: '17:00' },
  { date: '2013-09-21', opens: '12:00', closes: '17:00' },
]
const names = new Map([['bo', 'Bo']])

describe('the days of a place', () => {
  const wrong = visit('v1', 's1', '2013-09-14', 400, { enteredById: 'bo' })
  const entries = [
    wrong,
    { ...takeBackVisits(wrong), id: 'v2' },
    visit('v3', 's1', '2013-09-14', 40, { enteredById: 'anna' }),
    visit('v4', 's1', '2013-09-14', 25, { kind: 'school' as const }),
  ]
  const days = tallyDays(hours, entries, names, { personId: 'anna', corrects: 'all' }, '2013-09-15')

  it('are over, today or ahead, and missing is not zero', () => {
    expect(days.map(({ state, visits }) => [state, visits])).toEqual([
      ['over', 65],
      ['today', null],
      ['ahead', null],
    ])
    expect(days[0]?.byKind).toEqual({ visit: 40, group: 0, school: 25 })
  })

  it('list what was entered, the latest first; what was taken back stays and is not corrected again', () => {
    expect(days[0]?.entries.map((of) => [of.id, of.by, of.mine, of.takenBack, of.can.correct])).toEqual([
      ['v4', '', false, false, true],
      ['v3', '', true, false, true],
      ['v1', 'Bo', false, true, false],
    ])
  })
})

it('whoever corrects the own counts alone corrects no other', () => {
  const entries = [
    visit('v1', null, '2013-09-14', 3, { enteredById: 'bo' }),
    visit('v2', null, '2013-09-14', 4, { enteredById: 'anna' }),
    visit('v3', null, '2013-09-14', 5, { enteredById: null }),
  ]
  const [day] = tallyDays(hours, entries, names, { personId: 'anna', corrects: 'own' }, '2013-09-14')
  expect(day?.entries.map(({ id, can }) => [id, can.correct])).toEqual([
    ['v3', false],
    ['v2', true],
    ['v1', false],
  ])
})

it.each([
  ['2013-09-15', '2013-09-14', '2013-09-14'],
  ['2013-09-15', null, '2013-09-15'],
  ['2013-09-18', null, '2013-09-15'],
  ['2013-09-01', null, '2013-09-14'],
  ['2013-09-18', 'nonsense', '2013-09-15'],
])('on %s, asked for %s, the page is about %s', (today, wanted, chosen) => {
  const days = tallyDays(hours, [], names, { personId: '', corrects: 'all' }, today)
  expect(chosenDay(days, wanted)).toBe(chosen)
})
it('a place without days has no chosen one', () => expect(chosenDay([], null)).toBeNull())

it.each([
  ['2013-09-14', { kind: 'sum', visits: 0 }],
  ['2013-09-15', { kind: 'missing' }],
  ['2013-09-21', { kind: 'ahead' }],
  ['2013-09-22', { kind: 'closed' }],
])('the cell of %s', (date, cell) => {
  const open = new Set(hours.map((of) => of.date))
  expect(cellOf([visit('v', 's1', '2013-09-14', 0)], open, date, '2013-09-15')).toEqual(cell)
})
