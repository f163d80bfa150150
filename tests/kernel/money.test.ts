import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseKroner, sayKroner, sayNumber } from '#app/kernel/money.ts'

it.each([
  ['31 000', 3_100_000],
  ['31.000', 3_100_000],
  ['31,000', 3_100_000],
  ['31000,50', 3_100_050],
  ['31000.5', 3_100_050],
  ['kr 450,-', 45_000],
  ['1.250.000', 125_000_000],
  ['0', 0],
  ['NOK 12', 1200],
  ['500,-', 50_000],
  ['500.–', 50_000],
  ['1.250.000,50', 125_000_050],
  ['1,250,000.5', 125_000_050],
  ['31\u00a0000 kr', 3_100_000],
])('reads %j as %i øre', (text, ore) => expect(parseKroner(text)).toBe(ore))

it.each([
  '',
  '-5',
  '1,2345',
  '12 kr pr. stk',
  'gratis',
  '1.00.0',
  '1e3',
  '99999999999999999',
  '12 34',
  '1.234.56',
  '1.234,567',
  '1 000.000',
  '3 1 000',
  '--5',
])('refuses %j', (text) => expect(parseKroner(text)).toBeNull())

it('says amounts in each language', () => {
  expect(sayKroner(3_100_000, 'nb').replace(/\s/g, ' ')).toBe('31 000 kr')
  expect(sayKroner(3_100_000, 'en')).toBe('NOK 31,000')
  expect(sayKroner(14_950, 'nb').replace(/\s/g, ' ')).toBe('149,50 kr')
  expect(sayNumber(11_300, 'nb').replace(/\s/g, ' ')).toBe('11 300')
})

it('reads back what it says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.constantFrom('nb' as const, 'en' as const),
      (ore, locale) => {
        expect(parseKroner(sayKroner(ore, locale))).toBe(ore)
      },
    ),
  )
})
