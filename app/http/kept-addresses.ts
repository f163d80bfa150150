/** Which pages are kept between visits, and what of the data they never show. */
import { type AddressName, addresses } from '#app/i18n/addresses.ts'

/** What a visitor chooses in the list and on the map by other means than typing. */
export const CHOICES: readonly string[] = [
  ...['fag', 'kommune', 'dag', 'apent', 'sorter', 'side'],
  ...['trinnfri', 'toalett', 'parkering', 'kollektiv', 'ny'],
]

/**
 * Pages that are the same for every stranger, with the names in their addresses that change what is shown. With any
 * other name in the address a page is made for the visit alone: what is typed would fill the memory.
 */
export const KEPT: Partial<Record<AddressName, readonly string[]>> = {
  front: [],
  map: CHOICES,
  artists: CHOICES,
  artist: [],
  exhibition: [],
  programme: [],
  event: [],
  catalogue: [],
  catalogueErrata: [],
  news: [],
  newsItem: [],
  press: [],
  archive: ['kommuner'],
  archiveYear: [],
  report: [],
  orchestra: [],
  privacy: [],
  accessibility: [],
}

/** What has one address for both languages. */
const OPEN_DATA = [
  /^\/data\/\d{4}\/(studios\.geojson|artists\.json|figures\.json)$/,
  /^\/(data\/(?:figures\.csv|municipalities\.(?:csv|json))|kalender\.ics|feed\.xml|en\/calendar\.ics|en\/feed\.xml|sitemap\.xml|robots\.txt)$/,
]

/** Names that others put behind a link to see where visitors come from: the page is the same without. */
const OF_OTHERS = /^(utm_\w+|fbclid|gclid|mc_[ce]id)$/

const patterns = Object.entries(KEPT).flatMap(([name, known]) =>
  Object.values(addresses[name as AddressName]).map((address) => ({
    path: new RegExp(`^${address.replace(/:\w+/g, '[^/]+')}$`),
    known: new Set(known),
  })),
)

/** More choices than this at once are one visitor's own. */
const MOST_CHOICES = 3

/**
 * The address under which a page is kept: its path with what was chosen, in one order; null for a page that is not.
 * @param address path and query, as "/kart?fag=ceramics"
 */
export function keptAddress(address: string): string | null {
  const [path = '', query = ''] = address.split('?', 2)
  const known = OPEN_DATA.some((pattern) => pattern.test(path))
    ? new Set<string>()
    : patterns.find((pattern) => pattern.path.test(path))?.known
  if (!known) return null
  if (query === '') return path
  const chosen = [...new URLSearchParams(query)].filter(([name, value]) => value !== '' && !OF_OTHERS.test(name))
  const names = new Set(chosen.map(([name]) => name))
  if (names.size !== chosen.length || names.size > MOST_CHOICES || [...names].some((name) => !known.has(name)))
    return null
  const sorted = new URLSearchParams(chosen.sort(([a], [b]) => (a < b ? -1 : 1))).toString()
  return sorted === '' ? path : `${path}?${sorted}`
}

/**
 * Models of which nothing is on any kept page: to write them makes no page old. A model that is missing here costs some
 * work; one too many would show something old, so a test asks what every kept page reads.
 */
export const NEVER_SHOWN: ReadonlySet<string> = new Set([
  ...['Session', 'SignInToken', 'RoleGrant', 'Mail', 'Job', 'AuditEntry'],
  ...['JurorSeat', 'Assessment', 'Score', 'ConflictAnswer', 'RoundEntry', 'Criterion', 'CriterionStep'],
  ...['JuryRound', 'DuelRound', 'DuelEntry', 'Duel', 'Meeting', 'MeetingItem', 'TalkChange', 'Protocol'],
  ...['DecisionEntry', 'PreparedAnnouncement', 'Invitation', 'ArtistProfile', 'LibraryWork', 'LibraryPicture'],
  ...['Child', 'Guardian', 'Guardianship', 'GuardianInvitation', 'GuardianInvitationChild', 'ContactPoint'],
  ...['ReserveContact', 'Consent', 'ConsentAsk', 'HealthNote', 'HealthReading', 'EnrolmentChange', 'FamilyNote'],
  ...['Reply', 'AbsenceNotice', 'Attendance', 'RollCall', 'DutyTurn', 'CarpoolOffer', 'CarpoolRider'],
  ...['Binder', 'BinderOpening', 'GroupMessage', 'SeatPlan', 'DeskSeat', 'PartHolder', 'StandIn', 'StandInCall'],
  ...['Audition', 'AuditionSheet', 'AuditionMark', 'InstrumentLoan', 'Clearance', 'AssociationFee'],
  ...['Subscriber', 'Subscription', 'ConsentEntry', 'NewsletterDelivery', 'PassStamp', 'VisitEntry', 'SaleEntry'],
])
