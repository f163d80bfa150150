import { counted, words } from './words.ts'

type SeasonName = 'spring' | 'autumn'

/** Semesters of the youth orchestra, at the secretariat's desk. */
export const orchestraSemester = words({
  name: {
    nb: (f: { year: number; season: SeasonName }) => `${f.season === 'spring' ? 'våren' : 'høsten'} ${f.year}`,
    en: (f: { year: number; season: SeasonName }) => `${f.season === 'spring' ? 'spring' : 'autumn'} ${f.year}`,
  },
  heading: {
    nb: (f: { year: number; season: SeasonName }) => `${f.season === 'spring' ? 'Våren' : 'Høsten'} ${f.year}`,
    en: (f: { year: number; season: SeasonName }) => `${f.season === 'spring' ? 'Spring' : 'Autumn'} ${f.year}`,
  },
  theSemester: { nb: 'Semesteret', en: 'The semester' },
  semesters: { nb: 'Semestre', en: 'Semesters' },
  semestersHelp: {
    nb: 'Hvert semester har sine orkestre, aldersgrenser, påmeldinger og seminarer.',
    en: 'Each semester has its own orchestras, age limits, enrolments and seminars.',
  },
  none: { nb: 'Ingen semestre ennå', en: 'No semesters yet' },
  noneHelp: {
    nb: 'Lag det første. Datoer og aldersgrenser er foreslått, og alt kan endres etterpå.',
    en: 'Make the first one. Dates and age limits are proposed, and everything can be changed afterwards.',
  },
  make: {
    nb: (f: { year: number; season: SeasonName }) => `Lag ${f.season === 'spring' ? 'våren' : 'høsten'} ${f.year}`,
    en: (f: { year: number; season: SeasonName }) => `Make ${f.season === 'spring' ? 'spring' : 'autumn'} ${f.year}`,
  },
  makeHelp: {
    nb: 'Orkestre, aldersgrenser og behov tas med fra semesteret før. Ingen ser det før du publiserer.',
    en: 'Orchestras, age limits and needs are carried over from the semester before. Nobody sees it until you publish.',
  },
  draft: { nb: 'Utkast', en: 'Draft' },
  published: { nb: 'Publisert', en: 'Published' },
  members: {
    nb: (f: { count: number }) => counted('nb', f.count, 'medlem', 'medlemmer'),
    en: (f: { count: number }) => counted('en', f.count, 'member', 'members'),
  },
  period: { nb: 'Periode', en: 'Period' },
  ensembles: { nb: 'Orkestre', en: 'Orchestras' },
  enrolment: { nb: 'Påmelding', en: 'Enrolment' },
  opensOn: { nb: (f: { day: string }) => `åpner ${f.day}`, en: (f: { day: string }) => `opens ${f.day}` },
  openTo: { nb: (f: { day: string }) => `åpen til ${f.day}`, en: (f: { day: string }) => `open until ${f.day}` },
  openNow: { nb: 'åpen', en: 'open' },
  closedNow: { nb: 'stengt', en: 'closed' },
  noOpening: { nb: 'ikke bestemt', en: 'not decided' },

  // The form
  dates: { nb: 'Datoer', en: 'Dates' },
  begins: { nb: 'Første dag', en: 'First day' },
  ends: { nb: 'Siste dag', en: 'Last day' },
  ageAt: { nb: 'Alderen regnes på denne dagen', en: 'Age is counted on this day' },
  ageAtHelp: {
    nb: 'Den samme for alle i semesteret. Vanligvis 31. desember i skoleårets første halvår.',
    en: 'The same for everyone in the semester. Usually 31 December of the school year’s first half.',
  },
  opensAt: { nb: 'Påmeldingen åpner', en: 'Enrolment opens' },
  opensAtHelp: {
    nb: 'Fra kl. 8 denne dagen. Er den tom, kan ingen melde seg på selv.',
    en: 'From 8:00 that day. If it is empty, nobody can sign up by themselves.',
  },
  closesAt: { nb: 'Siste dag for påmelding', en: 'Last day of enrolment' },
  closesAtHelp: {
    nb: 'Til midnatt. Er den tom, er påmeldingen åpen hele semesteret.',
    en: 'Until midnight. If it is empty, enrolment stays open.',
  },
  save: { nb: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret', en: 'Saved' },
  publish: { nb: 'Publiser semesteret', en: 'Publish the semester' },
  publishHelp: {
    nb: 'Da ser familiene det, og de som er med nå, blir spurt om de fortsetter når påmeldingen åpner.',
    en: 'Families then see it, and those who are members now are asked whether they go on when enrolment opens.',
  },
  withdraw: { nb: 'Gjør til utkast igjen', en: 'Make it a draft again' },
  wantsAnswer: {
    nb: 'Dette må på plass før semesteret kan publiseres',
    en: 'This is needed before the semester can be published',
  },

  // Ensembles
  kindYouth: { nb: 'Ungdomsorkester', en: 'Youth orchestra' },
  kindJunior: { nb: 'Juniororkester', en: 'Junior orchestra' },
  kindEveryone: { nb: 'Ett orkester for alle aldre', en: 'One orchestra for all ages' },
  ages: {
    nb: (f: { from: number; to: number }) => `${f.from}–${f.to} år`,
    en: (f: { from: number; to: number }) => `aged ${f.from}–${f.to}`,
  },
  nameNb: { nb: 'Navn på norsk', en: 'Name in Norwegian' },
  nameEn: { nb: 'Navn på engelsk', en: 'Name in English' },
  ageFrom: { nb: 'Fra og med alder', en: 'From age' },
  ageTo: { nb: 'Til og med alder', en: 'To age' },
  places: { nb: 'Plasser i alt', en: 'Places in all' },
  placesHelp: {
    nb: 'Tom: så mange som det er. Er tallet satt, får den neste på ventelisten tilbud når en plass blir ledig.',
    en: 'Empty: as many as there are. With a number, the next in line gets an offer when a place comes free.',
  },
  auditions: { nb: 'Nye spiller til prøve', en: 'New members audition' },
  needs: { nb: 'Behov for hvert instrument', en: 'Wanted of each instrument' },
  needsHelp: {
    nb: 'Hvor mange orkesteret trenger. Tallene viser hva som mangler, og styrer ventelisten. Tomt felt: ikke bestemt.',
    en: 'How many the orchestra needs. The numbers show what is missing, and steer the waiting list. Empty: not decided.',
  },
  addEnsemble: { nb: 'Legg til et orkester', en: 'Add an orchestra' },
  kind: { nb: 'Slag', en: 'Kind' },
  add: { nb: 'Legg til', en: 'Add' },
  removeEnsemble: { nb: 'Ta bort orkesteret', en: 'Remove the orchestra' },

  // Refusals
  farAway: {
    nb: 'Datoen er langt unna semesteret. Se etter at årstallet er riktig.',
    en: 'The date is far from the semester. Check the year.',
  },
  endsFirst: { nb: 'Semesteret kan ikke slutte før det begynner.', en: 'The semester cannot end before it begins.' },
  tooLong: { nb: 'Et semester kan ikke vare mer enn ett år.', en: 'A semester cannot last more than a year.' },
  closesFirst: { nb: 'Påmeldingen kan ikke stenge før den åpner.', en: 'Enrolment cannot close before it opens.' },
  closesWithoutOpening: { nb: 'Si også når påmeldingen åpner.', en: 'Say when enrolment opens, too.' },
  agesUpsideDown: {
    nb: 'Den høyeste alderen må være minst like høy som den laveste.',
    en: 'The higher age must be at least the lower one.',
  },
  noEnsemble: {
    nb: 'Semesteret har ikke noe orkester. Legg til ett først.',
    en: 'The semester has no orchestra. Add one first.',
  },
  kindTaken: { nb: 'Semesteret har allerede et slikt orkester.', en: 'The semester has such an orchestra already.' },
  everyoneAlone: {
    nb: 'Ett orkester for alle aldre står alene. Ta bort de andre først.',
    en: 'One orchestra for all ages stands alone. Remove the others first.',
  },
  ensembleInUse: {
    nb: (f: { count: number }) =>
      `${f.count === 1 ? 'Ett barn er meldt' : `${f.count} barn er meldt`} på her, så orkesteret kan ikke tas bort.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'child is', 'children are')} signed up here, so the orchestra cannot be removed.`,
  },
  ensembleMeets: {
    nb: 'Orkesteret har seminarer eller repertoar, og kan ikke tas bort.',
    en: 'The orchestra has seminars or repertoire, and cannot be removed.',
  },
  hasEnrolments: {
    nb: (f: { count: number }) => `${f.count} barn er meldt på. Semesteret kan ikke bli utkast igjen.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'child is', 'children are')} signed up. The semester cannot become a draft again.`,
  },
  lastEnsemble: {
    nb: 'Et publisert semester må ha minst ett orkester.',
    en: 'A published semester must have at least one orchestra.',
  },
  exists: { nb: 'Det semesteret finnes allerede.', en: 'That semester exists already.' },
})
