import { words } from './words.ts'

/** What every dated list of deletions says, whatever it is about. */
export const deletionList = words({
  rehearsal: {
    nb: 'Demonstrasjonen ligger i 2013. Datoene vises, men ingenting slettes.',
    en: 'The demonstration lies in 2013. The dates are shown, but nothing is deleted.',
  },
  coming: { nb: 'Slettes', en: 'Deleted' },
  nothingComing: { nb: 'Ingenting har en slettedato ennå', en: 'Nothing has a date of deletion yet' },
  on: { nb: (f: { date: string }) => `slettes ${f.date}`, en: (f: { date: string }) => `deleted ${f.date}` },
  next: { nb: 'slettes nå', en: 'deleted now' },
  what: { nb: 'Hva', en: 'What' },
  when: { nb: 'Når', en: 'When' },
  count: { nb: 'Antall', en: 'Count' },
  heldCount: {
    nb: (f: { count: number }) => `${f.count} holdes tilbake`,
    en: (f: { count: number }) => `${f.count} held back`,
  },
  heldColumn: { nb: 'Holdes tilbake', en: 'Held back' },
  all: { nb: 'Alle slag opplysninger', en: 'Every kind of data' },
  purpose: { nb: 'Formål', en: 'Purpose' },
  groundTitle: { nb: 'Grunnlag', en: 'Ground' },
  keptFor: { nb: 'Slettes', en: 'Deleted' },
  first: { nb: 'Neste sletting', en: 'Next deletion' },
  kept: { nb: 'Lagret', en: 'Kept' },
  showAll: {
    nb: (f: { count: number }) => `Vis alle datoene (${f.count})`,
    en: (f: { count: number }) => `Show every date (${f.count})`,
  },
})
