import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { forbidden, invalidFields } from '#app/kernel/fault.ts'
import { yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { boardDay, hostingsOf } from '../../queries.server.ts'
import { type CandidateWish, candidateFaults, partsOf } from '../candidates.ts'
import { mayKeepCandidates } from '../policy.ts'
import { addHosting } from '../store.server.ts'

/**
 * Enters one municipality, or several together, as a candidate for a year: the first step, the search. It comes last in
 * the order of the year. Gives its id. Throws forbidden, or invalid beside every field that is wrong.
 */
export async function openHosting(
  ctx: Context,
  actor: Actor,
  { reserve, ...wish }: CandidateWish & { reserve: boolean },
): Promise<string> {
  if (!mayKeepCandidates(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const others = await hostingsOf(tx, { from: wish.year, to: wish.year })
    const municipalities = await listMunicipalities(tx)
    const [first, ...rest] = candidateFaults(wish, {
      thisYear: yearOf(await boardDay(tx, ctx.now)),
      municipalities,
      others,
    })
    if (first) throw invalidFields([first, ...rest])
    const position = Math.max(-1, ...others.map((one) => one.position)) + 1
    const parts = partsOf(wish)
    const id = await addHosting(
      tx,
      { year: wish.year, stage: 'search', reserve, position, demo: actor.demo, parts },
      { at: ctx.now, byId: ctx.actorId, reason: '' },
    )
    await ctx.note(tx, 'hosting.opened', id, { year: wish.year, reserve })
    return id
  })
}
