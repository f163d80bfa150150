import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { newestOf } from '../newest.server.ts'
import { mayDecideErrata } from '../policy.ts'
import { findErratum, withdrawErrata } from '../store.server.ts'

/** Takes a shown erratum back. Once taken back it stays so. Throws forbidden and missing. */
export async function withdrawErratum(ctx: Context, actor: Actor | null, year: number, id: string): Promise<void> {
  if (!mayDecideErrata(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { edition, release } = await newestOf(tx, year)
    const erratum = await findErratum(tx, id)
    if (!erratum || erratum.releaseId !== release.id) throw missing()
    if (erratum.withdrawnAt) return
    await withdrawErrata(tx, [id], ctx.now)
    await ctx.note(tx, 'catalogue.erratum-withdrawn', edition.id, { no: release.no, number: erratum.number })
  })
}
