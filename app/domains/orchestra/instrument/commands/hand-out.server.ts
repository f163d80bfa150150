import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepInstruments } from '../policy.ts'
import { theLoan } from '../queries.server.ts'
import { mayGoOn, stateOf } from '../rules.ts'
import { putLoan } from '../store.server.ts'

/** The instrument goes to the child. Only after an adult has signed. Throws missing, conflict, invalid for a day to come. */
export async function handOut(
  ctx: Context,
  actor: Actor,
  id: string,
  given: { lentOn: CivilDate; conditionOut: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    const loan = await theLoan(tx, id)
    const today = civilDateOf(ctx.now)
    if (!mayGoOn(stateOf(loan, today), 'handOut')) throw conflict('orchestraLoan.notNow')
    if (given.lentOn > today) throw invalid('orchestraLoan.inFuture', {}, 'lentOn')
    if (!(await putLoan(tx, id, loan.version, given))) throw conflict('orchestraLoan.notNow')
    await ctx.note(tx, 'loan.handed-out', id, { lentOn: given.lentOn })
  })
}
