/** What stands on the map, in words: for those who listen, and for the list that the keyboard goes through. */
import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayOpening } from '#app/ui/public-round/say-opening.ts'
import type { ShownPlace } from './map-data.ts'
import { type MapWindow, type Mark, numbersOf, type Spot } from './points.ts'

const namesOf = (spot: Spot<ShownPlace>): string =>
  spot.points
    .flatMap(({ artists }) => artists)
    .map(({ name }) => name)
    .join(', ')

/** "Atelier 12: Kari Nordmann. Åpent nå, til kl. 17" · "14 atelierer, 3 åpne nå, fra nummer 2. Vis dem større" */
export function sayMark(mark: Mark<ShownPlace>, locale: Locale): string {
  if (mark.kind === 'cluster') {
    const { count, open, order } = mark
    return say(locale, studioMap.cluster, { count, open, numbers: String(order) })
  }
  const { spot } = mark
  const [first] = spot.points
  const state = first && spot.points.length === 1 ? sayOpening(first.opening, locale) : ''
  const named = say(locale, studioMap.pin, { numbers: numbersOf(spot), names: namesOf(spot) })
  return state ? `${named}. ${state}` : named
}

export const isWithin = ([west, south, east, north]: MapWindow, { lat, lng }: { lat: number; lng: number }): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north

/**
 * The mark that typed letters lead to, from the one after `from` on and round again: a number first, else the beginning
 * of a name, in any of its words. -1 when there is none.
 */
export function typedTo(marks: readonly Mark<ShownPlace>[], typed: string, from: number): number {
  const sought = typed.trim().toLocaleLowerCase('nb')
  if (!sought) return -1
  const hits = (mark: Mark<ShownPlace>): boolean => {
    if (mark.kind === 'cluster') return false
    if (/^\d+$/.test(sought)) return mark.spot.points.some(({ number }) => String(number).startsWith(sought))
    const names = mark.spot.points.flatMap(({ artists }) => artists.map(({ name }) => name.toLocaleLowerCase('nb')))
    return names.some((name) => name.startsWith(sought) || name.includes(` ${sought}`))
  }
  const exact = marks.findIndex(
    (mark) => mark.kind === 'spot' && mark.spot.points.some(({ number }) => String(number) === sought),
  )
  if (exact >= 0) return exact
  for (let n = 0; n < marks.length; n++) {
    const index = (from + n) % marks.length
    const mark = marks[index]
    if (mark && hits(mark)) return index
  }
  return -1
}
