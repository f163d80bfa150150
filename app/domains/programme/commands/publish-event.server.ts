import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theEvent } from '../own.server.ts'
import { mayPlanProgramme } from '../policy.ts'
import { putEvent } from '../store.server.ts'

/** Shows an event to those it is for. Doing it again changes nothing. Throws conflict for one that is cancelled. */
export async function publishEvent(ctx: Context, actor: Actor | null, year: number, slug: string): Promise<void> {
  if (!mayPlanProgramme(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { event } = await theEvent(tx, year, slug)
    if (event.publishedAt) return
    if (event.cancelledAt) throw conflict('programmeOffice.isCancelled')
    const { id, version } = event
    if (!(await putEvent(tx, id, version, { publishedAt: ctx.now, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'event.published', id)
  })
}
