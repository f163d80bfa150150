import { words } from './words.ts'

const measures = {
  participants: { nb: 'Deltakere', en: 'Participants' },
  applications: { nb: 'Søkere', en: 'Applicants' },
} as const
type MeasureWords = keyof typeof measures

/** The round by municipality, year by year. */
export const municipal = words({
  title: { nb: 'Kommune for kommune', en: 'By municipality' },
  overYears: { nb: 'Kommunene over årene', en: 'The municipalities over the years' },
  lede: {
    nb: 'Hvor mange kunstnere som deltok fra hver kommune, og hvem som var vertskap.',
    en: 'How many artists took part from each municipality, and who hosted.',
  },
  officeLede: {
    nb: 'Hvor mange som søkte og deltok fra hver kommune, og hvem som var vertskap. Kommunen er den som sto i søknaden.',
    en: 'How many applied and took part from each municipality, and who hosted. The municipality is the one in the application.',
  },
  open: { nb: 'Se tallene for hver kommune', en: 'See the figures of each municipality' },
  reading: { nb: 'Slik teller vi kommunene', en: 'How the municipalities are counted' },
  asThen: { nb: 'Som kommunene var', en: 'As the municipalities were' },
  asNow: { nb: 'Som kommunene er i dag', en: 'As the municipalities are today' },
  asNowHelp: {
    nb: 'Tall fra kommuner som er slått sammen, teller for den nye kommunen. Summen for hvert år er den samme.',
    en: 'Figures of municipalities that have merged count for the new one. The sum of each year is the same.',
  },
  what: { nb: 'Hva som er talt', en: 'What is counted' },
  measure: {
    nb: (f: { measure: MeasureWords }) => measures[f.measure].nb,
    en: (f: { measure: MeasureWords }) => measures[f.measure].en,
  },
  caption: {
    nb: (f: { measure: MeasureWords }) => `${measures[f.measure].nb} etter kommune og år`,
    en: (f: { measure: MeasureWords }) => `${measures[f.measure].en} by municipality and year`,
  },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  withAbsorbed: { nb: (f: { names: string }) => `med ${f.names}`, en: (f: { names: string }) => `with ${f.names}` },
  memberUntil: { nb: (f: { year: number }) => `til ${f.year}`, en: (f: { year: number }) => `until ${f.year}` },
  elsewhere: { nb: 'Ingen av kommunene', en: 'None of the municipalities' },
  altogether: { nb: 'I alt', en: 'Altogether' },
  unknown: { nb: 'ikke kjent', en: 'not known' },
  notMember: { nb: 'ikke medlem', en: 'not a member' },
  alone: { nb: 'vertskap', en: 'host' },
  lead: { nb: 'vertskap sammen med andre, leder', en: 'joint host, lead' },
  with: { nb: 'vertskap sammen med andre', en: 'joint host' },
  hosted: { nb: 'vertskap', en: 'host' },
  symbols: {
    nb: 'To punktum betyr at vi ikke har tallet, ett punktum at kommunen ikke var medlem. Ingen av dem betyr null. Tall i kursiv er oppgitt i tidligere rapporter og i pressen.',
    en: 'Two points mean that the figure is not known, one point that the municipality was not a member. Neither means zero. Figures in italics were stated in earlier reports and the press.',
  },
  asFile: {
    nb: (f: { format: string }) => `Hent som ${f.format}`,
    en: (f: { format: string }) => `Get as ${f.format}`,
  },
  none: { nb: 'Ingen tall ennå', en: 'No figures yet' },
  noneHelp: {
    nb: 'Tallene kommer når noen har søkt, eller når tidligere vertskap er lest inn.',
    en: 'The figures come when somebody has applied, or when earlier hosts are read in.',
  },
})
