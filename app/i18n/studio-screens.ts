import { counted, words } from './words.ts'

/** What the forms of a studio, and the secretariat's list of studios, say. */
export const studioScreens = words({
  title: { nb: 'Omtale og atelier', en: 'Text and studio' },
  artistsNumber: {
    nb: (f: { number: number }) => `Atelier ${f.number}`,
    en: (f: { number: number }) => `Studio ${f.number}`,
  },
  parts: { nb: 'Dine deltakelser', en: 'Your participations' },
  part: {
    nb: (f: { name: string; call: string }) => (f.call ? `${f.name}, ${f.call}` : f.name),
    en: (f: { name: string; call: string }) => (f.call ? `${f.name}, ${f.call}` : f.name),
  },
  provisional: {
    nb: 'Nummeret er foreløpig. Sekretariatet setter det endelige nummeret før avisen trykkes.',
    en: 'The number is provisional. The secretariat sets the final one before the paper is printed.',
  },
  lacking: { nb: 'Dette mangler', en: 'What is missing' },
  optional: { nb: 'valgfritt', en: 'optional' },
  save: { nb: 'Lagre', en: 'Save' },

  about: { nb: 'Om deg', en: 'About you' },
  name: { nb: 'Kunstnernavn', en: 'Artist name' },
  aboutNb: { nb: 'Omtale på norsk', en: 'Text in Norwegian' },
  aboutHelp: {
    nb: 'Skriv til dem som ikke kjenner kunsten din. Et par avsnitt er nok.',
    en: 'Write to those who do not know your art. A few paragraphs are enough.',
  },
  aboutEn: { nb: 'Omtale på engelsk', en: 'Text in English' },
  aboutEnHelp: {
    nb: 'Står feltet tomt, viser vi den norske teksten på de engelske sidene.',
    en: 'If this is empty, we show the Norwegian text on the English pages.',
  },
  most: {
    nb: (f: { most: number }) => `Høyst ${f.most} tegn`,
    en: (f: { most: number }) => `At most ${f.most} characters`,
  },
  website: { nb: 'Nettsted', en: 'Website' },
  saveAbout: { nb: 'Lagre omtalen', en: 'Save the text' },

  place: { nb: 'Sted og adkomst', en: 'Place and access' },
  sharedWith: {
    nb: (f: { names: string }) => `Du deler atelieret med ${f.names}.`,
    en: (f: { names: string }) => `You share the studio with ${f.names}.`,
  },
  studioName: { nb: 'Navn på atelieret', en: 'Name of the studio' },
  studioNameHelp: {
    nb: 'Har atelieret ikke noe navn, bruker vi kunstnernavnet.',
    en: 'If the studio has no name, we use the artist’s.',
  },
  address: { nb: 'Adresse', en: 'Address' },
  addressHelp: {
    nb: 'Begynn å skrive, så foreslår vi adresser i regionen.',
    en: 'Start typing, and we suggest addresses in the region.',
  },
  postalCode: { nb: 'Postnummer', en: 'Postcode' },
  city: { nb: 'Poststed', en: 'Town' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  chooseMunicipality: { nb: 'Velg kommune', en: 'Choose a municipality' },
  position: { nb: 'Posisjon på kartet', en: 'Position on the map' },
  lat: { nb: 'Breddegrad', en: 'Latitude' },
  lng: { nb: 'Lengdegrad', en: 'Longitude' },
  positionHelp: {
    nb: 'Sett nålen der folk skal gå inn. Du kan også lime inn tall fra et annet kart, for eksempel 59.8301, 10.4321.',
    en: 'Put the needle where people go in. You can also paste numbers from another map, for example 59.8301, 10.4321.',
  },
  meetingPoint: { nb: 'Vis et møtested i stedet for adressen', en: 'Show a meeting point instead of the address' },
  meetingPointHelp: {
    nb: 'Adressen vises da ingen steder. Flytt nålen til møtestedet, og skriv i veibeskrivelsen hvor dere møtes.',
    en: 'The address is then shown nowhere. Move the needle to the meeting point, and say in the directions where you meet.',
  },
  stepFree: { nb: 'Er det trinnfritt inn?', en: 'Is the entrance step-free?' },
  toilet: { nb: 'Er det toalett for besøkende?', en: 'Is there a toilet for visitors?' },
  parking: { nb: 'Er det parkering?', en: 'Is there parking?' },
  yes: { nb: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', en: 'No' },
  transport: { nb: 'Buss og tog', en: 'Public transport' },
  transportHelp: {
    nb: 'For eksempel nærmeste stasjon eller holdeplass.',
    en: 'For example the nearest station or stop.',
  },
  directionsHelp: {
    nb: 'Det siste stykket: hvilken dør, hvilken etasje, hva det står på skiltet.',
    en: 'The last stretch: which door, which floor, what the sign says.',
  },
  directionsNb: { nb: 'Veibeskrivelse på norsk', en: 'Directions in Norwegian' },
  directionsEn: { nb: 'Veibeskrivelse på engelsk', en: 'Directions in English' },
  savePlace: { nb: 'Lagre stedet', en: 'Save the place' },

  hours: { nb: 'Åpningstider', en: 'Opening hours' },
  hoursHelp: {
    nb: 'Kryss av for dagene atelieret er åpent, og skriv når. En dag uten kryss er stengt.',
    en: 'Tick the days on which the studio is open, and enter when. A day without a tick is closed.',
  },
  noDays: { nb: 'Årets åpne dager er ikke satt ennå.', en: 'This year’s open days are not set yet.' },
  opens: { nb: 'Åpner', en: 'Opens' },
  closes: { nb: 'Stenger', en: 'Closes' },
  saveHours: { nb: 'Lagre åpningstidene', en: 'Save the opening hours' },

  picture: { nb: 'Bilde av inngangen', en: 'Picture of the entrance' },
  pictureHelp: {
    nb: 'Et bilde av døra eller skiltet hjelper folk å finne fram.',
    en: 'A picture of the door or the sign helps people find the way.',
  },
  pictureAlt: { nb: 'Inngangen til atelieret', en: 'The entrance to the studio' },
  pictureSays: { nb: 'Hva viser bildet?', en: 'What does the picture show?' },
  pictureSaysHelp: {
    nb: 'For den som ikke ser det, for eksempel: Rød dør mot bakgården, med skiltet «Loftet».',
    en: 'For those who cannot see it, for example: A red door towards the yard, with the sign “Loftet”.',
  },
  newPicture: { nb: 'Velg et nytt bilde', en: 'Choose a new picture' },
  savePicture: { nb: 'Lagre bildet', en: 'Save the picture' },
  addPicture: { nb: 'Legg til bilde', en: 'Add a picture' },
  changePicture: { nb: 'Bytt bilde', en: 'Change the picture' },
  choosePicture: { nb: 'Velg et bilde', en: 'Choose a picture' },
  choosePictureHelp: {
    nb: 'JPEG, PNG, HEIC, WebP, AVIF eller TIFF, høyst 30 MB.',
    en: 'JPEG, PNG, HEIC, WebP, AVIF or TIFF, at most 30 MB.',
  },
  sendPicture: { nb: 'Send bildet', en: 'Send the picture' },
  back: { nb: 'Tilbake', en: 'Back' },

  noStudio: {
    nb: 'Du viser i fellesutstillingen, men åpner ikke noe atelier.',
    en: 'You are showing at the joint exhibition, but not opening a studio.',
  },
  openStudio: { nb: 'Har du et sted du kan åpne?', en: 'Do you have a place you can open?' },
  openStudioDo: { nb: 'Åpne et atelier', en: 'Open a studio' },

  // The secretariat.
  studios: { nb: 'Atelierer', en: 'Studios' },
  studiosOf: { nb: (f: { year: number }) => `Atelierer ${f.year}`, en: (f: { year: number }) => `Studios ${f.year}` },
  studiosLede: {
    nb: (f: { artists: number; studios: number }) =>
      `${counted('nb', f.artists, 'kunstner deltar', 'kunstnere deltar')}, ${counted('nb', f.studios, 'atelier er åpent', 'atelierer er åpne')}.`,
    en: (f: { artists: number; studios: number }) =>
      `${counted('en', f.artists, 'artist takes part', 'artists take part')}, ${counted('en', f.studios, 'studio is open', 'studios are open')}.`,
  },
  nobody: { nb: 'Ingen deltar ennå', en: 'Nobody takes part yet' },
  nobodyHelp: {
    nb: 'Kunstnere kommer hit når de har bekreftet at de deltar.',
    en: 'Artists appear here when they have confirmed that they are taking part.',
  },
  number: { nb: 'Nr.', en: 'No.' },
  artist: { nb: 'Kunstner', en: 'Artist' },
  studio: { nb: 'Atelier', en: 'Studio' },
  exhibitionOnly: { nb: 'Bare fellesutstillingen', en: 'Joint exhibition only' },
  openDays: { nb: 'Dager', en: 'Days' },
  missing: { nb: 'Mangler', en: 'Missing' },
  nothingMissing: { nb: 'Ingenting', en: 'Nothing' },
  with: { nb: (f: { names: string }) => `sammen med ${f.names}`, en: (f: { names: string }) => `with ${f.names}` },
  ofTheYear: { nb: 'Årets kunstner', en: 'Artist of the year' },
  ofTheYearHelp: {
    nb: 'Én i hver årgang. Vises på de åpne sidene.',
    en: 'One in each edition. Shown on the public pages.',
  },
  nobodyChosen: { nb: 'Ikke valgt', en: 'Not chosen' },
  saveHonour: { nb: 'Lagre årets kunstner', en: 'Save the artist of the year' },
  filter: { nb: 'Vis', en: 'Show' },
  all: { nb: (f: { count: number }) => `Alle (${f.count})`, en: (f: { count: number }) => `All (${f.count})` },
  lackingPosition: {
    nb: (f: { count: number }) => `Uten posisjon (${f.count})`,
    en: (f: { count: number }) => `Without position (${f.count})`,
  },
  lackingHours: {
    nb: (f: { count: number }) => `Uten åpningstider (${f.count})`,
    en: (f: { count: number }) => `Without hours (${f.count})`,
  },
  lackingText: {
    nb: (f: { count: number }) => `Uten omtale (${f.count})`,
    en: (f: { count: number }) => `Without text (${f.count})`,
  },
  lackingAccess: {
    nb: (f: { count: number }) => `Adkomst ikke oppgitt (${f.count})`,
    en: (f: { count: number }) => `Access not stated (${f.count})`,
  },
  setNumbers: { nb: 'Sett numre', en: 'Set the numbers' },
  setNumbersHelp: {
    nb: 'Atelierene får nummer etter kommune, deretter navn, begge alfabetisk. Etterpå endrer ikke numrene seg av seg selv, og et nytt atelier får neste ledige.',
    en: 'Studios are numbered by municipality, then by name, both alphabetically. The numbers then never change on their own, and a new studio gets the next free one.',
  },
  numberedAt: {
    nb: (f: { when: string }) => `Numrene ble satt ${f.when}.`,
    en: (f: { when: string }) => `The numbers were set on ${f.when}.`,
  },
  setAnew: { nb: 'Sett numrene på nytt', en: 'Set the numbers again' },
  setAnewHelp: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'atelier kan', 'atelierer kan')} få et annet nummer enn det som står på plakater og i avisen. Gjør det bare hvis ingenting er trykt.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'studio', 'studios')} may get a different number from the one on posters and in the paper. Do it only if nothing is printed.`,
  },
  move: { nb: 'Del atelier med noen', en: 'Share a studio with someone' },
  moveHelp: {
    nb: 'Skriv nummeret på atelieret der kunstneren skal vise. Tomt felt: bare fellesutstillingen.',
    en: 'Enter the number of the studio where the artist is to show. Empty: joint exhibition only.',
  },
  moveNumber: { nb: 'Nummer på atelieret', en: 'Number of the studio' },
  moveDo: { nb: 'Flytt kunstneren', en: 'Move the artist' },
})
