import { counted, words } from './words.ts'

const studios = {
  nb: (count: number) => counted('nb', count, 'atelier', 'atelierer'),
  en: (count: number) => counted('en', count, 'studio', 'studios'),
}
const openOf = {
  nb: (open: number) => (open > 0 ? `, ${open} ${open === 1 ? 'åpent' : 'åpne'} nå` : ''),
  en: (open: number) => (open > 0 ? `, ${open} open now` : ''),
}

/** The words of the map and its program: few, since they travel with it. */
export const studioMap = words({
  map: { nb: 'Kart over stedene i listen', en: 'Map of the places in the list' },
  sketch: {
    nb: 'Trykk på et nummer, så kommer du til stedet i listen.',
    en: 'Follow a number to its place in the list.',
  },
  toMap: { nb: 'Hopp til kartet', en: 'Skip to the map' },
  pastMap: { nb: 'Hopp over kartet', en: 'Skip past the map' },
  list: { nb: 'Steder', en: 'Places' },
  /** The list of what the map shows, for the keyboard. */
  visible: { nb: 'Stedene i kartutsnittet', en: 'Places in view on the map' },
  howTo: {
    nb: 'Bruk piltastene, skriv et nummer eller et navn, og trykk Enter. Pluss og minus endrer kartet.',
    en: 'Use the arrow keys, type a number or a name, and press Enter. Plus and minus zoom the map.',
  },
  pin: {
    nb: (f: { numbers: string; names: string }) => `Atelier ${f.numbers}: ${f.names}`,
    en: (f: { numbers: string; names: string }) => `Studio ${f.numbers}: ${f.names}`,
  },
  studio: { nb: 'Atelier', en: 'Studio' },
  cluster: {
    nb: (f: { count: number; open: number; numbers: string }) =>
      `${studios.nb(f.count)}${openOf.nb(f.open)}, fra nummer ${f.numbers}. Vis dem større`,
    en: (f: { count: number; open: number; numbers: string }) =>
      `${studios.en(f.count)}${openOf.en(f.open)}, from number ${f.numbers}. Zoom in on them`,
  },
  inView: {
    nb: (f: { seen: number; total: number }) => `${f.seen} av ${studios.nb(f.total)} i kartutsnittet`,
    en: (f: { seen: number; total: number }) => `${f.seen} of ${studios.en(f.total)} in view on the map`,
  },
  noneInView: { nb: 'Ingen steder i kartutsnittet', en: 'No places in view on the map' },
  controls: { nb: 'Flytt kartet', en: 'Move the map' },
  zoomIn: { nb: 'Vis større', en: 'Zoom in' },
  zoomOut: { nb: 'Vis mindre', en: 'Zoom out' },
  north: { nb: 'Flytt nordover', en: 'Move north' },
  south: { nb: 'Flytt sørover', en: 'Move south' },
  west: { nb: 'Flytt vestover', en: 'Move west' },
  east: { nb: 'Flytt østover', en: 'Move east' },
  whole: { nb: 'Vis alle stedene', en: 'Show all places' },
  close: { nb: 'Lukk', en: 'Close' },
  toList: { nb: 'Se i listen', en: 'See in the list' },
  toArtist: { nb: 'Se kunstneren', en: 'See the artist' },
  directions: { nb: 'Veibeskrivelse', en: 'Directions' },
  addToRound: { nb: 'Legg i runden', en: 'Add to my round' },
  exhibition: { nb: 'Fellesutstilling', en: 'Joint exhibition' },
  meetingPoint: {
    nb: (f: { city: string }) => `Møtested i ${f.city}`,
    en: (f: { city: string }) => `Meeting point in ${f.city}`,
  },
  tilesMissing: {
    nb: 'Kartbildet svarer ikke. Du ser skissen vår i stedet.',
    en: 'The map images do not answer. You see our sketch instead.',
  },
  failed: {
    nb: 'Stedene kom ikke fram. Last siden på nytt.',
    en: 'The places did not arrive. Reload the page.',
  },
  signs: { nb: 'Tegn på kartet', en: 'Signs on the map' },
  signOpen: { nb: 'åpent nå', en: 'open now' },
  signToday: { nb: 'ikke åpent nå', en: 'not open now' },
  signClosed: { nb: 'stengt i dag', en: 'closed today' },
  signMany: { nb: 'flere atelierer', en: 'several studios' },
})
