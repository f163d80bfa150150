/** Concerts, for this area's screens and for others: the public page, calendars, the annual report. */
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { type CivilDate, hours, instantOf, later } from '#app/kernel/when.ts'
import type { CalendarEntry } from '#app/platform/calendar/calendar-text.server.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { listEnrolments } from '../enrolment/store.server.ts'
import { childNames } from '../family/queries.server.ts'
import { type FamilyEntry, initialsOf } from '../plan/calendar.ts'
import { rosterOfSemester } from '../queries.server.ts'
import { ensemblesOf } from '../semester/queries.server.ts'
import type { Ensemble } from '../semester/semester.ts'
import type { Concert, ConcertPlayer } from './concert.ts'
import { callsFor, isOver, playersOf } from './rules.ts'
import { sayCall, sayConcert, sayConcertPlace, sayConcertText } from './say-concert.ts'
import { findConcert, listCalls, listConcerts, listPlayerWords } from './store.server.ts'
import type { PublicFacts } from './views.ts'

/** Of a concert whose end nobody has said. */
const CONCERT_LASTS = hours(2)
/** Of a call: until the next thing, which nobody has said either. */
const CALL_LASTS = hours(1)

/** Throws missing. */
export async function theConcert(tx: Tx, id: string): Promise<Concert> {
  const concert = await findConcert(tx, id)
  if (!concert) throw missing()
  return concert
}

/** Those who play, with those who said no. */
export async function playersOfConcert(tx: Tx, concert: Concert): Promise<ConcertPlayer[]> {
  const members = await rosterOfSemester(tx, concert.semesterId)
  return playersOf(members, concert.ensembleIds, await listPlayerWords(tx, { concertId: concert.id }))
}

/**
 * Of each of these concerts, those of these children who play or said no, by the concert's id. No other child is read, and
 * three statements do whatever the number of concerts.
 */
export async function ownPlayersOf(
  tx: Tx,
  concerts: readonly Concert[],
  childIds: readonly string[],
): Promise<Map<string, ConcertPlayer[]>> {
  if (childIds.length === 0 || concerts.length === 0) return new Map()
  const own = { childId: { in: [...childIds] } }
  const semesterIds = [...new Set(concerts.map(({ semesterId }) => semesterId))]
  const enrolments = await listEnrolments(tx, { ...own, state: 'enrolled', semesterId: { in: semesterIds } })
  const words = await listPlayerWords(tx, { ...own, concertId: { in: concerts.map(({ id }) => id) } })
  const names = await childNames(tx, childIds)
  return new Map(
    concerts.map(({ id, semesterId, ensembleIds }) => {
      const members = enrolments
        .filter((enrolment) => enrolment.semesterId === semesterId)
        .map((enrolment) => ({ ...enrolment, name: names.get(enrolment.childId)?.name ?? '' }))
      const said = words.filter(({ concertId }) => concertId === id)
      return [id, playersOf(members, ensembleIds, said)]
    }),
  )
}

/** What everybody may know of a concert. */
export type PublicConcert = PublicFacts

export const publicOf = (concert: Concert, today: CivilDate): PublicConcert => {
  const { id, slug, titleNb, titleEn, textNb, textEn, date, begins, ends, venue, address, place } = concert
  const { lat, lng, partners, tickets, ticketUrl, cancelledAt, changedAt, sequence } = concert
  return {
    ...{ id, slug, titleNb, titleEn, textNb, textEn, date, begins, ends, venue, address, place },
    ...{ lat, lng, partners, tickets, ticketUrl, cancelledAt, changedAt, sequence, over: isOver(concert, today) },
  }
}

/** Every published concert, those to come first and the next of them on top, then the past, the latest first. */
export async function publicConcerts(tx: Tx, today: CivilDate): Promise<PublicConcert[]> {
  const all = (await listConcerts(tx, { publishedAt: { not: null } })).map((concert) => publicOf(concert, today))
  return [...all.filter(({ over }) => !over), ...all.filter(({ over }) => over).reverse()]
}

