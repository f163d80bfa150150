import { expect, it } from 'vitest'
import { type Facts, problems } from '#app/i18n/plan-problems.ts'

const one = { count: 1, instruments: ['oboe'], from: '10:00', to: '11:00' }
const two = { ...one, count: 2, instruments: ['oboe', 'flute'] }

it.each<[keyof typeof problems, Facts, nb: string, en: string]>([
  ['childTwice', one, '1 musikant (obo) er satt opp to steder', '1 player (oboe) is in two places'],
  ['childTwice', two, '2 musikanter (obo og fløyte) er satt opp', '2 players (oboe and flute) are in two places'],
  ['childFree', one, 'har ingenting fra 10.00 til 11.00', '1 player (oboe) has nothing from 10:00 to 11:00'],
  ['childFree', two, 'har ingenting fra', '2 players (oboe and flute) have nothing from'],
  ['childNothing', one, 'har ingenting denne dagen', '1 player (oboe) has nothing on this day'],
  ['noMeal', one, 'har ingen lunsj', '1 player (oboe) has no lunch'],
  ['noMeal', two, 'har ingen lunsj', 'have no lunch'],
])('%s of %o', (key, facts, nb, en) => {
  expect(problems[key].nb(facts)).toContain(nb)
  expect(problems[key].en(facts)).toContain(en)
})
