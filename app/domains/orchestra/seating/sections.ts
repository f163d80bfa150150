/** In which section somebody plays on a day: what sectionals and their lists go by. */
import type { Instrument, Section } from '../instruments.ts'
import { planOn, type SeatPlan } from './plan.ts'

/**
 * The rule, for violins above all, who sit in one of two sections: the seat that the members have been shown for the day
 * says it; without one, the parts held in the semester, where they are all of the same section; else nothing does, and a
 * violinist belongs to both.
 * @param seat the section of the seat; null: none that is shown
 * @param parts of the pieces of the semester, as "violin2" or "horn.1"
 */
export function sectionBy(instrument: Instrument, seat: Section | null, parts: readonly string[]): Section | null {
  if (seat) return seat
  if (instrument !== 'violin') return null
  const held = new Set(parts.filter((part) => part === 'violin1' || part === 'violin2'))
  const [only] = held
  return held.size === 1 && (only === 'violin1' || only === 'violin2') ? only : null
}

/** The section of somebody on a day of a seminar; null: nothing says. */
export type SectionOn = (
  player: { childId: string; instrument: Instrument },
  day: { seminarId: string; date: string },
) => Section | null

/** @param plans those that have been shown */
export function sectionsBy(plans: readonly SeatPlan[], held: ReadonlyMap<string, readonly string[]>): SectionOn {
  const days = new Map<string, ReadonlyMap<string, Section>>()
  const seatsOn = ({ seminarId, date }: { seminarId: string; date: string }) => {
    const key = `${seminarId}|${date}`
    const known = days.get(key)
    if (known) return known
    const here = plans.filter((plan) => plan.seminarId === seminarId)
    const seats = [...new Set(here.map(({ ensembleId }) => ensembleId))].flatMap(
      (ensembleId) => planOn(here, ensembleId, date)?.seats ?? [],
    )
    const found = new Map(seats.flatMap(({ childId, section }) => (childId ? [[childId, section] as const] : [])))
    days.set(key, found)
    return found
  }
  return ({ childId, instrument }, day) =>
    sectionBy(instrument, seatsOn(day).get(childId) ?? null, held.get(childId) ?? [])
}
