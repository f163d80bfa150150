import { expect, it } from 'vitest'
import {
  osloDate,
  sayClock,
  sayDate,
  sayFullDate,
  sayHours,
  sayInstant,
  sayLeft,
  sayPeriod,
  sayTime,
} from '#app/kernel/say-when.ts'

it('says dates as people do', () => {
  expect(sayDate('2013-09-14', 'nb')).toBe('lørdag 14. september')
  expect(sayDate('2013-09-14', 'en')).toBe('Saturday 14 September')
  expect(sayFullDate('2013-09-14', 'nb')).toBe('14. september 2013')
})

it.each([
  ['2013-09-12', '2013-09-22', '12.–22. september 2013', '12–22 September 2013'],
  ['2013-08-30', '2013-09-02', '30. august–2. september 2013', '30 August–2 September 2013'],
  ['2013-12-30', '2014-01-02', '30. desember 2013–2. januar 2014', '30 December 2013–2 January 2014'],
  ['2013-09-12', '2013-09-12', '12. september 2013', '12 September 2013'],
])('says the period %s to %s', (from, to, nb, en) => {
  expect(sayPeriod(from, to, 'nb')).toBe(nb)
  expect(sayPeriod(from, to, 'en')).toBe(en)
})

it('says hours and times', () => {
  expect(sayHours('12:00', '17:00', 'nb')).toBe('kl.\u00a012–17')
  expect(sayHours('12:30', '17:00', 'en')).toBe('12:30–17')
  expect(sayHours('09:00', '17:30', 'nb')).toBe('kl.\u00a09–17.30')
  expect(sayTime('12:05', 'nb')).toBe('12.05')
})

it('says instants in Oslo time wherever the machine stands', () => {
  const instant = new Date('2027-05-31T21:59:00Z')
  expect(sayInstant(instant, 'nb')).toBe('mandag 31. mai 2027 kl.\u00a023.59')
  expect(sayInstant(instant, 'en')).toBe('Monday 31 May 2027 at 23:59')
  expect(sayClock(instant, 'nb')).toBe('kl.\u00a023.59')
  expect(osloDate(new Date('2027-05-31T22:30:00Z'))).toBe('2027-06-01')
})

it.each([
  [0, ''],
  [30_000, '1 minutt'],
  [60_000 * 61, '1 time og 1 minutt'],
  [86_400_000 * 2 + 3_600_000 * 4, '2 dager og 4 timer'],
  [86_400_000, '1 dag'],
])('says that %i ms are left', (ms, said) => expect(sayLeft(ms, 'nb')).toBe(said))
