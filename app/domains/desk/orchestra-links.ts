import { hasPart, isFamily, isLeader, type Standing } from '#app/domains/orchestra/standing.ts'
import { type AddressName, addressIn } from '#app/i18n/addresses.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { osloDate } from '#app/kernel/say-when.ts'
import type { PlaceLink } from './orchestra-home.ts'

interface Place {
  name: AddressName
  text: { nb: string; en: string }
  parts?: Record<string, string>
  opens: boolean
  /** A part of the page. */
  at?: string
}

/**
 * The orchestra's pages that open for this person.
 * @param term the semester that one means today; null: there is none
 * @param inPerson nobody acts for them: the letters are one's own
 * @param plays somebody of the family plays in that semester
 */
export function homeLinks(
  standing: Standing,
  locale: Locale,
  term: string | null,
  now: Date,
  inPerson: boolean,
  plays: boolean,
): PlaceLink[] {
  const { office, conductor } = standing
  const family = isFamily(standing)
  const leader = isLeader(standing)
  const ofTerm: Record<string, string> = term === null ? {} : { term }
  const places: Place[] = [
    { name: 'family', text: words.family, opens: family },
    { name: 'familyLetters', text: words.letters, opens: family && inPerson },
    { name: 'family', text: words.calendar, at: 'kalender', opens: standing.children.length > 0 },
    { name: 'orchestraRegister', text: words.register, opens: standing.children.length > 0 || office },
    { name: 'seminars', text: words.seminars, parts: ofTerm, opens: term !== null && leader },
    { name: 'enrolments', text: words.enrolments, parts: ofTerm, opens: term !== null && (office || conductor) },
    { name: 'semesters', text: words.semesters, opens: office },
    { name: 'foresight', text: words.foresight, parts: ofTerm, opens: term !== null && office },
    { name: 'auditions', text: words.auditions, opens: family || leader },
    { name: 'concerts', text: words.concerts, opens: hasPart(standing) },
    { name: 'repertoire', text: words.repertoire, opens: office || conductor },
    { name: 'folders', text: words.folders, parts: ofTerm, opens: term !== null && (office || conductor || plays) },
    { name: 'standIns', text: words.standIns, opens: office },
    { name: 'attendance', text: words.attendance, parts: ofTerm, opens: term !== null && office },
    { name: 'messages', text: words.messages, opens: office },
    { name: 'clearances', text: words.clearances, opens: office },
    { name: 'instruments', text: words.instruments, opens: office },
    { name: 'outreach', text: words.outreach, opens: office },
    { name: 'association', text: words.association, opens: office || standing.association },
    { name: 'orchestraReports', text: words.reports, parts: { year: osloDate(now).slice(0, 4) }, opens: office },
    { name: 'keeping', text: words.deletions, opens: office },
    { name: 'family', text: words.ownData, at: 'uttak', opens: family },
  ]
  return places
    .filter(({ opens }) => opens)
    .map(({ name, text, parts, at }) => ({
      key: `${name} ${at ?? ''}`,
      href: addressIn(locale, name, parts) + (at ? `#${at}` : ''),
      text: say(locale, text),
    }))
}
