import { expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  instantOf,
  isCivilDate,
  isLocalTime,
  isOpen,
  localTimeOf,
} from '#app/kernel/when.ts'

it.each([
  ['2027-05-31', '23:59', '2027-05-31T21:59:00.000Z'],
  ['2027-01-15', '12:00', '2027-01-15T11:00:00.000Z'],
  // The hour that comes twice in autumn: the first one is meant.
  ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
  ['2013-09-14', '12:00', '2013-09-14T10:00:00.000Z'],
])('%s kl. %s in Oslo is %s', (date, time, instant) => {
  expect(instantOf(date, time)?.toISOString()).toBe(instant)
  const back = instantOf(date, time) as Date
  expect([civilDateOf(back), localTimeOf(back)]).toEqual([date, time])
})

it('knows no time that the clock jumps over', () => {
  expect(instantOf('2027-03-28', '02:30')).toBeNull()
  expect(instantOf('2027-03-28', '03:00')).not.toBeNull()
})

it.each(['2013-02-29', '2013-13-01', '13-01-01', '2013-1-1', '', 'i dag'])('refuses %j as a date', (text) =>
  expect(isCivilDate(text)).toBe(false),
)
it.each(['24:00', '7:00', '12:60', '12', ''])('refuses %j as a time', (text) => expect(isLocalTime(text)).toBe(false))

it('counts days over a change to summer time', () => {
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29')
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
  expect(addMonths('2027-03-31', -1)).toBe('2027-02-28')
})

it('holds its first instant and not its last', () => {
  const window = { opensAt: new Date(1000), closesAt: new Date(2000) }
  expect([999, 1000, 1999, 2000].map((at) => isOpen(window, new Date(at)))).toEqual([false, true, true, false])
})
