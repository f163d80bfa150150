/** The hours of a day as minutes after midnight, which is what a plan reckons with. */
import type { LocalTime } from '#app/kernel/when.ts'

export const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Throws for what is not within a day. */
export function timeOf(minutes: number): LocalTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= 24 * 60)
    throw new RangeError(`${minutes} is no time of day`)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export interface Span {
  begins: LocalTime
  ends: LocalTime
}

/** Times as "09:05" sort and compare as text; one that ends as another begins is not at the same time. */
export const overlap = (a: Span, b: Span): boolean => a.begins < b.ends && b.begins < a.ends

export const lengthOf = ({ begins, ends }: Span): number => minutesOf(ends) - minutesOf(begins)
