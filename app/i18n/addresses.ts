/**
 * Every address that a person may type or keep, in both languages. The site map (routes.ts), links, mails and the
 * language switch all read this one table.
 */
import { exhibitionAddresses } from './addresses-exhibition.ts'
import { fundingAddresses, scopeWords } from './addresses-funding.ts'
import { hostingAddresses } from './addresses-hosting.ts'
import { orchestraAddresses } from './addresses-orchestra.ts'
import type { Locale } from './words.ts'

export const addresses = {
  front: { nb: '/', en: '/en' },
  map: { nb: '/kart', en: '/en/map' },
  artists: { nb: '/kunstnere', en: '/en/artists' },
  artist: { nb: '/kunstnere/:slug', en: '/en/artists/:slug' },
  mapPoints: { nb: '/kart/punkter', en: '/en/map/points' },
  studioDoor: { nb: '/atelier/:year/:number', en: '/en/studio/:year/:number' },
  pass: { nb: '/stempelkort', en: '/en/stamp-card' },
  myRound: { nb: '/min-runde', en: '/en/my-round' },
  myRoundCalendar: { nb: '/min-runde/kalender.ics', en: '/en/my-round/calendar.ics' },
  myRoundPlaces: { nb: '/min-runde/steder.json', en: '/en/my-round/places.json' },
  myRoundTrack: { nb: '/min-runde/runde.gpx', en: '/en/my-round/round.gpx' },
  exhibition: { nb: '/fellesutstilling', en: '/en/exhibition' },
  floorList: { nb: '/fellesutstilling/verksliste', en: '/en/exhibition/floor-list' },
  programme: { nb: '/program', en: '/en/programme' },
  event: { nb: '/program/:slug', en: '/en/programme/:slug' },
  eventCalendar: { nb: '/program/:slug/kalender.ics', en: '/en/programme/:slug/calendar.ics' },
  signUp: { nb: '/pamelding/:key', en: '/en/sign-up/:key' },
  catalogue: { nb: '/katalog', en: '/en/catalogue' },
  catalogueFile: { nb: '/katalog/:year/pdf', en: '/en/catalogue/:year/pdf' },
  catalogueErrata: { nb: '/katalog/:year/rettelser', en: '/en/catalogue/:year/corrections' },
  news: { nb: '/nyheter', en: '/en/news' },
  newsItem: { nb: '/nyheter/:slug', en: '/en/news/:slug' },
  press: { nb: '/presse', en: '/en/press' },
  newsletter: { nb: '/nyhetsbrev', en: '/en/newsletter' },
  newsletterConfirm: { nb: '/nyhetsbrev/bekreft/:key', en: '/en/newsletter/confirm/:key' },
  newsletterLeave: { nb: '/nyhetsbrev/avmeld/:key', en: '/en/newsletter/leave/:key' },
  newsletterIssue: { nb: '/nyhetsbrev/utgaver/:id', en: '/en/newsletter/issues/:id' },
  archive: { nb: '/arkiv', en: '/en/archive' },
  archiveYear: { nb: '/arkiv/:year', en: '/en/archive/:year' },
  report: { nb: '/rapporter/:year', en: '/en/reports/:year' },
  reportFile: { nb: '/rapporter/:year/:format', en: '/en/reports/:year/:format' },
  orchestra: { nb: '/ungdomssymfonikerne', en: '/en/youth-orchestra' },
  concert: { nb: '/ungdomssymfonikerne/konserter/:slug', en: '/en/youth-orchestra/concerts/:slug' },
  concertCalendar: {
    nb: '/ungdomssymfonikerne/konserter/:slug/kalender.ics',
    en: '/en/youth-orchestra/concerts/:slug/calendar.ics',
  },
  offline: { nb: '/uten-nett', en: '/en/offline' },
  privacy: { nb: '/personvern', en: '/en/privacy' },
  accessibility: { nb: '/tilgjengelighet', en: '/en/accessibility' },

  signIn: { nb: '/logg-inn', en: '/en/sign-in' },
  signInCode: { nb: '/logg-inn/kode', en: '/en/sign-in/code' },
  signInLink: { nb: '/logg-inn/lenke', en: '/en/sign-in/link' },
  stopActing: { nb: '/slutt-a-handle-for', en: '/en/stop-acting' },
  signOut: { nb: '/logg-ut', en: '/en/sign-out' },

  me: { nb: '/min-side', en: '/en/me' },
  mySessions: { nb: '/min-side/innlogginger', en: '/en/me/sessions' },
  myProfile: { nb: '/min-side/profil', en: '/en/me/profile' },
  myWorks: { nb: '/min-side/verk', en: '/en/me/works' },
  myWork: { nb: '/min-side/verk/:id', en: '/en/me/works/:id' },
  myWorkPicture: { nb: '/min-side/verk/:id/bilde', en: '/en/me/works/:id/picture' },
  myData: { nb: '/min-side/mine-data', en: '/en/me/my-data' },
  myDataFile: { nb: '/min-side/mine-data/:format', en: '/en/me/my-data/:format' },
  apply: { nb: '/sok', en: '/en/apply' },
  application: { nb: '/sok/:callId', en: '/en/apply/:callId' },
  applicationSave: { nb: '/sok/:callId/lagre', en: '/en/apply/:callId/save' },
  applicationPicture: { nb: '/sok/:callId/bilde', en: '/en/apply/:callId/picture' },
  applicationFromLibrary: { nb: '/sok/:callId/fra-verkene-mine', en: '/en/apply/:callId/from-my-works' },
  applicationReview: { nb: '/sok/:callId/se-over', en: '/en/apply/:callId/review' },
  participation: { nb: '/deltakelse/:year', en: '/en/participation/:year' },
  myStudio: { nb: '/deltakelse/:year/atelier', en: '/en/participation/:year/studio' },
  studioPicture: { nb: '/deltakelse/:year/atelier/:slug/bilde', en: '/en/participation/:year/studio/:slug/picture' },
  myPoster: { nb: '/deltakelse/:year/plakat/:slug', en: '/en/participation/:year/poster/:slug' },
  studioToday: { nb: '/i-dag/:key', en: '/en/today/:key' },
  addressSearch: { nb: '/adressesok', en: '/en/address-search' },
  myTally: { nb: '/deltakelse/:year/tall', en: '/en/participation/:year/figures' },
  tallyDelivery: { nb: '/deltakelse/:year/tall/lever', en: '/en/participation/:year/figures/deliver' },

  jury: { nb: '/jury/:year', en: '/en/jury/:year' },
  juryTrain: { nb: '/jury/tog', en: '/en/jury/train' },
  juryLeft: { nb: '/jury/logget-ut', en: '/en/jury/signed-out' },
  juryWorker: { nb: '/jury/arbeider.js', en: '/en/jury/worker.js' },
  juryDuels: { nb: '/jury/:year/dueller', en: '/en/jury/:year/duels' },
  juryMeeting: { nb: '/jury/:year/mote', en: '/en/jury/:year/meeting' },
  juryMeetingStream: { nb: '/jury/:year/mote/strom', en: '/en/jury/:year/meeting/stream' },
  jurySheetSave: { nb: '/jury/:year/lagre', en: '/en/jury/:year/save' },
  jurySheetData: { nb: '/jury/:year/ark/:number', en: '/en/jury/:year/sheet/:number' },
  jurySheet: { nb: '/jury/:year/:number', en: '/en/jury/:year/:number' },

  exhibitionTally: { nb: '/vertskap/:year/tall', en: '/en/hosting/:year/figures' },
  hosting: { nb: '/vertskap', en: '/en/hosting' },
  ...hostingAddresses,
  ...exhibitionAddresses,
  ...fundingAddresses,

  ...orchestraAddresses,

  secretariat: { nb: '/sekretariat', en: '/en/secretariat' },
  editions: { nb: '/sekretariat/arganger', en: '/en/secretariat/editions' },
  newEdition: { nb: '/sekretariat/arganger/ny', en: '/en/secretariat/editions/new' },
  edition: { nb: '/sekretariat/arganger/:year', en: '/en/secretariat/editions/:year' },
  callInvitations: {
    nb: '/sekretariat/arganger/:year/utlysninger/:callId/inviterte',
    en: '/en/secretariat/editions/:year/calls/:callId/invited',
  },
  editionApplications: {
    nb: '/sekretariat/arganger/:year/soknader',
    en: '/en/secretariat/editions/:year/applications',
  },
  editionApplication: {
    nb: '/sekretariat/arganger/:year/soknader/:id',
    en: '/en/secretariat/editions/:year/applications/:id',
  },
  editionJury: { nb: '/sekretariat/arganger/:year/jury', en: '/en/secretariat/editions/:year/jury' },
  editionJuryConflicts: {
    nb: '/sekretariat/arganger/:year/jury/habilitet',
    en: '/en/secretariat/editions/:year/jury/impartiality',
  },
  editionJuryEntries: {
    nb: '/sekretariat/arganger/:year/jury/videre',
    en: '/en/secretariat/editions/:year/jury/going-on',
  },
  editionMeeting: { nb: '/sekretariat/arganger/:year/mote', en: '/en/secretariat/editions/:year/meeting' },
  editionMeetingStream: {
    nb: '/sekretariat/arganger/:year/mote/strom',
    en: '/en/secretariat/editions/:year/meeting/stream',
  },
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
  municipalSeries: { nb: '/sekretariat/kommuner', en: '/en/secretariat/municipalities' },
  municipalSeriesFile: { nb: '/sekretariat/kommuner/:format', en: '/en/secretariat/municipalities/:format' },
  protocol: { nb: '/sekretariat/arganger/:year/protokoll', en: '/en/secretariat/editions/:year/protocol' },
  protocolFile: {
    nb: '/sekretariat/arganger/:year/protokoll/:number/:format',
    en: '/en/secretariat/editions/:year/protocol/:number/:format',
  },
  contactSheet: {
    nb: '/sekretariat/arganger/:year/kontaktark',
    en: '/en/secretariat/editions/:year/contact-sheets',
  },
  contactSheetFile: {
    nb: '/sekretariat/arganger/:year/kontaktark/:part',
    en: '/en/secretariat/editions/:year/contact-sheets/:part',
  },
  editionExport: { nb: '/sekretariat/arganger/:year/eksport/:kind', en: '/en/secretariat/editions/:year/export/:kind' },
  editionPosters: {
    nb: '/sekretariat/arganger/:year/plakater/:number',
    en: '/en/secretariat/editions/:year/posters/:number',
  },
  editionProgramme: { nb: '/sekretariat/arganger/:year/program', en: '/en/secretariat/editions/:year/programme' },
  editionEvent: {
    nb: '/sekretariat/arganger/:year/program/:slug',
    en: '/en/secretariat/editions/:year/programme/:slug',
  },
  eventCheckIn: {
    nb: '/sekretariat/arganger/:year/program/:slug/innsjekk',
    en: '/en/secretariat/editions/:year/programme/:slug/check-in',
  },
  eventSignUps: {
    nb: '/sekretariat/arganger/:year/program/:slug/pameldte/:format',
    en: '/en/secretariat/editions/:year/programme/:slug/sign-ups/:format',
  },
  editionCatalogue: { nb: '/sekretariat/arganger/:year/katalog', en: '/en/secretariat/editions/:year/catalogue' },
  editionCatalogueFile: {
    nb: '/sekretariat/arganger/:year/katalog/:no/:kind',
    en: '/en/secretariat/editions/:year/catalogue/:no/:kind',
  },
  editionPress: { nb: '/sekretariat/arganger/:year/presse', en: '/en/secretariat/editions/:year/press' },
  officeNews: { nb: '/sekretariat/nyheter', en: '/en/secretariat/news' },
  officeNewsItem: { nb: '/sekretariat/nyheter/:id', en: '/en/secretariat/news/:id' },
  officeNewsPicture: { nb: '/sekretariat/nyheter/:id/bilde', en: '/en/secretariat/news/:id/picture' },
  newsletters: { nb: '/sekretariat/nyhetsbrev', en: '/en/secretariat/newsletters' },
  subscribers: { nb: '/sekretariat/nyhetsbrev/mottakere', en: '/en/secretariat/newsletters/receivers' },
  subscribersFile: { nb: '/sekretariat/nyhetsbrev/mottakere/fil', en: '/en/secretariat/newsletters/receivers/file' },
  officeNewsletter: { nb: '/sekretariat/nyhetsbrev/:id', en: '/en/secretariat/newsletters/:id' },
  newsletterPreview: {
    nb: '/sekretariat/nyhetsbrev/:id/forhandsvisning',
    en: '/en/secretariat/newsletters/:id/preview',
  },
  people: { nb: '/sekretariat/personer', en: '/en/secretariat/people' },
  person: { nb: '/sekretariat/personer/:id', en: '/en/secretariat/people/:id' },
  audit: { nb: '/sekretariat/logg', en: '/en/secretariat/log' },
  auditFile: { nb: '/sekretariat/logg/fil', en: '/en/secretariat/log/file' },
  deletions: { nb: '/sekretariat/slettes', en: '/en/secretariat/deletions' },
  outbox: { nb: '/sekretariat/utboks', en: '/en/secretariat/outbox' },
  letter: { nb: '/sekretariat/utboks/:id', en: '/en/secretariat/outbox/:id' },
} as const satisfies Record<string, Record<Locale, string>>

