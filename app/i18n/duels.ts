import { counted, words } from './words.ts'

/** What is read at the duels, and by the one who opens them. */
export const duels = words({
  // The duels.
  duels: { nb: 'Dueller', en: 'Duels' },
  duelsOf: { nb: (f: { year: number }) => `Dueller ${f.year}`, en: (f: { year: number }) => `Duels ${f.year}` },
  which: { nb: 'Hvilket vil du helst ha med?', en: 'Which would you rather include?' },
  preferLeft: { nb: 'Venstre', en: 'Left' },
  preferRight: { nb: 'Høyre', en: 'Right' },
  preferNone: { nb: 'Like gode', en: 'Equally good' },
  leftSide: { nb: 'Til venstre', en: 'On the left' },
  rightSide: { nb: 'Til høyre', en: 'On the right' },
  theOtherWorks: { nb: 'De andre verkene i søknaden', en: 'The other works in the application' },
  duelNumber: {
    nb: (f: { number: number; of: number }) => `Duell ${f.number} av ${f.of}`,
    en: (f: { number: number; of: number }) => `Duel ${f.number} of ${f.of}`,
  },
  duelsLeft: {
    nb: (f: { left: number }) => `${counted('nb', f.left, 'duell', 'dueller')} igjen`,
    en: (f: { left: number }) => `${counted('en', f.left, 'duel', 'duels')} left`,
  },
  undo: { nb: 'Angre siste', en: 'Undo last' },
  duelKeys: {
    nb: 'Taster: ← venstre, → høyre, = like gode, Z angre',
    en: 'Keys: ← left, → right, = equally good, Z undo',
  },
  noDuels: { nb: 'Ingen dueller ennå', en: 'No duels yet' },
  noDuelsHelp: {
    nb: 'Når sekretariatet eller juryleder åpner en duellrunde, sammenligner du her to og to av søknadene som ligger tettest ved streken.',
    en: 'When the secretariat or the chair opens a duel round, you compare here, two by two, the applications closest to the line.',
  },
  duelsDoneTitle: { nb: 'Du er ferdig med duellene', en: 'You have finished the duels' },
  duelsDoneHelp: {
    nb: 'Svarene dine avgjør rekkefølgen ved streken sammen med svarene fra de andre i juryen.',
    en: 'Your answers settle the order at the line together with those of the other jurors.',
  },
  duelsClosedHelp: {
    nb: 'Rekkefølgen ved streken er gjort opp etter svarene fra juryen.',
    en: 'The order at the line has been settled by the jury’s answers.',
  },
  backToDesk: { nb: 'Til juryeringen', en: 'To the jurying' },
  toMeeting: { nb: 'Til jurymøtet', en: 'To the jury meeting' },

  // Opening duels.
  duelRound: { nb: 'Duellrunde', en: 'Duel round' },
  duelRoundHelp: {
    nb: 'Juryen sammenligner to og to av søknadene som er omstridt: de som deler plass ved streken, og de som hadde skiftet side uten ett av jurymedlemmene. Ingen møter en søknad de er inhabile i.',
    en: 'The jury compares, two by two, the applications that are contested: those tied at the line, and those that would change sides without one of the jurors. Nobody meets an application they are recused from.',
  },
  contestedNow: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad', 'søknader')} er omstridt nå.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'application is', 'applications are')} contested now.`,
  },
  contestedFor: {
    nb: (f: { count: number; places: number }) =>
      `${counted('nb', f.count, 'søknad', 'søknader')} er omstridt nå, om ${counted('nb', f.places, 'plass', 'plasser')}.`,
    en: (f: { count: number; places: number }) =>
      `${counted('en', f.count, 'application is', 'applications are')} contested now, for ${counted('en', f.places, 'place', 'places')}.`,
  },
  perJuror: { nb: 'Dueller per jurymedlem', en: 'Duels per juror' },
  perJurorHelp: {
    nb: (f: { count: number }) => `Forslag: ${f.count}. Da møter hver juror hver søknad om lag fire ganger.`,
    en: (f: { count: number }) => `Suggested: ${f.count}. Each juror then meets each application about four times.`,
  },
  openDuels: { nb: 'Åpne duellrunden', en: 'Open the duel round' },
  closeDuels: { nb: 'Avslutt duellrunden', en: 'Close the duel round' },
  closeDuelsHelp: {
    nb: 'Når den er avsluttet, avgjør svarene rekkefølgen blant de omstridte søknadene.',
    en: 'Once it is closed, the answers settle the order of the contested applications.',
  },
  duelsOpenedAt: { nb: (f: { when: string }) => `Åpnet ${f.when}`, en: (f: { when: string }) => `Opened ${f.when}` },
  answeredOf: {
    nb: (f: { answered: number; asked: number }) => `${f.answered} av ${f.asked}`,
    en: (f: { answered: number; asked: number }) => `${f.answered} of ${f.asked}`,
  },
  lastDuels: {
    nb: (f: { when: string; count: number }) =>
      `Forrige duellrunde ble avsluttet ${f.when} med ${counted('nb', f.count, 'svar', 'svar')}.`,
    en: (f: { when: string; count: number }) =>
      `The last duel round was closed ${f.when} with ${counted('en', f.count, 'answer', 'answers')}.`,
  },
  duelMyself: { nb: 'Svar på dine dueller', en: 'Answer your duels' },
})
