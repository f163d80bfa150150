/** The door of the exhibition, where those who have a shift count its visitors on the own phone. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/domains/people/person.ts'
import { daysAt } from '#app/domains/tallies/place-days.server.ts'
import { type Place, placeOf } from '#app/domains/tallies/round.server.ts'
import type { TallyDay } from '#app/domains/tallies/views.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../policy.ts'
import { mayCountAtDoor } from './policy.ts'
import { nextCountingHours, whyNotCount } from './rules.ts'
import type { Shift } from './shift.ts'
import { turnsOf } from './standing-turns.server.ts'
import { listShifts } from './store.server.ts'
import type { DoorView } from './views.ts'

export interface Door {
  place: Place
  /** The shifts that the actor has in this exhibition. */
  own: Shift[]
}

/** Throws missing when the year has no edition. */
export async function doorOf(tx: Tx, actor: Actor, year: number): Promise<Door> {
  const place = await placeOf(tx, actor, year, null)
  const { turns } = await turnsOf(tx, place.edition.id)
  const ids = turns.filter(({ personId }) => personId === actor.personId).map(({ shiftId }) => shiftId)
  return { place, own: ids.length === 0 ? [] : await listShifts(tx, { id: { in: ids } }) }
}

export const nowAt = (ctx: Pick<Context, 'now'>) => ({ today: civilDateOf(ctx.now), time: localTimeOf(ctx.now) })

async function dayAt(ctx: Context, actor: Actor, { place }: Door, date: CivilDate): Promise<TallyDay | null> {
  const corrects = mayWorkAtExhibition(actor, place.hosting) ? 'all' : 'own'
  const days = await daysAt(ctx.db, place, { personId: actor.personId, corrects }, civilDateOf(ctx.now))
  return days.find((day) => day.date === date) ?? null
}

/** One day of the exhibition as it stands now: the answer to a count that a phone has delivered. Throws missing, forbidden. */
export async function doorDay(ctx: Context, actor: Actor, year: number, date: CivilDate): Promise<TallyDay> {
  const door = await doorOf(ctx.db, actor, year)
  if (!mayCountAtDoor(actor, door.place.hosting, door.own, date)) throw forbidden()
  const day = await dayAt(ctx, actor, door, date)
  if (!day) throw missing()
  return day
}

/**
 * What the page of one's shifts has of counting: nothing on a day without an own shift, on one on which the exhibition is
 * closed, and once the hours are over.
 */
export async function doorView(
  ctx: Context,
  actor: Actor,
  year: number,
  own: readonly Shift[],
): Promise<DoorView | null> {
  const now = nowAt(ctx)
  const onDay = own.filter(({ date }) => date === now.today)
  const hours = nextCountingHours(onDay, now.time)
  if (!hours || hours.until < now.time) return null
  const door = await doorOf(ctx.db, actor, year)
  const day = await dayAt(ctx, actor, door, now.today)
  if (!day) return null
  const isOpen = whyNotCount(onDay, now.today, now) === null
  return { ...hours, day: isOpen ? day : null, personId: actor.personId, once: randomUUID() }
}
