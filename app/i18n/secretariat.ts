import { counted, words } from './words.ts'

export const secretariat = words({
  overview: { nb: 'Sekretariatet', en: 'Secretariat' },
  editions: { nb: 'Årganger', en: 'Editions' },
  outboxLede: {
    nb: 'Brev som er skrevet av systemet, de nyeste først.',
    en: 'Letters written by the system, the latest first.',
  },
  outboxKept: {
    nb: 'Ingen e-posttjener er satt opp. Brevene blir liggende her og kan leses.',
    en: 'No mail server is set up. The letters stay here and can be read.',
  },
  outboxEmpty: { nb: 'Ingen brev ennå', en: 'No letters yet' },
  outboxEmptyHelp: {
    nb: 'Brev kommer hit når noen logger inn, søker eller får svar.',
    en: 'Letters come here when someone signs in, applies or gets an answer.',
  },
  outboxNoHits: { nb: 'Ingen brev passer til søket', en: 'No letters match the search' },
  letterTo: { nb: 'Til', en: 'To' },
  letterSubject: { nb: 'Emne', en: 'Subject' },
  letterWritten: { nb: 'Skrevet', en: 'Written' },
  letterState: { nb: 'Status', en: 'State' },
  letterSent: { nb: (f: { when: string }) => `Sendt ${f.when}`, en: (f: { when: string }) => `Sent ${f.when}` },
  letterKept: { nb: 'Ikke sendt', en: 'Not sent' },
  letterFailed: {
    nb: (f: { attempts: number }) => `Ikke sendt etter ${f.attempts} forsøk`,
    en: (f: { attempts: number }) => `Not sent after ${f.attempts} tries`,
  },
  letterError: { nb: 'Siste feil', en: 'Latest fault' },
  previous: { nb: 'Forrige', en: 'Previous' },
  next: { nb: 'Neste', en: 'Next' },
  signInVeiled: {
    nb: 'Lenken og koden vises ikke her: den som kunne lese dem, kunne logge inn som mottakeren.',
    en: 'The link and the code are not shown here: whoever could read them could sign in as the receiver.',
  },
  signInSubject: { nb: 'Innlogging', en: 'Sign-in' },
  searchOutbox: { nb: 'Søk i emne og adresse', en: 'Search in subject and address' },
  pageOf: {
    nb: (f: { page: number; pages: number }) => `Side ${f.page} av ${f.pages}`,
    en: (f: { page: number; pages: number }) => `Page ${f.page} of ${f.pages}`,
  },
  noEditionYet: { nb: 'Ingen årgang ennå', en: 'No edition yet' },
  noEditionYetHelp: {
    nb: 'Åpne den første årgangen. Du får forslag til alle datoer og kan endre dem.',
    en: 'Open the first edition. All its dates are proposed, and you can change them.',
  },
  openFirst: { nb: 'Åpne den første årgangen', en: 'Open the first edition' },
  editionOf: {
    nb: (f: { year: number }) => `Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Kunst rett vest ${f.year}`,
  },
  whatNext: { nb: 'Dette venter', en: 'What waits' },
  nothingWaits: { nb: 'Ingenting venter på deg nå.', en: 'Nothing waits for you now.' },
  late: { nb: 'Forsinket', en: 'Late' },
  howFar: { nb: 'Så langt er vi', en: 'How far we are' },
  machinery: { nb: 'Brev og arbeid i bakgrunnen', en: 'Letters and background work' },
  callOpens: {
    nb: (f: { when: string }) => `Utlysningen åpner ${f.when}.`,
    en: (f: { when: string }) => `The call opens on ${f.when}.`,
  },
  callCloses: {
    nb: (f: { when: string }) => `Søknadsfristen er ${f.when}.`,
    en: (f: { when: string }) => `The deadline for applications is ${f.when}.`,
  },
  callClosed: {
    nb: (f: { when: string }) => `Søknadsfristen var ${f.when}.`,
    en: (f: { when: string }) => `The deadline for applications was ${f.when}.`,
  },
  announceOn: {
    nb: (f: { when: string }) => `Opptaket skal kunngjøres ${f.when}.`,
    en: (f: { when: string }) => `The selection is to be announced on ${f.when}.`,
  },
  answersBy: {
    nb: (f: { when: string }) => `Kunstnerne svarer innen ${f.when}.`,
    en: (f: { when: string }) => `Artists answer by ${f.when}.`,
  },
  roundPeriod: {
    nb: (f: { when: string }) => `Kunstrunden varer ${f.when}.`,
    en: (f: { when: string }) => `The art round runs ${f.when}.`,
  },
  countSubmitted: { nb: 'søknader sendt inn', en: 'applications submitted' },
  countDrafts: {
    nb: (f: { count: number }) => `${f.count} påbegynt`,
    en: (f: { count: number }) => `${f.count} begun`,
  },
  countSealed: { nb: 'jurymedlemmer ferdige', en: 'jurors finished' },
  countDecided: { nb: 'søknader avgjort', en: 'applications decided' },
  countConfirmed: { nb: 'kunstnere er med', en: 'artists take part' },
  ofPlaces: {
    nb: (f: { places: number }) => `${f.places} plasser`,
    en: (f: { places: number }) => `${f.places} places`,
  },
  countStudios: { nb: 'atelierer', en: 'studios' },
  withoutPosition: {
    nb: (f: { count: number }) => `${f.count} uten posisjon på kartet`,
    en: (f: { count: number }) => `${f.count} without a position on the map`,
  },
  countReports: { nb: 'besøkstall meldt', en: 'visit reports received' },
  reportsLater: { nb: 'Ingen åpne dager ennå', en: 'No open days yet' },
  outOf: {
    nb: (f: { part: string; whole: string }) => `${f.part} av ${f.whole}`,
    en: (f: { part: string; whole: string }) => `${f.part} of ${f.whole}`,
  },
  lettersKept: {
    nb: 'Ingen e-posttjener er satt opp. Brevene blir liggende i utboksen og kan leses der.',
    en: 'No mail server is set up. The letters stay in the outbox and can be read there.',
  },
  lettersWaiting: {
    nb: (f: { count: number }) =>
      f.count === 0 ? 'Alle brev er sendt.' : `${counted('nb', f.count, 'brev er', 'brev er')} ikke sendt.`,
    en: (f: { count: number }) =>
      f.count === 0 ? 'All letters are sent.' : `${counted('en', f.count, 'letter is', 'letters are')} not sent.`,
  },
  lettersFailed: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'brev', 'brev')} har feilet minst én gang.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'letter has', 'letters have')} failed at least once.`,
  },
  jobsGivenUp: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'jobb er', 'jobber er')} gitt opp etter flere forsøk. Driftsansvarlig må se på loggen.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'job was', 'jobs were')} given up after several tries. The operator must look at the log.`,
  },
  jobsRunning: {
    nb: (f: { count: number }) =>
      f.count === 0
        ? 'Ingen jobber venter.'
        : `${counted('nb', f.count, 'jobb venter', 'jobber venter')} i bakgrunnen.`,
    en: (f: { count: number }) =>
      f.count === 0 ? 'No jobs wait.' : `${counted('en', f.count, 'job waits', 'jobs wait')} in the background.`,
  },
})
