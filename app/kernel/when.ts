/** Time as people here live it: civil dates, local times, and instants, all in Europe/Oslo. */
import { Temporal } from 'temporal-polyfill'

export const ZONE = 'Europe/Oslo'

/** "2013-09-14" */
export type CivilDate = string
/** "12:00" */
export type LocalTime = string

/** Days are reckoned without the calendar's library, which the small programs of a page need not carry then. */
const dateAt = (milliseconds: number): CivilDate => new Date(milliseconds).toISOString().slice(0, 10)

export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const milliseconds = Date.parse(text)
  return !Number.isNaN(milliseconds) && dateAt(milliseconds) === text
}

export const isLocalTime = (text: string): text is LocalTime => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/**
 * The instant of a local time. Null for a time that the clock jumps over in spring; of an hour that comes twice in
 * autumn the first is meant.
 */
export function instantOf(date: CivilDate, time: LocalTime): Date | null {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`)
  const zoned = wall.toZonedDateTime(ZONE, { disambiguation: 'earlier' })
  if (!zoned.toPlainDateTime().equals(wall)) return null
  return new Date(zoned.epochMilliseconds)
}

const zonedOf = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE)

export const civilDateOf = (instant: Date): CivilDate => zonedOf(instant).toPlainDate().toString()
export const localTimeOf = (instant: Date): LocalTime =>
  zonedOf(instant).toPlainTime().toString({ smallestUnit: 'minute' })
export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))
export const addDays = (date: CivilDate, days: number): CivilDate => dateAt(Date.parse(date) + days * 86_400_000)
export const addMonths = (date: CivilDate, months: number): CivilDate =>
  Temporal.PlainDate.from(date).add({ months }).toString()
/** Whole days from one date to another; negative when the second comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** A window holds its first instant and not its last. */
export interface Window {
  opensAt: Date
  closesAt: Date
}
export const isOpen = (window: Window, now: Date): boolean => now >= window.opensAt && now < window.closesAt

export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => minutes(count * 60)
export const days = (count: number): number => hours(count * 24)
export const later = (instant: Date, milliseconds: number): Date => new Date(instant.getTime() + milliseconds)
