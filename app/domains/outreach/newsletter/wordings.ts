/**
 * What people agree to, word for word. A consent names the version, so that one can show years later what was agreed to
 * (mfl. § 15, GDPR art. 7). Change words by adding a version; what stands here is never edited, and a test sees to it.
 */
import type { Locale } from '#app/i18n/words.ts'
import type { MailList } from './newsletter.ts'

export const WORDINGS: Readonly<Record<string, Record<Locale, string>>> = {
  'visitors-2026-11': {
    nb: 'Ja, send meg nyhetsbrevet fra Kunst rett vest på e-post: program, kunstnere og åpningstider, omtrent én gang i måneden og noe oftere i september. Jeg kan melde meg av når som helst.',
    en: 'Yes, e-mail me the newsletter of Kunst rett vest: programme, artists and opening hours, about once a month and somewhat more often in September. I can unsubscribe at any time.',
  },
  'press-2026-11': {
    nb: 'Ja, send meg pressemeldinger fra Kunst rett vest på e-post. Jeg kan melde meg av når som helst.',
    en: 'Yes, e-mail me press releases from Kunst rett vest. I can unsubscribe at any time.',
  },
  'artists-2026-11': {
    nb: 'Sekretariatet sender nyheter om kunstrunden til kunstnere som har søkt eller deltatt de siste tre årgangene. Kunstneren kan takke nei på Min side eller med ett klikk i hvert brev.',
    en: 'The secretariat sends news about the art round to artists who have applied or taken part in the last three editions. The artist can decline on My page or with one click in each letter.',
  },
  'municipalities-2026-11': {
    nb: 'Sekretariatet sender nyheter om kunstrunden til kontaktene i medlemskommunene. Kontakten kan melde seg av med ett klikk i hvert brev.',
    en: 'The secretariat sends news about the art round to the contacts in the member municipalities. The contact can unsubscribe with one click in each letter.',
  },
}

/** The version that is asked for now, by list. */
export const CURRENT_WORDING: Readonly<Record<MailList, string>> = {
  visitors: 'visitors-2026-11',
  press: 'press-2026-11',
  artists: 'artists-2026-11',
  municipalities: 'municipalities-2026-11',
}

/** What was agreed to by a version; null for one that nobody knows. */
export const wordingOf = (version: string, locale: Locale): string | null => WORDINGS[version]?.[locale] ?? null
