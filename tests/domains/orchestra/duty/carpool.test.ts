import { expect, it } from 'vitest'
import { isOffered, seatsLeft, seesPhone } from '#app/domains/orchestra/duty/carpool.ts'

const rider = (askedById: string, accepted: boolean | null) => ({
  ...{ childId: `child of ${askedById}`, askedById, askedAt: new Date(0), accepted },
})

it('only seats that were given are taken', () => {
  expect(seatsLeft({ seats: 2, riders: [rider('a', true), rider('b', null), rider('c', false)] })).toBe(1)
  expect(seatsLeft({ seats: 1, riders: [rider('a', true), rider('b', true)] })).toBe(0)
})

it.each([
  ['the driver, once the seat is given', 'driver', true, true],
  ['who asked, once it is given', 'a', true, true],
  ['the driver, before', 'driver', null, false],
  ['who asked, before', 'a', null, false],
  ['who asked, and got none', 'a', false, false],
  ['another guardian', 'b', true, false],
] as const)('%s', (_, viewer, accepted, sees) => {
  expect(seesPhone(viewer, { personId: 'driver' }, rider('a', accepted))).toBe(sees)
})

it('an offer is over with its day', () => {
  expect(isOffered({ date: '2013-09-14', endedAt: null }, '2013-09-14')).toBe(true)
  expect(isOffered({ date: '2013-09-14', endedAt: null }, '2013-09-15')).toBe(false)
  expect(isOffered({ date: '2013-09-14', endedAt: new Date(0) }, '2013-09-10')).toBe(false)
})
