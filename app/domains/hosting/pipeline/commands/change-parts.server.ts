import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hostingsOf, theHosting } from '../../queries.server.ts'
import { candidateFaults, partsOf } from '../candidates.ts'
import { mayMoveHosting } from '../policy.ts'
import { canChangeParts } from '../rules.ts'
import { putHosting, putParts } from '../store.server.ts'

/**
 * Says which municipalities have a hosting together, and which of them leads. Throws missing, forbidden, conflict once
 * there is an agreement, or invalid beside the field.
 */
export async function changeParts(
  ctx: Context,
  actor: Actor,
  id: string,
  wish: { municipalityIds: readonly string[]; lead: string | null; version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, id)
    if (!mayMoveHosting(actor)) throw forbidden()
    if (!canChangeParts(hosting)) throw conflict('hostingCase.partsStand')
    const { year } = hosting
    const others = (await hostingsOf(tx, { from: year, to: year })).filter((one) => one.id !== id)
    const municipalities = await listMunicipalities(tx)
    const [first, ...rest] = candidateFaults({ ...wish, year }, { thisYear: year, municipalities, others })
    if (first) throw invalidFields([first, ...rest])
    const { version } = wish
    if (!(await putHosting(tx, { id, version }, {}, ctx.now))) throw conflict('faults.changedMeanwhile')
    const parts = partsOf(wish)
    await putParts(tx, id, parts)
    await ctx.note(tx, 'hosting.parts-changed', id, { municipalities: parts.map((part) => part.municipalityId) })
  })
}
