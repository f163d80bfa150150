import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayPlanConcerts } from '../policy.ts'
import { theConcert } from '../queries.server.ts'
import { putAudience } from '../store.server.ts'

/** Says how many came; null: not known. The annual report counts it. Throws missing. */
export async function countAudience(ctx: Context, actor: Actor, id: string, audience: number | null): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayPlanConcerts(await standingOf(tx, actor))) throw missing()
    const before = (await theConcert(tx, id)).audience
    if (before === audience) return
    await putAudience(tx, id, audience)
    await ctx.note(tx, 'concert.audience', id, { before, audience })
  })
}
