import { counted, words } from './words.ts'

/** Who plays which part, and the folders with the parts. */
export const orchestraFolders = words({
  title: { nb: 'Noter og mapper', en: 'Parts and folders' },
  of: {
    nb: (f: { semester: string }) => `Noter og mapper, ${f.semester}`,
    en: (f: { semester: string }) => `Parts and folders, ${f.semester}`,
  },
  noPieces: { nb: 'Ingen stykker på repertoaret', en: 'No pieces on the repertoire' },
  noPiecesMore: { nb: 'Legg inn det dere spiller i repertoaret.', en: 'Enter what you play in the repertoire.' },
  toRepertoire: { nb: 'Repertoaret', en: 'The repertoire' },
  nothing: { nb: 'Ingen noter er delt ut ennå.', en: 'No parts are handed out yet.' },
  propose: { nb: 'Fordel stemmene', en: 'Share out the parts' },
  proposeHelp: {
    nb: 'Hver musikant får en stemme etter plassen i orkesteret og instrumentet. Det som alt er bestemt, står.',
    en: 'Each player gets a part by place in the orchestra and instrument. What is decided already stays.',
  },
  proposeOf: {
    nb: (f: { title: string }) => `Fordel stemmene i ${f.title}`,
    en: (f: { title: string }) => `Share out the parts of ${f.title}`,
  },
  handOutAll: { nb: 'Alt er delt ut', en: 'All are handed out' },
  takeBackAll: { nb: 'Alt er levert inn', en: 'All are returned' },
  handOut: { nb: 'Delt ut', en: 'Handed out' },
  takeBack: { nb: 'Levert inn', en: 'Returned' },
  handOutOf: {
    nb: (f: { title: string }) => `Noter delt ut: ${f.title}`,
    en: (f: { title: string }) => `Parts handed out: ${f.title}`,
  },
  takeBackOf: {
    nb: (f: { title: string }) => `Noter levert inn: ${f.title}`,
    en: (f: { title: string }) => `Parts returned: ${f.title}`,
  },
  part: { nb: 'Stemme', en: 'Part' },
  players: { nb: 'Musikanter', en: 'Players' },
  nobody: { nb: 'ingen', en: 'nobody' },
  missing: { nb: 'Mangler', en: 'Missing' },
  missingParts: {
    nb: (f: { parts: string }) => `Mangler: ${f.parts}`,
    en: (f: { parts: string }) => `Missing: ${f.parts}`,
  },
  allCovered: { nb: 'Alle stemmene er dekket', en: 'Every part is covered' },
  without: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'musikant', 'musikanter')} uten stemme`,
    en: (f: { count: number }) => `${counted('en', f.count, 'player', 'players')} without a part`,
  },
  give: { nb: 'Gi stemme', en: 'Give a part' },
  player: { nb: 'Musikant', en: 'Player' },
  choosePlayer: { nb: 'Velg musikant', en: 'Choose a player' },
  drop: {
    nb: (f: { name: string }) => `Ta stemmen fra ${f.name}`,
    en: (f: { name: string }) => `Take the part from ${f.name}`,
  },
  change: {
    nb: (f: { title: string }) => `Endre stemmer i ${f.title}`,
    en: (f: { title: string }) => `Change parts of ${f.title}`,
  },
  folders: { nb: 'Mappene', en: 'The folders' },
  state: {
    nb: (f: { state: 'planned' | 'out' | 'back' }) =>
      ({ planned: 'ikke delt ut', out: 'delt ut', back: 'levert inn' })[f.state],
    en: (f: { state: 'planned' | 'out' | 'back' }) =>
      ({ planned: 'not handed out', out: 'handed out', back: 'returned' })[f.state],
  },
  returnOf: {
    nb: (f: { name: string }) => `Mappen til ${f.name} er levert inn`,
    en: (f: { name: string }) => `${f.name}’s folder is returned`,
  },
  asFile: { nb: 'Listen som CSV', en: 'The list as CSV' },
  print: {
    nb: 'Siden kan skrives ut: én mappe om gangen, i orkesterets rekkefølge.',
    en: 'The page can be printed: one folder at a time, in the order of the orchestra.',
  },
})
