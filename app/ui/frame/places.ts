import { addressIn } from '#app/i18n/addresses.ts'
import { audit } from '#app/i18n/audit.ts'
import { frame } from '#app/i18n/frame.ts'
import { news } from '#app/i18n/news.ts'
import { newsletterOffice } from '#app/i18n/newsletter-office.ts'
import { people } from '#app/i18n/people.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { MAIN_PLACES, MORE_PLACES, type PublicAddresses } from './public-places.ts'
import type { FrameLink } from './work-frame.tsx'

/** Where the public site's head and foot lead to. */
export function publicAddresses(locale: Locale, otherLanguage: string, signedIn: boolean): PublicAddresses {
  const at = (name: Parameters<typeof addressIn>[1]) => addressIn(locale, name)
  const names = [
    ...MAIN_PLACES,
    ...MORE_PLACES,
    ...(['apply', 'catalogue', 'newsletter', 'privacy', 'accessibility'] as const),
  ] as const
  return {
    ...(Object.fromEntries(names.map((name) => [name, at(name)])) as Record<(typeof names)[number], string>),
    home: at('front'),
    feed: locale === 'nb' ? '/feed.xml' : '/en/feed.xml',
    calendar: locale === 'nb' ? '/kalender.ics' : '/en/calendar.ics',
    account: at(signedIn ? 'me' : 'signIn'),
    otherLanguage,
  }
}

/** The places of the workplaces that these roles open; one's own page is always among them. */
export function workPlaces(locale: Locale, roles: readonly string[], pathname: string): FrameLink[] {
  const place = (name: Parameters<typeof addressIn>[1], text: { nb: string; en: string }): FrameLink => {
    const href = addressIn(locale, name)
    return { href, text: say(locale, text), current: pathname === href }
  }
  const mine = [place('me', frame.me), ...(roles.includes('host') ? [place('hosting', tallies.hosting)] : [])]
  if (!roles.includes('secretariat')) return mine
  return [
    ...mine,
    place('secretariat', secretariat.overview),
    place('editions', secretariat.editions),
    place('officeNews', news.desk),
    place('newsletters', newsletterOffice.title),
    place('people', people.people),
    place('outbox', people.outbox),
    place('audit', audit.title),
  ]
}
