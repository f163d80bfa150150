/** Shifts as entries of the calendar of who has them. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { beginsAt } from '#app/domains/programme/rules.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionShifts as words } from '#app/i18n/exhibition-shifts.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { CalendarEntry } from '#app/platform/calendar/calendar-text.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { turnsOf } from './standing-turns.server.ts'
import { listShifts, listTurns } from './store.server.ts'

/**
 * The shifts that somebody has in some editions. An entry is of the turn, so that it keeps its identity when the shift is
 * moved, and goes when the turn is given back.
 */
export async function ownShiftEntries(
  tx: Tx,
  personId: string,
  editions: readonly Edition[],
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
): Promise<CalendarEntry[]> {
  const own = await listTurns(tx, { personId })
  if (own.length === 0) return []
  const shifts = await listShifts(tx, { id: { in: own.map(({ shiftId }) => shiftId) } })
  const entries: CalendarEntry[] = []
  for (const edition of editions) {
    const ofEdition = shifts.filter(({ editionId }) => editionId === edition.id)
    if (ofEdition.length === 0) continue
    const standing = (await turnsOf(tx, edition.id)).turns.filter((turn) => turn.personId === personId)
    for (const { id, shiftId, takenAt } of standing) {
      const shift = ofEdition.find((one) => one.id === shiftId)
      if (!shift) continue
      const { kind, date, begins, ends, note, version } = shift
      entries.push({
        ...{ uid: `shift-${id}@vestregionen`, sequence: version - 1, changedAt: takenAt },
        title: say(locale, words.calendarTitle, { kind, year: edition.year }),
        ...{ starts: beginsAt({ date, begins }), ends: beginsAt({ date, begins: ends }) },
        place: [edition.venue, edition.venueAddress, edition.venuePlace].filter(Boolean).join(', '),
        ...{ position: null, text: note, cancelled: false },
        href: publicUrl + addressIn(locale, 'myShifts', { year: edition.year }),
      })
    }
  }
  return entries
}