/** A published concert as everybody's calendar has it; null for an hour that the clock jumps over. */
export function publicEntry(concert: PublicConcert, locale: Locale, publicUrl: string): CalendarEntry | null {
  const { id, date, begins, ends, lat, lng, sequence, changedAt, slug, cancelledAt } = concert
  const starts = instantOf(date, begins)
  if (!starts) return null
  return {
    ...{ uid: `concert-${id}@vestregionen`, sequence, changedAt, starts },
    title: sayConcert(concert, locale),
    ends: (ends ? instantOf(date, ends) : null) ?? later(starts, CONCERT_LASTS),
    place: sayConcertPlace(concert),
    position: lat !== null && lng !== null ? { lat, lng } : null,
    text: sayConcertText(concert, locale),
    href: publicUrl + addressIn(locale, 'concert', { slug }),
    cancelled: cancelledAt !== null,
  }
}

/** The entries of every published concert. */
export async function publicConcertEntries(
  tx: Tx,
  today: CivilDate,
  locale: Locale,
  publicUrl: string,
): Promise<CalendarEntry[]> {
  return (await publicConcerts(tx, today)).flatMap((concert) => publicEntry(concert, locale, publicUrl) ?? [])
}

/**
 * The published concerts in which these children play, and the calls that concern them, for a family's calendar: by
 * initials alone. What is called off stays as cancelled.
 */
export async function concertEntries(
  tx: Tx,
  childIds: readonly string[],
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
): Promise<FamilyEntry[]> {
  if (childIds.length === 0) return []
  const concerts = await listConcerts(tx, {
    publishedAt: { not: null },
    semester: { enrolments: { some: { childId: { in: [...childIds] } } } },
  })
  const names = await childNames(tx, childIds)
  const calls = await listCalls(
    tx,
    concerts.map(({ id }) => id),
  )
  const players = await ownPlayersOf(tx, concerts, childIds)
  const entries: FamilyEntry[] = []
  for (const concert of concerts) {
    const own = (players.get(concert.id) ?? []).filter(({ plays }) => plays)
    if (own.length === 0) continue
    const who = (players: readonly ConcertPlayer[]) =>
      players.map(({ childId }) => initialsOf(names.get(childId)?.name ?? '')).join(', ')
    const entry = publicEntry(publicOf(concert, concert.date), locale, publicUrl)
    const host = new URL(publicUrl).host
    const href = publicUrl + addressIn(locale, 'officeConcert', { id: concert.id })
    if (entry)
      entries.push({ ...entry, uid: `${concert.id}.family@${host}`, title: `${entry.title} (${who(own)})`, href })
    for (const call of calls.filter(({ concertId }) => concertId === concert.id)) {
      const called = own.filter(({ instrument }) => callsFor([call], instrument).length > 0)
      const starts = instantOf(call.date, call.time)
      if (called.length === 0 || !starts || !entry) continue
      const title = say(locale, words.callTitle, { what: sayCall(call, locale), concert: sayConcert(concert, locale) })
      entries.push({
        ...entry,
        ...{ uid: `${call.id}@${host}`, starts, ends: later(starts, CALL_LASTS), href },
        title: `${title} (${who(called)})`,
      })
    }
  }
  return entries
}

/** A concert as the annual report tells of it. */
export interface ConcertFigure {
  date: CivilDate
  titleNb: string
  titleEn: string
  venue: string
  place: string
  /** Who played beside the youth orchestra: our own juniors first. */
  partners: string[]
  /** Null: not counted. */
  audience: number | null
}

/** The concerts that were given in a year: published and not called off, by date. */
export async function concertFigures(tx: Tx, year: number): Promise<ConcertFigure[]> {
  const concerts = await listConcerts(tx, {
    ...{ publishedAt: { not: null }, cancelledAt: null },
    date: { gte: `${year}-01-01`, lte: `${year}-12-31` },
  })
  const ensembles: Ensemble[] = []
  for (const id of new Set(concerts.map(({ semesterId }) => semesterId))) ensembles.push(...(await ensemblesOf(tx, id)))
  return concerts.map(({ date, titleNb, titleEn, venue, place, partners, audience, ensembleIds }) => {
    const own = ensembles.filter(({ id, kind }) => kind === 'junior' && ensembleIds.includes(id))
    return {
      ...{ date, titleNb, titleEn, venue, place, audience },
      partners: [...own.map(({ nameNb }) => nameNb), ...partners],
    }
  })
}
