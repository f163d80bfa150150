import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { calendarText } from '#app/platform/calendar/calendar-text.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'
import { readCalendarKey } from '../family/guardian-link.server.ts'
import { childrenOf } from '../family/queries.server.ts'
import { type Instrument, instrumentOf, type Section, sectionsOf } from '../instruments.ts'
import { publishedSeminars, seminarsWorkedAt } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { listDroppedDays, listRoomsOfAll } from '../seminar/store.server.ts'
import { listEnrolled } from './calendar.store.server.ts'
import { type CalendarChild, dayEntry, type FamilyEntry, initialsOf } from './calendar.ts'
import { sectionsOn } from './gather.server.ts'
import { listSessions } from './store.server.ts'

const STAFF = 'orchestra staff calendar'

/** Opens the calendar of a grown-up who works at seminars. It tells of one's own sessions and of no child. */
export const staffCalendarKeyOf = (ctx: Pick<Context, 'settings'>, personId: string): string =>
  signKey(ctx.settings.sessionSecret, STAFF, Buffer.from(personId.replaceAll('-', ''), 'hex'))

function readStaffKey(ctx: Pick<Context, 'settings'>, key: string): string | null {
  const body = readSignedKey(ctx.settings.sessionSecret, STAFF, key)
  return body?.length === 16
    ? body.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : null
}

/** What areas that stand on the plan know. Whoever opens a calendar brings it. */
export interface AroundCalendar {
  /** Entries that they add for its owner, as call times of concerts. */
  more(tx: Tx, owner: { personId: string; childIds: readonly string[] }): Promise<FamilyEntry[]>
  /** In which section somebody plays on a day of one of these semesters, as far as families are told. */
  sections(tx: Tx, semesterIds: readonly string[]): Promise<SectionAt>
}

/** Null: nothing says. */
export type SectionAt = (
  player: { childId: string; instrument: Instrument },
  day: { semesterId: string; seminarId: string; date: string },
) => Section | null

/**
 * The calendar that a key opens, as iCalendar: every day of the published seminars of the owner's children, by initials
 * alone, and of those at which the owner works. What is called off stays as cancelled. Throws missing for a key that opens
 * nothing.
 */
export async function familyCalendar(
  ctx: Context,
  key: string,
  locale: Locale,
  around: AroundCalendar,
): Promise<string> {
  const tx = ctx.db
  const guardian = await readCalendarKey(ctx, tx, key)
  const personId = guardian?.guardianId ?? readStaffKey(ctx, key)
  if (!personId) throw missing()
  const childIds = guardian ? (await childrenOf(tx, personId)).map(({ childId }) => childId) : []
  const entries = await entriesOf(ctx, tx, { personId, childIds }, { locale, around })
  const others = await around.more(tx, { personId, childIds })
  const all = [...entries, ...others].sort(
    (a, b) => a.starts.getTime() - b.starts.getTime() || (a.uid < b.uid ? -1 : 1),
  )
  return calendarText(say(locale, orchestraSheets.calendarName), all, locale, { hours: 4 })
}

async function entriesOf(
  ctx: Context,
  tx: Tx,
  { personId, childIds }: { personId: string; childIds: readonly string[] },
  { locale, around }: { locale: Locale; around: AroundCalendar },
): Promise<FamilyEntry[]> {
  const enrolled = await listEnrolled(tx, childIds)
  const attended = await publishedSeminars(tx, [...new Set(enrolled.map(({ ensembleId }) => ensembleId))])
  const worked = await seminarsWorkedAt(tx, personId)
  const seminars = [...new Map([...attended, ...worked].map((seminar) => [seminar.id, seminar])).values()]
  const ids = seminars.map(({ id }) => id)
  const sessions = await listSessions(tx, { day: { seminarId: { in: ids } } })
  const rooms = await listRoomsOfAll(tx, ids)
  const dropped = await listDroppedDays(tx, ids)
  // Most families have no violinist, and calendars are fetched all day long.
  const inTwo = enrolled.filter(({ instrument }) => sectionsOf(instrumentOf(instrument)).length > 1)
  const asked = attended.filter(({ ensembleIds }) => inTwo.some(({ ensembleId }) => ensembleIds.includes(ensembleId)))
  const sectionAt = await around.sections(tx, [...new Set(asked.map(({ semesterId }) => semesterId))])
  const works = new Set(worked.map(({ id }) => id))
  const host = new URL(ctx.settings.publicUrl).hostname
  return seminars.flatMap((seminar) => {
    const children = childrenAt(seminar, enrolled, sectionAt)
    const days = new Set(seminar.days.map(({ id }) => id))
    const ofSeminar = sessions.filter(({ dayId }) => days.has(dayId))
    const leads = works.has(seminar.id) && children.length === 0
    const href = ctx.settings.publicUrl + addressIn(locale, leads ? 'orchestraHome' : 'family')
    const gone = dropped.filter(({ seminarId }) => seminarId === seminar.id)
    return [
      ...seminar.days.map((day) => ({ day, dropped: false })),
      ...gone.map((day) => ({ day, dropped: true })),
    ].map((one) =>
      dayEntry(
        {
          ...{ ...one, seminar, children, rooms: rooms.filter(({ seminarId }) => seminarId === seminar.id) },
          sessions: seminar.planShownAt ? ofSeminar : [],
          own: ofSeminar.filter(({ dayId, adultIds }) => dayId === one.day.id && adultIds.includes(personId)),
        },
        locale,
        { host, href },
      ),
    )
  })
}

/** The owner's children who are expected at a seminar; each once. */
function childrenAt(
  { id, semesterId, days, ensembleIds }: Seminar,
  enrolled: Awaited<ReturnType<typeof listEnrolled>>,
  sectionAt: SectionAt,
): CalendarChild[] {
  return enrolled
    .filter(({ ensembleId }) => ensembleIds.includes(ensembleId))
    .map(({ childId, ensembleId, instrument, child }) => {
      const player = { childId, instrument: instrumentOf(instrument) }
      const section = sectionsOn(days, (date) => sectionAt(player, { semesterId, seminarId: id, date }))
      return { ...player, ensembleId, section, initials: initialsOf(child.person.name) }
    })
}
