/** What hostings have in the calendar of who has a part in them. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import type { Grant } from '#app/domains/people/person.ts'
import { type AddressName, addressIn } from '#app/i18n/addresses.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { workCalendar as words } from '#app/i18n/work-calendar.ts'
import { hours, later } from '#app/kernel/when.ts'
import { type CalendarEntry, wholeDays } from '#app/platform/calendar/calendar-text.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { PoliticalCase } from '../pipeline/case.ts'
import { casesOfAll } from '../pipeline/queries.server.ts'
import { milestoneDue, openingDay } from '../plan/deadlines.ts'
import { milestonesOf } from '../plan/queries.server.ts'
import type { Counted } from '../plan/task-entries.server.ts'
import { standingBy } from '../policy.ts'
import { meetingEntry } from './calendar.server.ts'
import { meetingsOf } from './queries.server.ts'

const plain = { place: '', position: null, text: '', cancelled: false } as const

/**
 * Meetings, the opening, days of councils, and for those who work on it the milestones that are not done; a contact has the
 * councils of the own municipality alone. Nothing of hostings that one has no part in. Each keeps its identity wherever it is
 * moved, and its number grows with whatever moves it. In three statements, however many hostings.
 */
export async function hostingEntries(
  tx: Tx,
  grants: readonly Grant[],
  all: readonly (Counted & { edition: Edition | null })[],
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
): Promise<CalendarEntry[]> {
  const mine = all.filter(({ hosting }) => standingBy(grants, hosting) !== null)
  const ids = mine.map(({ hosting }) => hosting.id)
  const meetings = await meetingsOf(tx, ids)
  const cases = await casesOfAll(tx, ids)
  const milestones = await milestonesOf(tx, ids)
  return mine.flatMap(({ hosting, edition, moves, said }) => {
    const { id, changedAt } = hosting
    const isContact = standingBy(grants, hosting) === 'contact'
    const page = (name: AddressName, of = id) => publicUrl + addressIn(locale, name, { id: of })
    const entries: CalendarEntry[] = meetings
      .filter(({ hostingId }) => hostingId === id)
      .map((meeting) => meetingEntry(meeting, said, page('hostingMeeting', meeting.id)))
    const opening = openingDay(hosting, edition)
    if (opening !== null) {
      const at = edition?.openingAt
      entries.push({
        ...{ ...plain, uid: `opening-${id}@vestregionen`, sequence: moves, changedAt, href: page('hostingCase') },
        title: say(locale, words.opening, { hosting: said }),
        place: edition?.venue ?? '',
        ...(at ? { starts: at, ends: later(at, hours(2)) } : wholeDays(opening)),
      })
    }
    for (const one of cases)
      if (one.hostingId === id && one.meetingOn !== null && (!isContact || isOwn(grants, one)))
        entries.push({
          ...{ ...plain, uid: `case-${one.id}@vestregionen`, sequence: one.version - 1, changedAt },
          ...{ ...wholeDays(one.meetingOn), href: page('hostingCase'), text: one.caseNumber },
          title: say(locale, words.council, { body: one.body, hosting: said }),
        })
    if (isContact) return entries
    for (const milestone of milestones) {
      const due = milestoneDue(milestone, opening)
      if (milestone.hostingId !== id || due === null || milestone.doneOn !== null) continue
      const title = locale === 'nb' ? milestone.titleNb : milestone.titleEn || milestone.titleNb
      entries.push({
        ...{ ...plain, ...wholeDays(due), uid: `milestone-${milestone.id}@vestregionen`, changedAt },
        ...{
          sequence: moves + milestone.version,
          href: page('hostingPlan'),
          text: locale === 'nb' ? milestone.evidence : milestone.evidenceEn || milestone.evidence,
        },
        title: say(locale, words.milestone, { title, hosting: said }),
      })
    }
    return entries
  })
}

const isOwn = (grants: readonly Grant[], { municipalityId }: PoliticalCase): boolean =>
  grants.some((grant) => grant.role === 'contact' && grant.municipalityId === municipalityId)
