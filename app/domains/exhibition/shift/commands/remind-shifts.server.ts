import { editionById, openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { addDays, civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { reminderMail } from '../mails.ts'
import { isReminderDue, stands } from '../rules.ts'
import { REMIND_DAYS } from '../shift.ts'
import { listShifts, listTurns, setReminded } from '../store.server.ts'

/** Nobody is woken by it. */
const NOT_BEFORE = '08:00'

/**
 * Reminds everybody of the own shift two days before it, once, however often it is asked. Gives how many letters went out.
 * Who took it within those two days is not reminded of what was just said yes to, and who has resigned from the exhibition
 * has no shift.
 */
export async function remindShifts(ctx: Context): Promise<number> {
  openToAll('the clock asks, and each is reminded of the own shift')
  const today = civilDateOf(ctx.now)
  if (localTimeOf(ctx.now) < NOT_BEFORE) return 0
  return ctx.tx(async (tx) => {
    const near = { date: { gte: today, lte: addDays(today, REMIND_DAYS) } }
    const shifts = await listShifts(tx, near)
    const turns = await listTurns(tx, { shift: near, remindedAt: null, personId: { not: null } })
    if (turns.length === 0) return 0
    const artists = new Map<string, ReadonlySet<string>>()
    const openOn = new Map<string, ReadonlySet<string>>()
    for (const editionId of new Set(shifts.map((shift) => shift.editionId))) {
      artists.set(editionId, new Set((await participantsOf(tx, editionId)).map(({ personId }) => personId)))
      const days = (await openDaysOf(tx, editionId)).filter(({ kind }) => kind === 'exhibition')
      openOn.set(editionId, new Set(days.map(({ date }) => date)))
    }
    const due = shifts.flatMap((shift) =>
      turns
        .filter(
          (turn) =>
            turn.shiftId === shift.id &&
            stands(turn, artists.get(shift.editionId) ?? new Set()) &&
            isReminderDue(shift, turn, today),
        )
        .map((turn) => ({ shift, turn })),
    )
    if (due.length === 0) return 0
    const contacts = await findContacts(
      tx,
      due.flatMap(({ turn }) => turn.personId ?? []),
    )
    let sent = 0
    for (const { shift, turn } of due) {
      const to = contacts.get(turn.personId ?? '')
      if (!to) continue
      const about = { publicUrl: ctx.settings.publicUrl, edition: await editionById(tx, shift.editionId) }
      const isOpen = openOn.get(shift.editionId)?.has(shift.date) ?? false
      await ctx.post(tx, reminderMail(to, about, { turnId: turn.id, shift, today, isOpen }))
      sent++
    }
    await setReminded(
      tx,
      due.map(({ turn }) => turn.id),
      ctx.now,
    )
    return sent
  })
}
