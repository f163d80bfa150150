/** What has changed since a release: what the printed paper says, held against what holds now. */
import type { Catalogue, CatalogueArtist, CatalogueEvent, CatalogueHours, CatalogueStudio } from './catalogue.ts'
import { canonicalText } from './catalogue.ts'
import { byCatalogueNo } from './rules.ts'

type Hours = readonly CatalogueHours[]

/** What holds now, by what it is about. */
export type Change =
  | { kind: 'resigned'; name: string }
  | { kind: 'new'; name: string; number: string | null; studio: CatalogueStudio | null }
  | { kind: 'name'; before: string; after: string }
  | { kind: 'number'; name: string; after: string }
  | { kind: 'moved'; name: string; studio: CatalogueStudio | null }
  | { kind: 'closed' }
  | { kind: 'hours'; days: Hours }
  | { kind: 'address'; studio: CatalogueStudio }
  | { kind: 'position'; metres: number; direction: Compass }
  | { kind: 'placed'; studio: CatalogueStudio }
  | { kind: 'access'; stepFree: boolean }
  | { kind: 'work'; name: string; title: string }
  | { kind: 'price'; title: string; priceOre: number | null }
  | { kind: 'venue'; venue: Pick<Catalogue['venue'], 'name' | 'address' | 'place'> }
  | { kind: 'period'; from: string; to: string }
  | { kind: 'exhibitionHours'; days: Hours }
  | { kind: 'studioDays'; days: Hours }
  | { kind: 'opening'; at: string }
  | { kind: 'eventNew' | 'eventChanged' | 'eventCancelled'; event: CatalogueEvent }
export type ChangeKind = Change['kind']

export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Compass = (typeof COMPASS)[number]

/** A difference as it is found: its change, and the printed number it is about. */
export interface Found {
  /** As it stands in the paper; null: about the whole, or nobody in it. */
  number: string | null
  change: Change
  /** The kind, and a mark of what holds now: as long as that stays the same it is the same difference. */
  about: string
}

/** A place that moved less than this is where the paper shows it, in metres. */
const NEAR_ENOUGH = 75

/** Everything that a reader of the paper would get wrong, by number; what concerns the whole comes first. */
export function differences(printed: Catalogue, now: Catalogue): Found[] {
  const found: Found[] = []
  const add = (number: string | null, change: Change) => {
    const one = { number, change, about: `${change.kind}:${markOf(change)}` }
    if (!found.some((of) => of.number === number && of.about === one.about)) found.push(one)
  }
  ofTheWhole(printed, now, (change) => add(null, change))
  ofEvents(printed.events, now.events, (change) => add(null, change))
  ofArtists(printed, now, add)
  ofStudios(printed, now, add)
  return found
}

type Add = (number: string | null, change: Change) => void

const same = (a: unknown, b: unknown) => canonicalText(a) === canonicalText(b)

function ofTheWhole(printed: Catalogue, now: Catalogue, add: (change: Change) => void): void {
  const placeOf = ({ name, address, place }: Catalogue['venue']) => ({ name, address, place })
  if (!same(placeOf(printed.venue), placeOf(now.venue)) && now.venue.name)
    add({ kind: 'venue', venue: placeOf(now.venue) })
  const { periodFrom: from, periodTo: to, openingAt } = now.edition
  if (from && to && (from !== printed.edition.periodFrom || to !== printed.edition.periodTo))
    add({ kind: 'period', from, to })
  if (openingAt && openingAt !== printed.edition.openingAt) add({ kind: 'opening', at: openingAt })
  if (!same(printed.venue.days, now.venue.days) && now.venue.days.length > 0)
    add({ kind: 'exhibitionHours', days: now.venue.days })
  if (!same(printed.studioDays, now.studioDays) && now.studioDays.length > 0)
    add({ kind: 'studioDays', days: now.studioDays })
}

function ofEvents(
  printed: readonly CatalogueEvent[],
  now: readonly CatalogueEvent[],
  add: (change: Change) => void,
): void {
  const today = new Map(now.map((event) => [event.slug, event]))
  const known = new Set(printed.map(({ slug }) => slug))
  for (const event of printed) {
    const other = today.get(event.slug)
    if (!event.cancelled && (!other || other.cancelled))
      add({ kind: 'eventCancelled', event: other ?? { ...event, cancelled: true } })
    else if (other && !other.cancelled && !same(when(event), when(other))) add({ kind: 'eventChanged', event: other })
  }
  for (const event of now) if (!known.has(event.slug) && !event.cancelled) add({ kind: 'eventNew', event })
}

const when = ({ date, begins, ends, venue, address, place, cancelled }: CatalogueEvent) => ({
  ...{ date, begins, ends, venue, address, place, cancelled },
})

