import { counted, words } from './words.ts'

const artists = {
  nb: (count: number) => counted('nb', count, 'kunstner', 'kunstnere'),
  en: (count: number) => counted('en', count, 'artist', 'artists'),
}
/** The public pages of the art round: front, artists, map, exhibition, archive. */
export const publicRound = words({
  // Artists and map
  artists: { nb: 'Kunstnere', en: 'Artists' },
  artistsLede: {
    nb: (f: { count: number; year: number }) => `${artists.nb(f.count)} deltar i ${f.year}.`,
    en: (f: { count: number; year: number }) =>
      `${artists.en(f.count)} ${f.count === 1 ? 'takes' : 'take'} part in ${f.year}.`,
  },
  artistsAbout: {
    nb: 'Alle kunstnerne i Kunst rett vest: se verkene, finn atelieret og når det er åpent.',
    en: 'All the artists in Kunst rett vest: see the works, find the studio and when it is open.',
  },
  noArtistsYet: { nb: 'Kunstnerne er ikke klare ennå', en: 'The artists are not ready yet' },
  noArtistsYetWhy: {
    nb: 'Listen kommer når juryens utvalg er kunngjort og kunstnerne har bekreftet at de deltar.',
    en: 'The list will appear when the jury’s selection has been announced and the artists have confirmed.',
  },
  mapTitle: { nb: 'Kart over åpne atelierer', en: 'Map of open studios' },
  mapAbout: {
    nb: 'Finn åpne atelierer nær deg: kart og liste med åpningstider, adkomst og veibeskrivelse.',
    en: 'Find open studios near you: a map and a list with opening hours, access and directions.',
  },
  studio: { nb: 'Atelier', en: 'Studio' },
  onlyExhibition: { nb: 'Viser i fellesutstillingen', en: 'Shows in the joint exhibition' },
  newThisYear: { nb: 'Ny i år', en: 'New this year' },
  ofTheYear: { nb: 'Årets kunstner', en: 'Artist of the year' },
  toList: { nb: 'Se bilder', en: 'See pictures' },
  toMap: { nb: 'Se på kart', en: 'See on a map' },
  showOnMap: { nb: 'Vis på kartet', en: 'Show on the map' },
  notOnMap: { nb: 'Ikke plassert på kartet ennå', en: 'Not on the map yet' },
  directions: { nb: 'Veibeskrivelse', en: 'Directions' },
  directionsTo: {
    nb: (f: { number: number }) => `til atelier ${f.number} (OpenStreetMap)`,
    en: (f: { number: number }) => `to studio ${f.number} (OpenStreetMap)`,
  },

  // One artist
  address: { nb: 'Adresse', en: 'Address' },
  meetingPoint: { nb: 'Møtested', en: 'Meeting point' },
  meetingPointIn: {
    nb: (f: { city: string }) => `${f.city}. Kunstneren møter deg der og viser veien.`,
    en: (f: { city: string }) => `${f.city}. The artist meets you there and shows the way.`,
  },
  opens: { nb: 'Åpent', en: 'Open' },
  noHours: { nb: 'Åpningstidene er ikke satt ennå', en: 'Opening hours are not set yet' },
  access: { nb: 'Adkomst', en: 'Access' },
  stepFree: { nb: 'trinnfri inngang', en: 'step-free entrance' },
  steps: { nb: 'trinn ved inngangen', en: 'steps at the entrance' },
  toilet: { nb: 'toalett', en: 'toilet' },
  noToilet: { nb: 'ikke toalett', en: 'no toilet' },
  parking: { nb: 'parkering', en: 'parking' },
  noParking: { nb: 'ikke parkering', en: 'no parking' },
  transport: { nb: 'Buss og tog', en: 'Public transport' },
  findDoor: { nb: 'Finn døra', en: 'Find the door' },
  sharedWith: { nb: 'Her viser også', en: 'Also showing here' },
  website: { nb: 'Nettsted', en: 'Website' },
  earlier: { nb: 'Har deltatt før', en: 'Has taken part before' },
  works: { nb: 'Verk', en: 'Works' },
  inExhibition: { nb: 'I fellesutstillingen', en: 'In the joint exhibition' },
  exhibitionOnlyMore: {
    nb: 'Har ikke åpent atelier, men viser ett verk i fellesutstillingen.',
    en: 'Has no open studio, but shows one work in the joint exhibition.',
  },
  artistAbout: {
    nb: (f: { name: string; disciplines: string; municipality: string }) =>
      `${f.name}, ${f.disciplines}${f.municipality ? `, ${f.municipality}` : ''}: verk, åpent atelier og åpningstider i Kunst rett vest.`,
    en: (f: { name: string; disciplines: string; municipality: string }) =>
      `${f.name}, ${f.disciplines}${f.municipality ? `, ${f.municipality}` : ''}: works, open studio and opening hours in Kunst rett vest.`,
  },
  allTheArtists: { nb: 'Alle kunstnere', en: 'All artists' },
  untitled: { nb: 'Uten tittel', en: 'Untitled' },
  notForSale: { nb: 'Ikke til salgs', en: 'Not for sale' },
  workBy: {
    nb: (f: { title: string; name: string }) => `«${f.title}» av ${f.name}`,
    en: (f: { title: string; name: string }) => `“${f.title}” by ${f.name}`,
  },

  // The joint exhibition
  exhibition: { nb: 'Fellesutstilling', en: 'Joint exhibition' },
  exhibitionAbout: {
    nb: 'Ett verk av hver kunstner i Kunst rett vest, samlet på ett sted.',
    en: 'One work by each artist in Kunst rett vest, gathered in one place.',
  },
  exhibitionLede: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'verk', 'verk')}, ett av hver kunstner.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'work', 'works')}, one by each artist.`,
  },
  exhibitionLater: {
    nb: 'Hver kunstner viser ett verk. Verkene kommer her når utvalget er klart.',
    en: 'Each artist shows one work. The works will be here when the selection is ready.',
  },
  period: { nb: 'Periode', en: 'Period' },
  opening: { nb: 'Åpning', en: 'Opening' },
  host: {
    nb: (f: { count: number }) => (f.count === 1 ? 'Vertskommune' : 'Vertskommuner'),
    en: (f: { count: number }) => (f.count === 1 ? 'Host municipality' : 'Host municipalities'),
  },
  exhibitionUnset: {
    nb: 'Sted og tid for neste fellesutstilling er ikke bestemt ennå. De blir kunngjort her.',
    en: 'The place and time of the next joint exhibition are not set yet. They will be announced here.',
  },

  // The archive
  archive: { nb: 'Arkiv', en: 'Archive' },
  archiveLede: {
    nb: 'Fellesutstillingen flytter til en annen vertskommune hvert år. Her er årene så langt.',
    en: 'The joint exhibition moves to another host municipality every year. These are the years so far.',
  },
  archiveAbout: {
    nb: 'Alle årene med Kunst rett vest: vertskommuner, utstillingssteder og kunstnere.',
    en: 'Every year of Kunst rett vest: host municipalities, venues and artists.',
  },
  archiveEmpty: { nb: 'Ingen år er lagt ut ennå', en: 'No years are published yet' },
  editionNumber: {
    nb: (f: { number: number }) => `${f.number}. kunstrunde`,
    en: (f: { number: number }) => `Art round no. ${f.number}`,
  },
  yearTitle: {
    nb: (f: { year: number }) => `Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Kunst rett vest ${f.year}`,
  },
  artistsIn: { nb: (f: { count: number }) => artists.nb(f.count), en: (f: { count: number }) => artists.en(f.count) },
  noRows: {
    nb: 'Navnene på dem som deltok dette året, er ikke registrert her.',
    en: 'The names of those who took part this year are not recorded here.',
  },
  years: { nb: 'Andre år', en: 'Other years' },
  toThisYear: { nb: 'Til kunstnerne med bilder', en: 'To the artists with pictures' },
})
