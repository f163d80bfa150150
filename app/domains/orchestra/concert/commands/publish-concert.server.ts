import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayPlanConcerts } from '../policy.ts'
import { theConcert } from '../queries.server.ts'
import { putConcert } from '../store.server.ts'

/** Shows a concert to everybody. A second time changes nothing. Throws missing. */
export async function publishConcert(ctx: Context, actor: Actor, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayPlanConcerts(await standingOf(tx, actor))) throw missing()
    const { publishedAt, version } = await theConcert(tx, id)
    if (publishedAt !== null) return
    if (!(await putConcert(tx, id, version, { publishedAt: ctx.now, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'concert.published', id)
  })
}
