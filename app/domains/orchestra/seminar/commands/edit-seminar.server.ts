import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensemblesOf } from '../../semester/queries.server.ts'
import type { SeminarFields } from '../input.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar } from '../policy.ts'
import { answerByOf } from '../rules.ts'
import { countUpDays, putSeminar, setEnsembles } from '../store.server.ts'

/**
 * Changes what is said of a seminar. Where its name or its place changes, every calendar learns of it. Throws missing,
 * forbidden, invalid for what cannot be, conflict when someone has changed it meanwhile.
 */
export async function editSeminar(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, ...wish }: SeminarFields & { version: number },
): Promise<void> {
  const { ensembleIds, answerByDate, answerByTime, municipalityId, ...fields } = wish
  if ((fields.lat === null) !== (fields.lng === null)) throw invalid('seminarTold.halfPosition', {}, 'lat')
  const answerBy = answerByDate === null ? null : answerByOf(answerByDate, answerByTime)
  if (answerByDate !== null && answerBy === null) throw invalid('faults.noSuchTime', {}, 'answerByTime')
  await ctx.tx(async (tx) => {
    const { seminar, standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    const known = new Set((await ensemblesOf(tx, seminar.semesterId)).map((ensemble) => ensemble.id))
    const chosen = ensembleIds.filter((ensemble) => known.has(ensemble))
    if (chosen.length === 0) throw invalid('seminarTold.needsEnsemble', {}, 'ensembleIds')
    const change = { ...fields, answerBy, municipalityId: municipalityId || null, changedAt: ctx.now }
    if (!(await putSeminar(tx, id, version, change))) throw conflict('faults.changedMeanwhile')
    await setEnsembles(tx, id, chosen)
    const said = ['titleNb', 'titleEn', 'venue', 'address', 'place', 'lat', 'lng'] as const
    if (said.some((name) => change[name] !== seminar[name])) await countUpDays(tx, { seminarId: id }, ctx.now)
    await ctx.note(tx, 'seminar.changed', id)
  })
}
