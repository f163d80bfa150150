import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayPlanSeasons } from '../policy.ts'
import { publishFault } from '../rules.ts'
import { touchSeminar } from '../store.server.ts'

/**
 * Shows a seminar to the families of its ensembles and puts it into their calendars. Doing it again changes nothing. Throws
 * missing, forbidden, or conflict for one without days or venue, or one that is called off.
 */
export async function publishSeminar(ctx: Context, actor: Actor, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { seminar, standing } = await theReadSeminar(tx, actor, id)
    if (!mayPlanSeasons(standing)) throw forbidden()
    if (seminar.publishedAt) return
    if (seminar.cancelledAt) throw conflict('orchestraSeminar.isCancelled')
    const fault = publishFault(seminar)
    if (fault) throw conflict(`seminarTold.${fault}`)
    await touchSeminar(tx, id, { publishedAt: ctx.now, changedAt: ctx.now })
    await ctx.note(tx, 'seminar.published', id)
  })
}
