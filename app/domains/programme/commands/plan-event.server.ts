import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { freeSlug, slugOf } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayPlanProgramme } from '../policy.ts'
import { addEvent, listSlugs } from '../store.server.ts'
import { planFrom, type Template } from '../templates.ts'

/**
 * Begins an event of an edition from a template, with the edition's own days and places. Nobody but the secretariat sees
 * it before it is published. Gives its name in the address, which no event of any year has.
 */
export async function planEvent(ctx: Context, actor: Actor | null, year: number, template: Template): Promise<string> {
  if (!mayPlanProgramme(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const plan = planFrom(template, edition)
    const slug = freeSlug(`${slugOf(plan.titleNb)}-${year}`, await listSlugs(tx))
    const { id } = await addEvent(tx, { ...plan, editionId: edition.id, slug, changedAt: ctx.now })
    await ctx.note(tx, 'event.planned', id, { template })
    return slug
  })
}
