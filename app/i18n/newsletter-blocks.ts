import { words } from './words.ts'

/** What the data blocks of a newsletter say. */
export const newsletterBlocks = words({
  programme: { nb: 'Dette skjer', en: 'What’s on' },
  newcomers: {
    nb: (f: { year: number }) => `Nye kunstnere i ${f.year}`,
    en: (f: { year: number }) => `New artists in ${f.year}`,
  },
  studioNumber: {
    nb: (f: { number: number }) => `atelier ${f.number}`,
    en: (f: { number: number }) => `studio ${f.number}`,
  },
  untitled: { nb: 'Uten tittel', en: 'Untitled' },
  workBy: {
    nb: (f: { title: string; name: string }) => `${f.title}, av ${f.name}`,
    en: (f: { title: string; name: string }) => `${f.title}, by ${f.name}`,
  },
  hours: { nb: 'Åpningstider', en: 'Opening hours' },
  studios: { nb: 'Åpne atelierer', en: 'Open studios' },
  exhibition: { nb: 'Fellesutstillingen', en: 'The joint exhibition' },
  exhibitionAt: {
    nb: (f: { venue: string }) => `Fellesutstillingen på ${f.venue}`,
    en: (f: { venue: string }) => `The joint exhibition at ${f.venue}`,
  },
  allStudios: { nb: 'Se alle kunstnere og atelierer', en: 'See all artists and studios' },
  news: { nb: 'Nytt fra Kunst rett vest', en: 'News from Kunst rett vest' },
  map: { nb: 'Finn atelierene på kartet', en: 'Find the studios on the map' },
})
