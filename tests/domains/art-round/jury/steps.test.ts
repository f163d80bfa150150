import { expect, it } from 'vitest'
import { whyNotClose, whyNotOpen } from '#app/domains/art-round/jury/steps.ts'

const call = { closesAt: new Date('2013-02-01T23:00:00Z') }
const closed = new Date('2013-02-01T23:00:00Z')
const stillOpen = new Date('2013-02-01T22:59:59.999Z')
const three = [1, 2, 3]

it.each([
  ['preparing', three, closed, null],
  ['preparing', three, stillOpen, 'jury.callStillOpen'],
  ['preparing', [1, 2], closed, 'jury.tooFewJurors'],
  ['open', three, closed, 'jury.openedAlready'],
  ['closed', three, closed, 'jury.openedAlready'],
] as const)('a round that is %s with jurors %j at %s', (state, seats, now, key) => {
  expect(whyNotOpen({ state }, call, seats, now)?.key ?? null).toBe(key)
})

const sealed = { sealedAt: closed }
const unsealed = { sealedAt: null }
it.each([
  ['open', [sealed, sealed], null],
  ['open', [sealed, unsealed, unsealed], { key: 'jury.notAllSealed', facts: { jurors: 2 } }],
  ['preparing', [sealed], { key: 'jury.roundNotOpen' }],
  ['closed', [sealed], { key: 'jury.roundNotOpen' }],
] as const)('a round that is %s with seats %j', (state, seats, why) => {
  expect(whyNotClose({ state }, seats)).toEqual(why)
})
