/** A person's own calendar of the round: what each of the roles has to do with. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import { juryMeetingEntries } from '#app/domains/art-round/meeting/calendar.server.ts'
import { participationsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { deliveryDayEntries, ownDeliveryEntries } from '#app/domains/exhibition/delivery/calendar.server.ts'
import { placeOf } from '#app/domains/exhibition/delivery/say-slot.ts'
import { ownShiftEntries } from '#app/domains/exhibition/shift/calendar.server.ts'
import type { Hosting } from '#app/domains/hosting/hosting.ts'
import { hasTasks, namedHostings } from '#app/domains/hosting/plan/queries.server.ts'
import { ownTaskEntries } from '#app/domains/hosting/plan/task-entries.server.ts'
import { standingBy } from '#app/domains/hosting/policy.ts'
import { meetingEntry } from '#app/domains/hosting/project/calendar.server.ts'
import { calendarKeyOf, ownerOfCalendar } from '#app/domains/hosting/project/calendar-key.server.ts'
import { hostingEntries } from '#app/domains/hosting/project/hosting-entries.server.ts'
import type { Guest, Meeting } from '#app/domains/hosting/project/meeting.ts'
import { mayRenewCalendar } from '#app/domains/hosting/project/policy.ts'
import { guestSeatsOf } from '#app/domains/hosting/project/queries.server.ts'
import { guestPage } from '#app/domains/hosting/project/telling.server.ts'
import { hostingsOf } from '#app/domains/hosting/queries.server.ts'
import { sayHosting } from '#app/domains/hosting/say-hosting.ts'
import { grantsHeld } from '#app/domains/people/holders.server.ts'
import { type Actor, type Grant, hasRole, ROLES } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { CALENDAR_PARTS, type CalendarPart, workCalendar as words } from '#app/i18n/work-calendar.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf, hours, later, yearOf } from '#app/kernel/when.ts'
import { type CalendarEntry, calendarText, wholeDays } from '#app/platform/calendar/calendar-text.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'

/** How long back a calendar goes: last year's is still looked up. */
const YEARS_BACK = 1

/** The address of one's own calendar, and what it holds. Throws forbidden for who acts for another. */
export async function ownCalendar(
  ctx: Context,
  actor: Actor,
  locale: Locale,
): Promise<{ address: string; holds: CalendarPart[] }> {
  if (!mayRenewCalendar(actor)) throw forbidden('people.notInPerson')
  const key = await calendarKeyOf(ctx, ctx.db, actor.personId)
  const is: Record<CalendarPart, boolean> = {
    office: hasRole(actor, 'secretariat'),
    coordinator: hasRole(actor, 'host'),
    contact: hasRole(actor, 'contact'),
    tasks: hasRole(actor, 'secretariat') || hasRole(actor, 'host') || (await hasTasks(ctx.db, actor.personId)),
    juror: hasRole(actor, 'juror') || hasRole(actor, 'chair'),
    artist: (await participationsOf(ctx.db, actor.personId)).length > 0,
    guest: true,
  }
  return {
    address: ctx.settings.publicUrl + addressIn(locale, 'workCalendar', { key: `${key}.ics` }),
    holds: CALENDAR_PARTS.filter((part) => is[part]),
  }
}

/**
 * The calendar that a key opens, by the roles that its owner has now: the secretariat has every hosting, a coordinator the
 * own, a contact meetings and councils of the own municipality, a juror the days and the meetings of the jury; an artist the
 * opening, the own times of delivery and the own shifts; and everybody the meetings that one is invited to. Throws missing for
 * a key that opens nothing.
 */
