import { expect, it } from 'vitest'
import { sayScore, sayStep, scoreByDigit } from '#app/ui/jury/scale-words.ts'

it.each([
  [1, { min: 1, max: 7 }, 'numbers', 1],
  [7, { min: 1, max: 7 }, 'numbers', 7],
  [8, { min: 1, max: 7 }, 'numbers', null],
  [0, { min: 1, max: 7 }, 'numbers', null],
  [0, { min: 1, max: 10 }, 'numbers', 10],
  [0, { min: 0, max: 10 }, 'numbers', 0],
  [1, { min: 0, max: 2 }, 'yesNoMaybe', 0],
  [3, { min: 0, max: 2 }, 'yesNoMaybe', 2],
  [0, { min: 0, max: 2 }, 'yesNoMaybe', null],
  [4, { min: 0, max: 2 }, 'yesNoMaybe', null],
] as const)('the digit %i on %j of %s gives %j', (digit, scale, words, score) =>
  expect(scoreByDigit(digit, scale, words)).toBe(score),
)

it.each([
  [0, 'nb', 'Nei'],
  [1, 'nb', 'Kanskje'],
  [2, 'en', 'Yes'],
  [3, 'en', '3'],
] as const)('%i is said in %s as %s', (value, locale, said) => expect(sayScore(value, 'yesNoMaybe', locale)).toBe(said))

it('a step without words says nothing', () => {
  const steps = [{ value: 7, labelNb: 'bærer', labelEn: 'carries' }]
  expect(sayScore(5, 'numbers', 'nb')).toBe('5')
  expect([sayStep({ steps }, 7, 'nb'), sayStep({ steps }, 7, 'en'), sayStep({ steps }, 6, 'nb')]).toEqual([
    'bærer',
    'carries',
    '',
  ])
})
