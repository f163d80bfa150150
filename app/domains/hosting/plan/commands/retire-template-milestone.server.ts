import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayEditTemplate } from '../policy.ts'
import { findTemplateMilestone, putTemplateMilestone } from '../template.store.server.ts'

/** Takes a milestone out of the template, or puts it back; plans that have it keep it. Throws forbidden, missing. */
export async function retireTemplateMilestone(ctx: Context, actor: Actor, id: string, retired: boolean): Promise<void> {
  if (!mayEditTemplate(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const milestone = await findTemplateMilestone(tx, id)
    if (!milestone) throw missing()
    if ((milestone.retiredAt !== null) === retired) return
    await putTemplateMilestone(tx, id, null, { retiredAt: retired ? ctx.now : null })
    await ctx.note(tx, 'hosting-plan.template-retired', id, { retired })
  })
}
