/** The plan of delivery and return, and the artist's own part of it. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { partNamed } from '#app/domains/art-round/studio/own-part.ts'
import { partsOf, toldApart } from '#app/domains/art-round/studio/queries.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { plannedEventsOf } from '#app/domains/programme/queries.server.ts'
import { endsAt } from '#app/domains/programme/rules.ts'
import { missing } from '#app/kernel/fault.ts'
import { addDays, type CivilDate, civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import { listDeeds } from '#app/platform/audit.store.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { exhibitionFor, groundOf } from '../ground.server.ts'
import { isOwnWork } from '../policy.ts'
import { exhibitedWorkOf, exhibitedWorks, soldAtExhibition } from '../work/queries.server.ts'
import type { ExhibitedWork } from '../work/work.ts'
import type { Booking, Direction, Slot } from './delivery.ts'
import { bookingsOf, slotsOf } from './queries.server.ts'
import { wasRemindedOn } from './reminders.ts'
import { collision, isAwaited, isSettled, overFor, placesLeft } from './rules.ts'
import type {
  Booked,
  Comer,
  DeliveryPlanView,
  EventBeside,
  MyDeliveryView,
  OfferedSlot,
  OwnDirection,
} from './views.ts'

/** What else happens, with an end: one that ends after midnight fills its day. */
async function eventsBeside(tx: Tx, editionId: string): Promise<EventBeside[]> {
  return (await plannedEventsOf(tx, editionId)).map((event) => {
    const ends = endsAt(event)
    const { titleNb, titleEn, date, begins } = event
    return { titleNb, titleEn, date, begins, ends: civilDateOf(ends) > date ? '24:00' : localTimeOf(ends) }
  })
}

const comerOf = ({ participantId, catalogueNo, name, title, state }: ExhibitedWork): Comer => ({
  ...{ participantId, catalogueNo, name, title, state },
})

/** When the works go home, as long as nobody has said it: the day after the exhibition closes. */
const dayOf = (direction: Direction, { deliveryOn, periodTo }: Edition): CivilDate | null =>
  direction === 'in' ? deliveryOn : periodTo && addDays(periodTo, 1)

/** Who comes when, who has not said, and the times themselves. Throws missing, forbidden. */
export async function deliveryPlanView(
  ctx: Context,
  actor: Actor,
  year: number,
  direction: Direction,
): Promise<DeliveryPlanView> {
  const { db } = ctx
  const { edition } = await exhibitionFor(db, actor, year)
  const today = civilDateOf(ctx.now)
  const works = new Map((await exhibitedWorks(db, edition.id)).map((work) => [work.participantId, work]))
  const sold = await soldAtExhibition(db, edition.id)
  const slots = await slotsOf(db, edition.id, direction)
  const bookings = (await bookingsOf(db, edition.id, direction)).flatMap((booking) => {
    const work = works.get(booking.participantId)
    return work ? [{ booking, work }] : []
  })
  const events = await eventsBeside(db, edition.id)
  const bookedIn = (slotId: string | null): Booked[] =>
    bookings
      .filter(({ booking }) => booking.slotId === slotId)
      .map(({ booking: { way, byName, note }, work }) => ({ ...comerOf(work), way, byName, note }))
  const has = new Set(bookings.map(({ booking }) => booking.participantId))
  const silent = [...works.values()].filter(
    (work) => !has.has(work.participantId) && isAwaited(direction, { ...work, sold: sold.has(work.participantId) }),
  )
  const reached = await findContacts(
    db,
    silent.map(({ personId }) => personId),
  )
  const reaches = silent.filter(({ personId }) => reached.has(personId)).length
  const doneToday = wasRemindedOn(await listDeeds(db, edition.id, 200), direction, today)
  const dates = [...new Set(slots.map(({ date }) => date))]
  const suggestedOn = dayOf(direction, edition)
  const done = [...works.values()].filter(({ state }) =>
    direction === 'in' ? state !== 'confirmed' : state === 'returned',
  )
  return {
    ...{ year, direction, today, suggestedOn, venue: edition.venue ?? '' },
    events: events.filter(({ date }) => dates.includes(date) || date === suggestedOn),
    days: dates.map((date) => ({
      date,
      slots: slots
        .filter((slot) => slot.date === date)
        .map(({ id, begins, ends, capacity, place, version }) => ({
          ...{ id, date, begins, ends, capacity, place, version },
          booked: bookedIn(id),
          collides: collision({ date, begins, ends }, events),
          over: date < today,
        })),
    })),
    otherwise: bookedIn(null),
    silent: silent.map(comerOf),
    counts: {
      works: works.size,
      done: done.length,
      places: slots.reduce((sum, { capacity }) => sum + capacity, 0),
      booked: bookings.length,
    },
    remind: { reaches, doneToday, can: slots.length > 0 && reaches > 0 && !doneToday },
  }
}

