/** What has to be written when artists become participants, worked out before anything is. */
import type { Application } from '#app/domains/art-round/application/application.ts'
import type { OpenDay } from '#app/domains/art-round/edition/edition.ts'
import { isSamePlace, slugFor, studioFrom } from './rules.ts'
import type { Studio, StudioDay } from './studio.ts'

/** What is known of an edition before. */
export interface Roll {
  days: readonly OpenDay[]
  /** Names in addresses that are taken in the edition. */
  taken: readonly string[]
  /** By application: those that the same artist, or the same group, had in earlier editions. */
  earlier: ReadonlyMap<string, readonly string[]>
  /** The studios that open, which others may share. */
  studios: readonly Studio[]
  nextNumber: number
}

/** Its picture comes later. */
export type NewStudio = Omit<Studio, 'id' | 'version' | 'pictureId' | 'pictureAlt'>

export interface Admission {
  /** New studios, each with a number of its own. */
  opened: NewStudio[]
  /** Studios that are there, and open on more days now that more artists show there. */
  widened: { id: string; days: StudioDay[] }[]
  /** Who shows in the studio with which number; null: at the exhibition only. */
  participants: { application: Application; slug: string; studioNumber: number | null }[]
}

/**
 * Names and studios for artists in the order given. The studio that several have written is one: the later artists join
 * it, and it opens on the days of them all. A new studio gets the next free number.
 */
export function admissionOf(roll: Roll, applications: readonly Application[]): Admission {
  const known = new Map(roll.studios.map((studio) => [studio.number, studio.id]))
  const places: NewStudio[] = [...roll.studios]
  const widened = new Set<number>()
  const taken = new Set(roll.taken)
  let next = roll.nextNumber
  const participants = applications.map((application) => {
    const slug = slugFor(application.artistName, roll.earlier.get(application.id) ?? [], taken)
    taken.add(slug)
    const own = studioFrom(application, roll.days, next)
    if (!own) return { application, slug, studioNumber: null }
    const at = places.findIndex((place) => isSamePlace(place, own))
    const shared = places[at]
    if (!shared) {
      places.push(own)
      next++
      return { application, slug, studioNumber: own.number }
    }
    const days = daysOfBoth(shared.days, own.days)
    if (days.length > shared.days.length) {
      places[at] = { ...shared, days }
      widened.add(shared.number)
    }
    return { application, slug, studioNumber: shared.number }
  })
  return {
    opened: places.filter(({ number }) => !known.has(number)),
    widened: places.flatMap(({ number, days }) => {
      const id = known.get(number)
      return id && widened.has(number) ? [{ id, days: [...days] }] : []
    }),
    participants,
  }
}

/** The hours that stand, and those of days on which the place was closed. */
function daysOfBoth(stand: readonly StudioDay[], more: readonly StudioDay[]): StudioDay[] {
  const dates = new Set(stand.map(({ date }) => date))
  return [...stand, ...more.filter(({ date }) => !dates.has(date))].sort((a, b) => a.date.localeCompare(b.date))
}
