/** The pages of the programme that visitors see. */
import { editionById, publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { eventCalendarText } from './calendar.server.ts'
import { listItems } from './groups.store.server.ts'
import { isInvited } from './invited.server.ts'
import { itemsOf } from './items.ts'
import { roundOf, takesPart, theShownEvent, theSignUp } from './own.server.ts'
import { mayCheckIn, mayPlanProgramme, maySeeEvent, maySignUp } from './policy.ts'
import { withSeats } from './queries.server.ts'
import { beginsAt, placeInLine, seatsLeft, seatsTaken, windowOf } from './rules.ts'
import { listEvents, listSignUps } from './store.server.ts'
import type { EventView, ProgrammeView, PublicEvent, SignUpView } from './views.ts'

/** The programme of the edition that the public sees, with what else the actor may see; null before there is one. */
export async function programmeView(ctx: Context, actor: Actor | null): Promise<ProgrammeView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const own = await programmeOf(ctx, actor, edition.id)
  return {
    year: edition.year,
    coming: byDay(own.filter(({ over }) => !over)),
    past: byDay(own.filter(({ over }) => over)),
  }
}

/** The events of an edition that a person may see, also those for artists; by date and hour. */
export async function programmeOf(ctx: Context, actor: Actor | null, editionId: string): Promise<PublicEvent[]> {
  const tx = ctx.db
  const round = await roundOf(tx, editionId)
  const part = await takesPart(tx, actor, editionId)
  const events = await listEvents(tx, { editionId, publishedAt: { not: null } })
  return withSeats(
    tx,
    events.filter((event) => maySeeEvent(actor, event, round, part)),
    ctx.now,
  )
}

function byDay(events: readonly PublicEvent[]): { date: string; events: PublicEvent[] }[] {
  const dates = [...new Set(events.map(({ date }) => date))]
  return dates.map((date) => ({ date, events: events.filter((event) => event.date === date) }))
}

async function seen(ctx: Context, actor: Actor | null, slug: string, key: string | null = null) {
  const found = await theShownEvent(ctx.db, slug)
  const part = await takesPart(ctx.db, actor, found.event.editionId)
  const invited = isInvited(ctx, found.event, key)
  if (!maySeeEvent(actor, found.event, found.round, part, invited)) throw missing('programme.noSuchEvent')
  return { ...found, part, invited }
}

const one = async (tx: Tx, event: Parameters<typeof withSeats>[1][number], now: Date): Promise<PublicEvent> => {
  const [shown] = await withSeats(tx, [event], now)
  if (!shown) throw missing('programme.noSuchEvent')
  return shown
}

/** One event; `key`: of the link of an invitation. Throws missing for one that the actor may not see. */
export async function eventView(
  ctx: Context,
  actor: Actor | null,
  slug: string,
  key: string | null = null,
): Promise<EventView> {
  const { event, round, part, invited } = await seen(ctx, actor, slug, key)
  const open = maySignUp(actor, event, round, part, invited) && windowOf(event, ctx.now) === 'open'
  const { mostSeats, capacity, questionNb, questionEn, signUpTo } = event
  const begins = beginsAt(event)
  return {
    event: await one(ctx.db, event, ctx.now),
    items: itemsOf(await listItems(ctx.db, event.id)),
    year: round.year,
    published: event.publishedAt !== null,
    signUp: open
      ? {
          mostSeats: Math.min(mostSeats, capacity ?? mostSeats),
          questionNb,
          questionEn: questionEn || questionNb,
          until: signUpTo && signUpTo < begins ? signUpTo : begins,
        }
      : null,
    known: actor && { name: actor.name, email: actor.email },
    can: { signUp: open, edit: mayPlanProgramme(actor), checkIn: mayCheckIn(actor, round) },
  }
}

/** The calendar file of one event. Throws missing as the page does. */
export async function eventCalendar(ctx: Context, actor: Actor | null, slug: string, locale: Locale): Promise<string> {
  const { event } = await seen(ctx, actor, slug)
  return eventCalendarText(event, locale, ctx.settings.publicUrl)
}

/** The sign-up that a link opens, also of an event that the reader could not see without it. Throws missing. */
export async function signUpView(ctx: Context, key: string): Promise<SignUpView & { year: number }> {
  const { event, signUp } = await theSignUp(ctx.db, key)
  const parties = await listSignUps(ctx.db, { eventId: event.id })
  const left = seatsLeft(event.capacity, seatsTaken(parties))
  const { name, seats, answer, state, id } = signUp
  const begun = ctx.now >= beginsAt(event)
  const live = state !== 'cancelled' && !event.cancelledAt && !begun
  const allowed = Math.min(event.mostSeats, event.capacity ?? event.mostSeats)
  const room = state === 'confirmed' && left !== null ? seats + left : allowed
  return {
    year: (await editionById(ctx.db, event.editionId)).year,
    event: await one(ctx.db, event, ctx.now),
    signUp: { name, seats, answer, state },
    place: placeInLine(parties, id),
    question: event.questionNb ? { nb: event.questionNb, en: event.questionEn || event.questionNb } : null,
    most: Math.max(seats, Math.min(allowed, room)),
    can: { change: live, cancel: live },
  }
}
