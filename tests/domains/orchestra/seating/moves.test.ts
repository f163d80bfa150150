import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeKey, placeOf, placesFor, type Seat } from '#app/domains/orchestra/seating/desks.ts'
import { lockSeat, type Moved, moveSeat, repairSeat } from '#app/domains/orchestra/seating/moves.ts'

const seatsOf = (section: Seat['section'], count: number): Seat[] =>
  placesFor(section, count).map((place, at) => ({ ...place, childId: `${section}${at + 1}`, label: '', fixed: false }))
const ORCHESTRA = [...seatsOf('violin1', 7), ...seatsOf('violin2', 6), ...seatsOf('viola', 3), ...seatsOf('horn', 4)]
const place = (key: string) => {
  const found = placeOf(key)
  if (!found) throw new Error(key)
  return found
}
const seats = (moved: Moved): Seat[] => {
  if ('fault' in moved) throw new Error(moved.fault)
  return moved.seats
}
const sits = (all: readonly Seat[], section: string) =>
  Object.fromEntries(all.filter((seat) => seat.section === section).map((seat) => [placeKey(seat), seat.childId]))

describe('a move', () => {
  it('lets two change places, and nobody else', () => {
    const after = seats(moveSeat(ORCHESTRA, place('violin1.1.inside'), place('violin1.3.outside')))
    expect(sits(after, 'violin1')).toEqual({
      ...sits(ORCHESTRA, 'violin1'),
      'violin1.1.inside': 'violin15',
      'violin1.3.outside': 'violin12',
    })
    expect(after.filter((seat, at) => seat !== ORCHESTRA[at])).toHaveLength(2)
  })

  it('takes a violin from the firsts to the seconds', () => {
    const after = seats(moveSeat(ORCHESTRA, place('violin1.4.single'), place('violin2.1.outside')))
    expect(sits(after, 'violin2')['violin2.1.outside']).toBe('violin17')
  })

  const locked = ORCHESTRA.map((seat) => (seat.childId === 'violin11' ? { ...seat, fixed: true } : seat))
  const empty = ORCHESTRA.map((seat) => (seat.childId === 'viola1' ? { ...seat, childId: null } : seat))
  it.each([
    ['violin1.9.outside', 'violin1.1.inside', ORCHESTRA, 'noSuchPlace'],
    ['violin1.1.inside', 'violin1.1.inside', ORCHESTRA, 'samePlace'],
    ['violin1.1.outside', 'violin1.2.outside', locked, 'locked'],
    ['violin1.2.outside', 'violin1.1.outside', locked, 'locked'],
    ['viola.1.outside', 'viola.1.inside', empty, 'nobodyThere'],
    ['viola.1.outside', 'horn.1.single', ORCHESTRA, 'otherSection'],
  ])('%s to %s says why nothing happens', (from, to, all, fault) => {
    expect(moveSeat(all, place(from), place(to))).toMatchObject({ fault })
  })

  it('locks nobody', () => {
    expect(lockSeat(empty, place('viola.1.outside'), true)).toMatchObject({ fault: 'nobodyThere' })
  })
})

describe('someone is ill', () => {
  it('those behind on the same side move up', () => {
    const after = seats(repairSeat(ORCHESTRA, 'violin13', { way: 'forward' }))
    expect(sits(after, 'violin1')).toEqual({
      ...{ 'violin1.1.outside': 'violin11', 'violin1.1.inside': 'violin12' },
      ...{ 'violin1.2.outside': 'violin15', 'violin1.2.inside': 'violin14' },
      ...{ 'violin1.3.outside': 'violin17', 'violin1.3.inside': 'violin16', 'violin1.4.single': null },
    })
  })

  it('passes by who is locked', () => {
    const locked = ORCHESTRA.map((seat) => (seat.childId === 'violin15' ? { ...seat, fixed: true } : seat))
    const after = sits(seats(repairSeat(locked, 'violin13', { way: 'forward' })), 'violin1')
    expect([after['violin1.2.outside'], after['violin1.3.outside'], after['violin1.4.single']]).toEqual([
      'violin17',
      'violin15',
      null,
    ])
  })

  it('moves the row of winds up', () => {
    const after = sits(seats(repairSeat(ORCHESTRA, 'horn2', { way: 'forward' })), 'horn')
    expect(Object.values(after)).toEqual(['horn1', 'horn3', 'horn4', null])
  })

  it('leaves the place empty, or gives it to one who is chosen', () => {
    expect(sits(seats(repairSeat(ORCHESTRA, 'violin13', { way: 'empty' })), 'violin1')).toEqual({
      ...sits(ORCHESTRA, 'violin1'),
      'violin1.2.outside': null,
    })
    const filled = repairSeat(ORCHESTRA, 'violin13', { way: 'fill', from: place('violin2.3.inside') })
    expect(sits(seats(filled), 'violin1')['violin1.2.outside']).toBe('violin26')
    expect(sits(seats(filled), 'violin2')['violin2.3.inside']).toBeNull()
  })

  it('changes only what must: other sections, the desks before, and the other side stay', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ORCHESTRA), fc.constantFrom('forward' as const, 'empty' as const), (ill, way) => {
        const moved = repairSeat(ORCHESTRA, ill.childId ?? '', { way })
        const after = seats(moved)
        expect(after.some(({ childId }) => childId === ill.childId)).toBe(false)
        for (const [at, seat] of ORCHESTRA.entries()) {
          const isBehind =
            seat.section === ill.section &&
            seat.desk >= ill.desk &&
            (seat.section === 'horn' || seat.side === ill.side || seat.side === 'single')
          if (!isBehind) expect(after[at]).toBe(seat)
        }
        const left = ORCHESTRA.flatMap(({ childId }) => (childId === ill.childId ? [] : [childId])).sort()
        expect(after.flatMap(({ childId }) => childId ?? []).sort()).toEqual(left)
      }),
    )
  })
})
