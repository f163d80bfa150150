import { addressIn } from '#app/i18n/addresses.ts'
import { audit } from '#app/i18n/audit.ts'
import { frame } from '#app/i18n/frame.ts'
import { people } from '#app/i18n/people.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { PublicAddresses } from './public-frame.tsx'
import type { FrameLink } from './work-frame.tsx'

/** Where the public site's head and foot lead to. */
export function publicAddresses(locale: Locale, otherLanguage: string, signedIn: boolean): PublicAddresses {
  const at = (name: Parameters<typeof addressIn>[1]) => addressIn(locale, name)
  return {
    home: at('front'),
    map: at('map'),
    artists: at('artists'),
    exhibition: at('exhibition'),
    archive: at('archive'),
    orchestra: at('orchestra'),
    apply: at('apply'),
    privacy: at('privacy'),
    accessibility: at('accessibility'),
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
    place('people', people.people),
    place('outbox', people.outbox),
    place('audit', audit.title),
  ]
}
