import { words } from './words.ts'

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
})
