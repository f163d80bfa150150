import { breaks, holidays } from './holidays.ts'
import { counted, type Locale, words } from './words.ts'

const roles = {
  leader: { nb: 'Seminarleder', en: 'Seminar leader' },
  conductor: { nb: 'Dirigent', en: 'Conductor' },
  coach: { nb: 'Instruktør', en: 'Coach' },
  kitchen: { nb: 'Kjøkken', en: 'Kitchen' },
  nightGuard: { nb: 'Nattevakt', en: 'Night guard' },
  helper: { nb: 'Medhjelper', en: 'Helper' },
}
const steps = {
  days: { nb: 'Legg inn dagene', en: 'Enter the days' },
  venue: { nb: 'Finn et sted i en av kommunene', en: 'Find a venue in one of the municipalities' },
  rooms: { nb: 'Legg inn rommene', en: 'Enter the rooms' },
  leader: { nb: 'Gi noen ansvaret som seminarleder', en: 'Make somebody seminar leader' },
  answerBy: { nb: 'Sett en svarfrist', en: 'Set a date to answer by' },
  publish: { nb: 'Publiser seminaret for familiene', en: 'Publish the seminar to the families' },
  plan: { nb: 'Sett opp timeplanen', en: 'Build the timetable' },
  showPlan: { nb: 'Vis timeplanen til familiene', en: 'Show the timetable to the families' },
}
const weekends = (locale: Locale, count: number) =>
  locale === 'nb' ? counted(locale, count, 'helg', 'helger') : counted(locale, count, 'weekend', 'weekends')
const guardians = (locale: Locale, count: number) =>
  locale === 'nb' ? counted(locale, count, 'foresatt', 'foresatte') : counted(locale, count, 'guardian', 'guardians')

