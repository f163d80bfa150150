import { counted, words } from './words.ts'

/** Who goes on from one round of the jury to the next. */
export const juryEntries = words({
  entries: { nb: 'Hvem går videre', en: 'Who goes on' },
  entriesOf: {
    nb: (f: { number: number }) => `Hvem går videre til runde ${f.number}`,
    en: (f: { number: number }) => `Who goes on to round ${f.number}`,
  },
  entriesLede: {
    nb: (f: { before: number; total: number; entered: number }) =>
      `${f.entered} av ${counted('nb', f.total, 'søknad', 'søknader')} fra runde ${f.before} går videre.`,
    en: (f: { before: number; total: number; entered: number }) =>
      `${f.entered} of ${counted('en', f.total, 'application', 'applications')} from round ${f.before} ${f.entered === 1 ? 'goes' : 'go'} on.`,
  },
  entriesSealedFirst: {
    nb: 'Rangeringen vises når alle har forseglet poengene i runden før.',
    en: 'The ranking is shown when everyone has sealed the round before.',
  },
  bestCount: { nb: 'Antall som går videre', en: 'How many go on' },
  bestCountHelp: {
    nb: 'De øverste i rangeringen. Alle som står likt på grensen, blir med.',
    en: 'The highest ranked. All who tie at the limit go on.',
  },
  takeBest: { nb: 'Velg de øverste', en: 'Choose the highest' },
  goesOn: { nb: 'Går videre', en: 'Goes on' },
  saveTicked: { nb: 'Lagre avkrysningen på denne siden', en: 'Save the ticks on this page' },
  rank: { nb: 'Plass', en: 'Rank' },
  meanScore: { nb: 'Snitt', en: 'Mean' },
})
