import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { movedMail } from '../mails.ts'
import { mayPlanShifts } from '../policy.ts'
import { shiftFaults } from '../rules.ts'
import { turnsOf } from '../standing-turns.server.ts'
import { listShifts, putShift } from '../store.server.ts'
import { shiftFor } from '../theirs.server.ts'
import type { ShiftWish } from './add-shift.server.ts'

/**
 * Changes a shift; whoever has it is told when its time changes. Gives how many letters went out. Throws missing, forbidden,
 * invalid beside the field, conflict when someone else has changed it since.
 */
export async function changeShift(
  ctx: Context,
  actor: Actor,
  year: number,
  shiftId: string,
  { version, ...wish }: ShiftWish & { version: number },
): Promise<number> {
  return ctx.tx(async (tx) => {
    const { edition, hosting, shift: before } = await shiftFor(tx, actor, year, shiftId)
    if (!mayPlanShifts(actor, hosting)) throw forbidden()
    const { turns } = await turnsOf(tx, edition.id, shiftId)
    const others = (await listShifts(tx, { editionId: edition.id })).filter(({ id }) => id !== shiftId)
    const [first, ...more] = shiftFaults(wish, { year, others, taken: turns.length })
    if (first) throw invalidFields([first, ...more])
    if (!(await putShift(tx, shiftId, version, wish))) throw conflict('faults.changedMeanwhile')
    const moves = (['date', 'begins', 'ends'] as const).some((key) => before[key] !== wish[key])
    const contacts = await findContacts(tx, moves ? turns.flatMap(({ personId }) => personId ?? []) : [])
    const after = { ...before, ...wish, version: version + 1 }
    const about = { publicUrl: ctx.settings.publicUrl, edition }
    for (const to of contacts.values()) await ctx.post(tx, movedMail(to, about, before, after))
    await ctx.note(tx, 'exhibition.shift-changed', shiftId, { year, letters: contacts.size })
    return contacts.size
  })
}
