import { holidays } from './holidays.ts'
import { words } from './words.ts'

type Holiday = { holiday: keyof typeof holidays }
type Day = { day: string }
type When = { when: string }

/** What is in the way of a deadline, an opening or a political decision: when it is, and the sentence that it stands in. */
export const hostingClashes = words({
  deadline: { nb: (f: When) => `Fristen er ${f.when}.`, en: (f: When) => `It is due ${f.when}.` },
  opening: { nb: (f: When) => `Åpningen er ${f.when}.`, en: (f: When) => `The opening is ${f.when}.` },
  decision: {
    nb: (f: When & Day & { body: string }) => `Møtet i ${f.body || 'utvalget'} ${f.day} er ${f.when}.`,
    en: (f: When & Day & { body: string }) => `The meeting of ${f.body || 'the committee'} on ${f.day} is ${f.when}.`,
  },
  july: { nb: 'i juli, når kontorer og utvalg har ferie', en: 'in July, when offices and committees are on holiday' },
  sunday: { nb: 'på en søndag', en: 'on a Sunday' },
  holiday: {
    nb: (f: Holiday) => `på en helligdag: ${holidays[f.holiday].nb}`,
    en: (f: Holiday) => `on a public holiday: ${holidays[f.holiday].en}`,
  },
  easter: { nb: 'i påsken', en: 'in the Easter days' },
  winter: { nb: 'i vinterferien (uke 8)', en: 'in the winter break (week 8)' },
  autumn: { nb: 'i høstferien (uke 40)', en: 'in the autumn break (week 40)' },
  christmas: { nb: 'mellom jul og nyttår', en: 'between Christmas and New Year' },
  election: {
    nb: (f: Day) => `i uken med kommunevalg (${f.day})`,
    en: (f: Day) => `in the week of the municipal election (${f.day})`,
  },
  storting: {
    nb: (f: Day) => `i uken med stortingsvalg (${f.day})`,
    en: (f: Day) => `in the week of the parliamentary election (${f.day})`,
  },
  afterElection: {
    nb: (f: Day) => `etter kommunevalget ${f.day}, og da kan andre bestemme`,
    en: (f: Day) => `after the municipal election on ${f.day}, when others may decide`,
  },
})