export type AddressName = keyof typeof addresses

/** Parts of addresses that are words of the language, by what they stand for. All other parts are the same in both. */
const wordParts = { scope: scopeWords } as const
export type WordPart = keyof typeof wordParts
export type MeaningOf<P extends WordPart> = keyof (typeof wordParts)[P] & string

const wordsOf = (part: string): [string, Record<Locale, string>][] =>
  Object.entries(Object.hasOwn(wordParts, part) ? wordParts[part as WordPart] : {})

/** What the word of such a part stands for in a language; null for a word that the language has not got there. */
export const meaningOf = <P extends WordPart>(part: P, word: string, locale: Locale): MeaningOf<P> | null =>
  (wordsOf(part).find(([, words]) => words[locale] === word)?.[0] as MeaningOf<P> | undefined) ?? null

/**
 * The address of a page in a language: `addressIn('nb', 'artist', { slug })`. A part that is a word of the language is told
 * by what it stands for: `addressIn('en', 'funding', { scope: 'artRound', year })`. Throws when a part is missing.
 */
export function addressIn(locale: Locale, name: AddressName, parts: Record<string, string | number> = {}): string {
  return addresses[name][locale].replace(/:(\w+)/g, (_, part: string) => {
    const value = parts[part]
    if (value === undefined) throw new Error(`the address ${name} needs ${part}`)
    const word = wordsOf(part).find(([meaning]) => meaning === value)?.[1][locale]
    return encodeURIComponent(word ?? String(value))
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

/** A way on this site, with its query, as it is in a language; left as it is where the page has no counterpart there. */
export function pathIn(locale: Locale, href: string): string {
  const [path = ''] = href.split(/[?#]/)
  if (localeOfPath(path) === locale || !patterns.some((one) => one[localeOfPath(path)].test(path))) return href
  return counterpart(path, href.slice(path.length))
}

/** The same page in the other language; the front page when this one has no counterpart. */
export function counterpart(path: string, search = ''): string {
  const from = localeOfPath(path)
  const to: Locale = from === 'nb' ? 'en' : 'nb'
  // A fixed address wins over one with parts, as in the site map.
  for (const pattern of [...patterns].sort((a, b) => a.parts.length - b.parts.length)) {
    const found = pattern[from].exec(path)
    if (!found) continue
    const parts = Object.fromEntries(
      pattern.parts.map((part, i) => {
        const value = decodeURIComponent(found[i + 1] ?? '')
        return [part, wordsOf(part).find(([, words]) => words[from] === value)?.[0] ?? value]
      }),
    )
    return addressIn(to, pattern.name, parts) + search
  }
  return addresses.front[to]
}
