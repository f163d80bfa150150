import { addressIn } from '#app/i18n/addresses.ts'
import { audit } from '#app/i18n/audit.ts'
import { frame } from '#app/i18n/frame.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { news } from '#app/i18n/news.ts'
import { newsletterOffice } from '#app/i18n/newsletter-office.ts'
import { orchestraHome } from '#app/i18n/orchestra-home.ts'
import { people } from '#app/i18n/people.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
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

/** The places of the workplaces that open for this person; one's own page is always among them. */
export function workPlaces(
  locale: Locale,
  actor: { roles: readonly string[]; orchestra: boolean } | null,
  pathname: string,
): FrameLink[] {
  const roles = actor?.roles ?? []
  const place = (name: Parameters<typeof addressIn>[1], text: { nb: string; en: string }): FrameLink => {
    const href = addressIn(locale, name)
    return { href, text: say(locale, text), current: pathname === href }
  }
  const mine = [
    place('me', frame.me),
    ...(actor?.orchestra ? [place('orchestraHome', orchestraHome.title)] : []),
    ...(roles.some((role) => role === 'host' || role === 'contact' || role === 'secretariat')
      ? [place('hosting', hosting.home)]
      : []),
  ]
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
