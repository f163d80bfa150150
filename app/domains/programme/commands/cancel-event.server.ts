import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { cancelledMail } from '../mails.ts'
import { theEvent } from '../own.server.ts'
import { mayPlanProgramme } from '../policy.ts'
import { isOver } from '../rules.ts'
import { aroundOf } from '../seating.server.ts'
import { findEventById, listSignUps, putEvent } from '../store.server.ts'

/**
 * Calls an event off: it stays on the programme as cancelled, and everyone who has signed up or waits gets a letter with
 * what the secretariat writes. It cannot be undone. Doing it again changes nothing. Gives how many letters went out.
 * Throws conflict for one that is over.
 */
export async function cancelEvent(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  text: string,
): Promise<number> {
  if (!mayPlanProgramme(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { event } = await theEvent(tx, year, slug)
    if (event.cancelledAt) return 0
    if (isOver(event, ctx.now)) throw conflict('programmeOffice.isOver')
    const { id, version } = event
    if (!(await putEvent(tx, id, version, { cancelledAt: ctx.now, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    const after = await findEventById(tx, id)
    if (!after) throw missing()
    const parties = await listSignUps(tx, { eventId: id, state: { not: 'cancelled' } })
    for (const one of parties) await ctx.post(tx, cancelledMail(after, one, aroundOf(ctx, after, one), text))
    await ctx.note(tx, 'event.cancelled', id, { told: parties.length })
    return parties.length
  })
}