/** The weekends of a semester, and one seminar as it is arranged. */
export const orchestraSeminar = words({
  // The season.
  season: { nb: 'Helgeseminarer', en: 'Weekend seminars' },
  seasonOf: {
    nb: (f: { season: 'spring' | 'autumn'; year: number }) =>
      `Helgeseminarer, ${f.season === 'spring' ? 'våren' : 'høsten'} ${f.year}`,
    en: (f: { season: 'spring' | 'autumn'; year: number }) =>
      `Weekend seminars, ${f.season === 'spring' ? 'spring' : 'autumn'} ${f.year}`,
  },
  theSemester: { nb: 'Semesteret', en: 'The semester' },
  orchestra: { nb: 'Orkesteret', en: 'The orchestra' },
  countedDays: {
    nb: (f: { days: number; usual: number }) => `${f.days} av ${f.usual} øvedager`,
    en: (f: { days: number; usual: number }) => `${f.days} of ${f.usual} rehearsal days`,
  },
  countedWeekends: {
    nb: (f: { weekends: number; usual: number }) => `${f.weekends} av ${f.usual} helger`,
    en: (f: { weekends: number; usual: number }) => `${f.weekends} of ${f.usual} weekends`,
  },
  countedJoint: {
    nb: (f: { count: number }) => `${f.count} sammen med et annet orkester`,
    en: (f: { count: number }) => `${f.count} with another orchestra`,
  },
  isUsual: {
    nb: 'Et semester har som regel fire helger med til sammen tolv øvedager.',
    en: 'A semester usually has four weekends with twelve rehearsal days in all.',
  },
  noSeminars: { nb: 'Ingen helger er satt opp ennå', en: 'No weekends are planned yet' },
  noSeminarsHelp: {
    nb: 'Begynn med et forslag til fire helger, og flytt dem slik det passer.',
    en: 'Begin with a proposal of four weekends, and move them as it suits.',
  },
  notYours: { nb: 'Helgene er ikke klare ennå.', en: 'The weekends are not ready yet.' },
  seminar: { nb: 'Seminar', en: 'Seminar' },
  when: { nb: 'Når', en: 'When' },
  where: { nb: 'Hvor', en: 'Where' },
  status: { nb: 'Status', en: 'Status' },
  daysLabel: { nb: 'Dager', en: 'Days' },
  inTheWay: { nb: 'I veien', en: 'In the way' },
  nothingInTheWay: { nb: 'Ingenting', en: 'Nothing' },
  draft: { nb: 'Ikke publisert', en: 'Not published' },
  published: { nb: 'Publisert', en: 'Published' },
  planIsShown: { nb: 'Timeplanen er vist', en: 'Timetable is shown' },
  cancelled: { nb: 'Avlyst', en: 'Called off' },
  withPartner: {
    nb: (f: { partner: string }) => `sammen med ${f.partner}`,
    en: (f: { partner: string }) => `with ${f.partner}`,
  },
  onHoliday: {
    nb: (f: { day: string; holiday: keyof typeof holidays }) => `${f.day} er ${holidays[f.holiday].nb}`,
    en: (f: { day: string; holiday: keyof typeof holidays }) => `${f.day} is ${holidays[f.holiday].en}`,
  },
  inBreak: {
    nb: (f: { day: string; schoolBreak: keyof typeof breaks }) =>
      `${f.day} faller som regel i ${breaks[f.schoolBreak].nb}`,
    en: (f: { day: string; schoolBreak: keyof typeof breaks }) =>
      `${f.day} usually falls in ${breaks[f.schoolBreak].en}`,
  },
  sameDay: {
    nb: (f: { day: string; title: string }) => `${f.day} har også «${f.title}»`,
    en: (f: { day: string; title: string }) => `${f.day} also has “${f.title}”`,
  },
  outside: {
    nb: (f: { day: string }) => `${f.day} ligger utenfor semesteret`,
    en: (f: { day: string }) => `${f.day} is outside the semester`,
  },
  breakHelp: {
    nb: 'Skolenes ferie settes av hver kommune. Se etter i kommunens skolerute før du bestemmer deg.',
    en: 'Each municipality settles its own school holidays. Check its calendar before you decide.',
  },
  propose: { nb: 'Foreslå helger', en: 'Propose weekends' },
  proposeHelp: {
    nb: (f: { weekends: number; dates: string }) =>
      `Ledige helger uten helligdager eller skoleferie: ${f.dates}. Hver får tre dager, kl. 10–17. Ingenting vises for familiene før du publiserer.`,
    en: (f: { weekends: number; dates: string }) =>
      `Weekends without holidays or school breaks: ${f.dates}. Each gets three days, 10–17. Families see nothing before you publish.`,
  },
  proposeDo: {
    nb: (f: { count: number }) => `Sett opp ${weekends('nb', f.count)}`,
    en: (f: { count: number }) => `Set up ${weekends('en', f.count)}`,
  },
  nothingToPropose: {
    nb: 'Det er ingen flere helger å foreslå. Lag et seminar for hånd.',
    en: 'There are no more weekends to propose. Make a seminar by hand.',
  },
  numbered: {
    nb: (f: { number: number }) => `Helgeseminar ${f.number}`,
    en: (f: { number: number }) => `Weekend seminar ${f.number}`,
  },
  makeNew: { nb: 'Nytt seminar', en: 'New seminar' },
  makeHelp: {
    nb: 'Du kan endre alt etterpå. Ingen familier ser det før du publiserer.',
    en: 'You can change everything later. No family sees it before you publish.',
  },
  make: { nb: 'Lag seminaret', en: 'Make the seminar' },
  copyEarlier: { nb: 'Lag etter et tidligere', en: 'Make after an earlier one' },
  copyHelp: {
    nb: 'Sted, rom, stab og mønsteret i timeplanen følger med. Stykker, samarbeidsorkester og adgangen til nødpermen gjør ikke det.',
    en: 'Venue, rooms, staff and the pattern of the timetable come along. Pieces, partner and access to the emergency binder do not.',
  },
  copyFrom: { nb: 'Etter hvilket', en: 'After which' },
  choose: { nb: 'Velg', en: 'Choose' },
  copy: { nb: 'Lag seminaret', en: 'Make the seminar' },
  titleNb: { nb: 'Navn', en: 'Name' },
  titleEn: { nb: 'Navn på engelsk', en: 'Name in English' },
  firstDay: { nb: 'Første dag', en: 'First day' },
  howManyDays: { nb: 'Antall dager', en: 'Number of days' },
  made: {
    nb: (f: { count: number }) => `${weekends('nb', f.count)} er satt opp.`,
    en: (f: { count: number }) => `${weekends('en', f.count)} set up.`,
  },

  // One seminar.
  nextSteps: { nb: 'Dette gjenstår', en: 'What is left to do' },
  step: {
    nb: (f: { step: keyof typeof steps }) => steps[f.step].nb,
    en: (f: { step: keyof typeof steps }) => steps[f.step].en,
  },
  expected: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'musikant', 'musikanter')} ventes`,
    en: (f: { count: number }) => `${counted('en', f.count, 'player is', 'players are')} expected`,
  },
  whatFamiliesSee: { nb: 'Det familiene får vite', en: 'What families are told' },
  ensembles: { nb: 'For hvem', en: 'For whom' },
  venue: { nb: 'Sted', en: 'Venue' },
  venueHelp: { nb: 'Skole, kulturhus eller annet.', en: 'A school, a culture house, or other.' },
  address: { nb: 'Adresse', en: 'Address' },
  place: { nb: 'Poststed', en: 'Town' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  chooseMunicipality: { nb: 'Velg kommune', en: 'Choose municipality' },
  onMap: { nb: 'Åpne i kart', en: 'Open on a map' },
  overnight: { nb: 'Deltakerne overnatter', en: 'Participants stay overnight' },
  overnightHelp: {
    nb: 'Da må minst to voksne ha nattevakt. Skolen og brannvesenet skal ha beskjed i god tid; fristene varierer mellom kommunene.',
    en: 'At least two adults must then keep watch at night. School and fire service are told well in advance; the time differs between municipalities.',
  },
  answerByDate: { nb: 'Svarfrist', en: 'Answer by' },
  answerByTime: { nb: 'Klokka', en: 'At' },
  answerByHelp: {
    nb: 'Svar etter dette regnes som sene. Uten klokkeslett gjelder hele dagen.',
    en: 'Answers after this count as late. Without a time the whole day counts.',
  },
  infoNb: { nb: 'Beskjed til familiene', en: 'Message to the families' },
  infoHelp: {
    nb: 'Det de trenger å vite: oppmøtested, hva de skal ha med, mat, henting. Ingenting om enkeltbarn.',
    en: 'What they need to know: where to meet, what to bring, food, pick-up. Nothing about single children.',
  },
  infoEn: { nb: 'Beskjed på engelsk', en: 'Message in English' },
  emptyEnglish: { nb: 'Tomt felt viser den norske teksten.', en: 'An empty field shows the Norwegian text.' },
  save: { nb: 'Lagre', en: 'Save' },
  change: { nb: 'Endre', en: 'Change' },
  add: { nb: 'Legg til', en: 'Add' },
  optional: { nb: 'valgfritt', en: 'optional' },
  days: { nb: 'Dager', en: 'Days' },
  date: { nb: 'Dato', en: 'Date' },
  begins: { nb: 'Fra', en: 'From' },
  ends: { nb: 'Til', en: 'To' },
  addDay: { nb: 'Legg til en dag', en: 'Add a day' },
  saveDay: { nb: (f: { day: string }) => `Lagre ${f.day}`, en: (f: { day: string }) => `Save ${f.day}` },
  removeDay: { nb: (f: { day: string }) => `Fjern ${f.day}`, en: (f: { day: string }) => `Remove ${f.day}` },
  daysHelp: {
    nb: 'Flytter du en dag etter at seminaret er publisert, får familiene beskjed: i dagens brev, eller med en gang når det er under et døgn til.',
    en: 'If you move a day after the seminar is published, families are told: in the letter of the day, or at once within 24 hours.',
  },
  rooms: { nb: 'Rom', en: 'Rooms' },
  roomName: { nb: 'Navn på rommet', en: 'Name of the room' },
  capacity: { nb: 'Plass til', en: 'Room for' },
  capacityHelp: { nb: 'Musikanter med instrument og stativ.', en: 'Players with instrument and stand.' },
  capacityIs: {
    nb: (f: { count: number }) => `plass til ${f.count}`,
    en: (f: { count: number }) => `room for ${f.count}`,
  },
  percussion: { nb: 'Slagverket står her, eller kan stå her', en: 'Percussion stands here, or may' },
  percussionShort: { nb: 'slagverk', en: 'percussion' },
  stepFree: { nb: 'Trinnfri adkomst', en: 'Step-free access' },
  stepFreeShort: { nb: 'trinnfri', en: 'step-free' },
  notStepFree: { nb: 'ikke trinnfri', en: 'not step-free' },
  yes: { nb: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', en: 'No' },
  notKnown: { nb: 'Vet ikke', en: 'Not known' },
  addRoom: { nb: 'Legg til et rom', en: 'Add a room' },
  removeRoom: { nb: 'Fjern rommet', en: 'Remove the room' },
  noRooms: { nb: 'Ingen rom ennå', en: 'No rooms yet' },
  staff: { nb: 'Voksne', en: 'Grown-ups' },
  noStaff: { nb: 'Ingen voksne er satt opp ennå', en: 'No grown-ups yet' },
  role: {
    nb: (f: { role: keyof typeof roles }) => roles[f.role].nb,
    en: (f: { role: keyof typeof roles }) => roles[f.role].en,
  },
  roleLabel: { nb: 'Oppgave', en: 'Task' },
  who: { nb: 'Navn eller e-post', en: 'Name or e-mail' },
  whoHelp: {
    nb: 'Skriv navnet på en som har vært med før, eller e-postadressen.',
    en: 'The name of somebody who has taken part before, or the e-mail address.',
  },
  newName: { nb: 'Navn på en ny person', en: 'Name of a new person' },
  newNameHelp: { nb: 'Bare når e-postadressen er ny for oss.', en: 'Only when the e-mail address is new to us.' },
  sections: { nb: 'Har ansvar for', en: 'Responsible for' },
  sectionsHelp: { nb: 'Gjelder instruktører.', en: 'For coaches.' },
  binder: { nb: 'Kan åpne nødpermen', en: 'May open the emergency binder' },
  binderHelp: {
    nb: 'Nødpermen har helseopplysninger. Bare den som trenger den i seminarets timer, får adgang.',
    en: 'The binder holds health information. Only who needs it in the hours of the seminar gets access.',
  },
  binderShort: { nb: 'nødperm', en: 'binder' },
  addStaff: { nb: 'Legg til en voksen', en: 'Add a grown-up' },
  removeStaff: { nb: 'Ta ut av seminaret', en: 'Take out of the seminar' },
  cleared: { nb: 'attest vist', en: 'certificate shown' },
  notCleared: { nb: 'attest ikke vist', en: 'no certificate shown' },
  partnerTitle: { nb: 'Samarbeidsorkester', en: 'Partner orchestra' },
  partnerHelp: {
    nb: 'Spiller dere sammen med et annet orkester, skriver du hvem og hvor mange de kommer med. Da regner timeplanen og besetningen med dem.',
    en: 'If you play with another orchestra, say which and how many they bring. The timetable and the coverage reckon with them.',
  },
  partnerName: { nb: 'Navn på orkesteret', en: 'Name of the orchestra' },
  partnerPlayers: { nb: 'Musikanter fra dem', en: 'Players from them' },
  partnerSum: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'musikant', 'musikanter')} kommer derfra`,
    en: (f: { count: number }) => `${counted('en', f.count, 'player comes', 'players come')} from there`,
  },
  publish: { nb: 'Publiser seminaret', en: 'Publish the seminar' },
  publishHelp: {
    nb: 'Familiene ser seminaret på sidene sine og i kalenderen, og kan svare for hver dag.',
    en: 'Families see the seminar on their pages and in their calendars, and can answer for each day.',
  },
  cancel: { nb: 'Avlys seminaret', en: 'Call the seminar off' },
  cancelHelp: {
    nb: (f: { count: number }) =>
      `Dette når ${guardians('nb', f.count)}. Seminaret blir stående som avlyst i kalenderen deres. Det kan ikke angres.`,
    en: (f: { count: number }) =>
      `This reaches ${guardians('en', f.count)}. The seminar stays in their calendars as called off. It cannot be undone.`,
  },
  cancelUnpublished: {
    nb: 'Ingen familier vet om seminaret ennå, så ingen får beskjed.',
    en: 'No family knows of the seminar yet, so nobody is told.',
  },
  reason: { nb: 'Hvorfor', en: 'Why' },
  reasonHelp: { nb: 'Står i brevet til familiene.', en: 'Stands in the letter to the families.' },
  isCancelled: { nb: 'Seminaret er avlyst.', en: 'The seminar is called off.' },
  isOver: { nb: 'Seminaret er over.', en: 'The seminar is over.' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  savedTold: {
    nb: (f: { count: number }) => `Lagret. ${guardians('nb', f.count)} får beskjed.`,
    en: (f: { count: number }) => `Saved. ${guardians('en', f.count)} will be told.`,
  },
  publishedNow: { nb: 'Seminaret er publisert.', en: 'The seminar is published.' },
  cancelledNow: {
    nb: (f: { count: number }) => `Seminaret er avlyst. ${guardians('nb', f.count)} får beskjed.`,
    en: (f: { count: number }) => `The seminar is called off. ${guardians('en', f.count)} will be told.`,
  },
})
