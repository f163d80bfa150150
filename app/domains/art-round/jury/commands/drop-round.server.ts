import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { maySetUpJury } from '../policy.ts'
import { roundOfYear } from '../round.server.ts'
import { countingRounds } from '../rounds.ts'
import { listRounds, removeRound } from '../store.server.ts'

/**
 * Takes away a round that nobody has been let into. The only round that counts stays, as its seats are the jury. Throws
 * forbidden, missing, and conflict for a round that was opened and for the only one.
 */
export async function dropRound(ctx: Context, actor: Actor | null, year: number, roundId: string): Promise<void> {
  if (!maySetUpJury(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const round = await roundOfYear(tx, edition.id, roundId)
    if (round.state !== 'preparing') throw conflict('jury.openedAlready')
    const others = countingRounds(await listRounds(tx, [round.callId])).filter(({ id }) => id !== round.id)
    if (others.length === 0) throw conflict('juryRounds.onlyRound')
    await removeRound(tx, round.id)
    await ctx.note(tx, 'jury.round-removed', round.id, { year, number: round.number })
  })
}
