import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Hosting } from '../hosting.ts'
import { openingOfHosting, planOf } from './queries.server.ts'
import { STANDARD_TEMPLATE } from './standard.ts'
import { addMilestone, addTaskRows, setToldOpening } from './store.server.ts'
import { addTemplateMilestoneRow, listTemplate } from './template.store.server.ts'

/** Fills the template with the standard one, unless it holds anything already. Gives how many milestones are new. */
export async function fillTemplate(tx: Tx): Promise<number> {
  if ((await listTemplate(tx)).length > 0) return 0
  for (const milestone of STANDARD_TEMPLATE) await addTemplateMilestoneRow(tx, milestone)
  return STANDARD_TEMPLATE.length
}

/**
 * Makes the plan of a hosting from the template; for the commands of this domain, in their transaction and by their policy. A
 * repeat adds what the template has got since, and nothing twice. Gives how many milestones are new.
 */
export async function makePlan(ctx: Context, tx: Tx, hosting: Hosting): Promise<number> {
  await fillTemplate(tx)
  const plan = await planOf(tx, hosting.id)
  const has = new Set(plan.milestones.map(({ templateId }) => templateId))
  const lacking = (await listTemplate(tx)).filter(({ id, retiredAt }) => retiredAt === null && !has.has(id))
  for (const { id: templateId, version: _, retiredAt: __, tasks, ...of } of lacking) {
    const made = { hostingId: hosting.id, templateId, madeOn: civilDateOf(ctx.now) }
    const milestoneId = await addMilestone(tx, { ...of, ...made })
    await addTaskRows(
      tx,
      tasks.map((task) => ({
        ...{ hostingId: hosting.id, milestoneId, templateId: task.id, position: task.position, side: task.side },
        ...{ title: task.titleNb, titleEn: task.titleEn, createdAt: ctx.now, createdById: ctx.actorId },
      })),
    )
  }
  if (plan.milestones.length === 0) await setToldOpening(tx, hosting.id, await openingOfHosting(tx, hosting))
  if (lacking.length > 0) await ctx.note(tx, 'hosting-plan.made', hosting.id, { milestones: lacking.length })
  return lacking.length
}
