import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { StaffFields } from '../input.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar, mayGiveTrust } from '../policy.ts'
import { wantsTrust } from '../rules.ts'
import { findStaff, putStaff, removeStaff } from '../staff.store.server.ts'

/** Gives somebody another part, other sections, or the right to the binder. Throws missing or forbidden. */
export async function changeStaff(
  ctx: Context,
  actor: Actor,
  id: string,
  staffId: string,
  wish: Pick<StaffFields, 'role' | 'sections' | 'binder'>,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    const before = await findStaff(tx, staffId)
    if (!before || before.seminarId !== id) throw missing()
    const touchesTrust = wantsTrust(wish) !== wantsTrust(before) || wish.binder !== before.binder
    if ((touchesTrust || wish.role !== before.role) && (wantsTrust(wish) || wantsTrust(before)))
      if (!mayGiveTrust(standing)) throw forbidden('seminarTold.officeGivesTrust')
    const { role, binder } = wish
    const sections = role === 'coach' ? wish.sections : []
    const { personId } = before
    await putStaff(tx, id, { personId, role, sections, binder })
    if (role !== before.role) await removeStaff(tx, before)
    await ctx.note(tx, 'seminar.staff-changed', id, { personId, role, binder })
  })
}
