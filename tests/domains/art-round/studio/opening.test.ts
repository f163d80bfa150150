import { expect, it } from 'vitest'
import { openingAt, type StudioNotice } from '#app/domains/art-round/studio/opening.ts'
import { instantOf } from '#app/kernel/when.ts'

const days = [
  { date: '2013-09-14', opens: '12:00', closes: '17:00' },
  { date: '2013-09-15', opens: '12:00', closes: '16:00' },
]
const at = (date: string, time: string) => instantOf(date, time) ?? new Date(Number.NaN)
const says = (kind: StudioNotice['kind'], until: string | null = null): StudioNotice[] => [
  { date: '2013-09-14', kind, until },
]

it.each([
  ['in its hours', '12:00', [], { is: 'open', until: '17:00' }],
  ['at the last minute', '16:59', [], { is: 'open', until: '17:00' }],
  ['as it closes', '17:00', [], { is: 'over' }],
  ['before it opens', '11:59', [], { is: 'later', from: '12:00', until: '17:00' }],
  ['said to be closed', '13:00', says('closed'), { is: 'closed' }],
  ['said to be closed before it opens', '09:00', says('closed'), { is: 'closed' }],
  ['said to be closed, and the day is over', '18:00', says('closed'), { is: 'over' }],
  ['gone for a moment', '13:00', says('away', '13:30'), { is: 'away', until: '13:30' }],
  ['back again', '13:30', says('away', '13:30'), { is: 'open', until: '17:00' }],
  ['gone without a time', '16:00', says('away'), { is: 'away', until: null }],
  ['opened early', '10:30', says('open'), { is: 'open', until: '17:00' }],
  ['open longer', '18:00', says('open', '19:00'), { is: 'open', until: '19:00' }],
  ['open longer, and that is over too', '19:00', says('open', '19:00'), { is: 'over' }],
] as const)('%s', (_, time, notices, wanted) => {
  expect(openingAt(days, notices, at('2013-09-14', time))).toEqual(wanted)
})

it('opens on a day that has no hours', () => {
  const notice: StudioNotice = { date: '2013-09-16', kind: 'open', until: null }
  expect(openingAt(days, [notice], at('2013-09-16', '10:00'))).toEqual({ is: 'open', until: '23:59' })
})

it('a word of yesterday does not hold today', () => {
  expect(openingAt(days, says('closed'), at('2013-09-15', '13:00'))).toEqual({ is: 'open', until: '16:00' })
})

it.each([
  ['2013-09-13', { is: 'not-today', next: days[0] }],
  ['2013-09-16', { is: 'not-today', next: null }],
])('on %s it is not open', (date, wanted) => {
  expect(openingAt(days, [], at(date, '13:00'))).toEqual(wanted)
})
