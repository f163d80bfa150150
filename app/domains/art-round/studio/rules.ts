import type { Application, Participation } from '#app/domains/art-round/application/application.ts'
import type { OpenDay } from '#app/domains/art-round/edition/edition.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import type { Beside } from '#app/kernel/fault.ts'
import { byNorwegian, freeSlug, slugOf } from '#app/kernel/names.ts'
import { type CivilDate, isCivilDate } from '#app/kernel/when.ts'
import { type OpenStudio, type PositionFrom, REGION, type Studio, type StudioDay } from './studio.ts'

const TAKING_PART: readonly Participation[] = ['confirmed', 'delivered', 'returned']

/** How many have said yes and not resigned: so many places are used. */
export const confirmedCount = (applications: readonly Pick<Application, 'participation'>[]): number =>
  applications.filter(({ participation }) => TAKING_PART.includes(participation)).length

/** Whether an answer comes in time, at `now`: `ends` is the first instant that is too late. Without one always. */
export const answersInTime = (ends: Date | null, now: Date): boolean => ends === null || now < ends

type Addressed = Pick<Studio, 'name' | 'address' | 'postalCode'>
const bare = (text: string) => text.toLocaleLowerCase('nb').replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Whether two artists have written the same place: the same address and the same name of the studio, however spaced and
 * spelled with small or capital letters. Studios without a name are never taken for the same: a block of flats has one
 * address.
 */
export function isSamePlace(one: Addressed, other: Addressed): boolean {
  const key = (of: Addressed) => [bare(of.name), bare(of.address), bare(of.postalCode)].join('|')
  return bare(one.name) !== '' && bare(one.address) !== '' && key(one) === key(other)
}

type Fields = 'hasStudio' | 'studioName' | 'studioAddress' | 'studioPostal' | 'studioCity' | 'studioLat' | 'studioLng'
type Access = 'stepFree' | 'toilet' | 'parking' | 'transport' | 'directions' | 'meetingPoint' | 'studioDays'
type Applied = Pick<Application, Fields | Access | 'editionId' | 'municipalityId'>

/**
 * The studio that an application tells of, open the edition's hours on the days that the artist chose; null for an
 * artist without one. Days that the edition no longer has fall away.
 */
export function studioFrom(
  application: Applied,
  days: readonly OpenDay[],
  number: number,
): Omit<Studio, 'id' | 'version' | 'pictureId' | 'pictureAlt'> | null {
  const { municipalityId } = application
  if (application.hasStudio !== true || !municipalityId) return null
  const chosen = new Set(application.studioDays)
  return {
    editionId: application.editionId,
    number,
    name: application.studioName,
    address: application.studioAddress,
    postalCode: application.studioPostal,
    city: application.studioCity,
    municipalityId,
    lat: application.studioLat,
    lng: application.studioLng,
    // The form of the application does not say whether it was found or set.
    positionFrom: null,
    meetingPoint: application.meetingPoint,
    stepFree: application.stepFree,
    toilet: application.toilet,
    parking: application.parking,
    transport: application.transport,
    directionsNb: application.directions,
    directionsEn: '',
    days: days
      .filter(({ kind, date }) => kind === 'studio' && chosen.has(date))
      .map(({ date, opens, closes }) => ({ date, opens, closes })),
  }
}

/** The artist's name in the address: the one used in earlier years where it is free, else the first that is. */
export function slugFor(name: string, earlier: readonly string[], taken: ReadonlySet<string>): string {
  return earlier.find((slug) => !taken.has(slug)) ?? freeSlug(slugOf(name) || 'kunstner', taken)
}

/** What a studio is called: its name, or the names of those who show there. */
export const calledOf = (studio: Pick<Studio, 'name'>, artists: readonly string[]): string =>
  studio.name || artists.join(' og ')

/**
 * The order of the numbers: by municipality, then by what the studio is called, both in the order of the Norwegian
 * alphabet; by number where those are the same. `municipality` gives names by id.
 */
export function numberingOrder<S extends Pick<OpenStudio, 'id' | 'number' | 'name' | 'municipalityId'>>(
  studios: readonly (S & { artists: readonly string[] })[],
  municipality: (id: string) => string,
): string[] {
  return [...studios]
    .sort(
      (a, b) =>
        byNorwegian(municipality(a.municipalityId), municipality(b.municipalityId)) ||
        byNorwegian(calledOf(a, a.artists), calledOf(b, b.artists)) ||
        a.number - b.number,
    )
    .map(({ id }) => id)
}

