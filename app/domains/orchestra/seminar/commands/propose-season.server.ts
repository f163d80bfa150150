import type { Actor } from '#app/domains/people/person.ts'
import { orchestraSeminar } from '#app/i18n/orchestra-seminar.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { ensemblesOf, theSemester } from '../../semester/queries.server.ts'
import { mayPlanSeasons } from '../policy.ts'
import { usualAnswerBy } from '../rules.ts'
import { proposedWeekends, USUAL_HOURS } from '../season.ts'
import { addSeminar, listSeminars } from '../store.server.ts'

/**
 * Makes the weekends that are missing up to four, three days each, where no holiday is in the way. They are proposals: not
 * published, and each is moved or filled in by itself. Gives how many. Throws forbidden, missing, or conflict when there
 * are four or no weekend is free.
 */
export async function proposeSeason(ctx: Context, actor: Actor, term: string): Promise<number> {
  return ctx.tx(async (tx) => {
    if (!mayPlanSeasons(await standingOf(tx, actor))) throw forbidden()
    const semester = await theSemester(tx, term)
    const standing = await listSeminars(tx, { semesterId: semester.id })
    const weekends = proposedWeekends(semester, standing, civilDateOf(ctx.now))
    if (weekends.length === 0) throw conflict('orchestraSeminar.nothingToPropose')
    const ensembleIds = (await ensemblesOf(tx, semester.id)).map(({ id }) => id)
    const before = standing.filter(({ cancelledAt }) => cancelledAt === null).length
    for (const [index, dates] of weekends.entries()) {
      const number = before + index + 1
      const [first = ''] = dates
      const { id } = await addSeminar(
        tx,
        {
          ...{ semesterId: semester.id, venue: '', changedAt: ctx.now, answerBy: usualAnswerBy(first) },
          titleNb: orchestraSeminar.numbered.nb({ number }),
          titleEn: orchestraSeminar.numbered.en({ number }),
        },
        { ensembleIds, days: dates.map((date) => ({ date, ...USUAL_HOURS })) },
      )
      await ctx.note(tx, 'seminar.made', id, { days: dates.length, proposed: true })
    }
    return weekends.length
  })
}
