import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepAccounts } from '../policy.ts'
import { stands } from '../rules.ts'
import { addEntry, findEntry, findLine } from '../store.server.ts'

/**
 * Takes an entry back by another one with the amount turned round; both stay to be read. Throws forbidden, missing, and
 * conflict when it is taken back already, or takes another back itself.
 */
export async function takeBackEntry(ctx: Context, actor: Actor | null, id: string, reason: string): Promise<void> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const entry = await findEntry(tx, id)
    const line = entry && (await findLine(tx, entry.lineId))
    if (!entry || !line) throw missing()
    if (!stands(entry, line.entries)) throw conflict('budget.takenBackAlready')
    await addEntry(tx, {
      ...{ lineId: entry.lineId, date: civilDateOf(ctx.now), text: reason || entry.text, amountOre: -entry.amountOre },
      ...{ voucher: entry.voucher, correctsId: id, enteredAt: ctx.now, enteredById: ctx.actorId },
    })
    await ctx.note(tx, 'funding.taken-back', entry.lineId, { amountOre: entry.amountOre, date: entry.date })
  })
}
