import type { Actor } from '#app/domains/people/person.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayPlanConcerts } from '../policy.ts'
import { theConcert } from '../queries.server.ts'
import { putConcert } from '../store.server.ts'
import { tellPlayers } from '../telling.server.ts'

/**
 * Calls a concert off: it stays on its page as cancelled, and the families of those who play are told. Gives how many
 * guardians. A second time changes nothing. Throws missing.
 */
export async function cancelConcert(ctx: Context, actor: Actor, id: string, text: string): Promise<number> {
  return ctx.tx(async (tx) => {
    if (!mayPlanConcerts(await standingOf(tx, actor))) throw missing()
    const concert = await theConcert(tx, id)
    if (concert.cancelledAt !== null) return 0
    const change = { cancelledAt: ctx.now, changedAt: ctx.now, sequence: concert.sequence + 1 }
    if (!(await putConcert(tx, id, concert.version, change))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'concert.cancelled', id)
    if (concert.publishedAt === null) return 0
    return tellPlayers(ctx, tx, concert, { key: `concert-cancelled:${id}`, title: words.toldCancelled, text })
  })
}
