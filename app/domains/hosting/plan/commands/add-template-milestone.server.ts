import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { TemplateFacts } from '../input.ts'
import { mayEditTemplate } from '../policy.ts'
import { addTemplateMilestoneRow, listTemplate } from '../template.store.server.ts'
import { monthsOf } from '../template-rules.ts'

/** Adds a milestone to the template, after those of the same month. Throws forbidden, invalid. Gives its id. */
export async function addTemplateMilestone(
  ctx: Context,
  actor: Actor,
  { months, when, ...facts }: TemplateFacts,
): Promise<string> {
  if (!mayEditTemplate(actor)) throw forbidden()
  const monthsBefore = monthsOf(months, when)
  return ctx.tx(async (tx) => {
    const beside = (await listTemplate(tx)).filter((milestone) => milestone.monthsBefore === monthsBefore)
    const position = Math.max(0, ...beside.map((milestone) => milestone.position)) + 1
    const id = await addTemplateMilestoneRow(tx, { ...facts, monthsBefore, position, tasks: [] })
    await ctx.note(tx, 'hosting-plan.template-added', id, { monthsBefore })
    return id
  })
}
