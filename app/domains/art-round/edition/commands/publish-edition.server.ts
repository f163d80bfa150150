import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { wholeEdition } from '../change-section.server.ts'
import { mayPublishEdition } from '../policy.ts'
import { editionFaults } from '../rules.ts'
import { draftOf } from '../sections.ts'
import { putEdition } from '../store.server.ts'

/**
 * Shows an edition to the public from now on; doing it twice changes nothing. Throws forbidden, missing, or conflict
 * while something in its dates or days is wrong.
 */
export async function publishEdition(ctx: Context, actor: Actor, year: number): Promise<void> {
  if (!mayPublishEdition(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const whole = await wholeEdition(tx, year)
    const { id, version, publishedAt } = whole.edition
    if (publishedAt) return
    if (editionFaults(draftOf(whole)).length > 0) throw conflict('edition.mendBeforePublishing')
    if (!(await putEdition(tx, id, version, { publishedAt: ctx.now }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'edition.published', id, { year })
  })
}
