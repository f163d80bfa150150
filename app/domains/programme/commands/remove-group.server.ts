import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listGroups, removeGroupRow } from '../groups.store.server.ts'
import { theEvent } from '../own.server.ts'
import { mayInviteGroups } from '../policy.ts'

/** Removes an invited group. Throws forbidden, missing, conflict when it was invited, or someone has changed it meanwhile. */
export async function removeGroup(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  { groupId, version }: { groupId: string; version: number },
): Promise<void> {
  if (!mayInviteGroups(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { event } = await theEvent(tx, year, slug)
    const group = (await listGroups(tx, event.id)).find(({ id }) => id === groupId)
    if (!group) throw missing()
    if (group.invitedAt) throw conflict('programmeGroups.isInvited')
    if (!(await removeGroupRow(tx, groupId, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'event.group-removed', event.id)
  })
}
