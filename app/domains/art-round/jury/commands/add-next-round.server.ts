import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { newSecret } from '#app/platform/crypto/keys.server.ts'
import type { RoundKind } from '../jury.ts'
import { maySetUpJury } from '../policy.ts'
import { carryRecusals } from '../recusing.server.ts'
import { countingRounds, MOST_ROUNDS } from '../rounds.ts'
import { addRound, addSeat, listRounds, listSeats } from '../store.server.ts'

/**
 * Adds a round to a call that has one: a warm-up before it, or the next one after it, which is of those that are chosen
 * to go on. It begins with the terms, the jurors, their declarations and their recusals of the round beside it, and
 * with an order of its own. Gives its id. Throws forbidden, missing, and conflict: no round yet, a warm-up that is there
 * or comes too late, a round that is being prepared already, or too many.
 */
export async function addNextRound(
  ctx: Context,
  actor: Actor | null,
  year: number,
  callId: string,
  kind: RoundKind,
): Promise<string> {
  if (!maySetUpJury(actor)) throw forbidden()
  const seed = newSecret()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const call = (await callsOf(tx, edition.id)).find(({ id }) => id === callId)
    if (!call) throw missing()
    const rounds = await listRounds(tx, [call.id])
    const counting = countingRounds(rounds)
    const latest = counting.at(-1)
    if (!latest) throw conflict('juryRounds.noRoundYet')
    if (kind === 'warmup') {
      if (rounds.some((one) => one.kind === 'warmup')) throw conflict('juryRounds.warmUpThere')
      if (counting.some(({ state }) => state !== 'preparing')) throw conflict('juryRounds.warmUpTooLate')
    } else {
      if (latest.state === 'preparing') throw conflict('juryRounds.roundBeingPrepared')
      if (counting.length >= MOST_ROUNDS) throw conflict('juryRounds.tooManyRounds', { most: MOST_ROUNDS })
    }
    const { scale, scaleWords, anonymous, chairDoubles } = latest
    const round = await addRound(tx, {
      ...{ callId: call.id, kind, number: kind === 'warmup' ? 0 : latest.number + 1, orderSeed: seed },
      ...{ scale, scaleWords, anonymous, chairDoubles, selective: true },
      criteria: latest.criteria.map(({ id: _, ...criterion }) => criterion),
    })
    for (const { personId, chair, standIn, declaredAt } of await listSeats(tx, latest.id)) {
      const seat = await addSeat(tx, { roundId: round.id, personId, chair, standIn, declaredAt })
      await carryRecusals(ctx, tx, call.id, seat)
    }
    await ctx.note(tx, 'jury.round-made', round.id, { year, number: round.number, kind })
    return round.id
  })
}