export async function workCalendar(ctx: Context, key: string, locale: Locale): Promise<string> {
  const tx = ctx.db
  const personId = await ownerOfCalendar(ctx, tx, key)
  if (personId === null) throw missing()
  const grants = (await grantsHeld(tx, ROLES)).get(personId) ?? []
  const from = yearOf(civilDateOf(ctx.now)) - YEARS_BACK
  const editions = new Map((await listEditions(tx)).map((edition) => [edition.year, edition]))
  const all = (await hostingsOf(tx)).filter(({ stage }) => stage !== 'declined' && stage !== 'withdrawn')
  const names = await namedHostings(tx, all)
  const said = { locale, publicUrl: ctx.settings.publicUrl }
  const around = (hosting: Hosting) => ({
    ...said,
    hosting: sayHosting(names.get(hosting.id) ?? { names: [], year: hosting.year }, locale),
  })
  const entries = new Map<string, CalendarEntry>()
  const add = (more: readonly CalendarEntry[]) => {
    for (const entry of more) if (!entries.has(entry.uid)) entries.set(entry.uid, entry)
  }
  // An edition's number grows with whatever moves the opening, but a hosting can go to a year whose edition has a smaller one,
  // or that has none: the sum of them all grows there too.
  const changes = [...editions.values()].reduce((sum, { version }) => sum + version, 0)
  const counted = all.map((hosting) => ({
    ...{ hosting, edition: editions.get(hosting.year) ?? null, moves: hosting.version + changes },
    said: around(hosting).hosting,
  }))
  const recentOnes = counted.filter(({ hosting }) => hosting.year >= from)
  add(await hostingEntries(tx, grants, recentOnes, said))
  add(await ownTaskEntries(tx, { personId, grants }, counted, said))
  for (const { hosting, edition } of recentOnes) {
    const standing = standingBy(grants, hosting)
    if (edition && !hosting.reserve && (standing === 'office' || standing === 'coordinator'))
      add(
        await deliveryDayEntries(tx, edition, {
          ...{ ...around(hosting), changedAt: hosting.changedAt },
          titleOf: (direction) => say(locale, direction === 'in' ? words.delivery : words.fetching, around(hosting)),
        }),
      )
  }
  const recent = [...editions.values()].filter(({ year }) => year >= from)
  const shows = new Set((await participationsOf(tx, personId)).map(({ editionId }) => editionId))
  const office = grants.some(({ role }) => role === 'secretariat')
  for (const edition of recent) {
    const coordinates = all.some((one) => one.year === edition.year && standingBy(grants, one) !== null)
    // Who has the opening by a hosting has it once.
    const artist = shows.has(edition.id) && !coordinates
    add(editionEntries(edition, { jury: sitsIn(grants, edition), office, artist }, said))
  }
  const judged = recent.filter((edition) => office || sitsIn(grants, edition))
  add(await juryMeetingEntries(tx, judged, { ...said, sits: (year) => sitsIn(grants, { year }) }))
  add(await ownDeliveryEntries(tx, personId, recent, said))
  add(await ownShiftEntries(tx, personId, recent, said))
  add(await guestEntries(ctx, tx, personId, all, around))
  const sorted = [...entries.values()].sort(
    (a, b) => a.starts.getTime() - b.starts.getTime() || (a.uid < b.uid ? -1 : 1),
  )
  return calendarText(say(locale, words.name), sorted, locale, { hours: 4 })
}

/** Whether somebody is in the jury of an edition. */
const sitsIn = (grants: readonly Grant[], { year }: Pick<Edition, 'year'>): boolean =>
  grants.some(
    ({ role, editionYear }) => (role === 'juror' || role === 'chair') && (editionYear === null || editionYear === year),
  )

/** What follows from a year's edition for the secretariat, for its jury and for its artists. */
function editionEntries(
  edition: Edition,
  of: { jury: boolean; office: boolean; artist: boolean },
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
): CalendarEntry[] {
  const { id, year, juryFrom, juryTo, announceOn, openingAt, publishedAt, version } = edition
  // When an edition was changed is not written down; its number grows with each change.
  const changedAt = publishedAt ?? new Date(`${year}-01-01T00:00:00Z`)
  const plain = { sequence: version - 1, changedAt, place: '', position: null, text: '', cancelled: false } as const
  const entries: CalendarEntry[] = []
  if (juryFrom !== null && (of.jury || of.office))
    entries.push({
      ...{ ...plain, ...wholeDays(juryFrom, juryTo ?? juryFrom), uid: `jury-${id}@vestregionen` },
      title: say(locale, words.jurying, { year }),
      href: publicUrl + addressIn(locale, of.jury ? 'jury' : 'edition', { year }),
    })
  if (announceOn !== null && of.office)
    entries.push({
      ...{ ...plain, ...wholeDays(announceOn), uid: `announcement-${id}@vestregionen` },
      title: say(locale, words.announcing, { year }),
      href: publicUrl + addressIn(locale, 'edition', { year }),
    })
  if (openingAt !== null && of.artist)
    entries.push({
      ...{ ...plain, uid: `opening-${id}@vestregionen`, starts: openingAt, ends: later(openingAt, hours(2)) },
      title: say(locale, words.opening, { hosting: `Kunst rett vest ${year}` }),
      place: placeOf({ place: '' }, edition),
      href: publicUrl + addressIn(locale, 'exhibition'),
    })
  return entries
}

/** The meetings that one is invited to without a part in the hosting; the link is the one of the letter. */
async function guestEntries(
  ctx: Context,
  tx: Tx,
  personId: string,
  hostings: readonly Hosting[],
  around: (hosting: Hosting) => { hosting: string },
): Promise<CalendarEntry[]> {
  const seats: { guest: Guest; meeting: Meeting }[] = await guestSeatsOf(tx, personId)
  return seats.flatMap(({ guest, meeting }) => {
    const hosting = hostings.find(({ id }) => id === meeting.hostingId)
    return hosting ? [meetingEntry(meeting, around(hosting).hosting, guestPage(ctx, guest))] : []
  })
}
