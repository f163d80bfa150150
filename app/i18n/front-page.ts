import { counted, words } from './words.ts'

const artists = {
  nb: (count: number) => counted('nb', count, 'kunstner', 'kunstnere'),
  en: (count: number) => counted('en', count, 'artist', 'artists'),
}
const municipalities = {
  nb: (count: number) => counted('nb', count, 'kommune', 'kommuner'),
  en: (count: number) => counted('en', count, 'municipality', 'municipalities'),
}

/** The front page: what it is, when, where, and what one can do now. */
export const frontPage = words({
  about: {
    nb: 'Kunst rett vest er en kunstrunde vest for Oslo: åpne atelierer to helger i september og en fellesutstilling.',
    en: 'Kunst rett vest is an art round west of Oslo: open studios on two weekends in September and a joint exhibition.',
  },
  notYet: {
    nb: 'Profesjonelle kunstnere og kunsthåndverkere vest for Oslo åpner atelierene sine to helger i september og viser ett verk hver i en fellesutstilling. Datoene for neste runde kommer her.',
    en: 'Professional artists and craft artists west of Oslo open their studios on two weekends in September and show one work each in a joint exhibition. The dates of the next round will be published here.',
  },
  frontOpen: {
    nb: (f: { artists: number; municipalities: number }) =>
      `${artists.nb(f.artists)} åpner dørene i ${municipalities.nb(f.municipalities)} vest for Oslo. Gå inn, se hvordan arbeidene blir til, og ta gjerne ett med hjem.`,
    en: (f: { artists: number; municipalities: number }) =>
      `${artists.en(f.artists)} open their doors in ${municipalities.en(f.municipalities)} west of Oslo. Go in, see how the works are made, and take one home if you like.`,
  },
  frontOver: {
    nb: (f: { artists: number; municipalities: number }) =>
      `Takk for denne gangen. ${artists.nb(f.artists)} i ${municipalities.nb(f.municipalities)} åpnet dørene. Kunstnerne og verkene finner du fortsatt her.`,
    en: (f: { artists: number; municipalities: number }) =>
      `Thank you for this time. ${artists.en(f.artists)} in ${municipalities.en(f.municipalities)} opened their doors. You can still find the artists and the works here.`,
  },
  frontCall: {
    nb: (f: { deadline: string }) =>
      `Er du profesjonell kunstner eller kunsthåndverker og bor eller arbeider i en av kommunene? Søk innen ${f.deadline}.`,
    en: (f: { deadline: string }) =>
      `Are you a professional artist or craft artist who lives or works in one of the municipalities? Apply by ${f.deadline}.`,
  },
  frontPlanned: {
    nb: (f: { opens: string }) => `Utlysningen åpner ${f.opens}. Da kan kunstnere og kunsthåndverkere søke om å delta.`,
    en: (f: { opens: string }) =>
      `The call opens on ${f.opens}. Artists and craft artists can then apply to take part.`,
  },
  frontJurying: {
    nb: 'En jury av kunstnere ser på søknadene nå.',
    en: 'A jury of artists is looking at the applications now.',
  },
  frontAnnounceOn: {
    nb: (f: { when: string }) => `Resultatet kommer ${f.when}.`,
    en: (f: { when: string }) => `The result will be announced on ${f.when}.`,
  },
  openToday: {
    nb: (f: { when: string }) => `I dag, ${f.when}`,
    en: (f: { when: string }) => `Today, ${f.when}`,
  },
  studiosOpen: {
    nb: (f: { hours: string }) => `Atelierene er åpne ${f.hours}`,
    en: (f: { hours: string }) => `The studios are open ${f.hours}`,
  },
  exhibitionOpen: {
    nb: (f: { hours: string }) => `Fellesutstillingen er åpen ${f.hours}`,
    en: (f: { hours: string }) => `The joint exhibition is open ${f.hours}`,
  },
  openNow: {
    nb: (f: { count: number }) => `${f.count === 1 ? 'Ett atelier' : `${f.count} atelierer`} åpne nå`,
    en: (f: { count: number }) => `${f.count === 1 ? 'One studio' : `${f.count} studios`} open now`,
  },
  openUntil: {
    nb: (f: { time: string }) => `De siste stenger kl. ${f.time}.`,
    en: (f: { time: string }) => `The last ones close at ${f.time}.`,
  },
  opensLater: {
    nb: (f: { count: number; time: string }) =>
      `${f.count === 1 ? 'Ett atelier åpner' : `${f.count} atelierer åpner`} i dag, de første kl. ${f.time}`,
    en: (f: { count: number; time: string }) =>
      `${f.count === 1 ? 'One studio opens' : `${f.count} studios open`} today, the first at ${f.time}`,
  },
  moreLater: {
    nb: (f: { count: number; time: string }) => `${f.count} til åpner kl. ${f.time} eller senere.`,
    en: (f: { count: number; time: string }) => `${f.count} more open at ${f.time} or later.`,
  },
  doneToday: { nb: 'Atelierene er stengt for i dag', en: 'The studios are closed for today' },
  seeOpenNow: { nb: 'Se hvem som er åpne', en: 'See which are open' },
  planRound: { nb: 'Lag din egen runde', en: 'Plan your own round' },
  seeProgramme: { nb: 'Se programmet', en: 'See the programme' },
  seeExhibition: { nb: 'Om fellesutstillingen', en: 'About the joint exhibition' },
  worksOf: {
    nb: (f: { year: number }) => `Fra runden i ${f.year}`,
    en: (f: { year: number }) => `From the round of ${f.year}`,
  },
  artistsThen: {
    nb: (f: { year: number }) => `Kunstnere fra ${f.year}`,
    en: (f: { year: number }) => `Artists of ${f.year}`,
  },
  toYear: { nb: (f: { year: number }) => `Hele ${f.year}`, en: (f: { year: number }) => `All of ${f.year}` },
  coming: { nb: 'Det skjer', en: 'What’s on' },
  latest: { nb: 'Nytt', en: 'News' },
  keepUp: { nb: 'Få vite det først', en: 'Be the first to know' },
  keepUpWhy: {
    nb: 'Nyhetsbrevet kommer noen ganger i året: når datoene er satt, når kunstnerne er klare, og rett før dørene åpner.',
    en: 'The newsletter comes a few times a year: when the dates are set, when the artists are ready, and just before the doors open.',
  },
  getNewsletter: { nb: 'Få nyhetsbrevet', en: 'Get the newsletter' },
  freeSeats: { nb: 'Meld deg på', en: 'Sign up' },
  openStudios: { nb: 'Åpne atelierer', en: 'Open studios' },
  openStudiosThen: {
    nb: (f: { year: number }) => `Åpne atelierer i ${f.year}`,
    en: (f: { year: number }) => `Open studios in ${f.year}`,
  },
  opening: { nb: 'Åpning', en: 'Opening' },
  andAgain: { nb: 'Og en gang til', en: 'And once more' },
  applyBy: { nb: 'Søknadsfrist', en: 'Apply by' },
  callOpens: { nb: 'Utlysningen åpner', en: 'The call opens' },
  findToday: { nb: 'Finn åpne atelierer i dag', en: 'Find studios open today' },
  findStudios: { nb: 'Finn atelierer på kartet', en: 'Find studios on the map' },
  seeArtists: { nb: 'Se kunstnerne', en: 'See the artists' },
  seeArchive: { nb: 'Se tidligere år', en: 'See earlier years' },
  applyNow: { nb: 'Søk om å delta', en: 'Apply to take part' },
  aboutApplying: { nb: 'Om å søke', en: 'About applying' },
  artistsThisYear: {
    nb: (f: { year: number }) => `Kunstnere i ${f.year}`,
    en: (f: { year: number }) => `Artists in ${f.year}`,
  },
  allArtists: {
    nb: (f: { count: number }) => `Alle ${artists.nb(f.count)}`,
    en: (f: { count: number }) => `All ${artists.en(f.count)}`,
  },
  howItWorks: { nb: 'Slik gjør du', en: 'How it works' },
  how1: { nb: 'Finn veien', en: 'Find your way' },
  how1More: {
    nb: 'Velg atelierer på kartet etter sted, fagfelt og dag. Nummeret er det samme på kartet, i listen og på døra.',
    en: 'Choose studios on the map by place, discipline and day. The number is the same on the map, in the list and on the door.',
  },
  how2: { nb: 'Gå inn', en: 'Go in' },
  how2More: {
    nb: 'Kunstneren er til stede, viser arbeidene og svarer på det du lurer på.',
    en: 'The artist is there, shows the works and answers your questions.',
  },
  how3: { nb: 'Se alt på ett sted', en: 'See it all in one place' },
  how3More: {
    nb: 'Fellesutstillingen har ett verk av hver kunstner.',
    en: 'The joint exhibition has one work by each artist.',
  },
  figures: { nb: 'Årets runde i tall', en: 'This year’s round in figures' },
  artistsCounted: {
    nb: (f: { count: number }) => (f.count === 1 ? 'kunstner' : 'kunstnere'),
    en: (f: { count: number }) => (f.count === 1 ? 'artist' : 'artists'),
  },
  studiosCounted: {
    nb: (f: { count: number }) => (f.count === 1 ? 'åpent atelier' : 'åpne atelierer'),
    en: (f: { count: number }) => (f.count === 1 ? 'open studio' : 'open studios'),
  },
  municipalitiesCounted: {
    nb: (f: { count: number }) => (f.count === 1 ? 'kommune' : 'kommuner'),
    en: (f: { count: number }) => (f.count === 1 ? 'municipality' : 'municipalities'),
  },
  newCounted: { nb: 'deltar for første gang', en: 'taking part for the first time' },
})
