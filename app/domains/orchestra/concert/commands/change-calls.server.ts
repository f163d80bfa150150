import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { CallChange } from '../input.ts'
import { mayPlanConcerts } from '../policy.ts'
import { theConcert } from '../queries.server.ts'
import { addCall, putConcert, removeCall } from '../store.server.ts'

/** Adds a call time for everybody or some groups, or takes one away; calendars learn of it. Throws missing. */
export async function changeCalls(ctx: Context, actor: Actor, concertId: string, change: CallChange): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayPlanConcerts(await standingOf(tx, actor))) throw missing()
    const { version, sequence } = await theConcert(tx, concertId)
    if (change.change === 'add') {
      const { date, time, whatNb, whatEn, groups } = change
      await addCall(tx, { concertId, date, time, whatNb, whatEn, groups })
    } else if (!(await removeCall(tx, concertId, change.callId))) throw missing()
    if (!(await putConcert(tx, concertId, version, { sequence: sequence + 1, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'concert.calls-changed', concertId, { change: change.change })
  })
}
