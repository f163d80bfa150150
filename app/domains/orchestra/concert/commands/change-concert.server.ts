import type { Actor } from '#app/domains/people/person.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { ensemblesOf } from '../../semester/queries.server.ts'
import type { ChangeConcertInput } from '../input.ts'
import { mayPlanConcerts } from '../policy.ts'
import { theConcert } from '../queries.server.ts'
import { putConcert } from '../store.server.ts'
import { tellPlayers } from '../telling.server.ts'

/**
 * What is told of a concert. Of one that is published the families hear when day, hour or place is another. Gives how
 * many guardians are told. Throws missing, invalid for an end before the beginning and for a concert that nobody plays
 * at, conflict when it was changed meanwhile.
 */
export async function changeConcert(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, ensembleIds, ...change }: Omit<ChangeConcertInput, 'intent'>,
): Promise<number> {
  return ctx.tx(async (tx) => {
    if (!mayPlanConcerts(await standingOf(tx, actor))) throw missing()
    const concert = await theConcert(tx, id)
    const known = new Set((await ensemblesOf(tx, concert.semesterId)).map((ensemble) => ensemble.id))
    const playing = ensembleIds.filter((one) => known.has(one))
    if (playing.length === 0) throw invalid('faults.required', {}, 'ensembleIds')
    if (change.ends !== null && change.ends <= change.begins) throw invalid('orchestraConcert.endsFirst', {}, 'ends')
    const next = { ...change, ensembleIds: playing, changedAt: ctx.now }
    const written = await putConcert(tx, id, version, { ...next, sequence: concert.sequence + 1 })
    if (!written) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'concert.changed', id)
    const moved = (['date', 'begins', 'venue', 'address', 'place'] as const).some((key) => concert[key] !== change[key])
    if (!moved || concert.publishedAt === null || concert.cancelledAt !== null) return 0
    const told = { key: `concert-moved:${id}:${version}`, title: words.toldMoved, text: '' }
    return tellPlayers(ctx, tx, { ...concert, ...next }, told)
  })
}
