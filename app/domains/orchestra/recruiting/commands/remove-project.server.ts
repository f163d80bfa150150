import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepOutreach } from '../policy.ts'
import { dropProject, findProject } from '../store.server.ts'

/** Deletes a project that is not shown. Throws forbidden, missing or conflict. */
export async function removeProject(ctx: Context, actor: Actor | null, id: string, version: number): Promise<void> {
  if (!mayKeepOutreach(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const project = await findProject(tx, id)
    if (!project) throw missing()
    if (project.publishedAt) throw conflict('orchestraOutreach.hideFirst')
    if (!(await dropProject(tx, id, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'outreach.removed', id)
  })
}