/** What still keeps visitors from a studio, most important first. */
export const LACKS = ['position', 'hours', 'text', 'access'] as const
export type Lack = (typeof LACKS)[number]

export function lacksOf(
  participant: { aboutNb: string },
  studio: Pick<Studio, 'lat' | 'lng' | 'days' | 'stepFree'> | null,
): Lack[] {
  const lacks: Record<Lack, boolean> = {
    position: studio !== null && (studio.lat === null || studio.lng === null),
    hours: studio !== null && studio.days.length === 0,
    text: participant.aboutNb === '',
    access: studio !== null && studio.stepFree === null,
  }
  return LACKS.filter((lack) => lacks[lack])
}

/**
 * What is wrong with hours, each beside its day: a studio opens only on the edition's open days, once a day, and
 * closes after it opens.
 */
export function hoursFaults(days: readonly StudioDay[], open: readonly OpenDay[]): Beside[] {
  const known = new Set(open.filter(({ kind }) => kind === 'studio').map(({ date }) => date))
  const seen = new Set<CivilDate>()
  return days.flatMap(({ date, opens, closes }) => {
    const fault = (key: TextKey): Beside[] => [{ field: `closes-${date}`, key }]
    if (!isCivilDate(date) || !known.has(date) || seen.has(date)) return fault('studio.dayUnknown')
    seen.add(date)
    return opens >= closes ? fault('studio.closesBeforeItOpens') : []
  })
}

const DEGREES = /^-?\d{1,3}([.,]\d+)?$/
const BOTH = /^(-?\d{1,2}(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)$/

/** To the sixth decimal, which is a hand's breadth on the ground. */
const degreesOf = (text: string): number => Math.round(Number(text.replace(',', '.')) * 1e6) / 1e6

/**
 * A position from what a person typed: two boxes, or both numbers in the first, as maps give them ("59.83, 10.43").
 * Null when both are empty; undefined for what is no position in the region.
 */
export function positionOf(lat: string, lng: string): { lat: number; lng: number } | null | undefined {
  const [first, second] = [lat.trim(), lng.trim()]
  if (first === '' && second === '') return null
  const pasted = second === '' ? BOTH.exec(first) : null
  const [north = '', east = ''] = pasted ? [pasted[1], pasted[2]] : [first, second]
  if (!DEGREES.test(north) || !DEGREES.test(east)) return undefined
  const point = { lat: degreesOf(north), lng: degreesOf(east) }
  const within =
    point.lat >= REGION.south && point.lat <= REGION.north && point.lng >= REGION.west && point.lng <= REGION.east
  return within ? point : undefined
}

type Position = Pick<Studio, 'lat' | 'lng'>

/** Whether two positions are the same to the sixth decimal, also when neither is set. */
export const isSamePosition = (one: Position, other: Position): boolean =>
  [one, other]
    .map(({ lat, lng }) => `${lat?.toFixed(6)} ${lng?.toFixed(6)}`)
    .every((text, _, [first]) => text === first)

/** Where a position comes from after a change: one that was not moved keeps what is known of it. */
export function positionSource(
  before: Pick<Studio, 'lat' | 'lng' | 'positionFrom'>,
  wish: Position & { positionFrom: PositionFrom | null },
): PositionFrom | null {
  if (wish.lat === null || wish.lng === null) return null
  if (isSamePosition(before, wish)) return before.positionFrom
  return wish.positionFrom === 'register' ? 'register' : 'person'
}

/**
 * Whether a change would show the public the place that is to be kept from it: the address becomes a meeting point, and
 * the needle still stands where it stood.
 */
export const wouldShowHome = (
  before: Position & Pick<Studio, 'meetingPoint'>,
  wish: Position & Pick<Studio, 'meetingPoint'>,
): boolean => wish.meetingPoint && !before.meetingPoint && wish.lat !== null && isSamePosition(before, wish)

/** Numbers as people list them: "3, 7, 12–20", with commas, spaces or line breaks. Null for what is no such list. */
export function numbersIn(text: string): number[] | null {
  const parts = text
    .replace(/\s*[–-]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const found = parts.flatMap((part) => {
    const [, from = '', to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? []
    const [first, last] = [Number(from), Number(to)]
    if (from === '' || last < first || last - first > 2000) return [Number.NaN]
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
  return found.length === 0 || found.some(Number.isNaN) ? null : [...new Set(found)]
}

/** Whether an edition's last day is over; of one without a period, the last day of its year. */
export const isPast = (edition: { year: number; periodTo: CivilDate | null }, today: CivilDate): boolean =>
  today > (edition.periodTo ?? `${edition.year}-12-31`)
