import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { fillTemplate } from '../make-plan.server.ts'
import { mayEditTemplate } from '../policy.ts'

/** Takes the standard template into use, unless there is one. Throws forbidden. Gives how many milestones are new. */
export async function adoptTemplate(ctx: Context, actor: Actor): Promise<number> {
  if (!mayEditTemplate(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const count = await fillTemplate(tx)
    if (count > 0) await ctx.note(tx, 'hosting-plan.template-adopted', 'template', { count })
    return count
  })
}
