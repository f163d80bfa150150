/** Facts of a plan for its tests, and the same checks done the slow way. */
import fc from 'fast-check'
import type { Group, Instrument } from '#app/domains/orchestra/instruments.ts'
import type { PlanFacts } from '#app/domains/orchestra/plan/checks.ts'
import type { Player } from '#app/domains/orchestra/plan/members.ts'
import { timeOf } from '#app/domains/orchestra/plan/minutes.ts'
import { SESSION_KINDS, type Session } from '#app/domains/orchestra/plan/plan.ts'
import type { Room } from '#app/domains/orchestra/seminar/seminar.ts'

export const room = (id: string, more: Partial<Room> = {}): Room => ({
  ...{ id, seminarId: 's', name: id, capacity: null, percussion: true, stepFree: null, position: 0 },
  ...more,
})

let count = 0
export const session = (begins: string, ends: string, more: Partial<Session> = {}): Session => ({
  ...{ id: `s${String(count++).padStart(4, '0')}`, dayId: 'd1', kind: 'tutti', title: '', begins, ends },
  ...{ roomId: null, groups: [], ensembles: [], pieces: [], adultIds: [], version: 1 },
  ...more,
})

export const player = (childId: string, instrument: Instrument, more: Partial<Player> = {}): Player => ({
  ...{ childId, instrument, ensembleId: 'youth', section: null },
  ...more,
})

export const facts = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  days: [{ id: 'd1', date: '2013-04-13', begins: '10:00', ends: '17:00' }],
  rooms: [room('A'), room('B')],
  ...{ sessions: [], players: [], partner: {}, absent: new Map(), duties: [], overnight: false, nightAdults: 0 },
  adults: ['kari', 'ola'].map((personId) => ({ personId, name: personId, cleared: true })),
  ...more,
})

const INSTRUMENTS: readonly Instrument[] = ['violin', 'viola', 'cello', 'flute', 'horn', 'percussion']
const GROUPS: readonly Group[] = ['strings', 'woodwind', 'brass', 'drums', 'violin1', 'violin2', 'viola', 'horn']

const span = fc
  .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 30 }))
  .map(([from, long]) => ({ begins: timeOf(600 + from * 5), ends: timeOf(600 + (from + long) * 5) }))

/** Some sessions of one day, as somebody might lay them in haste. */
export const someSessions = fc
  .array(
    fc.record({
      span,
      kind: fc.constantFrom(...SESSION_KINDS),
      roomId: fc.constantFrom('A', 'B', null),
      groups: fc.uniqueArray(fc.constantFrom(...GROUPS), { maxLength: 3 }),
      adultIds: fc.uniqueArray(fc.constantFrom('kari', 'ola'), { maxLength: 2 }),
    }),
    { maxLength: 9 },
  )
  .map((all) => all.map(({ span: { begins, ends }, ...more }) => session(begins, ends, more)))

export const somePlayers = fc
  .array(fc.constantFrom(...INSTRUMENTS), { maxLength: 8 })
  .map((all) => all.map((instrument, n) => player(`c${n}`, instrument)))
