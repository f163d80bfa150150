import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { MoneyEntry } from '../funding.ts'
import { mayKeepAccounts } from '../policy.ts'
import { entryFaults } from '../rules.ts'
import { addEntry, findLine } from '../store.server.ts'

/** Enters what came in or went out on a line. Throws forbidden, missing, and invalid for a day that cannot be. */
export async function enterMoney(
  ctx: Context,
  actor: Actor | null,
  lineId: string,
  { date, text, amountOre, voucher }: Pick<MoneyEntry, 'date' | 'text' | 'amountOre' | 'voucher'>,
): Promise<void> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const line = await findLine(tx, lineId)
    if (!line) throw missing()
    const [fault, ...rest] = entryFaults({ date }, line.year, civilDateOf(ctx.now))
    if (fault) throw invalidFields([fault, ...rest])
    await addEntry(tx, {
      ...{ lineId, date, text, amountOre, voucher, correctsId: null },
      ...{ enteredAt: ctx.now, enteredById: ctx.actorId },
    })
    await ctx.note(tx, 'funding.entered', lineId, { amountOre, date })
  })
}
