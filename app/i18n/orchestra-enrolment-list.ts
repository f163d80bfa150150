import { counted, words } from './words.ts'

/** The list of who is signed up for a semester, and the page of one of them. */
export const enrolmentList = words({
  title: { nb: 'Påmeldinger', en: 'Enrolments' },
  titleOf: {
    nb: (f: { semester: string }) => `Påmeldinger ${f.semester}`,
    en: (f: { semester: string }) => `Enrolments, ${f.semester}`,
  },
  name: { nb: 'Navn', en: 'Name' },
  ensemble: { nb: 'Orkester', en: 'Orchestra' },
  instrument: { nb: 'Instrument', en: 'Instrument' },
  level: { nb: 'Nivå', en: 'Level' },
  levelOf: {
    nb: (f: { level: number }) => ['begynner', 'har spilt noen år', 'viderekommen'][f.level - 1] ?? '',
    en: (f: { level: number }) => ['beginner', 'some years', 'advanced'][f.level - 1] ?? '',
  },
  state: { nb: 'Status', en: 'State' },
  place: { nb: 'Plass på ventelisten', en: 'Place in line' },
  age: { nb: 'Alder', en: 'Age' },
  years: { nb: (f: { age: number }) => `${f.age} år`, en: (f: { age: number }) => `aged ${f.age}` },
  municipality: { nb: 'Bostedskommune', en: 'Home municipality' },
  school: { nb: 'Kulturskole', en: 'School of music' },
  guardians: { nb: 'Foresatte', en: 'Guardians' },
  search: { nb: 'Navn', en: 'Name' },
  every: { nb: 'Alle', en: 'All' },
  filter: { nb: 'Vis', en: 'Show' },
  clear: { nb: 'Vis alle', en: 'Show all' },
  waitsFor: {
    nb: (f: { place: number }) => `nr. ${f.place} i køen`,
    en: (f: { place: number }) => `no. ${f.place} in line`,
  },
  asksLeave: {
    nb: (f: { day: string }) => `Ber om permisjon til ${f.day}`,
    en: (f: { day: string }) => `Asks for leave until ${f.day}`,
  },
  answersBy: { nb: (f: { day: string }) => `svarer innen ${f.day}`, en: (f: { day: string }) => `answers by ${f.day}` },
  wantsAudition: { nb: 'Ønsker prøvespill', en: 'Would like to audition' },
  found: {
    nb: (f: { count: number }) => counted('nb', f.count, 'på listen', 'på listen'),
    en: (f: { count: number }) => `${f.count} on the list`,
  },
  none: { nb: 'Ingen her', en: 'Nobody here' },
  noneHelp: {
    nb: 'Ingen passer med det du har valgt. Vis alle, eller vent til påmeldingen åpner.',
    en: 'Nobody matches what you chose. Show all, or wait until enrolment opens.',
  },
  tick: { nb: (f: { name: string }) => `Velg ${f.name}`, en: (f: { name: string }) => `Choose ${f.name}` },
  withTicked: { nb: 'Gjør dette med alle som er krysset av', en: 'Do this with all that are ticked' },
  choose: { nb: 'Velg', en: 'Choose' },
  chooseStep: { nb: 'Hva skal skje?', en: 'What is to happen?' },
  offerDay: { nb: 'Siste dag for å svare', en: 'Last day to answer' },
  offerDayHelp: { nb: 'Gjelder bare tilbud.', en: 'For offers only.' },
  leaveTo: { nb: 'Permisjon til og med', en: 'Leave until' },
  leaveToHelp: { nb: 'Gjelder bare permisjon.', en: 'For leave only.' },
  doIt: { nb: 'Utfør', en: 'Do it' },
  done: {
    nb: (f: { count: number }) =>
      `Gjort for ${counted('nb', f.count, 'barn', 'barn')}. De foresatte får vite det i kveldens brev.`,
    en: (f: { count: number }) =>
      `Done for ${counted('en', f.count, 'child', 'children')}. The guardians learn of it in tonight’s letter.`,
  },
  fileTitle: { nb: 'Ta listen med deg', en: 'Take the list with you' },
  fileHelp: {
    nb: 'Filen har det listen viser, og ingenting om helse. Velg selv om foresattes e-post skal med. Uthentingen blir notert.',
    en: 'The file holds what the list shows, and nothing about health. Choose whether guardians’ e-mail is to be in it. Taking it is noted.',
  },
  csv: { nb: 'CSV', en: 'CSV' },
  xlsx: { nb: 'Excel', en: 'Excel' },
  withContacts: { nb: 'Excel med foresattes e-post', en: 'Excel with guardians’ e-mail' },

  unanswered: { nb: 'Har ikke svart om de fortsetter', en: 'Have not said whether they go on' },
  unansweredCount: {
    nb: (f: { count: number }) => `${f.count} fra forrige semester har ikke svart`,
    en: (f: { count: number }) => `${f.count} from last semester have not answered`,
  },
  goesOn: { nb: 'Fortsetter', en: 'Goes on' },
  members: {
    nb: (f: { count: number }) => (f.count === 1 ? 'Medlem' : 'Medlemmer'),
    en: (f: { count: number }) => (f.count === 1 ? 'Member' : 'Members'),
  },
  goesOnFor: { nb: (f: { name: string }) => `${f.name} fortsetter`, en: (f: { name: string }) => `${f.name} goes on` },
  movesUp: {
    nb: (f: { ensemble: string }) => `rykker opp til ${f.ensemble}`,
    en: (f: { ensemble: string }) => `moves up to ${f.ensemble}`,
  },

  // One of them
  asTold: { nb: 'Slik det ble meldt', en: 'As it was stated' },
  doubles: { nb: 'Spiller også', en: 'Also plays' },
  yearsPlayed: { nb: 'År på instrumentet', en: 'Years on the instrument' },
  teacher: { nb: 'Lærer', en: 'Teacher' },
  front: { nb: 'Trenger plass foran', en: 'Needs to sit in front' },
  remark: { nb: 'Merknad', en: 'Remark' },
  correct: { nb: 'Rett det som er meldt', en: 'Correct what was stated' },
  history: { nb: 'Hva som har skjedd', en: 'What has happened' },
  byFamily: { nb: 'Familien', en: 'The family' },
  byOrchestra: { nb: 'Orkesteret', en: 'The orchestra' },
  byClock: { nb: 'Klokken', en: 'The clock' },
  next: { nb: 'Hva kan gjøres nå', en: 'What can be done now' },
  nothingToDo: { nb: 'Det er ingenting å gjøre her nå.', en: 'There is nothing to do here now.' },
  offerUntil: {
    nb: (f: { day: string }) => `Svar senest ${f.day}.`,
    en: (f: { day: string }) => `Answer by ${f.day}.`,
  },
  leaveUntil: {
    nb: (f: { day: string }) => `Permisjon til og med ${f.day}.`,
    en: (f: { day: string }) => `On leave until ${f.day}.`,
  },
  leaveAsked: {
    nb: (f: { day: string }) => `Dere har bedt om permisjon til og med ${f.day}. Orkesteret svarer her.`,
    en: (f: { day: string }) => `You have asked for leave until ${f.day}. The orchestra answers here.`,
  },
  saved: { nb: 'Lagret', en: 'Saved' },
  stepTaken: { nb: 'Det er notert.', en: 'That is noted.' },
  stopHelp: {
    nb: 'Da mister barnet plassen sin fra i dag.',
    en: 'The child then loses the place from today.',
  },
  leaveHelp: {
    nb: 'Et semester eller to borte, for eksempel på utveksling. Plassen er ikke garantert når dere kommer tilbake, men dere slipper prøvespill.',
    en: 'A semester or two away, as on an exchange. The place is not guaranteed on return, but there is no new audition.',
  },
  toChild: { nb: 'Barnets side', en: 'The child’s page' },
})
