import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { toldOf, untell } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepInstruments } from '../policy.ts'
import { theLoan } from '../queries.server.ts'
import { mayGoOn, stateOf } from '../rules.ts'
import { removeLoan } from '../store.server.ts'

/** Calls off a loan that is not out; what was to be told of it and has not gone is taken back. Throws missing, conflict. */
export async function callOffLoan(ctx: Context, actor: Actor, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    const loan = await theLoan(tx, id)
    if (!mayGoOn(stateOf(loan, civilDateOf(ctx.now)), 'callOff')) throw conflict('orchestraLoan.notNow')
    if (!(await removeLoan(tx, id))) throw conflict('orchestraLoan.notNow')
    const told = await toldOf(tx, [loan.childId])
    await untell(
      tx,
      told.flatMap(({ guardianId }) => [`loan-prepared:${id}:${guardianId}`, `loan-signed:${id}:${guardianId}`]),
    )
    await ctx.note(tx, 'loan.called-off', id)
  })
}
