import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SignUpState } from '#app/domains/programme/event.ts'
import {
  beginsAt,
  endsAt,
  fits,
  hasMoved,
  isOver,
  mayTake,
  movingUp,
  placeInLine,
  seatsCame,
  seatsLeft,
  seatsTaken,
  type Window,
  walkIns,
  windowOf,
} from '#app/domains/programme/rules.ts'

const evening = { date: '2013-09-12', begins: '18:00', ends: '20:30' }

describe('when it is', () => {
  it.each([
    ['an evening in summer time', evening, '2013-09-12T16:00:00Z', '2013-09-12T18:30:00Z'],
    ['an open end', { ...evening, ends: null }, '2013-09-12T16:00:00Z', '2013-09-12T18:00:00Z'],
    ['past midnight', { ...evening, ends: '01:00' }, '2013-09-12T16:00:00Z', '2013-09-12T23:00:00Z'],
    [
      'an hour that the clock jumps over',
      { date: '2013-03-31', begins: '02:30', ends: '04:00' },
      '2013-03-31T01:30:00Z',
      '2013-03-31T02:00:00Z',
    ],
  ])('%s', (_, event, begins, ends) => {
    expect(beginsAt(event)).toEqual(new Date(begins))
    expect(endsAt(event)).toEqual(new Date(ends))
    expect(isOver(event, new Date(ends))).toBe(true)
    expect(isOver(event, new Date(Date.parse(ends) - 1))).toBe(false)
  })
})

describe('windowOf', () => {
  const plain = { ...evening, signUp: true, signUpFrom: null, signUpTo: null, cancelledAt: null }
  const from = new Date('2013-09-01T06:00:00Z')
  const to = new Date('2013-09-10T22:00:00Z')
  it.each<[string, object, string, Window]>([
    ['nobody signs up', { signUp: false }, '2013-09-05T00:00:00Z', 'none'],
    ['cancelled', { cancelledAt: from }, '2013-09-05T00:00:00Z', 'cancelled'],
    ['before it opens', { signUpFrom: from }, '2013-09-01T05:59:59Z', 'not-yet'],
    ['the instant it opens', { signUpFrom: from }, '2013-09-01T06:00:00Z', 'open'],
    ['the last instant', { signUpTo: to }, '2013-09-10T21:59:59.999Z', 'open'],
    ['the first that is too late', { signUpTo: to }, '2013-09-10T22:00:00Z', 'closed'],
    ['until it begins where nothing is said', {}, '2013-09-12T15:59:59Z', 'open'],
    ['begun', {}, '2013-09-12T16:00:00Z', 'closed'],
    ['begun, whatever is said', { signUpTo: new Date('2013-12-01') }, '2013-09-12T16:00:00Z', 'closed'],
  ])('%s', (_, change, now, window) => expect(windowOf({ ...plain, ...change }, new Date(now))).toBe(window))
})

interface Party {
  id: string
  seats: number
  state: SignUpState
  signedUpAt: Date
}
const party = (id: string, seats: number, state: SignUpState, at = 0): Party => ({
  ...{ id, seats, state },
  signedUpAt: new Date(at),
})

describe('seats', () => {
  it.each([
    [null, 400, null],
    [10, 4, 6],
    [10, 12, 0],
  ])('of %s with %s taken, %s are left', (capacity, taken, left) => expect(seatsLeft(capacity, taken)).toBe(left))
  it.each([
    [null, 9, true],
    [2, 2, true],
    [2, 3, false],
  ])('with %s left a party of %s fits: %s', (left, seats, does) => expect(fits(left, seats)).toBe(does))
  it.each<[string, Party, number | null, number, boolean]>([
    ['fewer always', party('a', 4, 'confirmed'), 0, 2, true],
    ['more while there are so many', party('a', 2, 'confirmed'), 2, 4, true],
    ['and no more than that', party('a', 2, 'confirmed'), 1, 4, false],
    ['more while it waits', party('a', 2, 'waiting'), 0, 4, true],
  ])('%s', (_, of, left, wanted, may) => expect(mayTake(left, of, wanted)).toBe(may))
  it.each([
    [null, [null], 0],
    [5, [2, null, 1], 2],
    [2, [2, 1], 0],
  ])('with %s counted and %s from the list, %s came without signing up', (attended, came, others) => {
    const parties = came.map((one) => ({ came: one }))
    expect(walkIns(attended, parties)).toBe(others)
    expect(seatsCame(parties)).toBe(came.reduce((sum: number, one) => sum + (one ?? 0), 0))
  })
  it('a party that waits has a place in line, the others none', () => {
    const all = [party('c', 1, 'waiting', 2), party('b', 1, 'waiting', 1), party('a', 1, 'confirmed', 0)]
    expect(['a', 'b', 'c', 'd'].map((id) => placeInLine(all, id))).toEqual([null, 1, 2, null])
  })
})

