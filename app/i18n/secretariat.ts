import { counted, words } from './words.ts'

export const secretariat = words({
  overview: { nb: 'Sekretariatet', en: 'Secretariat' },
  editions: { nb: 'Årganger', en: 'Editions' },
  outboxLede: {
    nb: 'E-poster som nettstedet har skrevet, de nyeste først.',
    en: 'E-mails written by the site, the latest first.',
  },
  outboxKept: {
    nb: 'Ingen e-posttjener er satt opp. E-postene blir liggende her og kan leses.',
    en: 'No mail server is set up. The e-mails stay here and can be read.',
  },
  outboxEmpty: { nb: 'Ingen e-poster ennå', en: 'No e-mails yet' },
  outboxEmptyHelp: {
    nb: 'E-poster kommer hit når noen logger inn, søker eller får svar.',
    en: 'E-mails appear here when someone signs in, applies or gets an answer.',
  },
  outboxNoHits: { nb: 'Søket ga ingen treff', en: 'No e-mails match the search' },
  letterTo: { nb: 'Til', en: 'To' },
  letterSubject: { nb: 'Emne', en: 'Subject' },
  letterWritten: { nb: 'Skrevet', en: 'Written' },
  letterState: { nb: 'Status', en: 'Status' },
  letterSent: { nb: (f: { when: string }) => `Sendt ${f.when}`, en: (f: { when: string }) => `Sent on ${f.when}` },
  letterKept: { nb: 'Ikke sendt', en: 'Not sent' },
  letterFailed: {
    nb: (f: { attempts: number }) => `Ikke sendt etter ${f.attempts} forsøk`,
    en: (f: { attempts: number }) => `Not sent after ${f.attempts} tries`,
  },
  letterError: { nb: 'Siste feil', en: 'Latest error' },
  previous: { nb: 'Forrige', en: 'Previous' },
  next: { nb: 'Neste', en: 'Next' },
  signInVeiled: {
    nb: 'Lenken og koden vises ikke her, for den som leser dem, kan logge inn som mottakeren.',
    en: 'The link and the code are not shown here, since whoever reads them can sign in as the recipient.',
  },
  signInSubject: { nb: 'Innlogging', en: 'Sign-in' },
  searchOutbox: { nb: 'Søk i emne og adresse', en: 'Search in subject and address' },
  pageOf: {
    nb: (f: { page: number; pages: number }) => `Side ${f.page} av ${f.pages}`,
    en: (f: { page: number; pages: number }) => `Page ${f.page} of ${f.pages}`,
  },
  noEditionYet: { nb: 'Ingen årgang ennå', en: 'No edition yet' },
  noEditionYetHelp: {
    nb: 'Opprett den første årgangen. Du får forslag til alle datoer og kan endre dem.',
    en: 'Create the first edition. We propose all the dates, and you can change them.',
  },
  openFirst: { nb: 'Opprett den første årgangen', en: 'Create the first edition' },
  editionOf: {
    nb: (f: { year: number }) => `Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Kunst rett vest ${f.year}`,
  },
  whatNext: { nb: 'Dette venter', en: 'To do next' },
  nothingWaits: { nb: 'Ingenting venter på deg nå.', en: 'Nothing is waiting for you now.' },
  late: { nb: 'Forsinket', en: 'Late' },
  howFar: { nb: 'Så langt er vi', en: 'How far we are' },
  machinery: { nb: 'E-post og arbeid i bakgrunnen', en: 'E-mail and background work' },
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
    nb: 'Ingen e-posttjener er satt opp. E-postene blir liggende i utboksen og kan leses der.',
    en: 'No mail server is set up. The e-mails stay in the outbox and can be read there.',
  },
  lettersWaiting: {
    nb: (f: { count: number }) =>
      f.count === 0 ? 'Alle e-poster er sendt.' : `${counted('nb', f.count, 'e-post er', 'e-poster er')} ikke sendt.`,
    en: (f: { count: number }) =>
      f.count === 0 ? 'All e-mails are sent.' : `${counted('en', f.count, 'e-mail is', 'e-mails are')} not sent.`,
  },
  lettersFailed: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'e-post', 'e-poster')} er forsøkt sendt uten hell.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'e-mail has', 'e-mails have')} failed at least once.`,
  },
  jobsGivenUp: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'oppgave er', 'oppgaver er')} gitt opp etter flere forsøk. Driftsansvarlig må se i loggen.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'task was', 'tasks were')} given up after several tries. The operator must check the log.`,
  },
  jobsRunning: {
    nb: (f: { count: number }) =>
      f.count === 0
        ? 'Ingenting venter i bakgrunnen.'
        : `${counted('nb', f.count, 'oppgave venter', 'oppgaver venter')} i bakgrunnen.`,
    en: (f: { count: number }) =>
      f.count === 0 ? 'No tasks waiting.' : `${counted('en', f.count, 'task', 'tasks')} waiting in the background.`,
  },
})
