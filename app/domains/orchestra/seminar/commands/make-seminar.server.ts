import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import { addDays, type CivilDate } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { ensemblesOf, theSemester } from '../../semester/queries.server.ts'
import { mayPlanSeasons } from '../policy.ts'
import { isFarOutside, usualAnswerBy } from '../rules.ts'
import { USUAL_HOURS } from '../season.ts'
import { addSeminar } from '../store.server.ts'

interface Wish {
  titleNb: string
  first: CivilDate
  /** How many days in a row. */
  days: number
}

/**
 * Begins a seminar of a semester for all its ensembles, with days from ten to five. Nobody but who arranges it sees it
 * before it is published. Gives its id. Throws forbidden, missing or invalid.
 */
export async function makeSeminar(ctx: Context, actor: Actor, term: string, wish: Wish): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayPlanSeasons(await standingOf(tx, actor))) throw forbidden()
    const semester = await theSemester(tx, term)
    if (isFarOutside(wish.first, semester)) throw invalid('seminarTold.farOutside', {}, 'first')
    const { id } = await addSeminar(
      tx,
      {
        ...{ semesterId: semester.id, titleNb: wish.titleNb, venue: '', answerBy: usualAnswerBy(wish.first) },
        changedAt: ctx.now,
      },
      {
        ensembleIds: (await ensemblesOf(tx, semester.id)).map((ensemble) => ensemble.id),
        days: Array.from({ length: wish.days }, (_, n) => ({ date: addDays(wish.first, n), ...USUAL_HOURS })),
      },
    )
    await ctx.note(tx, 'seminar.made', id, { days: wish.days })
    return id
  })
}