/** One direction for one participant: the times that are left, and what was chosen. */
function ownDirection(
  direction: Direction,
  work: ExhibitedWork,
  { slots, all, events }: { slots: readonly Slot[]; all: readonly Booking[]; events: readonly EventBeside[] },
  today: CivilDate,
): OwnDirection {
  const mine = all.find((one) => one.participantId === work.participantId && one.direction === direction)
  const offered = slots
    .filter((slot) => slot.direction === direction)
    .map(({ id, date, begins, ends, place, capacity }): OfferedSlot => {
      const others = all.filter((one) => one.slotId === id && one.participantId !== work.participantId).length
      const left = placesLeft(capacity, others)
      const isMine = mine?.slotId === id
      const closed = !isMine && (left === 0 || date <= today)
      return { id, date, begins, ends, place, left, closed, collides: collision({ date, begins, ends }, events) }
    })
  const slot = offered.find(({ id }) => id === mine?.slotId) ?? null
  return {
    ...{ direction, slots: offered },
    booking: mine
      ? { slotId: mine.slotId, way: mine.way, byName: mine.byName, note: mine.note, version: mine.version, slot }
      : null,
    closed: overFor(direction, work.state)
      ? direction === 'in'
        ? 'delivered'
        : 'returned'
      : isSettled(slot, today)
        ? 'settled'
        : null,
  }
}

/** The times of a direction as they are offered to one participant, for those who arrange it on behalf. */
export async function directionsFor(
  tx: Tx,
  editionId: string,
  work: ExhibitedWork,
  today: CivilDate,
): Promise<{ in: OwnDirection; out: OwnDirection | null }> {
  const slots = await slotsOf(tx, editionId)
  const all = await bookingsOf(tx, editionId)
  const events = await eventsBeside(tx, editionId)
  const of = (direction: Direction) => ownDirection(direction, work, { slots, all, events }, today)
  const out = of('out')
  return { in: of('in'), out: out.slots.length > 0 || out.booking ? out : null }
}

/**
 * The artist's own page; `slug` says of which part where there are several, and null means the first. Throws missing for one
 * who does not take part in the year, and for another's part.
 */
export async function myDeliveryView(
  ctx: Context,
  actor: Actor,
  year: number,
  slug: string | null,
): Promise<MyDeliveryView> {
  const { db } = ctx
  const { edition } = await groundOf(db, year)
  const parts = await partsOf(db, edition.id, actor.personId)
  const own = partNamed(parts, slug)
  if (!own || !isOwnWork(actor, own)) throw missing()
  const work = await exhibitedWorkOf(db, own)
  const { insuredOre, mounting, needs, packing, version } = work
  return {
    ...{ year, venue: edition.venue ?? '', deliveryOn: edition.deliveryOn },
    own: { participantId: own.id, slug: own.slug, name: own.name },
    parts: await toldApart(db, edition.id, parts),
    work: {
      ...{ title: work.title, picture: work.picture, alt: work.alt, priceOre: work.priceOre, state: work.state },
    },
    ...(await directionsFor(db, edition.id, work, civilDateOf(ctx.now))),
    notes: { insuredOre, mounting, needs, packing, version },
    can: { value: work.state === 'confirmed' },
  }
}
