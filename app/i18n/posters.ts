import { words } from './words.ts'

/** The poster at a studio's door: Norwegian with English beside it, in one sheet. */
export const posters = words({
  title: {
    nb: (f: { year: number; number: number | null }) =>
      f.number === null ? `Plakater, Kunst rett vest ${f.year}` : `Atelier ${f.number}, Kunst rett vest ${f.year}`,
    en: (f: { year: number; number: number | null }) =>
      f.number === null ? `Posters, Kunst rett vest ${f.year}` : `Studio ${f.number}, Kunst rett vest ${f.year}`,
  },
  studio: { nb: 'Atelier', en: 'Studio' },
  welcome: { nb: 'Velkommen inn', en: 'Welcome in' },
  scan: { nb: 'Åpent nå? Skann og stemple', en: 'Open now? Scan and stamp' },
  codeAlt: {
    nb: (f: { address: string }) => `QR-kode som åpner ${f.address}`,
    en: (f: { address: string }) => `QR code that opens ${f.address}`,
  },
  host: {
    nb: (f: { names: string }) => `Vertskommune: ${f.names}`,
    en: (f: { names: string }) => `Host municipality: ${f.names}`,
  },
  hosts: {
    nb: (f: { names: string }) => `Vertskommuner: ${f.names}`,
    en: (f: { names: string }) => `Host municipalities: ${f.names}`,
  },
  demonstration: { nb: 'Demonstrasjon: oppdiktede personer', en: 'Demonstration: invented persons' },

  // Where they are fetched.
  mine: { nb: 'Plakaten til døra', en: 'The poster for the door' },
  mineHelp: {
    nb: 'Nummeret, navnet og åpningstidene dine, og en QR-kode som viser de besøkende om det er åpent. Heng den der de ser den fra veien.',
    en: 'Your number, name and hours, and a QR code that shows visitors whether it is open. Hang it where they see it from the road.',
  },
  fetch: {
    nb: (f: { paper: string }) => `Hent plakaten i ${f.paper}`,
    en: (f: { paper: string }) => `Get the poster in ${f.paper}`,
  },
  notYet: {
    nb: 'Plakaten kan hentes når atelierene har fått numre.',
    en: 'The poster can be fetched once the studios have their numbers.',
  },
  all: { nb: 'Plakater til dørene', en: 'Posters for the doors' },
  allHelp: {
    nb: 'Ett ark for hvert atelier, i rekkefølge etter nummer.',
    en: 'One sheet for each studio, in the order of the numbers.',
  },
  fetchAll: {
    nb: (f: { paper: string }) => `Alle i én fil, ${f.paper}`,
    en: (f: { paper: string }) => `All in one file, ${f.paper}`,
  },
  oneNumber: { nb: 'Ett nummer', en: 'One number' },
  busy: {
    nb: 'Mange plakater lages akkurat nå. Prøv igjen om et øyeblikk.',
    en: 'Many posters are being made just now. Try again in a moment.',
  },
})
