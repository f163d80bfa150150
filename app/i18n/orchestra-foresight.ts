import { counted, words } from './words.ts'

type SeasonName = 'spring' | 'autumn'
const NUMBERS_NB = ['ingen', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv']
const NUMBERS_EN = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Two years ahead. */
export const orchestraForesight = words({
  title: { nb: 'To år fram', en: 'Two years ahead' },
  lede: {
    nb: 'Slik blir orkesteret hvis bare tiden går: juniorer blir gamle nok, og de eldste blir for gamle. Ingen andre slutter, og ingen nye kommer.',
    en: 'The orchestra as it becomes if only time passes: juniors grow old enough, and the eldest too old. Nobody else leaves, and nobody new comes.',
  },
  from: {
    nb: (f: { semester: string }) => `Regnet fra ${f.semester}`,
    en: (f: { semester: string }) => `Counted from ${f.semester}`,
  },
  members: { nb: 'I orkesteret', en: 'In the orchestra' },
  comeUp: { nb: 'Rykker opp', en: 'Come up' },
  ageOut: { nb: 'Blir for gamle', en: 'Too old' },
  juniors: { nb: 'Juniorer', en: 'Juniors' },
  missing: { nb: 'Mangler', en: 'Missing' },
  semester: { nb: 'Semester', en: 'Semester' },
  now: { nb: 'nå', en: 'now' },
  dropped: {
    nb: (f: { before: number; now: number; percent: number }) =>
      `Orkesteret har gått fra ${f.before} til ${f.now} medlemmer siden forrige semester, ${f.percent} prosent færre.`,
    en: (f: { before: number; now: number; percent: number }) =>
      `The orchestra has gone from ${f.before} to ${f.now} members since last semester, ${f.percent} per cent fewer.`,
  },
  willDrop: {
    nb: (f: { semester: string; percent: number; ageOut: number }) =>
      `${capital(f.semester)} blir orkesteret ${f.percent} prosent mindre hvis ingen nye kommer: ${f.ageOut} blir for gamle.`,
    en: (f: { semester: string; percent: number; ageOut: number }) =>
      `In ${f.semester} the orchestra becomes ${f.percent} per cent smaller unless new members come: ${f.ageOut} grow too old.`,
  },
  instruments: { nb: 'Instrument for instrument', en: 'Instrument by instrument' },
  instrument: { nb: 'Instrument', en: 'Instrument' },
  wanted: { nb: 'Behov', en: 'Wanted' },
  free: { nb: 'Ledige til utlån', en: 'Free to lend' },
  lacks: { nb: (f: { count: number }) => `mangler ${f.count}`, en: (f: { count: number }) => `${f.count} missing` },
  noNeeds: {
    nb: 'Ingen har sagt hvor mange orkesteret trenger av hvert instrument. Skriv det inn under semesteret, så vises det som vil mangle.',
    en: 'Nobody has said how many of each instrument the orchestra needs. Enter it under the semester, and what will be missing is shown.',
  },
  toNeeds: { nb: 'Skriv inn behovene', en: 'Enter the needs' },
  ask: { nb: 'Hvem vi bør spørre', en: 'Whom to ask' },
  askHelp: {
    nb: (f: { semester: string }) =>
      `Instrumenter orkesteret vil mangle ${f.semester}, og som ingen fra kommunen spiller.`,
    en: (f: { semester: string }) =>
      `Instruments the orchestra will miss in ${f.semester}, and that nobody from the municipality plays.`,
  },
  gap: {
    nb: (f: { municipality: string; instruments: string }) => `${f.municipality}: ingen ${f.instruments}.`,
    en: (f: { municipality: string; instruments: string }) => `${f.municipality}: no ${f.instruments}.`,
  },
  freeToLend: {
    nb: (f: { count: number }) =>
      `${capital(NUMBERS_NB[f.count] ?? String(f.count))} ${f.count === 1 ? 'instrument ledig' : 'instrumenter ledige'} til utlån.`,
    en: (f: { count: number }) =>
      `${capital(NUMBERS_EN[f.count] ?? String(f.count))} ${f.count === 1 ? 'instrument' : 'instruments'} free to lend.`,
  },
  noGaps: {
    nb: 'Orkesteret har det det trenger neste semester.',
    en: 'The orchestra has what it needs next semester.',
  },
  homes: { nb: 'Kommune for kommune', en: 'Municipality by municipality' },
  municipality: { nb: 'Bostedskommune', en: 'Home municipality' },
  unknown: { nb: 'Ikke oppgitt', en: 'Not stated' },
  heading: {
    nb: (f: { year: number; season: SeasonName }) => `${f.season === 'spring' ? 'vår' : 'høst'} ${f.year}`,
    en: (f: { year: number; season: SeasonName }) => `${f.season === 'spring' ? 'spring' : 'autumn'} ${f.year}`,
  },
  people: {
    nb: (f: { count: number }) => counted('nb', f.count, 'musikant', 'musikanter'),
    en: (f: { count: number }) => counted('en', f.count, 'player', 'players'),
  },
})
