import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { newSecret } from '#app/platform/crypto/keys.server.ts'
import { maySetUpJury } from '../policy.ts'
import { addRound, countScores, listRounds, putRoundTerms } from '../store.server.ts'
import { sameTerms, type Terms, termsFault } from '../terms.ts'

/**
 * Makes the round of a call, or gives the one that is there other terms; the same terms twice change nothing.
 * Gives its id. Throws forbidden, missing, invalid, and conflict once anyone has scored on the terms.
 */
export async function makeRound(
  ctx: Context,
  actor: Actor | null,
  year: number,
  callId: string,
  terms: Terms,
): Promise<string> {
  if (!maySetUpJury(actor)) throw forbidden()
  const fault = termsFault(terms)
  if (fault) throw invalid(fault.key, fault.facts, fault.field)
  const seed = newSecret()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const call = (await callsOf(tx, edition.id)).find(({ id }) => id === callId)
    if (!call || call.kind === 'invited') throw missing()
    const criteria = terms.criteria.map((one, index) => ({ ...one, position: index + 1 }))
    const known = (await listRounds(tx, [call.id])).at(-1)
    if (!known) {
      const round = await addRound(tx, { callId: call.id, number: 1, scale: terms.scale, orderSeed: seed, criteria })
      await ctx.note(tx, 'jury.round-made', round.id, { year })
      return round.id
    }
    if (sameTerms(known, terms)) return known.id
    if (known.state === 'closed') throw conflict('jury.roundNotOpen')
    if ((await countScores(tx, known.id)) > 0) throw conflict('jury.termsLocked')
    await putRoundTerms(tx, known.id, terms.scale, criteria)
    await ctx.note(tx, 'jury.terms-changed', known.id, {
      ...terms.scale,
      criteria: terms.criteria.map(({ key }) => key),
    })
    return known.id
  })
}
