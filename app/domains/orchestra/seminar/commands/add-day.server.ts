import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theSemesterById } from '../../semester/queries.server.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar } from '../policy.ts'
import { dayFault, MOST_DAYS } from '../rules.ts'
import { addDay as addRow, type NewDay, touchSeminar } from '../store.server.ts'

/** Adds a day to a seminar that is not called off. Throws missing, forbidden, invalid or conflict. */
export async function addDay(ctx: Context, actor: Actor, id: string, day: NewDay): Promise<void> {
  await ctx.tx(async (tx) => {
    const { seminar, standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    if (seminar.cancelledAt) throw conflict('orchestraSeminar.isCancelled')
    if (seminar.days.length >= MOST_DAYS) throw conflict('seminarTold.tooManyDays', { most: MOST_DAYS })
    const fault = dayFault(day, seminar.days, await theSemesterById(tx, seminar.semesterId))
    if (fault) throw invalid(`seminarTold.${fault.key}`, {}, fault.field)
    await addRow(tx, id, day, ctx.now)
    await touchSeminar(tx, id, { changedAt: ctx.now })
    await ctx.note(tx, 'seminar.day-added', id, { date: day.date })
  })
}
