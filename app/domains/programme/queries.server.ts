/** The programme for other domains and for pages that show several things. */
import { editionById } from '#app/domains/art-round/edition/queries.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { CalendarEntry } from '#app/platform/calendar/calendar-text.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { entryOf } from './calendar.server.ts'
import type { Event, EventKind } from './event.ts'
import { isOver, seatsLeft, windowOf } from './rules.ts'
import { countSeats, listEvents, listSignUps } from './store.server.ts'
import type { OwnSignUp, PublicEvent, SeatsState } from './views.ts'

/** How it stands with the seats. `taken`: seats that are given. */
export function seatsStateOf(event: Event, taken: number, now: Date): SeatsState {
  const window = windowOf(event, now)
  if (window === 'none') return { state: 'free' }
  if (window === 'not-yet') return event.signUpFrom ? { state: 'not-yet', from: event.signUpFrom } : { state: 'closed' }
  if (window !== 'open') return { state: window }
  const left = seatsLeft(event.capacity, taken)
  return left === 0 ? { state: 'full' } : { state: 'open', left }
}

/** What everyone may know of an event. */
export const shownOf = (event: Event, taken: number, now: Date): PublicEvent => ({
  id: event.id,
  slug: event.slug,
  kind: event.kind,
  audience: event.audience,
  titleNb: event.titleNb,
  titleEn: event.titleEn || event.titleNb,
  textNb: event.textNb,
  textEn: event.textEn || event.textNb,
  date: event.date,
  begins: event.begins,
  ends: event.ends,
  venue: event.venue,
  address: event.address,
  place: event.place,
  lat: event.lat,
  lng: event.lng,
  stepFree: event.stepFree,
  cancelledAt: event.cancelledAt,
  seats: seatsStateOf(event, taken, now),
  over: isOver(event, now),
})

/** Events as they are shown, with their seats, in two statements however many there are. */
export async function withSeats(tx: Tx, events: readonly Event[], now: Date): Promise<PublicEvent[]> {
  const counts = await countSeats(
    tx,
    events.flatMap(({ id, signUp }) => (signUp ? [id] : [])),
  )
  const taken = (id: string) => counts.find(({ eventId, state }) => eventId === id && state === 'confirmed')?.seats ?? 0
  return events.map((event) => shownOf(event, taken(event.id), now))
}

const forEveryone = { audience: 'everyone', publishedAt: { not: null } } as const

/**
 * The events of an edition that everyone may see, by date and hour, also those that are over or cancelled. Nothing of an
 * edition that is not published.
 */
export async function listPublicEvents(ctx: Context, editionId: string): Promise<PublicEvent[]> {
  const { publishedAt } = await editionById(ctx.db, editionId)
  if (publishedAt === null) return []
  return withSeats(ctx.db, await listEvents(ctx.db, { editionId, ...forEveryone }), ctx.now)
}

/** The same events as entries of a calendar, the same as in the calendar of each event. */
export async function calendarOfProgramme(ctx: Context, editionId: string, locale: Locale): Promise<CalendarEntry[]> {
  const { publishedAt } = await editionById(ctx.db, editionId)
  if (publishedAt === null) return []
  const events = await listEvents(ctx.db, { editionId, ...forEveryone })
  return events.map((event) => entryOf(event, locale, ctx.settings.publicUrl))
}

/** Addresses of the events that everyone may see, for the site map. */
export async function publicEventAddresses(ctx: Context, editionId: string, locale: Locale): Promise<string[]> {
  return (await listPublicEvents(ctx, editionId)).map(({ slug }) => addressIn(locale, 'event', { slug }))
}

/** Everything of an edition that is not cancelled, published or not, by date and hour: for those who plan around it. */
export const plannedEventsOf = (tx: Tx, editionId: string): Promise<Event[]> =>
  listEvents(tx, { editionId, cancelledAt: null })

/** How many came to the events of a kind in an edition; null where it is not known of any. For reports. */
export async function attendedOf(tx: Tx, editionId: string, kind: EventKind): Promise<number | null> {
  const known = (await listEvents(tx, { editionId, kind, cancelledAt: null })).flatMap(({ attended }) => attended ?? [])
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null
}

/** What is held about a person who has signed up: by the person, or by the e-mail address. */
export async function signUpsOf(tx: Tx, person: { personId: string; email: string }): Promise<OwnSignUp[]> {
  const { personId, email } = person
  const found = await listSignUps(tx, { OR: [{ personId }, ...(email ? [{ email }] : [])] })
  const events = await listEvents(tx, { id: { in: [...new Set(found.map(({ eventId }) => eventId))] } })
  const byId = new Map(events.map((event) => [event.id, event]))
  return found.map(({ eventId, name, seats, answer, state, signedUpAt, movedUpAt, cancelledAt, came, ...rest }) => ({
    ...{ title: byId.get(eventId)?.titleNb ?? '', date: byId.get(eventId)?.date ?? '' },
    ...{ name, email: rest.email, seats, answer, state, signedUpAt, movedUpAt, cancelledAt, came },
  }))
}
