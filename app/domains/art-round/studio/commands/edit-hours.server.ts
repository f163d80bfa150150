import { openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalidFields, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theStudio } from '../own.server.ts'
import { mayEditStudio } from '../policy.ts'
import { hoursFaults } from '../rules.ts'
import { putStudio, putStudioDays } from '../store.server.ts'
import type { StudioDay } from '../studio.ts'

/**
 * Says on which of the edition's days a studio opens, and its hours; a day that is not named is closed. Throws missing
 * for another's, invalid beside each day that is wrong, conflict when someone has changed the studio since `version`.
 */
export async function editHours(
  ctx: Context,
  actor: Actor,
  id: string,
  wish: { version: number; days: readonly StudioDay[] },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const studio = await theStudio(tx, id)
    if (!mayEditStudio(actor, studio.participants)) throw missing()
    const [first, ...rest] = hoursFaults(wish.days, await openDaysOf(tx, studio.editionId))
    if (first) throw invalidFields([first, ...rest])
    if (!(await putStudio(tx, id, wish.version, {}))) throw conflict('faults.changedMeanwhile')
    await putStudioDays(tx, id, wish.days)
    await ctx.note(tx, 'studio.hours', id, { days: wish.days.map(({ date }) => date) })
  })
}
