import { expect, it } from 'vitest'
import { mayKeepPortfolio, mayTouchPortfolio } from '#app/domains/art-round/portfolio/policy.ts'
import { someone } from '#tests/support/actors.ts'

it('whoever is signed in keeps a profile and a library; a visitor does not', () => {
  expect(mayKeepPortfolio(someone())).toBe(true)
  expect(mayKeepPortfolio(null)).toBe(false)
})

it.each([
  ['the artist', someone([], { personId: 'kari' }), true],
  ['another artist', someone([], { personId: 'ola' }), false],
  ['the secretariat', someone(['secretariat']), false],
  ['a juror', someone(['juror']), false],
  ['a visitor', null, false],
])('a work of Kari is touched by %s: %s', (_, actor, may) => {
  expect(mayTouchPortfolio(actor, { personId: 'kari' })).toBe(may)
})
