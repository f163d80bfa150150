/** What a plan means for the children: two places at once, nowhere to be, no meal. Told in numbers and instruments. */
import { byScore, type Instrument } from '../instruments.ts'
import type { SeminarDay } from '../seminar/seminar.ts'
import { isFor, type Player } from './members.ts'
import { lengthOf, minutesOf, overlap } from './minutes.ts'
import type { Session } from './plan.ts'

/** A gap shorter than this is the way from one room to another. In minutes. */
export const SHORTEST_GAP = 15
/** A day at least so long has a meal. In minutes. */
export const DAY_WITH_MEAL = 300

export interface Some {
  count: number
  /** Each once, in the order of a score. */
  instruments: Instrument[]
}

const some = (players: readonly Player[]): Some => ({
  count: players.length,
  instruments: [...new Set(players.map(({ instrument }) => instrument))].sort(byScore),
})

/** Every two sessions at once that some must be in, both of them for sure. */
export function twiceBooked(
  sessions: readonly Session[],
  players: readonly Player[],
): (Some & { pair: [Session, Session] })[] {
  return sessions.flatMap((a, index) =>
    sessions.slice(index + 1).flatMap((b) => {
      if (!overlap(a, b)) return []
      const both = players.filter((player) => isFor(a, player) === 'yes' && isFor(b, player) === 'yes')
      return both.length > 0 ? [{ pair: [a, b] as [Session, Session], ...some(both) }] : []
    }),
  )
}

/**
 * When some have nothing to do: a hole of a quarter of an hour or more between one's own first and last session, or, with
 * `from` and `to` null, nothing all day where others have something.
 */
export function gapsOf(
  sessions: readonly Session[],
  players: readonly Player[],
): (Some & ({ from: string; to: string } | { from: null; to: null }))[] {
  if (sessions.length === 0) return []
  const holes = new Map<string, Player[]>()
  const idle: Player[] = []
  for (const player of players) {
    const own = sessions.filter((session) => isFor(session, player) !== 'no')
    if (own.length === 0) idle.push(player)
    for (const hole of holesIn(own)) holes.set(hole, [...(holes.get(hole) ?? []), player])
  }
  return [
    ...(idle.length > 0 ? [{ from: null, to: null, ...some(idle) }] : []),
    ...[...holes].map(([hole, who]) => {
      const [from = '', to = ''] = hole.split('–')
      return { from, to, ...some(who) }
    }),
  ]
}

/** Holes between sessions, as "12:00–13:00". */
function holesIn(own: readonly Session[]): string[] {
  const sorted = [...own].sort((a, b) => (a.begins < b.begins ? -1 : 1))
  const holes: string[] = []
  let until = sorted[0]?.ends ?? ''
  for (const { begins, ends } of sorted) {
    if (begins > until && minutesOf(begins) - minutesOf(until) >= SHORTEST_GAP) holes.push(`${until}–${begins}`)
    if (ends > until) until = ends
  }
  return holes
}

/** Who has no meal on a long day that has a plan. One entry at most. */
export function mealless(
  day: Pick<SeminarDay, 'begins' | 'ends'>,
  sessions: readonly Session[],
  players: readonly Player[],
): Some[] {
  if (sessions.length === 0 || lengthOf(day) < DAY_WITH_MEAL) return []
  const meals = sessions.filter(({ kind }) => kind === 'meal')
  // Who is there for a few hours only eats at home.
  const hungry = players.filter((player) => {
    const own = sessions.filter((session) => isFor(session, player) !== 'no')
    const begins = own.map((session) => session.begins).sort()[0] ?? ''
    const ends =
      own
        .map((session) => session.ends)
        .sort()
        .at(-1) ?? ''
    return (
      own.length > 0 &&
      lengthOf({ begins, ends }) >= DAY_WITH_MEAL &&
      !meals.some((meal) => isFor(meal, player) !== 'no')
    )
  })
  return hungry.length > 0 ? [some(hungry)] : []
}
