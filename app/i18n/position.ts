import { counted, words } from './words.ts'

/** Setting where a place is: the search for an address, and the needle on the map. Travels with its program. */
export const position = words({
  find: { nb: 'Finn posisjonen', en: 'Find the position' },
  found: { nb: 'Velg adressen', en: 'Choose the address' },
  foundNear: {
    nb: 'Ingen adresse heter akkurat det. Disse ligner',
    en: 'No address is called exactly that. These are close',
  },
  foundHelp: {
    nb: 'Posisjonen settes når du lagrer stedet.',
    en: 'The position is set when you save the place.',
  },
  short: { nb: 'Skriv minst tre tegn av adressen.', en: 'Type at least three characters of the address.' },
  none: {
    nb: 'Fant ingen slik adresse i regionen. Sjekk skrivemåten, eller sett posisjonen selv.',
    en: 'No such address was found in the region. Check the spelling, or set the position yourself.',
  },
  unreachable: {
    nb: 'Adressesøket svarer ikke nå. Du kan sette posisjonen selv.',
    en: 'The address search is not answering now. You can set the position yourself.',
  },
  hits: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'adresse', 'adresser')}. Velg med pil opp og ned og Enter.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'address', 'addresses')}. Choose with the arrow keys and Enter.`,
  },
  hitsNear: {
    nb: (f: { count: number }) => `Ingen heter akkurat det. ${counted('nb', f.count, 'adresse', 'adresser')} ligner.`,
    en: (f: { count: number }) =>
      `None is called exactly that. ${counted('en', f.count, 'address is', 'addresses are')} close.`,
  },
  suggestions: { nb: 'Forslag til adresse', en: 'Suggested addresses' },

  map: { nb: 'Kart med nålen', en: 'Map with the needle' },
  howTo: {
    nb: 'Dra nålen til inngangen, eller trykk i kartet. Med tastatur: gå til nålen og bruk piltastene.',
    en: 'Drag the needle to the entrance, or press on the map. By keyboard: go to the needle and use the arrow keys.',
  },
  needle: { nb: 'Nålen. Flytt den med piltastene', en: 'The needle. Move it with the arrow keys' },
  move: { nb: 'Flytt nålen', en: 'Move the needle' },
  north: { nb: 'Flytt nålen mot nord', en: 'Move the needle north' },
  south: { nb: 'Flytt nålen mot sør', en: 'Move the needle south' },
  west: { nb: 'Flytt nålen mot vest', en: 'Move the needle west' },
  east: { nb: 'Flytt nålen mot øst', en: 'Move the needle east' },
  setHere: { nb: 'Sett nålen midt i kartet', en: 'Put the needle in the middle of the map' },
  clear: { nb: 'Ta bort nålen', en: 'Remove the needle' },
  zoomIn: { nb: 'Zoom inn', en: 'Zoom in' },
  zoomOut: { nb: 'Zoom ut', en: 'Zoom out' },
  isAt: {
    nb: (f: { lat: number; lng: number }) => `Nålen står på ${f.lat}, ${f.lng}.`,
    en: (f: { lat: number; lng: number }) => `The needle is at ${f.lat}, ${f.lng}.`,
  },
  isNowhere: { nb: 'Stedet har ingen posisjon ennå.', en: 'The place has no position yet.' },
  outside: { nb: 'Der er ikke regionen.', en: 'That is not in the region.' },
  fromRegister: { nb: 'Posisjonen er fra adresseregisteret.', en: 'The position is from the address register.' },
  fromPerson: { nb: 'Posisjonen er satt for hånd.', en: 'The position was set by hand.' },
  numbers: { nb: 'Skriv tallene selv', en: 'Type the numbers yourself' },

  seen: { nb: 'Slik ser publikum stedet', en: 'What the public sees' },
  seenHelp: { nb: 'Slik det er lagret nå.', en: 'As it is saved now.' },
  address: { nb: 'Adresse', en: 'Address' },
  meeting: { nb: 'Møtested', en: 'Meeting point' },
  meetingSeen: {
    nb: (f: { city: string }) =>
      f.city
        ? `Adressen vises ikke, bare ${f.city}, nålen og veibeskrivelsen.`
        : 'Adressen vises ikke, bare nålen og veibeskrivelsen.',
    en: (f: { city: string }) =>
      f.city
        ? `The address is not shown, only ${f.city}, the needle and the directions.`
        : 'The address is not shown, only the needle and the directions.',
  },
  noDirections: { nb: 'Skriv i veibeskrivelsen hvor dere møtes.', en: 'Say in the directions where you meet.' },
  notOnMap: {
    nb: 'Stedet er ikke på kartet før det har en posisjon.',
    en: 'The place is not on the map before it has a position.',
  },
  directions: { nb: 'Veibeskrivelse', en: 'Directions' },
  mapOf: { nb: 'Skjematisk kart med nålen', en: 'Schematic map with the needle' },
})