describe('movingUp', () => {
  it.each<[string, number | null, Party[], string[]]>([
    ['nobody when it is full', 2, [party('a', 2, 'confirmed'), party('b', 1, 'waiting')], []],
    ['all where there is no limit', null, [party('b', 9, 'waiting', 2), party('a', 9, 'waiting', 1)], ['a', 'b']],
    ['who came first', 1, [party('b', 1, 'waiting', 2), party('a', 1, 'waiting', 1)], ['a']],
    ['of one moment the lower id', 1, [party('b', 1, 'waiting', 1), party('a', 1, 'waiting', 1)], ['a']],
    [
      'a large party keeps nobody from seats it cannot use',
      2,
      [party('a', 3, 'waiting', 1), party('b', 2, 'waiting', 2)],
      ['b'],
    ],
    ['who gave up gets nothing', 2, [party('a', 1, 'cancelled', 1), party('b', 1, 'waiting', 2)], ['b']],
  ])('%s', (_, capacity, parties, ids) => expect(movingUp(capacity, parties).map(({ id }) => id)).toEqual(ids))

  type Deed =
    | { deed: 'sign-up'; seats: number }
    | { deed: 'cancel'; which: number }
    | { deed: 'change'; which: number; seats: number }
    | { deed: 'capacity'; to: number }
  const seats = fc.integer({ min: 1, max: 5 })
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ deed: fc.constant('sign-up' as const), seats }) },
    { weight: 2, arbitrary: fc.record({ deed: fc.constant('cancel' as const), which: fc.nat(30) }) },
    { weight: 2, arbitrary: fc.record({ deed: fc.constant('change' as const), which: fc.nat(30), seats }) },
    {
      weight: 1,
      arbitrary: fc.record({ deed: fc.constant('capacity' as const), to: fc.integer({ min: 1, max: 20 }) }),
    },
  )

  it('whatever happens: never more than there are, nobody waits for seats that would do, nobody is passed by an equal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(deed, { maxLength: 40 }), (first, deeds) => {
        let capacity = first
        const all: Party[] = []
        const left = () => seatsLeft(capacity, seatsTaken(all))
        for (const [moment, one] of deeds.entries()) {
          const before = new Map(all.map(({ id, state }) => [id, state]))
          const own = 'which' in one ? all[one.which] : undefined
          if (one.deed === 'sign-up' && one.seats <= capacity)
            all.push(party(`p${all.length}`, one.seats, fits(left(), one.seats) ? 'confirmed' : 'waiting', moment))
          if (one.deed === 'cancel' && own) own.state = 'cancelled'
          if (one.deed === 'change' && own && own.state !== 'cancelled' && mayTake(left(), own, one.seats))
            own.seats = one.seats
          if (one.deed === 'capacity' && one.to >= seatsTaken(all)) capacity = one.to
          const moved = movingUp(capacity, all)
          for (const up of moved) up.state = 'confirmed'
          expect(seatsTaken(all)).toBeLessThanOrEqual(capacity)
          const waiting = all.filter(({ state }) => state === 'waiting')
          for (const still of waiting) expect(fits(left(), still.seats)).toBe(false)
          // Nobody who waited longer for as few seats is passed.
          for (const up of moved)
            for (const still of waiting)
              if (still.signedUpAt < up.signedUpAt) expect(still.seats).toBeGreaterThan(up.seats)
          // Nobody loses seats that were given.
          for (const { id, state } of all)
            if (before.get(id) === 'confirmed' && !(one.deed === 'cancel' && own?.id === id))
              expect(state).toBe('confirmed')
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('hasMoved', () => {
  const at = { ...evening, venue: 'Arena', address: '', place: 'Vestfossen' }
  it.each(['date', 'begins', 'ends', 'venue', 'address', 'place'] as const)('another %s is told', (field) =>
    expect(hasMoved(at, { ...at, [field]: 'another' })).toBe(true),
  )
  it('the same is not', () => expect(hasMoved(at, { ...at })).toBe(false))
})
