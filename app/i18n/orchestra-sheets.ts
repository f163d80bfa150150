import { words } from './words.ts'

const clock = (time = '') => time.replace(':', '.')

/** What is printed of a plan, each child's day, and the family's calendar. */
export const orchestraSheets = words({
  // Sheets.
  sheets: { nb: 'Ark til utskrift', en: 'Sheets to print' },
  sheetsOf: { nb: (f: { title: string }) => `Ark: ${f.title}`, en: (f: { title: string }) => `Sheets: ${f.title}` },
  rooms: { nb: 'Dørark', en: 'Door sheets' },
  roomsHelp: {
    nb: 'Ett ark til hver dør: hva som skjer i rommet, og når. Ingen barnenavn.',
    en: 'One sheet for each door: what happens there and when. No children’s names.',
  },
  coaches: { nb: 'Instruktørark', en: 'Coach sheets' },
  coachesHelp: {
    nb: 'Øktene til hver instruktør, og hvem som kommer.',
    en: 'The sessions of each coach, and who comes.',
  },
  ownCoach: { nb: 'Arket ditt', en: 'Your sheet' },
  leader: { nb: 'Dagsark for seminarlederen', en: 'Day sheet of the leader' },
  leaderHelp: {
    nb: 'Alt som skjer, rom for rom, og hvem som er borte.',
    en: 'Everything, room by room, and who is away.',
  },
  children: { nb: 'Ark for hvert barn', en: 'A sheet for each child' },
  childrenHelp: { nb: 'Rom, tider og lunsj for hver musikant.', en: 'Rooms, times and lunch of each player.' },
  kitchen: { nb: 'Tall til kjøkkenet', en: 'Numbers for the kitchen' },
  kitchenHelp: {
    nb: 'Hvor mange som spiser, og hva de ikke tåler. Bare tall.',
    en: 'How many eat, and what they cannot have. Numbers only.',
  },
  pdf: { nb: 'PDF', en: 'PDF' },
  print: { nb: 'Skriv ut fra nettleseren, eller hent PDF.', en: 'Print from the browser, or get the PDF.' },
  printOnly: { nb: 'Skriv ut fra nettleseren.', en: 'Print from the browser.' },
  noneOnSheet: { nb: 'Det er ingenting å skrive ut ennå', en: 'There is nothing to print yet' },
  noneOnSheetHelp: { nb: 'Sett opp timeplanen først.', en: 'Build the timetable first.' },
  whoComes: { nb: 'Hvem som kommer', en: 'Who comes' },
  child: { nb: 'Musikant', en: 'Player' },
  instrument: { nb: 'Instrument', en: 'Instrument' },
  reply: { nb: 'Svar', en: 'Reply' },
  answer: {
    nb: (f: { answer: 'comes' | 'late' | 'early' | 'absent' | 'none'; at: string | null }) =>
      ({
        ...{ comes: 'kommer', absent: 'kommer ikke', none: 'ikke svart' },
        late: f.at ? `kommer kl. ${clock(f.at)}` : 'kommer senere',
        early: f.at ? `går kl. ${clock(f.at)}` : 'går før slutt',
      })[f.answer],
    en: (f: { answer: 'comes' | 'late' | 'early' | 'absent' | 'none'; at: string | null }) =>
      ({
        ...{ comes: 'comes', absent: 'is away', none: 'no reply' },
        late: f.at ? `comes at ${f.at}` : 'comes later',
        early: f.at ? `leaves at ${f.at}` : 'leaves early',
      })[f.answer],
  },
  away: { nb: 'Borte', en: 'Away' },
  nobodyAway: { nb: 'Ingen har meldt fravær.', en: 'Nobody has said that they are away.' },

  // A child's day.
  dayOf: { nb: (f: { name: string }) => `Dagene til ${f.name}`, en: (f: { name: string }) => `${f.name}’s days` },
  planToCome: {
    nb: 'Rom og tider for gruppene kommer når timeplanen er klar.',
    en: 'Rooms and times of the groups come when the timetable is ready.',
  },
  meets: { nb: 'Møter', en: 'Meets' },
  fetched: { nb: 'Hentes', en: 'Picked up' },
  atVenue: {
    nb: (f: { time: string; venue: string }) => `kl. ${clock(f.time)} ved ${f.venue}`,
    en: (f: { time: string; venue: string }) => `at ${f.time} at ${f.venue}`,
  },
  desk: { nb: 'Pult', en: 'Desk' },
  beside: {
    nb: (f: { name: string }) => `ved siden av ${f.name}`,
    en: (f: { name: string }) => `beside ${f.name}`,
  },
  lunch: { nb: 'Lunsj', en: 'Lunch' },
  noLunch: { nb: 'Ingen felles lunsj denne dagen', en: 'No lunch together on this day' },
  bring: { nb: 'Ta med', en: 'Bring' },
  bringThese: {
    nb: 'Instrument, noter, blyant og drikkeflaske.',
    en: 'Instrument, music, a pencil and a bottle of water.',
  },
  fromLeader: { nb: 'Beskjed fra seminarlederen', en: 'Message from the seminar leader' },
  yourAnswer: { nb: 'Svaret deres', en: 'Your answer' },
  notExpected: { nb: 'Er ikke ventet denne dagen.', en: 'Is not expected on this day.' },
  cancelled: { nb: 'Seminaret er avlyst.', en: 'The seminar is called off.' },
  orElse: { nb: ' eller ', en: ' or ' },
  eitherSection: {
    nb: 'Du får vite hvilken gruppe når plassene vises.',
    en: 'You will know which group when the seating is shown.',
  },
  onlyOneSection: {
    nb: 'Bare for denne gruppen. Du får vite hvem som er med når plassene vises.',
    en: 'For this group only. You will know who is in it when the seating is shown.',
  },

  // The calendar.
  calendarName: { nb: 'Vestregionens ungdomssymfonikere', en: 'Vestregionen youth orchestra' },
  calendarTitle: {
    nb: (f: { title: string; who: string }) => (f.who ? `${f.title} (${f.who})` : f.title),
    en: (f: { title: string; who: string }) => (f.who ? `${f.title} (${f.who})` : f.title),
  },
})
