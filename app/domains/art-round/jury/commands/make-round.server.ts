import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { newSecret } from '#app/platform/crypto/keys.server.ts'
import type { JuryRound } from '../jury.ts'
import { maySetUpJury } from '../policy.ts'
import { countingRounds } from '../rounds.ts'
import { addRound, hasScores, listRounds, putRoundChoices, putRoundTerms } from '../store.server.ts'
import { type RoundChoice, sameTerms, type Terms, termsFault } from '../terms.ts'

const CHOICES = ['anonymous', 'selective', 'scaleWords', 'chairDoubles'] as const

/**
 * Makes the first round of a call, or gives a round that is there other terms: the one that is named, else the latest
 * that counts. The same twice changes nothing. Gives its id. Throws forbidden, missing, invalid, and conflict once
 * anyone has scored on the terms, or for a round that is open and would be of other applications.
 */
export async function makeRound(
  ctx: Context,
  actor: Actor | null,
  year: number,
  callId: string,
  terms: Terms,
  wish: Partial<RoundChoice> & { roundId?: string | null } = {},
): Promise<string> {
  if (!maySetUpJury(actor)) throw forbidden()
  const seed = newSecret()
  const { roundId = null, ...choices } = wish
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const call = (await callsOf(tx, edition.id)).find(({ id }) => id === callId)
    if (!call || call.kind === 'invited') throw missing()
    const rounds = await listRounds(tx, [call.id])
    const known = roundId === null ? countingRounds(rounds).at(-1) : rounds.find(({ id }) => id === roundId)
    if (roundId !== null && !known) throw missing()
    const fault = termsFault(terms, choices.scaleWords ?? known?.scaleWords)
    if (fault) throw invalid(fault.key, fault.facts, fault.field)
    const criteria = terms.criteria.map((one, index) => ({ ...one, position: index + 1 }))
    if (!known) {
      const first = { callId: call.id, number: 1, scale: terms.scale, orderSeed: seed, criteria }
      const round = await addRound(tx, { ...choices, ...first, selective: false })
      await ctx.note(tx, 'jury.round-made', round.id, { year })
      return round.id
    }
    const changed = changesOf(known, choices)
    if (sameTerms(known, terms) && Object.keys(changed).length === 0) return known.id
    if (known.state === 'closed') throw conflict('jury.roundNotOpen')
    if (known.state === 'open' && changed.selective !== undefined) throw conflict('jury.openedAlready')
    if (await hasScores(tx, known.id)) throw conflict('jury.termsLocked')
    if (!sameTerms(known, terms)) await putRoundTerms(tx, known.id, terms.scale, criteria)
    await putRoundChoices(tx, known.id, changed)
    await ctx.note(tx, 'jury.terms-changed', known.id, {
      ...terms.scale,
      ...changed,
      criteria: terms.criteria.map(({ key }) => key),
    })
    return known.id
  })
}

/** What is chosen otherwise than before. The first round is of all applications, and a warm-up is what was drawn for it. */
function changesOf(known: JuryRound, choices: Partial<RoundChoice>): Partial<RoundChoice> {
  const fixed = known.kind === 'warmup' || known.number <= 1
  return Object.fromEntries(
    CHOICES.filter(
      (name) => choices[name] !== undefined && choices[name] !== known[name] && !(name === 'selective' && fixed),
    ).map((name) => [name, choices[name]]),
  )
}
