import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { ensemblesOf, theSemester } from '../../semester/queries.server.ts'
import { mayPlanConcerts } from '../policy.ts'
import { concertSlug } from '../rules.ts'
import { addConcert, listConcertSlugs } from '../store.server.ts'

/** Begins on a concert of every ensemble of a semester; nobody sees it yet. Throws forbidden, missing for no such semester. */
export async function planConcert(
  ctx: Context,
  actor: Actor,
  { term, ...facts }: { term: string; titleNb: string; date: CivilDate; begins: LocalTime; venue: string },
): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayPlanConcerts(await standingOf(tx, actor))) throw forbidden()
    const { id: semesterId } = await theSemester(tx, term)
    const slug = concertSlug(facts.titleNb, facts.date, await listConcertSlugs(tx))
    const ensembleIds = (await ensemblesOf(tx, semesterId)).map(({ id }) => id)
    const id = await addConcert(tx, { ...facts, semesterId, slug, ensembleIds, changedAt: ctx.now })
    await ctx.note(tx, 'concert.planned', id, { term })
    return id
  })
}
