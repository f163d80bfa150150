import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayCheckApplications } from '../policy.ts'
import { markUnchecked } from '../store.server.ts'

/**
 * Finds complete every submitted application of a year that nobody has said anything of: what lacks something could not
 * be sent, so the secretariat marks the few exceptions first and lets the rest through at once. Gives how many.
 * What belongs to a call that is announced stays as it is; throws conflict when all of the year's calls are.
 */
export async function findRestComplete(ctx: Context, actor: Actor, year: number): Promise<number> {
  if (!mayCheckApplications(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const open = (await callsOf(tx, edition.id)).filter(({ announcedAt }) => !announcedAt)
    if (open.length === 0) throw conflict('application.announcedAlready')
    const found = await markUnchecked(
      tx,
      open.map(({ id }) => id),
      'complete',
    )
    if (found > 0) await ctx.note(tx, 'application.rest-checked', edition.id, { found })
    return found
  })
}
