import { counted, words } from './words.ts'

/** What the printed catalogue says beside the dataset: headings, how to use it, colophon. */
export const cataloguePaper = words({
  title: {
    nb: (f: { year: number }) => `Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Kunst rett vest ${f.year}`,
  },
  kicker: { nb: 'Katalog', en: 'Catalogue' },
  masthead: { nb: 'Kunst rett vest', en: 'Kunst rett vest' },
  lede: {
    nb: (f: { artists: number; municipalities: number; weekends: number }) =>
      `${counted('nb', f.artists, 'kunstner', 'kunstnere')} i ${counted('nb', f.municipalities, 'kommune', 'kommuner')} åpner atelierene${f.weekends > 0 ? ` ${f.weekends === 1 ? 'én helg' : f.weekends === 2 ? 'to helger' : `${f.weekends} ganger`}` : ''}. Gratis og åpent for alle.`,
    en: (f: { artists: number; municipalities: number; weekends: number }) =>
      `${counted('en', f.artists, 'artist', 'artists')} in ${counted('en', f.municipalities, 'municipality', 'municipalities')} open their studios${f.weekends > 0 ? ` ${f.weekends === 1 ? 'for one weekend' : f.weekends === 2 ? 'on two weekends' : `${f.weekends} times`}` : ''}. Free and open to all.`,
  },
  openStudios: { nb: 'Åpne atelierer', en: 'Open studios' },
  exhibition: { nb: 'Fellesutstilling', en: 'Joint exhibition' },
  opening: { nb: 'Åpning', en: 'Opening' },
  openingAt: { nb: (f: { when: string }) => `Åpning ${f.when}`, en: (f: { when: string }) => `Opening ${f.when}` },
  hostedBy: {
    nb: (f: { hosts: string }) => `Vertskap: ${f.hosts}`,
    en: (f: { hosts: string }) => `Hosted by ${f.hosts}`,
  },
  datesLater: { nb: 'Datoene kommer.', en: 'The dates will follow.' },
  coverPicture: {
    nb: (f: { title: string; name: string }) => `På forsiden: «${f.title}» av ${f.name}`,
    en: (f: { title: string; name: string }) => `On the cover: “${f.title}” by ${f.name}`,
  },
  altOf: {
    nb: (f: { title: string; name: string }) => `«${f.title}» av ${f.name}`,
    en: (f: { title: string; name: string }) => `“${f.title}” by ${f.name}`,
  },
  untitled: { nb: 'Uten tittel', en: 'Untitled' },

  contents: { nb: 'Innhold', en: 'Contents' },
  howTo: { nb: 'Slik finner du fram', en: 'How to find your way' },
  howToNumbers: {
    nb: 'Hvert atelier har ett nummer. Det er det samme på kartet, i katalogen, på nettsidene og på plakaten ved døra. Viser flere kunstnere i samme atelier, har de en bokstav etter nummeret.',
    en: 'Each studio has one number. It is the same on the map, in the catalogue, on the website and on the poster at the door. Where several artists share a studio, a letter follows the number.',
  },
  howToWorks: {
    nb: 'I fellesutstillingen viser hver kunstner ett verk. Nummeret på etiketten er kunstnerens nummer her.',
    en: 'In the joint exhibition each artist shows one work. The number on the label is the artist’s number here.',
  },
  howToHours: {
    nb: 'Atelierene er åpne til de vanlige tidene når det ikke står noe annet under navnet.',
    en: 'The studios keep the usual hours unless the entry says otherwise.',
  },
  howToChanges: {
    nb: (f: { address: string }) =>
      `Noe kan endre seg etter at katalogen gikk i trykken. Rettelser, og hvem som har åpent akkurat nå, står på ${f.address}.`,
    en: (f: { address: string }) =>
      `Things may change after the catalogue went to print. Corrections, and who is open right now, are at ${f.address}.`,
  },
  meetingPoint: {
    nb: (f: { place: string }) => `Møtested: ${f.place}`,
    en: (f: { place: string }) => `Meeting point: ${f.place}`,
  },
  programme: { nb: 'Program', en: 'Programme' },
  cancelled: { nb: 'Avlyst', en: 'Cancelled' },
  signUp: { nb: 'Påmelding på nettsidene', en: 'Sign up on the website' },

  map: { nb: 'Kartet', en: 'The map' },
  mapHelp: {
    nb: 'En skisse uten veier: den viser hvor atelierene ligger i forhold til hverandre. Der tallene ligger tett, er de flyttet litt, og en strek viser stedet.',
    en: 'A sketch without roads: it shows where the studios are in relation to each other. Where the numbers are crowded they are moved a little, and a line leads to the place.',
  },
  mapTitle: { nb: 'Kart over atelierene', en: 'Map of the studios' },
  mapOf: { nb: (f: { name: string }) => `Kart over ${f.name}`, en: (f: { name: string }) => `Map of ${f.name}` },
  mapAlt: {
    nb: (f: { areas: string; numbers: string }) =>
      `Skisse av regionen med numrene på atelierene.${f.areas ? ` Kommuner med eget kart: ${f.areas}.` : ''}${f.numbers ? ` Numre på dette kartet: ${f.numbers}.` : ''} Adressene står ved hver kunstner.`,
    en: (f: { areas: string; numbers: string }) =>
      `A sketch of the region with the numbers of the studios.${f.areas ? ` Municipalities with a map of their own: ${f.areas}.` : ''}${f.numbers ? ` Numbers on this map: ${f.numbers}.` : ''} The addresses are at each artist.`,
  },
  mapOwnAlt: {
    nb: (f: { name: string; numbers: string }) =>
      `Skisse av ${f.name} med atelierene ${f.numbers}. Adressene står ved hver kunstner.`,
    en: (f: { name: string; numbers: string }) =>
      `A sketch of ${f.name} with studios ${f.numbers}. The addresses are at each artist.`,
  },
  notOnMap: {
    nb: (f: { numbers: string }) => `Ikke plassert på kartet: ${f.numbers}.`,
    en: (f: { numbers: string }) => `Not placed on the map: ${f.numbers}.`,
  },

  artists: { nb: 'Kunstnerne', en: 'The artists' },
  onlyExhibition: { nb: 'Bare i fellesutstillingen', en: 'In the joint exhibition only' },
  noNumber: { nb: 'mangler nummer', en: 'no number yet' },
  newThisYear: { nb: 'Ny i år', en: 'New this year' },
  ofTheYear: { nb: 'Årets kunstner', en: 'Artist of the year' },
  noHours: { nb: 'Åpningstidene er ikke satt', en: 'Opening hours are not set' },
  studio: { nb: 'Atelier', en: 'Studio' },
  stepFree: { nb: 'trinnfri inngang', en: 'step-free entrance' },
  steps: { nb: 'trinn ved inngangen', en: 'steps at the entrance' },
  toilet: { nb: 'toalett', en: 'toilet' },
  parking: { nb: 'parkering', en: 'parking' },

  works: { nb: 'Verkene i fellesutstillingen', en: 'The works in the joint exhibition' },
  worksCaption: {
    nb: 'Etter kunstnerens nummer. Mål i centimeter, høyde først.',
    en: 'By the artist’s number. Sizes in centimetres, height first.',
  },
  number: { nb: 'Nr.', en: 'No.' },
  artist: { nb: 'Kunstner', en: 'Artist' },
  workTitle: { nb: 'Tittel', en: 'Title' },
  technique: { nb: 'Teknikk', en: 'Technique' },
  size: { nb: 'Mål', en: 'Size' },
  price: { nb: 'Pris', en: 'Price' },
  notForSale: { nb: 'ikke til salgs', en: 'not for sale' },

  register: { nb: 'Navneregister', en: 'Index of names' },
  colophon: { nb: 'Om katalogen', en: 'About this catalogue' },
  publisher: {
    nb: 'Utgitt av Vestregionen, et samarbeid mellom kommunene vest for Oslo.',
    en: 'Published by Vestregionen, an alliance of the municipalities west of Oslo.',
  },
  released: {
    nb: (f: { no: number; when: string; sha: string }) =>
      `Utgave ${f.no}, låst ${f.when}. Kontrollsum for innholdet: ${f.sha}.`,
    en: (f: { no: number; when: string; sha: string }) =>
      `Release ${f.no}, frozen ${f.when}. Checksum of the content: ${f.sha}.`,
  },
  draft: {
    nb: (f: { when: string }) => `Utkast slik det sto ${f.when}. Ikke til trykk.`,
    en: (f: { when: string }) => `A draft as it stood ${f.when}. Not for print.`,
  },
  rights: {
    nb: 'Bilder av verkene: © kunstnerne. De kan gjengis i omtale av kunstrunden når kunstneren er nevnt.',
    en: 'Pictures of the works: © the artists. They may be reproduced in coverage of the art round when the artist is named.',
  },
  fonts: {
    nb: 'Skrift: Fraunces og Inter (SIL Open Font License).',
    en: 'Typefaces: Fraunces and Inter (SIL Open Font License).',
  },
  demo: {
    nb: 'Alle navn og verk i denne katalogen er oppdiktet for en demonstrasjon.',
    en: 'All names and works in this catalogue are invented for a demonstration.',
  },
  pageOf: { nb: 'Side', en: 'Page' },
})
