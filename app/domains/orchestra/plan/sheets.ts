/** What is printed of a plan. */
import { isFor, type Player } from './members.ts'
import { byTime, type Session } from './plan.ts'
import type { Sheet, SheetPlayer, SheetSession } from './views.ts'

export interface SheetFacts {
  days: readonly { id: string; date: string }[]
  sessions: readonly Session[]
  rooms: readonly { id: string; name: string }[]
  adults: readonly { personId: string; name: string }[]
  players: readonly Player[]
  expected: (session: Session) => number
  /** What is played in a session, in order. */
  plays: (session: Session) => readonly { name: string }[]
  /** A child on a day as the reader may see it; null: not to be seen. */
  shown: (childId: string, dayId: string, session: Session | null) => SheetPlayer | null
}

const said = (session: Session, { rooms, adults, expected, plays }: SheetFacts): SheetSession => {
  const { id, kind, title, begins, ends, groups } = session
  return {
    ...{ id, kind, title, begins, ends, groups },
    room: rooms.find((room) => room.id === session.roomId)?.name ?? '',
    adults: adults.filter(({ personId }) => session.adultIds.includes(personId)).map(({ name }) => name),
    pieces: plays(session).map(({ name }) => name),
    expected: expected(session),
  }
}

const onDays = (facts: SheetFacts, wanted: (session: Session) => boolean, withPlayers: boolean) =>
  facts.days
    .map((day) => ({
      date: day.date,
      sessions: facts.sessions
        .filter((session) => session.dayId === day.id && wanted(session))
        .sort(byTime)
        .map((session) => ({
          ...said(session, facts),
          players: withPlayers ? playersOf(session, day.id, facts) : [],
        })),
    }))
    .filter(({ sessions }) => sessions.length > 0)

const playersOf = (session: Session, dayId: string, { players, shown }: SheetFacts): SheetPlayer[] =>
  players
    .filter((player) => isFor(session, player) !== 'no')
    .flatMap(({ childId }) => shown(childId, dayId, session) ?? [])

/** One for each door, in the order of the rooms; rooms in which nothing happens are left out. No child is on them. */
export const doorSheets = (facts: SheetFacts): Sheet[] =>
  facts.rooms
    .map(({ id, name }) => ({ id, heading: name, days: onDays(facts, ({ roomId }) => roomId === id, false), away: [] }))
    .filter(({ days }) => days.length > 0)

/** One for each grown-up who is with a session, or for one of them: one's sessions, and who comes to each. */
export const coachSheets = (facts: SheetFacts, only: string | null): Sheet[] =>
  facts.adults
    .filter(({ personId }) => only === null || personId === only)
    .map(({ personId, name }) => ({
      ...{ id: personId, heading: name, away: [] },
      days: onDays(facts, ({ adultIds }) => adultIds.includes(personId), true),
    }))
    .filter(({ days }) => days.length > 0)

/** Everything that happens, a sheet a day, with who is away. */
export const leaderSheets = (facts: SheetFacts, heading: (date: string) => string): Sheet[] =>
  facts.days.map((day) => ({
    ...{ id: day.id, heading: heading(day.date) },
    days: onDays({ ...facts, days: [day] }, () => true, false),
    away: [
      {
        date: day.date,
        players: facts.players.flatMap(({ childId }) => {
          const player = shownNotComing(facts.shown(childId, day.id, null))
          return player ? [player] : []
        }),
      },
    ],
  }))

/** Away, late or leaving early: what the leader needs to know. */
const shownNotComing = (player: SheetPlayer | null): SheetPlayer | null =>
  player && player.answer !== 'comes' && player.answer !== 'none' ? player : null
