import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar, mayGiveTrust } from '../policy.ts'
import { wantsTrust } from '../rules.ts'
import { findStaff, removeStaff as removeRow } from '../staff.store.server.ts'

/**
 * Takes a part in a seminar away; who has no other part there is taken out of its sessions. A leader is taken away by the
 * secretariat alone. Throws missing or forbidden.
 */
export async function removeStaff(ctx: Context, actor: Actor, id: string, staffId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    const before = await findStaff(tx, staffId)
    if (!before || before.seminarId !== id) throw missing()
    if (wantsTrust(before) && !mayGiveTrust(standing)) throw forbidden('seminarTold.officeGivesTrust')
    await removeRow(tx, before)
    await ctx.note(tx, 'seminar.staff-removed', id, { personId: before.personId, role: before.role })
  })
}
