import { clock, type Facts, listed, problems, type Say } from './plan-problems.ts'
import { counted, words } from './words.ts'

const kinds = {
  tutti: { nb: 'Fellesøvelse', en: 'Full rehearsal' },
  sectional: { nb: 'Gruppeøvelse', en: 'Sectional' },
  break: { nb: 'Pause', en: 'Break' },
  meal: { nb: 'Lunsj', en: 'Lunch' },
  audition: { nb: 'Prøvespill', en: 'Audition' },
  concert: { nb: 'Konsert', en: 'Concert' },
  other: { nb: 'Annet', en: 'Other' },
}
type Kind = keyof typeof kinds

const faults = {
  beforeDay: {
    nb: (f: { begins: string }) => `Dagen begynner kl. ${clock(f.begins)}.`,
    en: (f: { begins: string }) => `The day begins at ${f.begins}.`,
  },
  afterDay: {
    nb: (f: { ends: string }) => `Da ville den slutte etter at dagen er over, kl. ${clock(f.ends)}.`,
    en: (f: { ends: string }) => `It would then end after the day does, at ${f.ends}.`,
  },
}

/** Building the days of a seminar, what is printed of them, and each child's day. */
export const orchestraPlan = words({
  titleOf: {
    nb: (f: { title: string }) => `Timeplan: ${f.title}`,
    en: (f: { title: string }) => `Timetable: ${f.title}`,
  },
  theSeminar: { nb: 'Seminaret', en: 'The seminar' },
  kind: { nb: (f: { kind: Kind }) => kinds[f.kind].nb, en: (f: { kind: Kind }) => kinds[f.kind].en },
  groups: {
    nb: (f: { codes: readonly string[] }) => (f.codes.length === 0 ? 'alle' : listed('nb', f.codes)),
    en: (f: { codes: readonly string[] }) => (f.codes.length === 0 ? 'everybody' : listed('en', f.codes)),
  },
  problem: {
    nb: (f: { kind: keyof typeof problems; facts: Facts }) => (problems[f.kind].nb as Say)(f.facts),
    en: (f: { kind: keyof typeof problems; facts: Facts }) => (problems[f.kind].en as Say)(f.facts),
  },
  days: { nb: 'Dager', en: 'Days' },
  noDays: { nb: 'Seminaret har ingen dager ennå', en: 'The seminar has no days yet' },
  noDaysHelp: { nb: 'Legg inn dagene på seminarets side først.', en: 'Enter the days on the seminar’s page first.' },
  room: { nb: 'Rom', en: 'Room' },
  noRoom: { nb: 'Uten rom', en: 'No room' },
  noSessions: { nb: 'Ingenting er satt opp denne dagen', en: 'Nothing is planned on this day' },
  noSessionsHelp: { nb: 'Begynn med en mal, eller legg til en økt.', en: 'Begin with a template, or add a session.' },

  // Problems.
  stopsShown: { nb: 'Dette må rettes', en: 'This must be mended' },
  stops: { nb: 'Dette må rettes før planen vises', en: 'This must be mended before the plan is shown' },
  looks: { nb: 'Verdt å se på', en: 'Worth a look' },
  noProblems: { nb: 'Ingenting å rette', en: 'Nothing to fix' },
  wholeSeminar: { nb: 'Hele seminaret', en: 'The whole seminar' },

  // The grid.
  grid: { nb: 'Dagen i rom og tid', en: 'The day in rooms and time' },
  gridHelp: {
    nb: 'Trykk på en økt for å løfte den, og på plassen der den skal ligge. Med tastatur: Enter løfter og slipper, piltastene flytter et kvarter eller ett rom, med Shift fem minutter. Escape angrer løftet. Med mus kan du dra.',
    en: 'Press a session to lift it, then the place where it should lie. By keyboard: Enter lifts and drops, the arrows move a quarter of an hour or a room, with Shift five minutes. Escape puts it back. With a mouse you can drag.',
  },
  lifted: {
    nb: (f: { what: string }) => `Løftet: ${f.what}. Piltastene flytter, Enter slipper.`,
    en: (f: { what: string }) => `Lifted: ${f.what}. Arrows move it, Enter drops it.`,
  },
  placeHere: {
    nb: (f: { begins: string; room: string }) => `Legg her: ${f.begins}, ${f.room}`,
    en: (f: { begins: string; room: string }) => `Place here: ${f.begins}, ${f.room}`,
  },
  putBack: { nb: 'Lagt tilbake.', en: 'Put back.' },
  moved: {
    nb: (f: { what: string; begins: string; room: string }) => `Flyttet: ${f.what} til ${f.begins}, ${f.room}.`,
    en: (f: { what: string; begins: string; room: string }) => `Moved: ${f.what} to ${f.begins}, ${f.room}.`,
  },
  cannot: {
    nb: (f: { why: string }) => `Det går ikke. ${f.why}`,
    en: (f: { why: string }) => `That cannot be. ${f.why}`,
  },
  ...faults,
  roomTaken: {
    nb: (f: { what: string }) => `Rommet er opptatt: ${f.what}.`,
    en: (f: { what: string }) => `The room is taken: ${f.what}.`,
  },
  roomIsTaken: { nb: 'Rommet er opptatt da.', en: 'The room is taken then.' },
  undo: { nb: 'Angre flyttingen', en: 'Undo the move' },
  undone: { nb: 'Flyttingen er angret.', en: 'The move is undone.' },

  // One session.
  sessions: { nb: 'Økter', en: 'Sessions' },
  session: { nb: 'Økt', en: 'Session' },
  when: { nb: 'Når', en: 'When' },
  what: { nb: 'Hva', en: 'What' },
  whom: { nb: 'Kommer', en: 'Coming' },
  with: { nb: 'Voksne', en: 'Grown-ups' },
  add: { nb: 'Legg til en økt', en: 'Add a session' },
  addDo: { nb: 'Legg til', en: 'Add' },
  edit: { nb: 'Endre', en: 'Change' },
  editOf: { nb: (f: { what: string }) => `Endre ${f.what}`, en: (f: { what: string }) => `Change ${f.what}` },
  close: { nb: 'Lukk', en: 'Close' },
  save: { nb: 'Lagre økta', en: 'Save the session' },
  remove: { nb: 'Fjern økta', en: 'Remove the session' },
  kindLabel: { nb: 'Hva slags', en: 'What kind' },
  titleLabel: { nb: 'Navn', en: 'Name' },
  titleHelp: { nb: 'Tomt felt viser hva slags økt det er.', en: 'An empty field shows the kind of session.' },
  begins: { nb: 'Fra', en: 'From' },
  ends: { nb: 'Til', en: 'To' },
  forWhom: { nb: 'For hvem', en: 'For whom' },
  forWhomHelp: { nb: 'Ingen avkrysset betyr alle.', en: 'None ticked means everybody.' },
  forEnsembles: { nb: 'Orkester', en: 'Orchestra' },
  adults: { nb: 'Voksne', en: 'Grown-ups' },
  pieces: { nb: 'Stykker', en: 'Pieces' },
  plays: { nb: 'Stykker, i rekkefølge', en: 'Pieces, in order' },
  piecesDecided: {
    nb: 'Rekkefølgen på fellesøvelsene denne dagen er bestemt på siden Besetning, og den gjelder. Det du krysser av her, gjelder bare gruppeøvelser.',
    en: 'The order of the tutti rehearsals of this day is decided on the Coverage page, and it holds. What you tick here holds for sectionals only.',
  },
  toOrder: { nb: 'Endre rekkefølgen', en: 'Change the order' },

  // Templates.
  templates: { nb: 'Maler', en: 'Templates' },
  usual: { nb: 'Vanlig dag', en: 'A usual day' },
  usualHelp: {
    nb: 'Fellesøvelse, gruppeøvelser, lunsj og fellesøvelse, fordelt på timene i dagen. Hver instruktør med egne grupper får et rom.',
    en: 'Full rehearsal, sectionals, lunch and full rehearsal over the hours of the day. Each coach with groups gets a room.',
  },
  rotation: { nb: 'Gruppeøvelser som går på rundgang', en: 'Sectionals that go round' },
  rotationHelp: {
    nb: 'Instruktørene blir i rommene sine, og gruppene bytter. Slagverket blir hos sin instruktør.',
    en: 'Coaches stay in their rooms, and the groups change. Percussion stays with its own coach.',
  },
  layUsual: { nb: 'Sett opp en vanlig dag', en: 'Lay out a usual day' },
  layRotation: { nb: 'Sett opp rundgangen', en: 'Lay out the round' },
  inTheWay: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'økt', 'økter')} ligger i veien. Flytt eller fjern det som står der, først.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'session is', 'sessions are')} in the way. Move or remove what is there first.`,
  },
  dayTooShort: { nb: 'Dagen er for kort til malen.', en: 'The day is too short for the template.' },
  noRotation: {
    nb: 'Rundgangen trenger minst to instruktører med egne grupper, og minst tjue minutter til hver.',
    en: 'A round needs at least two coaches with groups of their own, and at least twenty minutes for each.',
  },
  clear: { nb: 'Tøm dagen', en: 'Clear the day' },
  clearHelp: {
    nb: 'Fjerner alle økter denne dagen. Økter med oppmøte blir stående.',
    en: 'Removes every session of this day. Sessions with attendance stay.',
  },

  // Showing.
  show: { nb: 'Vis planen til familiene', en: 'Show the plan to the families' },
  showHelp: {
    nb: 'Hver familie ser rom og tider for sine barn, og får beskjed i dagens brev. Endringer etterpå vises med en gang.',
    en: 'Each family sees rooms and times of its children, and is told in the letter of the day. Later changes show at once.',
  },
  hide: { nb: 'Skjul planen igjen', en: 'Hide the plan again' },
  isShown: {
    nb: (f: { when: string }) => `Vist til familiene ${f.when}`,
    en: (f: { when: string }) => `Shown to families ${f.when}`,
  },
  shownNow: {
    nb: (f: { count: number }) => `Planen er vist. ${counted('nb', f.count, 'foresatt', 'foresatte')} får beskjed.`,
    en: (f: { count: number }) => `The plan is shown. ${counted('en', f.count, 'guardian', 'guardians')} will be told.`,
  },
  hiddenNow: { nb: 'Planen er skjult for familiene.', en: 'The plan is hidden from families.' },
  notPublished: {
    nb: 'Publiser seminaret før du viser planen.',
    en: 'Publish the seminar before you show the plan.',
  },
  hasStops: {
    nb: (f: { count: number }) =>
      `Planen kan ikke vises ennå: ${counted('nb', f.count, 'ting må rettes', 'ting må rettes')}.`,
    en: (f: { count: number }) => `The plan cannot be shown yet: ${counted('en', f.count, 'thing', 'things')} to fix.`,
  },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  laid: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'økt', 'økter')} er satt opp.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'session', 'sessions')} laid out.`,
  },
  removed: { nb: 'Økta er fjernet.', en: 'The session is removed.' },

  // Refusals.
  endsBeforeItBegins: { nb: 'Slutten må være etter begynnelsen.', en: 'It must end after it begins.' },
  tooManySessions: {
    nb: (f: { most: number }) => `En dag har høyst ${f.most} økter.`,
    en: (f: { most: number }) => `A day has at most ${f.most} sessions.`,
  },
  noSuchRoom: { nb: 'Rommet finnes ikke lenger.', en: 'The room is no longer there.' },
  notStaff: {
    nb: 'En av de voksne er ikke lenger med på seminaret.',
    en: 'One of the adults is no longer at the seminar.',
  },
  hasAttendance: {
    nb: 'Det er ført oppmøte i denne økta, så den blir stående.',
    en: 'Attendance was taken in this session, so it stays.',
  },
  pdfBusy: {
    nb: 'Akkurat nå lages det mange ark. Prøv igjen om et minutt.',
    en: 'Many sheets are being made just now. Try again in a minute.',
  },
})