function ofArtists(printed: Catalogue, now: Catalogue, add: Add): void {
  const today = new Map(now.artists.map((artist) => [artist.slug, artist]))
  const studios = new Map(now.studios.map((studio) => [studio.number, studio]))
  const known = new Set(printed.artists.map(({ slug }) => slug))
  for (const artist of [...printed.artists].sort(byCatalogueNo)) {
    const { catalogueNo: number, name } = artist
    const other = today.get(artist.slug)
    if (!other) {
      add(number, { kind: 'resigned', name })
      continue
    }
    if (other.name !== name) add(number, { kind: 'name', before: name, after: other.name })
    if (other.catalogueNo !== null && other.catalogueNo !== number)
      add(number, { kind: 'number', name: other.name, after: other.catalogueNo })
    ofWork(artist, other, (change) => add(number, change))
    if (!sameRoom(artist, other, printed, now))
      add(number, { kind: 'moved', name: other.name, studio: studios.get(other.studio ?? -1) ?? null })
  }
  for (const artist of now.artists)
    if (!known.has(artist.slug))
      add(null, {
        ...{ kind: 'new', name: artist.name, number: artist.catalogueNo },
        studio: studios.get(artist.studio ?? -1) ?? null,
      })
}

function ofWork(printed: CatalogueArtist, now: CatalogueArtist, add: (change: Change) => void): void {
  const [before, after] = [printed.work, now.work]
  if (!after || (before && same(before, after))) return
  const { title, priceOre } = after
  if (!before || before.title !== title) add({ kind: 'work', name: now.name, title })
  if (before && before.priceOre !== priceOre) add({ kind: 'price', title, priceOre })
}

/**
 * Where a printed studio is now: where most of those of its artists are who are left, and where the paper has it if as
 * many are there. Null when that is another studio of the paper: then its artists have moved in with others.
 */
function nowOf(studio: CatalogueStudio, printed: Catalogue, now: Catalogue): CatalogueStudio | null {
  const today = new Map(now.artists.map((artist) => [artist.slug, artist.studio]))
  const counts = new Map<number, number>()
  for (const { slug } of printed.artists.filter((artist) => artist.studio === studio.number)) {
    const number = today.get(slug)
    if (number != null) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  const [most] = [...counts].sort(
    ([a, one], [b, other]) => other - one || Number(b === studio.number) - Number(a === studio.number) || a - b,
  )
  if (!most) return null
  const [number] = most
  const others = printed.artists.some((artist) => artist.studio === number && today.get(artist.slug) === number)
  if (number !== studio.number && others) return null
  return now.studios.find((of) => of.number === number) ?? null
}

/** Whether an artist is where the paper says; a studio that only got another number or address is the same room. */
function sameRoom(artist: CatalogueArtist, other: CatalogueArtist, printed: Catalogue, now: Catalogue): boolean {
  if (artist.studio === null || other.studio === null) return artist.studio === other.studio
  const studio = printed.studios.find(({ number }) => number === artist.studio)
  return studio !== undefined && nowOf(studio, printed, now)?.number === other.studio
}

function ofStudios(printed: Catalogue, now: Catalogue, add: Add): void {
  for (const studio of [...printed.studios].sort((a, b) => a.number - b.number)) {
    const other = nowOf(studio, printed, now)
    if (!other) continue
    const say = (change: Change) => add(String(studio.number), change)
    if (!same(studio.days, other.days))
      say(other.days.length > 0 ? { kind: 'hours', days: other.days } : { kind: 'closed' })
    const placeOf = ({ address, postalCode, city, meetingPoint }: CatalogueStudio) => ({
      ...{ address, postalCode, city, meetingPoint },
    })
    if (!same(placeOf(studio), placeOf(other))) say({ kind: 'address', studio: other })
    if (other.stepFree !== null && studio.stepFree !== null && other.stepFree !== studio.stepFree)
      say({ kind: 'access', stepFree: other.stepFree })
    const move = moveOf(studio, other)
    if (move) say(move)
  }
}

function moveOf(from: CatalogueStudio, to: CatalogueStudio): Change | null {
  if (to.lat === null || to.lng === null) return null
  if (from.lat === null || from.lng === null) return { kind: 'placed', studio: to }
  const north = (to.lat - from.lat) * 111_320
  const east = (to.lng - from.lng) * 111_320 * Math.cos((from.lat * Math.PI) / 180)
  const metres = Math.hypot(north, east)
  if (metres < NEAR_ENOUGH) return null
  const eighth = Math.round((Math.atan2(east, north) * 4) / Math.PI)
  return { kind: 'position', metres, direction: COMPASS[(eighth + 8) % 8] ?? 'n' }
}

/** Eight hexadecimal digits that are the same for the same content (FNV-1a). */
export function markOf(content: unknown): string {
  let hash = 0x811c9dc5
  for (const sign of canonicalText(content)) {
    hash ^= sign.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}
