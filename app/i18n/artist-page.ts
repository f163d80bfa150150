import { words } from './words.ts'

/** One artist's page: the works large, the visit, and who hangs on either side. */
export const artistPage = words({
  enlarge: { nb: 'Se bildet større', en: 'See the picture larger' },
  enlarged: {
    nb: (f: { title: string }) => `${f.title}, stort`,
    en: (f: { title: string }) => `${f.title}, large`,
  },
  close: { nb: 'Lukk', en: 'Close' },
  previous: { nb: 'Forrige bilde', en: 'Previous picture' },
  next: { nb: 'Neste bilde', en: 'Next picture' },
  visit: { nb: 'Besøk atelieret', en: 'Visit the studio' },
  visitOver: {
    nb: (f: { year: number }) => `Atelieret var åpent under runden i ${f.year}`,
    en: (f: { year: number }) => `The studio was open during the round of ${f.year}`,
  },
  wayThere: { nb: 'Finn veien', en: 'Find the way' },
  wayIn: {
    nb: (f: { map: string }) => `Veibeskrivelse i ${f.map}`,
    en: (f: { map: string }) => `Directions in ${f.map}`,
  },
  entrance: { nb: 'Inngangen', en: 'The entrance' },
  entranceAlt: {
    nb: (f: { number: number }) => `Inngangen til atelier ${f.number}`,
    en: (f: { number: number }) => `The entrance to studio ${f.number}`,
  },
  mapAlt: {
    nb: (f: { number: number; place: string }) => `Kart: atelier ${f.number}${f.place ? ` i ${f.place}` : ''}`,
    en: (f: { number: number; place: string }) => `Map: studio ${f.number}${f.place ? ` in ${f.place}` : ''}`,
  },
  showsHereToo: { nb: 'Viser i samme atelier', en: 'Showing in the same studio' },
  inExhibition: {
    nb: (f: { no: string | null }) => (f.no === null ? 'I fellesutstillingen' : `I fellesutstillingen, nr. ${f.no}`),
    en: (f: { no: string | null }) =>
      f.no === null ? 'In the joint exhibition' : `In the joint exhibition, no. ${f.no}`,
  },
  numbered: {
    nb: (f: { no: string }) => `nr. ${f.no}`,
    en: (f: { no: string }) => `no. ${f.no}`,
  },
  neighbours: { nb: 'Andre kunstnere', en: 'Other artists' },
  before: { nb: 'Forrige kunstner', en: 'Previous artist' },
  after: { nb: 'Neste kunstner', en: 'Next artist' },
  aboutWithStudio: {
    nb: (f: { name: string; disciplines: string; place: string; number: number; year: number }) =>
      `${f.name} arbeider med ${f.disciplines} og har åpent atelier${f.place ? ` i ${f.place}` : ''} under Kunst rett vest ${f.year}. Se verkene, åpningstidene og veien til atelier ${f.number}.`,
    en: (f: { name: string; disciplines: string; place: string; number: number; year: number }) =>
      `${f.name} works with ${f.disciplines} and opens the studio${f.place ? ` in ${f.place}` : ''} during Kunst rett vest ${f.year}. See the works, the opening hours and the way to studio ${f.number}.`,
  },
  aboutExhibition: {
    nb: (f: { name: string; disciplines: string; year: number }) =>
      `${f.name} arbeider med ${f.disciplines} og viser ett verk i fellesutstillingen under Kunst rett vest ${f.year}. Se verkene og les om kunstneren.`,
    en: (f: { name: string; disciplines: string; year: number }) =>
      `${f.name} works with ${f.disciplines} and shows one work in the joint exhibition of Kunst rett vest ${f.year}. See the works and read about the artist.`,
  },
  openStudio: {
    nb: (f: { number: number; name: string }) => `Åpent atelier ${f.number}: ${f.name}`,
    en: (f: { number: number; name: string }) => `Open studio ${f.number}: ${f.name}`,
  },
})
