import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beside, later, moveFault, placed } from '#app/domains/orchestra/plan/moving.ts'
import { room, session } from './facts.ts'

const day = { begins: '10:00', ends: '17:00' }
const rooms = [room('A'), room('B')]
const one = session('10:00', '11:30', { roomId: 'A' })
const other = session('13:00', '14:00', { roomId: 'B' })

it.each([
  [{ roomId: 'A', begins: '15:30' }, null],
  [
    { roomId: 'A', begins: '15:35' },
    { kind: 'afterDay', ends: '17:00' },
  ],
  [
    { roomId: 'A', begins: '09:45' },
    { kind: 'beforeDay', begins: '10:00' },
  ],
  [{ roomId: 'B', begins: '11:30' }, null],
  [
    { roomId: 'B', begins: '11:35' },
    { kind: 'roomTaken', session: other.id },
  ],
  // Two things may be without a room at the same time, and a thing is not in its own way.
  [{ roomId: null, begins: '13:00' }, null],
  [{ roomId: 'A', begins: '10:15' }, null],
])('to %o: %o', (spot, fault) => expect(moveFault(one, spot, day, [one, other])).toEqual(fault))

describe('a step', () => {
  it('of minutes stays within the day of the clock', () => {
    expect(later({ roomId: null, begins: '23:50' }, 15).begins).toBe('23:59')
    expect(later({ roomId: null, begins: '00:05' }, -15).begins).toBe('00:00')
    expect(later({ roomId: 'A', begins: '10:00' }, 15)).toEqual({ roomId: 'A', begins: '10:15' })
  })
  it('to the side goes through the rooms, no room before the first, and stops at the ends', () => {
    const right = (roomId: string | null) => beside({ roomId, begins: '10:00' }, 1, rooms).roomId
    expect([right(null), right('A'), right('B')]).toEqual(['A', 'B', 'B'])
    expect(beside({ roomId: null, begins: '10:00' }, -1, rooms).roomId).toBeNull()
  })
})

it('what is moved is as long as before, and back again is as it was', () => {
  const spot = fc.record({ roomId: fc.constantFrom('A', 'B', null), at: fc.integer({ min: 0, max: 100 }) })
  fc.assert(
    fc.property(spot, ({ roomId, at }) => {
      const there = placed(one, later({ roomId, begins: '10:00' }, at * 5))
      if (!there) return
      expect(placed(there, one)).toEqual(one)
      if (!moveFault(one, there, day, [])) expect(there.begins >= day.begins && there.ends <= day.ends).toBe(true)
    }),
  )
})
it('nothing reaches past midnight', () => expect(placed(one, { roomId: null, begins: '22:45' })).toBeNull())
