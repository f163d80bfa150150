import { counted, words } from './words.ts'

/** What every page about a hosting says: its stages, its places. */
export const hosting = words({
  title: {
    nb: (f: { names: string; year: number }) => `${f.names} ${f.year}`,
    en: (f: { names: string; year: number }) => `${f.names} ${f.year}`,
  },
  home: { nb: 'Vertskap', en: 'Hosting' },
  nobody: { nb: 'Ingen kommune ennå', en: 'No municipality yet' },
  together: {
    nb: (f: { names: string }) => `Sammen med ${f.names}`,
    en: (f: { names: string }) => `Together with ${f.names}`,
  },
  leads: { nb: 'leder vertskapet', en: 'leads the hosting' },
  places: { nb: 'Sidene om vertskapet', en: 'Pages of the hosting' },
  status: { nb: 'Status', en: 'Status' },
  venues: { nb: 'Lokaler', en: 'Venues' },
  plan: { nb: 'Plan', en: 'Plan' },
  meetings: { nb: 'Møter', en: 'Meetings' },
  board: { nb: 'Rotasjonstavla', en: 'The rotation board' },
  offers: { nb: 'Tilbud om vertskap', en: 'Offers to host' },

  search: { nb: 'Søk', en: 'Search' },
  interest: { nb: 'Interesse', en: 'Interest' },
  inspection: { nb: 'Befaring', en: 'Inspection' },
  politics: { nb: 'Politisk behandling', en: 'Before the politicians' },
  agreement: { nb: 'Avtale', en: 'Agreement' },
  planning: { nb: 'Planlegging', en: 'Planning' },
  hosting: { nb: 'Vertskap', en: 'Hosting' },
  evaluation: { nb: 'Evaluering', en: 'Evaluation' },
  completed: { nb: 'Gjennomført', en: 'Completed' },
  declined: { nb: 'Takket nei', en: 'Declined' },
  withdrawn: { nb: 'Trukket', en: 'Withdrawn' },
  reserve: { nb: 'Reserve', en: 'Reserve' },

  searchMeans: { nb: 'Vi ser etter en vert og har spurt.', en: 'We are looking for a host and have asked.' },
  interestMeans: { nb: 'Kommunen er interessert.', en: 'The municipality is interested.' },
  inspectionMeans: { nb: 'Vi ser på lokaler sammen med kommunen.', en: 'We look at venues with the municipality.' },
  politicsMeans: { nb: 'Saken er hos politikerne.', en: 'The case is with the politicians.' },
  agreementMeans: {
    nb: 'Vedtaket er gjort, og avtalen skrives under.',
    en: 'It is decided, and the agreement is signed.',
  },
  planningMeans: {
    nb: 'Avtalen er underskrevet. Utstillingen planlegges.',
    en: 'The agreement is signed. The exhibition is planned.',
  },
  hostingMeans: {
    nb: 'Åpningsdagen er satt. Kommunen er vertskap.',
    en: 'The opening day is set. The municipality is host.',
  },
  evaluationMeans: {
    nb: 'Utstillingen er åpnet. Erfaringene samles.',
    en: 'The exhibition has opened. What was learned is collected.',
  },
  completedMeans: { nb: 'Vertskapet er gjennomført og evaluert.', en: 'The hosting is completed and evaluated.' },
  declinedMeans: { nb: 'Kommunen eller politikerne sa nei.', en: 'The municipality or its politicians said no.' },
  withdrawnMeans: { nb: 'Vertskapet er trukket.', en: 'The hosting is withdrawn.' },
  years: {
    nb: (f: { count: number }) => counted('nb', f.count, 'år', 'år'),
    en: (f: { count: number }) => counted('en', f.count, 'year', 'years'),
  },
})
