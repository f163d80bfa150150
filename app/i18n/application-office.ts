import { counted, words } from './words.ts'

const checks = {
  unchecked: { nb: 'Ikke kontrollert', en: 'Not checked' },
  complete: { nb: 'Komplett', en: 'Complete' },
  incomplete: { nb: 'Mangelfull', en: 'Incomplete' },
  ineligible: { nb: 'Oppfyller ikke kravene', en: 'Not eligible' },
}
const submissions = {
  draft: { nb: 'Utkast', en: 'Draft' },
  submitted: { nb: 'Sendt', en: 'Submitted' },
  reopened: { nb: 'Åpnet for endring', en: 'Opened for changes' },
  withdrawn: { nb: 'Trukket', en: 'Withdrawn' },
}

/** What the secretariat reads of applications. */
export const applicationOffice = words({
  theEdition: { nb: 'Årgangen', en: 'The edition' },
  applications: { nb: 'Søknader', en: 'Applications' },
  applicationsOf: {
    nb: (f: { year: number }) => `Søknader ${f.year}`,
    en: (f: { year: number }) => `Applications ${f.year}`,
  },
  application: { nb: 'Søknad', en: 'Application' },
  search: { nb: 'Søk i navn, nummer og verk', en: 'Search names, numbers and works' },
  show: { nb: 'Vis', en: 'Show' },
  state: { nb: 'Status', en: 'Status' },
  anyState: { nb: 'Alle', en: 'All' },
  check: { nb: 'Kontroll', en: 'Check' },
  anyCheck: { nb: 'Alle', en: 'All' },
  anyMunicipality: { nb: 'Alle kommuner', en: 'All municipalities' },
  anyDiscipline: { nb: 'Alle fagfelt', en: 'All disciplines' },
  number: { nb: 'Nr.', en: 'No.' },
  artist: { nb: 'Kunstner', en: 'Artist' },
  noName: { nb: 'Uten navn', en: 'No name yet' },
  works: { nb: 'Verk', en: 'Works' },
  sent: { nb: 'Sendt', en: 'Submitted' },
  isNew: { nb: 'Ny', en: 'New' },
  extended: { nb: 'Utsatt frist', en: 'Extended' },
  found: {
    nb: (f: { count: number }) => counted('nb', f.count, 'søknad', 'søknader'),
    en: (f: { count: number }) => counted('en', f.count, 'application', 'applications'),
  },
  noneYet: { nb: 'Ingen søknader ennå', en: 'No applications yet' },
  noneYetHelp: {
    nb: 'Søknader kommer hit så snart noen begynner på dem.',
    en: 'Applications come here as soon as someone begins one.',
  },
  noHits: { nb: 'Ingen søknader passer til det du har valgt', en: 'No applications match what you chose' },
  showAll: { nb: 'Vis alle', en: 'Show all' },
  pages: { nb: 'Sider med søknader', en: 'Pages of applications' },
  countSubmitted: { nb: 'sendt', en: 'submitted' },
  countDrafts: { nb: 'utkast', en: 'drafts' },
  findRestComplete: {
    nb: (f: { count: number }) =>
      f.count === 1 ? 'Godkjenn den som ikke er kontrollert' : `Godkjenn de ${f.count} som ikke er kontrollert`,
    en: (f: { count: number }) =>
      f.count === 1 ? 'Pass the one that is not checked' : `Pass the ${f.count} that are not checked`,
  },
  findRestCompleteHelp: {
    nb: 'Merk først søknadene som mangler noe eller ikke oppfyller kravene. Resten blir komplette og kommer til juryen.',
    en: 'First mark those that lack something or are not eligible. The rest become complete and reach the jury.',
  },
  countUnchecked: { nb: 'ikke kontrollert', en: 'not checked' },
  countWithdrawn: { nb: 'trukket', en: 'withdrawn' },
  checkState: {
    nb: (f: { check: keyof typeof checks }) => checks[f.check].nb,
    en: (f: { check: keyof typeof checks }) => checks[f.check].en,
  },
  submission: {
    nb: (f: { submission: keyof typeof submissions }) => submissions[f.submission].nb,
    en: (f: { submission: keyof typeof submissions }) => submissions[f.submission].en,
  },
  numbered: {
    nb: (f: { number: number; name: string }) => `${f.number}. ${f.name}`,
    en: (f: { number: number; name: string }) => `${f.number}. ${f.name}`,
  },
  howItStands: { nb: 'Slik står det', en: 'Where it stands' },
  call: { nb: 'Utlysning', en: 'Call' },
  deadline: { nb: 'Frist', en: 'Deadline' },
  contact: { nb: 'Søker', en: 'Applicant' },
  phone: { nb: 'Telefon', en: 'Telephone' },
  savedAt: { nb: 'Sist lagret', en: 'Last saved' },
  faultsNow: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'mangel', 'mangler')} etter reglene i utlysningen`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'shortcoming', 'shortcomings')} under the rules of the call`,
  },
  noFaults: { nb: 'Alt som utlysningen krever, er fylt ut', en: 'Everything that the call requires is filled in' },
  checkTitle: { nb: 'Kontroll', en: 'Check' },
  checkQuestion: { nb: 'Hva fant du?', en: 'What did you find?' },
  reason: { nb: 'Begrunnelse', en: 'Reason' },
  reasonHelp: {
    nb: 'Trengs når søknaden ikke er komplett. Søkeren leser den etter kunngjøringen.',
    en: 'Needed when the application is not complete. The applicant reads it after the announcement.',
  },
  saveCheck: { nb: 'Lagre kontrollen', en: 'Save the check' },
  reopenTitle: { nb: 'Åpne for endring', en: 'Open for changes' },
  reopenHelp: {
    nb: 'Søkeren kan da rette søknaden, og må sende den på nytt før fristen.',
    en: 'The applicant can then correct the application, and must submit it again before the deadline.',
  },
  extendTitle: { nb: 'Utsatt frist', en: 'Extended deadline' },
  extendHelp: {
    nb: 'Gjelder bare denne søkeren, som får beskjed på e-post.',
    en: 'Applies to this applicant only, who is told by e-mail.',
  },
  date: { nb: 'Dato', en: 'Date' },
  time: { nb: 'Klokkeslett', en: 'Time' },
  extend: { nb: 'Gi utsatt frist', en: 'Grant the extension' },
})
