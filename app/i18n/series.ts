import { words } from './words.ts'

const measures = {
  participants: { nb: 'Kunstnere', en: 'Artists' },
  newParticipants: { nb: 'Nye kunstnere', en: 'New artists' },
  applications: { nb: 'Søknader', en: 'Applications' },
  visits: { nb: 'Besøk', en: 'Visits' },
  exhibitionVisits: { nb: 'Besøk på fellesutstillingen', en: 'Visits to the joint exhibition' },
  pressStories: { nb: 'Presseomtaler', en: 'Press stories' },
  artists: { nb: 'Ulike kunstnere', en: 'Different artists' },
  memberMunicipalities: { nb: 'Medlemskommuner', en: 'Member municipalities' },
} as const
type MeasureWords = keyof typeof measures

const spans: Record<MeasureWords, { nb: (value: string) => string; en: (value: string) => string }> = {
  visits: { nb: (value) => `${value} besøk`, en: (value) => `${value} visits` },
  exhibitionVisits: {
    nb: (value) => `${value} besøk på fellesutstillingene`,
    en: (value) => `${value} visits to the joint exhibitions`,
  },
  artists: { nb: (value) => `${value} ulike kunstnere`, en: (value) => `${value} different artists` },
  pressStories: { nb: (value) => `${value} presseomtaler`, en: (value) => `${value} press stories` },
  participants: { nb: (value) => `${value} deltakelser`, en: (value) => `${value} participations` },
  newParticipants: { nb: (value) => `${value} nye kunstnere`, en: (value) => `${value} new artists` },
  applications: { nb: (value) => `${value} søknader`, en: (value) => `${value} applications` },
  memberMunicipalities: { nb: (value) => `${value} medlemskommuner`, en: (value) => `${value} member municipalities` },
}

/** The archive's figures over the years. */
export const series = words({
  overYears: { nb: 'Runden over årene', en: 'The round over the years' },
  measure: {
    nb: (f: { measure: MeasureWords }) => measures[f.measure].nb,
    en: (f: { measure: MeasureWords }) => measures[f.measure].en,
  },
  perYear: {
    nb: (f: { measure: MeasureWords }) => `${measures[f.measure].nb} år for år`,
    en: (f: { measure: MeasureWords }) => `${measures[f.measure].en} year by year`,
  },
  span: {
    nb: (f: { measure: MeasureWords; value: string }) => spans[f.measure].nb(f.value),
    en: (f: { measure: MeasureWords; value: string }) => spans[f.measure].en(f.value),
  },
  altogether: { nb: 'I alt', en: 'Altogether' },
  year: { nb: 'År', en: 'Year' },
  table: { nb: 'Tallene i en tabell', en: 'The figures in a table' },
  asFile: { nb: 'Tallene som fil (CSV)', en: 'The figures as a file (CSV)' },
  missing: { nb: 'oppgave mangler', en: 'figure missing' },
  symbols: {
    nb: '.. betyr at vi ikke har tallet. Det betyr ikke null. Fylte søyler er talt her, omriss er oppgitt av andre.',
    en: '.. means that the figure is not known. It does not mean zero. Solid bars were counted here, outlines were stated by others.',
  },
  stated: {
    nb: 'Tall i kursiv er oppgitt i tidligere rapporter og i pressen. De andre er talt opp her.',
    en: 'Figures in italics were stated in earlier reports and the press. The others were counted here.',
  },
  source: {
    nb: (f: { sources: string }) => `Kilde: ${f.sources}`,
    en: (f: { sources: string }) => `Source: ${f.sources}`,
  },
  yearFigures: { nb: 'Året i tall', en: 'The year in figures' },
  toReport: { nb: 'Les årsrapporten', en: 'Read the annual report' },
  pressOfYear: { nb: 'Pressen skrev', en: 'What the press wrote' },
  allPress: { nb: 'All presseomtale', en: 'All press coverage' },
  statedFigure: { nb: 'oppgitt', en: 'stated' },
})
