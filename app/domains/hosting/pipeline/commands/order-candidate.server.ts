import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isLive } from '../../hosting.ts'
import { hostingsOf, theHosting } from '../../queries.server.ts'
import { mayKeepCandidates } from '../policy.ts'
import { putPositions } from '../store.server.ts'

/**
 * Puts a candidate one place before or after where it stands among those of its year and kind (first choices, reserves).
 * At the end of the row nothing changes. Throws missing or forbidden.
 */
export async function orderCandidate(ctx: Context, actor: Actor, id: string, way: 'up' | 'down'): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, id)
    if (!mayKeepCandidates(actor)) throw forbidden()
    const { year, reserve } = hosting
    const row = (await hostingsOf(tx, { from: year, to: year })).filter((one) => isLive(one) && one.reserve === reserve)
    const ids = row.map((one) => one.id)
    const from = ids.indexOf(id)
    const to = from + (way === 'up' ? -1 : 1)
    const other = ids[to]
    if (from < 0 || other === undefined) return
    ids[to] = id
    ids[from] = other
    await putPositions(tx, ids)
    await ctx.note(tx, 'hosting.ordered', id, { year, place: to + 1 })
  })
}
