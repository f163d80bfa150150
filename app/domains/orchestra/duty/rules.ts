/** Duties of parents: counted by family and not by child, shared fairly, and never an obligation. */
import { addDays, type CivilDate, daysBetween, hours, instantOf, later } from '#app/kernel/when.ts'
import type { DutyKind } from './duty.ts'

/** What a family has taken in a semester, beside what the others have. */
export interface FairShare {
  own: number
  /** What most families have; of several, the lowest. */
  most: number
}

/**
 * The share of each family. What most have is the most common number; a tie goes to the lower, so that nobody is pressed
 * by it.
 * @param turns of every family, those without any included
 */
export function fairShare(turns: ReadonlyMap<string, number>, family: string): FairShare {
  const counts = new Map<number, number>()
  for (const count of turns.values()) counts.set(count, (counts.get(count) ?? 0) + 1)
  const [most = [0, 0]] = [...counts].sort(([a, as], [b, bs]) => bs - as || a - b)
  return { own: turns.get(family) ?? 0, most: most[0] }
}

/**
 * The order in which to ask families: the ones with the fewest turns first. Asked in this order, and saying yes, no
 * family is ever more than one turn ahead of another. Ties in the order they are given in.
 */
export const fairOrder = (turns: ReadonlyMap<string, number>): string[] =>
  [...turns].sort(([, a], [, b]) => a - b).map(([family]) => family)

/** Places that are left. */
export const placesLeft = (duty: { needed: number; turns: readonly unknown[] }): number =>
  Math.max(0, duty.needed - duty.turns.length)

/** When a duty begins. */
export function beginningOf(duty: { date: CivilDate; begins: string }): Date {
  const moment = instantOf(duty.date, duty.begins) ?? instantOf(duty.date, '12:00')
  if (!moment) throw new RangeError(`${duty.date} has no ${duty.begins}`)
  return moment
}

export const hasBegun = (duty: { date: CivilDate; begins: string }, now: Date): boolean => beginningOf(duty) <= now

/** A turn is given back freely until so long before it begins; after that one asks another family, or rings the leader. */
export const GIVE_BACK_BEFORE = hours(48)
export const mayGiveBack = (duty: { date: CivilDate; begins: string }, now: Date): boolean =>
  now < later(beginningOf(duty), -GIVE_BACK_BEFORE)

/** Days before a turn on which its holder is reminded. */
export const REMIND_DAYS = [7, 2] as const

/**
 * The reminder that is due today: the latest one alone. Who took the turn within that time is not reminded of what was
 * just said yes to.
 */
export function reminderDue(date: CivilDate, takenOn: CivilDate, today: CivilDate): 7 | 2 | null {
  const left = daysBetween(today, date)
  if (left < 0) return null
  const step = left <= 2 ? 2 : left <= 7 ? 7 : null
  return step !== null && daysBetween(takenOn, date) > step ? step : null
}

/** A duty to be entered. */
export interface ProposedDuty {
  dayId: string
  kind: DutyKind
  begins: string
  ends: string
  needed: number
}

/** Of an ordinary weekend: two for lunch each day, and two for the night between where the children sleep there. */
export function ordinaryWeekend(
  days: readonly { id: string; date: CivilDate }[],
  overnight: boolean,
  existing: readonly { dayId: string | null; kind: DutyKind }[],
): ProposedDuty[] {
  const isThere = (dayId: string, kind: DutyKind) => existing.some((duty) => duty.dayId === dayId && duty.kind === kind)
  const proposed = days.flatMap(({ id, date }): ProposedDuty[] => [
    { dayId: id, kind: 'lunch', begins: '11:00', ends: '13:00', needed: 2 },
    ...(overnight && days.some((next) => next.date === addDays(date, 1))
      ? [{ dayId: id, kind: 'night' as const, begins: '22:00', ends: '07:00', needed: 2 }]
      : []),
  ])
  return proposed.filter(({ dayId, kind }) => !isThere(dayId, kind))
}
