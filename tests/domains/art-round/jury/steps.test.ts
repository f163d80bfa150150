import { expect, it } from 'vitest'
import { whyNotClose, whyNotOpen } from '#app/domains/art-round/jury/steps.ts'

const call = { closesAt: new Date('2013-02-01T23:00:00Z') }
const closed = new Date('2013-02-01T23:00:00Z')
const stillOpen = new Date('2013-02-01T22:59:59.999Z')
const three = ['a', 'b', 'c']

it.each([
  ['preparing', three, closed, null],
  ['preparing', three, stillOpen, 'jury.callStillOpen'],
  ['preparing', ['a', 'b'], closed, 'jury.tooFewJurors'],
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

const alone = { before: null, entries: null, begun: false }
const seats = [{ standIn: false }, { standIn: false }, { standIn: false }]
it.each([
  ['a stand-in makes no jury', {}, [...seats.slice(0, 2), { standIn: true }], alone, 'jury.tooFewJurors'],
  ['a warm-up before all that counts', { kind: 'warmup' }, seats, alone, null],
  ['a warm-up too late', { kind: 'warmup' }, seats, { ...alone, begun: true }, 'juryRounds.warmUpTooLate'],
  ['the round before is open', {}, seats, { ...alone, before: { state: 'open' } }, 'juryRounds.roundBeforeNotClosed'],
  ['nobody is chosen', { selective: true }, seats, { ...alone, entries: 0 }, 'juryRounds.noEntries'],
  [
    'those who go on are chosen',
    { selective: true },
    seats,
    { before: { state: 'closed' }, entries: 4, begun: true },
    null,
  ],
] as const)('%s', (_, round, of, course, key) => {
  expect(whyNotOpen({ state: 'preparing', ...round }, call, of, closed, course)?.key ?? null).toBe(key)
})

it('a warm-up waits for nobody', () => expect(whyNotClose({ state: 'open', kind: 'warmup' }, [unsealed])).toBeNull())
