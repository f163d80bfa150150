import { expect, it } from 'vitest'
import { shortHours, shortTime } from '#app/i18n/hours.ts'
import { sayHours } from '#app/kernel/say-when.ts'

it.each([
  ['12:00', '17:00', '12–17', '12–17'],
  ['09:30', '10:00', '9.30–10', '9:30–10'],
  ['00:30', '08:05', '0.30–8.05', '0:30–8:05'],
  ['00:00', '23:59', '0–23.59', '0–23:59'],
])('from %s until %s, as it is said on the screen', (begins, ends, nb, en) => {
  expect([shortHours(begins, ends, 'nb'), shortHours(begins, ends, 'en')]).toEqual([nb, en])
  expect([sayHours(begins, ends, 'nb'), sayHours(begins, ends, 'en')]).toEqual([`kl.\u00a0${nb}`, en])
})

it('one hour alone', () => {
  expect([shortTime('10:00', 'nb'), shortTime('10:30', 'nb'), shortTime('10:30', 'en')]).toEqual([
    '10',
    '10.30',
    '10:30',
  ])
})
