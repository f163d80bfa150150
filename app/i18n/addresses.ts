/**
 * Every address that a person may type or keep, in both languages. The site map (routes.ts), links, mails and the
 * language switch all read this one table.
 */
import type { Locale } from './words.ts'

export const addresses = {
  front: { nb: '/', en: '/en' },
  map: { nb: '/kart', en: '/en/map' },
  artists: { nb: '/kunstnere', en: '/en/artists' },
  artist: { nb: '/kunstnere/:slug', en: '/en/artists/:slug' },
  exhibition: { nb: '/fellesutstilling', en: '/en/exhibition' },
  archive: { nb: '/arkiv', en: '/en/archive' },
  archiveYear: { nb: '/arkiv/:year', en: '/en/archive/:year' },
  report: { nb: '/rapporter/:year', en: '/en/reports/:year' },
  reportFile: { nb: '/rapporter/:year/:format', en: '/en/reports/:year/:format' },
  orchestra: { nb: '/ungdomssymfonikerne', en: '/en/youth-orchestra' },
  privacy: { nb: '/personvern', en: '/en/privacy' },
  accessibility: { nb: '/tilgjengelighet', en: '/en/accessibility' },

  signIn: { nb: '/logg-inn', en: '/en/sign-in' },
  signInCode: { nb: '/logg-inn/kode', en: '/en/sign-in/code' },
  signInLink: { nb: '/logg-inn/lenke', en: '/en/sign-in/link' },
  signOut: { nb: '/logg-ut', en: '/en/sign-out' },

  me: { nb: '/min-side', en: '/en/me' },
  mySessions: { nb: '/min-side/innlogginger', en: '/en/me/sessions' },
  apply: { nb: '/sok', en: '/en/apply' },
  application: { nb: '/sok/:callId', en: '/en/apply/:callId' },
  applicationSave: { nb: '/sok/:callId/lagre', en: '/en/apply/:callId/save' },
  applicationPicture: { nb: '/sok/:callId/bilde', en: '/en/apply/:callId/picture' },
  applicationReview: { nb: '/sok/:callId/se-over', en: '/en/apply/:callId/review' },
  participation: { nb: '/deltakelse/:year', en: '/en/participation/:year' },
  myStudio: { nb: '/deltakelse/:year/atelier', en: '/en/participation/:year/studio' },
  studioPicture: { nb: '/deltakelse/:year/atelier/:slug/bilde', en: '/en/participation/:year/studio/:slug/picture' },
  myTally: { nb: '/deltakelse/:year/tall', en: '/en/participation/:year/figures' },
  tallyDelivery: { nb: '/deltakelse/:year/tall/lever', en: '/en/participation/:year/figures/deliver' },

  jury: { nb: '/jury/:year', en: '/en/jury/:year' },
  jurySheetSave: { nb: '/jury/:year/lagre', en: '/en/jury/:year/save' },
  jurySheet: { nb: '/jury/:year/:number', en: '/en/jury/:year/:number' },

  exhibitionTally: { nb: '/vertskap/:year/tall', en: '/en/hosting/:year/figures' },
  hosting: { nb: '/vertskap', en: '/en/hosting' },

  secretariat: { nb: '/sekretariat', en: '/en/secretariat' },
  editions: { nb: '/sekretariat/arganger', en: '/en/secretariat/editions' },
  newEdition: { nb: '/sekretariat/arganger/ny', en: '/en/secretariat/editions/new' },
  edition: { nb: '/sekretariat/arganger/:year', en: '/en/secretariat/editions/:year' },
  editionApplications: {
    nb: '/sekretariat/arganger/:year/soknader',
    en: '/en/secretariat/editions/:year/applications',
  },
  editionApplication: {
    nb: '/sekretariat/arganger/:year/soknader/:id',
    en: '/en/secretariat/editions/:year/applications/:id',
  },
  editionJury: { nb: '/sekretariat/arganger/:year/jury', en: '/en/secretariat/editions/:year/jury' },
  selection: { nb: '/sekretariat/arganger/:year/utvelgelse', en: '/en/secretariat/editions/:year/selection' },
  candidate: {
    nb: '/sekretariat/arganger/:year/utvelgelse/:number',
    en: '/en/secretariat/editions/:year/selection/:number',
  },
  announcement: { nb: '/sekretariat/arganger/:year/kunngjoring', en: '/en/secretariat/editions/:year/announcement' },
  editionStudio: {
    nb: '/sekretariat/arganger/:year/atelierer/:slug',
    en: '/en/secretariat/editions/:year/studios/:slug',
  },
  editionStudios: { nb: '/sekretariat/arganger/:year/atelierer', en: '/en/secretariat/editions/:year/studios' },
  editionTallies: { nb: '/sekretariat/arganger/:year/tall', en: '/en/secretariat/editions/:year/figures' },
  editionReport: { nb: '/sekretariat/arganger/:year/rapport', en: '/en/secretariat/editions/:year/report' },
  editionReportFile: {
    nb: '/sekretariat/arganger/:year/rapport/:format',
    en: '/en/secretariat/editions/:year/report/:format',
  },
  editionExport: { nb: '/sekretariat/arganger/:year/eksport/:kind', en: '/en/secretariat/editions/:year/export/:kind' },
  people: { nb: '/sekretariat/personer', en: '/en/secretariat/people' },
  person: { nb: '/sekretariat/personer/:id', en: '/en/secretariat/people/:id' },
  outbox: { nb: '/sekretariat/utboks', en: '/en/secretariat/outbox' },
  letter: { nb: '/sekretariat/utboks/:id', en: '/en/secretariat/outbox/:id' },
} as const satisfies Record<string, Record<Locale, string>>

export type AddressName = keyof typeof addresses

/** The address of a page in a language: `addressIn('nb', 'artist', { slug })`. Throws when a part is missing. */
export function addressIn(locale: Locale, name: AddressName, parts: Record<string, string | number> = {}): string {
  return addresses[name][locale].replace(/:(\w+)/g, (_, part: string) => {
    const value = parts[part]
    if (value === undefined) throw new Error(`the address ${name} needs ${part}`)
    return encodeURIComponent(String(value))
  })
}

/** The language of a path: English under /en, Norwegian everywhere else. */
export const localeOfPath = (path: string): Locale => (/^\/en(\/|\.data|$)/.test(path) ? 'en' : 'nb')

const patterns = Object.entries(addresses).map(([name, both]) => ({
  name: name as AddressName,
  nb: matcher(both.nb),
  en: matcher(both.en),
  parts: [...both.nb.matchAll(/:(\w+)/g)].map((m) => m[1] ?? ''),
}))

function matcher(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/:\w+/g, '([^/]+)')}/?$`)
}

/** The same page in the other language; the front page when this one has no counterpart. */
export function counterpart(path: string, search = ''): string {
  const from = localeOfPath(path)
  const to: Locale = from === 'nb' ? 'en' : 'nb'
  // A fixed address wins over one with parts, as in the site map.
  for (const pattern of [...patterns].sort((a, b) => a.parts.length - b.parts.length)) {
    const found = pattern[from].exec(path)
    if (!found) continue
    const parts = Object.fromEntries(pattern.parts.map((part, i) => [part, decodeURIComponent(found[i + 1] ?? '')]))
    return addressIn(to, pattern.name, parts) + search
  }
  return addresses.front[to]
}
