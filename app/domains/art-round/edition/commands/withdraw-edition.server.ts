import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayPublishEdition } from '../policy.ts'
import { theEdition } from '../queries.server.ts'
import { putEdition } from '../store.server.ts'

/**
 * Takes an edition back from the public; nothing of it is deleted, and its calls take no more applications until it is
 * published again. Throws forbidden or missing.
 */
export async function withdrawEdition(ctx: Context, actor: Actor, year: number): Promise<void> {
  if (!mayPublishEdition(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { id, version, publishedAt } = await theEdition(tx, year)
    if (!publishedAt) return
    if (!(await putEdition(tx, id, version, { publishedAt: null }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'edition.withdrawn', id, { year })
  })
}
