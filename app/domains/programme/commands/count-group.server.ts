import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listGroups, putGroup } from '../groups.store.server.ts'
import { theEvent } from '../own.server.ts'
import { mayCheckIn } from '../policy.ts'

/**
 * States how many of a group came; null: it is not known. They are part of all who came, which is counted at the door and
 * stays as it is. Throws forbidden, missing, conflict when someone has changed it meanwhile.
 */
export async function countGroup(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  { groupId, version, came }: { groupId: string; version: number; came: number | null },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { event, round } = await theEvent(tx, year, slug)
    if (!mayCheckIn(actor, round)) throw forbidden()
    if (!(await listGroups(tx, event.id)).some(({ id }) => id === groupId)) throw missing()
    if (!(await putGroup(tx, groupId, version, { came }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'event.group-counted', event.id, { came })
  })
}
