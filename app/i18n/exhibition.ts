import { counted, words } from './words.ts'

/** What the page of the joint exhibition, its labels and its floor list say. */
export const exhibition = words({
  catalogueNo: { nb: 'Katalog', en: 'Catalogue' },
  number: { nb: 'Nummer', en: 'Number' },
  find: { nb: 'Nummer, kunstner eller tittel', en: 'Number, artist or title' },
  findHelp: {
    nb: 'Nummeret står på lappen ved verket. Det begynner med nummeret på atelieret.',
    en: 'The number is on the label beside the work. It begins with the number of the studio.',
  },
  findDo: { nb: 'Finn verket', en: 'Find the work' },
  found: {
    nb: (f: { count: number; text: string }) => `${counted('nb', f.count, 'verk', 'verk')} passer til «${f.text}»`,
    en: (f: { count: number; text: string }) => `${counted('en', f.count, 'work', 'works')} for “${f.text}”`,
  },
  none: {
    nb: (f: { text: string }) => `Ingen verk passer til «${f.text}»`,
    en: (f: { text: string }) => `No work for “${f.text}”`,
  },
  showAll: { nb: 'Vis alle verkene', en: 'Show all the works' },
  floorList: { nb: 'Verksliste til å skrive ut (PDF)', en: 'List of works to print (PDF)' },
  gettingThere: { nb: 'Finn veien', en: 'Find the way' },
  floorTitle: {
    nb: (f: { year: number }) => `Verksliste ${f.year}`,
    en: (f: { year: number }) => `List of works ${f.year}`,
  },
  floorIntro: {
    nb: 'Nummeret på lappen begynner med nummeret på atelieret der kunstneren tar imot deg.',
    en: 'The number on the label begins with the number of the studio where the artist receives you.',
  },
  asOf: { nb: (f: { date: string }) => `Per ${f.date}`, en: (f: { date: string }) => `As of ${f.date}` },
  busy: {
    nb: 'Mange henter filer akkurat nå. Prøv igjen om et minutt.',
    en: 'Many files are being made just now. Please try again in a minute.',
  },
})
