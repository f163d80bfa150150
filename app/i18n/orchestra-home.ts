import { counted, words } from './words.ts'

/** The orchestra's start page, for each who has a part in it. */
export const orchestraHome = words({
  title: { nb: 'Orkesteret', en: 'The orchestra' },
  now: { nb: 'Dette venter på deg', en: 'This waits for you' },
  nothingNow: { nb: 'Ingenting venter på deg nå.', en: 'Nothing waits for you now.' },
  yourChildren: { nb: 'Barna dine', en: 'Your children' },
  yourPart: { nb: 'Din plass', en: 'Your place' },
  nextSeminar: { nb: 'Neste seminar', en: 'Next seminar' },
  noSeminar: { nb: 'Ingen seminar er satt opp ennå.', en: 'No seminar is planned yet.' },
  answered: {
    nb: (f: { answered: number; expected: number }) => `${f.answered} av ${f.expected} har svart`,
    en: (f: { answered: number; expected: number }) => `${f.answered} of ${f.expected} have answered`,
  },
  notAnswered: { nb: 'ikke svart', en: 'not answered' },
  wentOn: {
    nb: 'Fint. Plassen er notert for det nye semesteret.',
    en: 'Good. The place is noted for the new semester.',
  },
  dayOf: {
    nb: (f: { name: string }) => `Dagen til ${f.name}`,
    en: (f: { name: string }) => `${f.name}’s day`,
  },
  comesAllDays: {
    nb: (f: { days: number }) => `kommer ${f.days === 2 ? 'begge' : 'alle'} dager`,
    en: (f: { days: number }) => (f.days === 2 ? 'comes both days' : 'comes every day'),
  },
  shortcuts: { nb: 'Snarveier', en: 'Shortcuts' },
  yourDay: { nb: 'Dagen din', en: 'Your day' },
  changeAnswer: { nb: 'Se eller endre svarene', en: 'See or change the answers' },
  changeOwnAnswer: { nb: 'Se eller endre svaret', en: 'See or change the answer' },
  giveAnswer: { nb: 'Svar på seminaret', en: 'Answer for the seminar' },
  guardiansAnswer: { nb: 'De foresatte svarer for deg.', en: 'Your guardians answer for you.' },
  yourTurn: {
    nb: (f: { duty: string; day: string; hours: string }) => `Du har vakt: ${f.duty}, ${f.day} ${f.hours}`,
    en: (f: { duty: string; day: string; hours: string }) => `You have a duty: ${f.duty}, ${f.day} ${f.hours}`,
  },
  toDuties: { nb: 'Vakter', en: 'Duties' },
  toDutiesWanted: {
    nb: (f: { count: number }) => `Vakter (${counted('nb', f.count, 'ledig', 'ledige')})`,
    en: (f: { count: number }) => `Duties (${f.count} open)`,
  },
  toCarpool: { nb: 'Samkjøring', en: 'Carpool' },
  listsToday: { nb: 'Før oppmøte i dag', en: 'Call the roll today' },
  lists: {
    nb: (f: { day: string }) => `Oppmøtelister ${f.day}`,
    en: (f: { day: string }) => `Roll calls ${f.day}`,
  },
  loanOut: {
    nb: (f: { what: string; day: string }) => `Låner ${f.what} til ${f.day}`,
    en: (f: { what: string; day: string }) => `Has ${f.what} on loan until ${f.day}`,
  },
  loanToSign: {
    nb: (f: { what: string }) => `Får låne ${f.what} når avtalen er signert`,
    en: (f: { what: string }) => `May borrow ${f.what} when the agreement is signed`,
  },
  loanToFetch: {
    nb: (f: { what: string }) => `${f.what.charAt(0).toUpperCase()}${f.what.slice(1)} er klar til å hentes`,
    en: (f: { what: string }) => `${f.what.charAt(0).toUpperCase()}${f.what.slice(1)} is ready to be fetched`,
  },
  dayThere: {
    nb: (f: { seminar: string }) => `Dagsplanen på ${f.seminar}`,
    en: (f: { seminar: string }) => `The day plan at ${f.seminar}`,
  },
  nextIs: {
    nb: (f: { seminar: string }) => `Neste: ${f.seminar}`,
    en: (f: { seminar: string }) => `Next: ${f.seminar}`,
  },
  partner: {
    nb: (f: { partner: string }) => `Sammen med ${f.partner}`,
    en: (f: { partner: string }) => `Together with ${f.partner}`,
  },
  seminarPage: { nb: 'Om seminaret', en: 'About the seminar' },
  plan: { nb: 'Timeplan', en: 'Timetable' },
  replies: { nb: 'Svar', en: 'Replies' },
  coverage: { nb: 'Besetning', en: 'Coverage' },
  seating: { nb: 'Pulter', en: 'Seating' },
  rollCall: { nb: 'Oppmøte', en: 'Roll call' },
  duties: { nb: 'Vakter', en: 'Duties' },
  binder: { nb: 'Nødperm', en: 'Emergency binder' },
  kitchen: { nb: 'Kjøkken', en: 'Kitchen' },

  // Things to do
  continueFor: {
    nb: (f: { name: string; semester: string }) => `Fortsetter ${f.name} ${f.semester}?`,
    en: (f: { name: string; semester: string }) => `Is ${f.name} going on in ${f.semester}?`,
  },
  continueHelp: {
    nb: (f: { instrument: string; ensemble: string }) => `${f.instrument} i ${f.ensemble}`,
    en: (f: { instrument: string; ensemble: string }) => `${f.instrument} in ${f.ensemble}`,
  },
  continueAudition: {
    nb: (f: { instrument: string; ensemble: string }) => `${f.instrument} i ${f.ensemble}, etter et kort prøvespill`,
    en: (f: { instrument: string; ensemble: string }) => `${f.instrument} in ${f.ensemble}, after a short audition`,
  },
  continues: { nb: 'Fortsetter', en: 'Goes on' },
  continuesName: {
    nb: (f: { name: string }) => `${f.name} fortsetter`,
    en: (f: { name: string }) => `${f.name} goes on`,
  },
  notGoingOn: { nb: 'Fortsetter dere ikke, trenger du ikke gjøre noe.', en: 'If not, you need not do anything.' },
  answerOffer: {
    nb: (f: { name: string }) => `${f.name} har fått tilbud om plass`,
    en: (f: { name: string }) => `${f.name} has been offered a place`,
  },
  answerBy: { nb: (f: { day: string }) => `Svar senest ${f.day}`, en: (f: { day: string }) => `Answer by ${f.day}` },
  toAnswer: { nb: 'Svar på tilbudet', en: 'Answer the offer' },
  answerSeminar: {
    nb: (f: { name: string; seminar: string }) => `Kommer ${f.name} på ${f.seminar}?`,
    en: (f: { name: string; seminar: string }) => `Will ${f.name} come to ${f.seminar}?`,
  },
  answerSeminarBy: {
    nb: (f: { days: string; day: string }) => `${f.days}. Svar senest ${f.day}`,
    en: (f: { days: string; day: string }) => `${f.days}. Answer by ${f.day}`,
  },
  answerSeminarOwn: {
    nb: (f: { seminar: string }) => `Kommer du på ${f.seminar}?`,
    en: (f: { seminar: string }) => `Are you coming to ${f.seminar}?`,
  },
  answerConcert: {
    nb: (f: { name: string; concert: string }) => `Spiller ${f.name} på ${f.concert}?`,
    en: (f: { name: string; concert: string }) => `Will ${f.name} play at ${f.concert}?`,
  },
  answerConcertOwn: {
    nb: (f: { concert: string }) => `Spiller du på ${f.concert}?`,
    en: (f: { concert: string }) => `Will you play at ${f.concert}?`,
  },
  answerConcertHelp: {
    nb: (f: { day: string; venue: string }) => `${f.day}, ${f.venue}. Uten svar regner vi med et ja.`,
    en: (f: { day: string; venue: string }) => `${f.day}, ${f.venue}. Without an answer we count on a yes.`,
  },
  toAnswerSeminar: { nb: 'Svar', en: 'Answer' },
  consents: {
    nb: (f: { name: string }) => `Si hva ${f.name} samtykker til`,
    en: (f: { name: string }) => `Say what ${f.name} consents to`,
  },
  consentsOwn: { nb: 'Si hva du samtykker til', en: 'Say what you consent to' },
  toConsents: { nb: 'Se samtykkene', en: 'See the consents' },
  signLoan: {
    nb: (f: { instrument: string; name: string }) => `Signer låneavtalen for ${f.instrument} til ${f.name}`,
    en: (f: { instrument: string; name: string }) => `Sign the loan of the ${f.instrument} for ${f.name}`,
  },
  toSign: { nb: 'Les og signer', en: 'Read and sign' },
  decide: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'påmelding', 'påmeldinger')} er ikke behandlet`,
    en: (f: { count: number }) => `${counted('en', f.count, 'application is', 'applications are')} not considered`,
  },
  leaveAsks: {
    nb: (f: { count: number }) => `${f.count} ber om permisjon`,
    en: (f: { count: number }) => `${f.count} ask for leave`,
  },
  lateOffers: {
    nb: (f: { count: number }) => `${f.count} har ikke svart på tilbudet sitt`,
    en: (f: { count: number }) => `${f.count} have not answered their offer`,
  },
  notContinued: {
    nb: (f: { count: number }) => `${f.count} fra forrige semester har ikke svart om de fortsetter`,
    en: (f: { count: number }) => `${f.count} from last semester have not said whether they go on`,
  },
  toList: { nb: 'Åpne listen', en: 'Open the list' },
  draftSemester: {
    nb: (f: { semester: string }) => `${f.semester} er et utkast`,
    en: (f: { semester: string }) => `${f.semester} is a draft`,
  },
  toSemester: { nb: 'Åpne semesteret', en: 'Open the semester' },
  noSemester: { nb: 'Det er ikke laget noe semester ennå', en: 'No semester has been made yet' },
  askedBy: { nb: 'Noen har bedt om det, eller en frist er nær.', en: 'Someone asked for it, or a deadline is near.' },

  // Places
  office: { nb: 'Drift av orkesteret', en: 'Running the orchestra' },
  places: { nb: 'Flere sider', en: 'More pages' },
  family: { nb: 'Familien', en: 'The family' },
  familyHelp: { nb: 'foresatte, adresser, samtykker og helse', en: 'guardians, addresses, consents and health' },
  letters: { nb: 'Brev til deg', en: 'Letters to you' },
  calendar: { nb: 'Familiekalenderen', en: 'The family calendar' },
  ownData: { nb: 'Alt vi har om dere', en: 'Everything we hold about you' },
  register: { nb: 'Meld på et barn', en: 'Sign up a child' },
  seminars: { nb: 'Seminarer', en: 'Seminars' },
  enrolments: { nb: 'Påmeldinger', en: 'Enrolments' },
  foresight: { nb: 'To år fram', en: 'Two years ahead' },
  semesters: { nb: 'Semestre', en: 'Semesters' },
  repertoire: { nb: 'Repertoar', en: 'Repertoire' },
  standIns: { nb: 'Vikarer', en: 'Stand-ins' },
  auditions: { nb: 'Prøvespill', en: 'Auditions' },
  concerts: { nb: 'Konserter', en: 'Concerts' },
  instruments: { nb: 'Instrumenter', en: 'Instruments' },
  messages: { nb: 'Meldinger', en: 'Messages' },
  clearances: { nb: 'Politiattester', en: 'Police certificates' },
  attendance: { nb: 'Oppmøte i semesteret', en: 'Attendance this semester' },
  folders: { nb: 'Notemapper', en: 'Folders' },
  outreach: { nb: 'Rekruttering', en: 'Recruiting' },
  association: { nb: 'Venneforeningen', en: 'The friends’ association' },
  reports: { nb: 'Rapporter', en: 'Reports' },
  deletions: { nb: 'Det som slettes', en: 'What is deleted' },
  lent: { nb: 'Instrumenter til låns', en: 'Instruments on loan' },

  // The municipality's contact, the association, a stranger
  contactTitle: {
    nb: (f: { municipality: string }) => `Barn fra ${f.municipality}`,
    en: (f: { municipality: string }) => `Children from ${f.municipality}`,
  },
  semesterOver: {
    nb: 'Semesteret er slutt, og det neste er ikke laget.',
    en: 'The semester is over, and the next one has not been made.',
  },
  nobodyYet: { nb: 'Ingen er påmeldt ennå.', en: 'Nobody has signed up yet.' },
  toSemesters: { nb: 'Se semestrene', en: 'See the semesters' },
  contactAll: { nb: 'Barn fra hver kommune', en: 'Children from each municipality' },
  contactHelp: { nb: 'Du ser tall, og aldri navn.', en: 'You see numbers, never names.' },
  members: {
    nb: (f: { count: number }) => counted('nb', f.count, 'medlem', 'medlemmer'),
    en: (f: { count: number }) => counted('en', f.count, 'member', 'members'),
  },
  waiting: {
    nb: (f: { count: number }) => `${f.count} på venteliste`,
    en: (f: { count: number }) => `${f.count} waiting`,
  },
  fewHidden: { nb: 'færre enn 3', en: 'fewer than 3' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  youthMembers: { nb: 'I ungdomsorkesteret', en: 'In the youth orchestra' },
  juniorMembers: { nb: 'I juniororkesteret', en: 'In the junior orchestra' },
  waitingColumn: { nb: 'På venteliste', en: 'Waiting' },
  strangerLede: {
    nb: 'Ungdomssymfonikerne er gratis og for barn og unge fra 8 til 18 år i Vestregionen. Vi møtes til helgeseminarer, og en foresatt melder på.',
    en: 'The youth orchestra is free, for children and young people from 8 to 18 in Vestregionen. It meets for weekend seminars, and a guardian signs up.',
  },
  joinYourChild: { nb: 'Meld på barnet ditt', en: 'Sign up your child' },
  readMore: { nb: 'Les om orkesteret', en: 'Read about the orchestra' },
  onMyPage: { nb: 'Ungdomssymfonikerne', en: 'Youth orchestra' },
  onMyPageWaits: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'ting', 'ting')} venter på deg`,
    en: (f: { count: number }) => `${counted('en', f.count, 'thing waits', 'things wait')} for you`,
  },
  onMyPageHelp: { nb: 'Seminarer, svar og familien.', en: 'Seminars, replies and the family.' },
  counts: { nb: 'Semesteret i tall', en: 'The semester in numbers' },
})
