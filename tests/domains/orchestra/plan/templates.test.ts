import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '#app/domains/orchestra/plan/checks.ts'
import { timeOf } from '#app/domains/orchestra/plan/minutes.ts'
import { hallOf, type NewSession, rotation, usualDay } from '#app/domains/orchestra/plan/templates.ts'
import { facts, player, room } from './facts.ts'

const day = { id: 'd1', date: '2013-04-13', begins: '10:00', ends: '17:00' }
const rooms = [
  room('Sal', { capacity: 80 }),
  room('Rom 2', { capacity: 20, percussion: false }),
  room('Rom 3', { capacity: 16, percussion: false }),
  room('Rom 4', { capacity: 12, percussion: false }),
]
const coach = (personId: string, ...sections: string[]) => ({ personId, role: 'coach' as const, sections })
const staff = [
  { personId: 'dirigent', role: 'conductor' as const, sections: [] },
  coach('stryk', 'strings'),
  coach('treblås', 'woodwind'),
  coach('messing', 'brass'),
  coach('slagverk', 'drums'),
  coach('uten'),
]
const players = (['violin', 'viola', 'flute', 'oboe', 'horn', 'trumpet', 'percussion'] as const).map((instrument, n) =>
  player(`c${n}`, instrument),
)
const adults = staff.map(({ personId }) => ({ personId, name: personId, cleared: true }))
const kept = (laid: NewSession[]) => laid.map((session, n) => ({ ...session, id: String(n), version: 1 }))

it('the room for all is the largest with percussion, else the largest', () => {
  expect(hallOf(rooms)?.id).toBe('Sal')
  expect(hallOf(rooms.slice(1))?.id).toBe('Rom 2')
  expect(hallOf([])).toBeNull()
})

describe('a usual day', () => {
  it('is everybody, sectionals, lunch, everybody, with nothing wrong', () => {
    const laid = usualDay({ day, rooms, staff })
    expect(laid.map(({ kind }) => kind)).toEqual([
      ...(['tutti', 'break', 'sectional', 'sectional', 'sectional', 'sectional'] as const),
      ...(['meal', 'tutti', 'break', 'tutti'] as const),
    ])
    expect(checkPlan(facts({ days: [day], rooms, players, adults, sessions: kept(laid) }))).toEqual([])
  })

  it('fills the hours of any day long enough, on five minutes, one thing after the other', () => {
    const hours = fc.tuple(fc.integer({ min: 72, max: 130 }), fc.integer({ min: 36, max: 130 }))
    fc.assert(
      fc.property(hours, ([from, long]) => {
        const some = { ...day, begins: timeOf(from * 5), ends: timeOf(Math.min((from + long) * 5, 23 * 60)) }
        const laid = usualDay({ day: some, rooms, staff: [] })
        expect(laid[0]?.begins).toBe(some.begins)
        expect(laid.at(-1)?.ends).toBe(some.ends)
        for (const [n, session] of laid.entries()) {
          expect(Number(session.ends.slice(3)) % 5).toBe(0)
          expect(session.ends > session.begins).toBe(true)
          const next = laid[n + 1]
          // Without coaches the place of the sectionals is free.
          if (next && session.kind !== 'break') expect(next.begins).toBe(session.ends)
        }
      }),
    )
  })

  it('is nothing on a day that is too short', () => {
    expect(usualDay({ day: { ...day, ends: '12:55' }, rooms, staff })).toEqual([])
  })
})

describe('sectionals that go round', () => {
  const laid = rotation({ day, rooms, staff }, { begins: '10:00', ends: '13:00' })

  it('every group meets every coach once; percussion stays where it stands', () => {
    const walking = laid.filter(({ groups }) => !groups.includes('drums'))
    expect(walking).toHaveLength(9)
    for (const group of ['strings', 'woodwind', 'brass'] as const) {
      const own = walking.filter(({ groups }) => groups.includes(group))
      expect(new Set(own.flatMap(({ adultIds }) => adultIds))).toEqual(new Set(['stryk', 'treblås', 'messing']))
      expect(new Set(own.map(({ begins }) => begins)).size).toBe(3)
    }
    for (const person of ['stryk', 'treblås', 'messing'])
      expect(new Set(laid.filter(({ adultIds }) => adultIds[0] === person).map(({ roomId }) => roomId)).size).toBe(1)
    expect(laid.filter(({ groups }) => groups.includes('drums'))).toMatchObject([{ roomId: 'Sal', begins: '10:00' }])
  })

  it('has nothing wrong with it', () => {
    expect(checkPlan(facts({ days: [day], rooms, players, adults, sessions: kept(laid) }))).toEqual([])
  })

  it.each([
    ['one coach', [coach('stryk', 'strings')], { begins: '10:00', ends: '13:00' }],
    [
      'percussion alone beside one',
      [coach('stryk', 'strings'), coach('slag', 'drums')],
      { begins: '10:00', ends: '13:00' },
    ],
    ['too little time', staff, { begins: '10:00', ends: '11:00' }],
  ])('is nothing with %s', (_name, some, span) => expect(rotation({ day, rooms, staff: some }, span)).toEqual([]))
})
