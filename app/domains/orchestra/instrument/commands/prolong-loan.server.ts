import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepInstruments } from '../policy.ts'
import { theLoan } from '../queries.server.ts'
import { isOpen } from '../rules.ts'
import { putLoan } from '../store.server.ts'

/** Moves the day on which the instrument is due. What was signed keeps its own day. Throws missing, conflict, invalid. */
export async function prolongLoan(ctx: Context, actor: Actor, id: string, dueOn: CivilDate): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    const loan = await theLoan(tx, id)
    if (!isOpen(loan)) throw conflict('orchestraLoan.notNow')
    if (dueOn < civilDateOf(ctx.now)) throw invalid('orchestraLoan.dueInPast', {}, 'dueOn')
    if (!(await putLoan(tx, id, loan.version, { dueOn }))) throw conflict('orchestraLoan.notNow')
    await ctx.note(tx, 'loan.prolonged', id, { dueOn })
  })
}
