import { expect, it } from 'vitest'
import { parseAccount, parseOrgNumber, sayAccount, sayOrgNumber } from '#app/kernel/norwegian-numbers.ts'

it.each([
  // The Brønnøysund Register Centre's own number.
  ['974 760 673', '974760673'],
  ['974760673', '974760673'],
  ['974760674', null],
  ['97476067', null],
  ['974760673MVA', null],
  ['174760673', null],
  ['', null],
])('reads the organisation number %j as %j', (text, digits) => expect(parseOrgNumber(text)).toBe(digits))

it.each([
  ['1234.56.78903', '12345678903'],
  ['1234 56 78903', '12345678903'],
  ['12345678904', null],
  ['1234567890', null],
  ['', null],
])('reads the account number %j as %j', (text, digits) => expect(parseAccount(text)).toBe(digits))

it('finds every slip of one digit', () => {
  for (let place = 0; place < 9; place++)
    for (let digit = 0; digit < 10; digit++) {
      const slipped = `${'974760673'.slice(0, place)}${digit}${'974760673'.slice(place + 1)}`
      expect(parseOrgNumber(slipped)).toBe(slipped === '974760673' ? slipped : null)
    }
})

it('says them as they are written', () => {
  expect(sayOrgNumber('974760673')).toBe('974\u00a0760\u00a0673')
  expect(sayAccount('12345678903')).toBe('1234\u00a056\u00a078903')
})
