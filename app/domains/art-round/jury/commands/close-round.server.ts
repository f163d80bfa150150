import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { maySetUpJury } from '../policy.ts'
import { scorersIn } from '../queries.server.ts'
import { roundOfYear } from '../round.server.ts'
import { whyNotClose } from '../steps.ts'
import { putRoundState } from '../store.server.ts'

/**
 * Closes a round for good; one that is closed stays so. Throws forbidden, missing, and conflict before all whom it waits
 * for have sealed: a stand-in without anything to score does not hinder.
 */
export async function closeRound(ctx: Context, actor: Actor | null, year: number, roundId: string): Promise<void> {
  if (!maySetUpJury(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const round = await roundOfYear(tx, edition.id, roundId)
    if (round.state === 'closed') return
    const why = whyNotClose(round, (await scorersIn(tx, round)).needed)
    if (why) throw conflict(why.key, why.facts)
    await putRoundState(tx, round.id, 'closed')
    await ctx.note(tx, 'jury.round-closed', round.id, { year })
  })
}
