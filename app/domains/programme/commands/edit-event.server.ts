import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields, missing } from '#app/kernel/fault.ts'
import { freeSlug, slugOf } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import { eventFrom } from '../fields.ts'
import type { EventFields } from '../input.ts'
import { movedMail } from '../mails.ts'
import { theEvent } from '../own.server.ts'
import { mayPlanProgramme } from '../policy.ts'
import { hasMoved, isOver, seatsTaken } from '../rules.ts'
import { aroundOf, seatWaiting } from '../seating.server.ts'
import { findEventById, listSignUps, listSlugs, putEvent } from '../store.server.ts'

/**
 * Changes an event. Until it is published its address follows the title. Where it grows, those who wait get the new seats
 * at once; where day, hour or place changes after it was published, everyone who has signed up is told. Gives the name in
 * the address, and how many letters went out.
 *
 * Throws invalid beside what cannot be, as fewer seats than are given; conflict when someone has changed it meanwhile.
 */
export async function editEvent(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  wish: EventFields & { version: number },
): Promise<{ slug: string; told: number }> {
  if (!mayPlanProgramme(actor)) throw forbidden()
  const { version, ...fields } = wish
  const { event: change, faults } = eventFrom(fields)
  const [first, ...others] = faults
  if (first) throw invalidFields([first, ...others])
  return ctx.tx(async (tx) => {
    const { event: before } = await theEvent(tx, year, slug)
    const parties = await listSignUps(tx, { eventId: before.id, state: { not: 'cancelled' } })
    const taken = seatsTaken(parties)
    if (change.capacity !== null && change.capacity < taken)
      throw invalid('programmeOffice.seatsAreGiven', { taken }, 'capacity')
    if (!change.signUp && parties.length > 0)
      throw invalid('programmeOffice.someHaveSignedUp', { count: parties.length }, 'signUp')
    const slugs = await listSlugs(tx)
    slugs.delete(slug)
    const address = before.publishedAt ? slug : freeSlug(`${slugOf(change.titleNb) || 'arrangement'}-${year}`, slugs)
    if (!(await putEvent(tx, before.id, version, { ...change, slug: address, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    const after = await findEventById(tx, before.id)
    if (!after) throw missing()
    await ctx.note(tx, 'event.changed', before.id)
    const tells = before.publishedAt !== null && !before.cancelledAt && !isOver(after, ctx.now)
    const told = tells && hasMoved(before, after) ? parties : []
    for (const one of told) await ctx.post(tx, movedMail(after, one, aroundOf(ctx, after, one)))
    await seatWaiting(ctx, tx, after)
    return { slug: address, told: told.length }
  })
}
