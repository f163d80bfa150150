import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import { yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { boardDay, hostingsOf, theHosting } from '../../queries.server.ts'
import { candidateFaults } from '../candidates.ts'
import { mayKeepCandidates } from '../policy.ts'
import { canChangeYear } from '../rules.ts'
import { putHosting } from '../store.server.ts'

/**
 * Moves a candidate to another year, where it comes last. An opening of its own goes, since it was a day of the old year.
 * Throws missing, forbidden, conflict when a case is about the year, or invalid for a year that cannot be.
 */
export async function changeYear(
  ctx: Context,
  actor: Actor,
  id: string,
  wish: { year: number; version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, id)
    if (!mayKeepCandidates(actor)) throw forbidden()
    const { year } = wish
    if (year === hosting.year) return
    if (!canChangeYear(hosting)) throw conflict('hostingBoard.yearStands', { year: hosting.year })
    const others = await hostingsOf(tx, { from: year, to: year })
    const municipalityIds = hosting.parts.map(({ municipalityId }) => municipalityId)
    const lead = hosting.parts.find((part) => part.lead)?.municipalityId ?? null
    const known = {
      thisYear: yearOf(await boardDay(tx, ctx.now)),
      municipalities: await listMunicipalities(tx),
      others,
    }
    const [first, ...rest] = candidateFaults({ year, municipalityIds, lead }, known)
    if (first) throw invalidFields([first, ...rest])
    const position = Math.max(-1, ...others.map((one) => one.position)) + 1
    const { version } = wish
    if (!(await putHosting(tx, { id, version }, { year, position, opensOn: null }, ctx.now)))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting.year-changed', id, { from: hosting.year, to: year })
  })
}
