import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayEditTemplate } from '../policy.ts'
import { listTemplate, putTemplateMilestone } from '../template.store.server.ts'
import { reordered } from '../template-rules.ts'

/** Moves a milestone of the template past the one above it or below it in the same month. Throws forbidden, missing. */
export async function orderTemplateMilestone(
  ctx: Context,
  actor: Actor,
  id: string,
  way: 'up' | 'down',
): Promise<void> {
  if (!mayEditTemplate(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const template = await listTemplate(tx)
    if (!template.some((milestone) => milestone.id === id)) throw missing()
    const row = reordered(template, id, way)
    if (!row) return
    for (const { id: one, position } of row) await putTemplateMilestone(tx, one, null, { position })
    await ctx.note(tx, 'hosting-plan.template-ordered', id, { way })
  })
}
