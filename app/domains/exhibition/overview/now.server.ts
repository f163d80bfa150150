/** The exhibitions that somebody works on now, with what is to be chased in each. */
import { listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { groundIn } from '../ground.server.ts'
import { mayWorkAtExhibition, worksAtSome } from '../policy.ts'
import { gather } from './gather.server.ts'
import { daysOf, momentOf } from './moment.server.ts'
import { chasesOf, isInSeason, nextDay } from './rules.ts'
import type { ExhibitionNow } from './views.ts'

/**
 * The latest first; none for who works at none. Only exhibitions around their dates are looked into, and each costs the same
 * number of statements however many works it has.
 */
export async function exhibitionsNow(ctx: Context, actor: Actor): Promise<ExhibitionNow[]> {
  if (!worksAtSome(actor)) return []
  const today = civilDateOf(ctx.now)
  const found: ExhibitionNow[] = []
  for (const edition of await listEditions(ctx.db)) {
    const days = daysOf(edition)
    if (!isInSeason(days, today)) continue
    const { hosting } = await groundIn(ctx.db, edition)
    if (!mayWorkAtExhibition(actor, hosting)) continue
    const { works, slots } = await gather(ctx.db, edition)
    found.push({
      ...{ year: edition.year, venue: edition.venue ?? '', next: nextDay(days, today) },
      chases: chasesOf(works, await momentOf(ctx.db, edition, slots, today)),
    })
  }
  return found
}
