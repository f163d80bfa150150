/** Meetings of the jury as entries of a calendar. An edition holds no hour of one beforehand: it is there when it has begun. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { meeting as words } from '#app/i18n/meeting.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { type CalendarEntry, wholeDays } from '#app/platform/calendar/calendar-text.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { listMeetingsOfEditions, type MeetingMoment } from './store.server.ts'

/** Hours are said of a meeting that has ended on its own day; of others nobody knows more than the day, or the days. */
function momentOf({ startedAt, endedAt }: Pick<MeetingMoment, 'startedAt' | 'endedAt'>) {
  const day = civilDateOf(startedAt)
  if (endedAt === null) return wholeDays(day)
  const lastDay = civilDateOf(endedAt)
  return lastDay === day && endedAt > startedAt ? { starts: startedAt, ends: endedAt } : wholeDays(day, lastDay)
}

/** Every meeting of some editions; it keeps its identity when it is taken up again. Who may know of them the caller asks. */
export async function juryMeetingEntries(
  tx: Tx,
  editions: readonly Pick<Edition, 'id' | 'year'>[],
  of: { locale: Locale; publicUrl: string; sits: (year: number) => boolean },
): Promise<CalendarEntry[]> {
  if (editions.length === 0) return []
  const years = new Map(editions.map(({ id, year }) => [id, year]))
  return (await listMeetingsOfEditions(tx, [...years.keys()])).flatMap((meeting): CalendarEntry[] => {
    const { id, editionId, startedAt, endedAt, version } = meeting
    const year = years.get(editionId)
    if (year === undefined) return []
    return [
      {
        ...{ ...momentOf(meeting), uid: `jury-meeting-${id}@vestregionen`, sequence: version - 1 },
        ...{ changedAt: endedAt ?? startedAt, place: '', position: null, text: '', cancelled: false },
        title: say(of.locale, words.meetingOf, { year }),
        href: of.publicUrl + addressIn(of.locale, of.sits(year) ? 'juryMeeting' : 'editionMeeting', { year }),
      },
    ]
  })
}
