import { counted, words } from './words.ts'

const measured = (f: { height: string; width: string; depth: string }) =>
  [f.height, f.width, f.depth].filter(Boolean).join(' × ')

/** The fields of an application, in the order of the form: what they are called, and what is said to help. */
export const applicationFields = words({
  // The sections and fields
  aboutYou: { nb: 'Om deg', en: 'About you' },
  artistName: { nb: 'Kunstnernavn', en: 'Artist name' },
  artistNameHelp: {
    nb: 'Slik det skal stå i katalogen.',
    en: 'As it should appear in the catalogue.',
  },
  phone: { nb: 'Telefon', en: 'Telephone' },
  address: { nb: 'Adresse', en: 'Address' },
  postalCode: { nb: 'Postnummer', en: 'Postcode' },
  city: { nb: 'Poststed', en: 'Town' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  municipalityHelp: { nb: 'Der du bor eller har atelier.', en: 'Where you live or have a studio.' },
  chooseMunicipality: { nb: 'Velg kommune', en: 'Choose a municipality' },
  website: { nb: 'Nettsted', en: 'Website' },
  optional: { nb: 'valgfritt', en: 'optional' },
  isNew: { nb: 'Har du vært med i Kunst rett vest før?', en: 'Have you taken part in Kunst rett vest before?' },
  isNewNo: { nb: 'Ja, jeg har deltatt tidligere', en: 'Yes, I have taken part' },
  isNewYes: { nb: 'Nei, dette er første gang', en: 'No, this is the first time' },
  practice: { nb: 'Kunstnerisk praksis', en: 'Artistic practice' },
  disciplines: { nb: 'Fagfelt', en: 'Disciplines' },
  statement: { nb: 'Om kunsten din', en: 'About your art' },
  statementHelp: {
    nb: 'Hva arbeider du med, og hva er du opptatt av? Juryen leser teksten. Skriv ikke navnet ditt her, siden juryen vurderer verkene uten å vite hvem du er.',
    en: 'What do you work with, and what matters to you? The jury reads this. Do not write your name here, since the jury looks at the works without knowing who you are.',
  },
  cv: { nb: 'CV', en: 'CV' },
  cvHelp: {
    nb: 'Utdanning, utstillinger, innkjøp. Korte linjer holder.',
    en: 'Education, exhibitions, acquisitions. Short lines will do.',
  },
  practiceYears: { nb: 'År med profesjonell praksis', en: 'Years of professional practice' },
  years: { nb: 'år', en: 'years' },
  degree: { nb: 'Kunstfaglig utdanning', en: 'Degree in art' },
  textMost: {
    nb: (f: { most: number }) => `Høyst ${counted('nb', f.most, 'tegn', 'tegn')}`,
    en: (f: { most: number }) => `At most ${counted('en', f.most, 'character', 'characters')}`,
  },
  textLeft: {
    nb: (f: { left: number }) =>
      f.left < 0
        ? `${counted('nb', -f.left, 'tegn', 'tegn')} for mye`
        : `${counted('nb', f.left, 'tegn', 'tegn')} igjen`,
    en: (f: { left: number }) =>
      f.left < 0
        ? `${counted('en', -f.left, 'character', 'characters')} too many`
        : `${counted('en', f.left, 'character', 'characters')} left`,
  },

  works: { nb: 'Verk', en: 'Works' },
  worksLede: {
    nb: (f: { least: number; most: number }) =>
      `Legg inn fra ${f.least} til ${f.most} verk. Sett det du helst vil vise, først.`,
    en: (f: { least: number; most: number }) =>
      `Enter ${f.least} to ${f.most} works. Put first the one you most want to show.`,
  },
  work: { nb: (f: { number: number }) => `Verk ${f.number}`, en: (f: { number: number }) => `Work ${f.number}` },
  workTitle: { nb: 'Tittel', en: 'Title' },
  workYear: { nb: 'År', en: 'Year' },
  technique: { nb: 'Teknikk', en: 'Technique' },
  techniqueHelp: { nb: 'For eksempel olje på lerret.', en: 'For example oil on canvas.' },
  size: { nb: 'Mål', en: 'Size' },
  height: { nb: 'Høyde', en: 'Height' },
  width: { nb: 'Bredde', en: 'Width' },
  depth: { nb: 'Dybde', en: 'Depth' },
  depthHelp: {
    nb: 'Dybden kan stå tom for verk som henger flatt på veggen.',
    en: 'Depth may be left empty for works that hang flat on the wall.',
  },
  sizes: {
    nb: (f: { height: string; width: string; depth: string }) => `${measured(f)} cm`,
    en: (f: { height: string; width: string; depth: string }) => `${measured(f)} cm`,
  },
  price: { nb: 'Pris', en: 'Price' },
  priceHelp: {
    nb: 'La feltet stå tomt hvis verket ikke er til salgs.',
    en: 'Leave the field empty if the work is not for sale.',
  },
  notForSale: { nb: 'Ikke til salgs', en: 'Not for sale' },
  editionNo: { nb: 'Opplag', en: 'Edition' },
  editionNoHelp: { nb: 'For trykk og foto, for eksempel 3/20.', en: 'For prints and photographs, for example 3/20.' },
  space: { nb: 'Plass', en: 'Space' },
  wall: { nb: 'På vegg', en: 'On a wall' },
  floor: { nb: 'På gulv', en: 'On the floor' },
  pictures: { nb: 'Bilder', en: 'Pictures' },
  picturesHelp: {
    nb: 'Fra ett til tre bilder av verket. JPEG, PNG, WebP eller HEIC, høyst 30 MB hvert.',
    en: 'One to three pictures of the work. JPEG, PNG, WebP or HEIC, at most 30 MB each.',
  },
  addPictures: {
    nb: (f: { number: number }) => `Legg til bilder av verk ${f.number}`,
    en: (f: { number: number }) => `Add pictures of work ${f.number}`,
  },
  alt: { nb: 'Beskriv bildet for den som ikke ser det', en: 'Describe the picture for those who cannot see it' },
  picture: {
    nb: (f: { number: number; work: number }) => `Bilde ${f.number} av verk ${f.work}`,
    en: (f: { number: number; work: number }) => `Picture ${f.number} of work ${f.work}`,
  },
  takeDown: { nb: 'Fjern bildet', en: 'Remove the picture' },
  uploading: { nb: (f: { name: string }) => `Sender ${f.name}`, en: (f: { name: string }) => `Sending ${f.name}` },
  uploadWaits: {
    nb: (f: { name: string }) => `${f.name} venter på tur`,
    en: (f: { name: string }) => `${f.name} is waiting`,
  },
  uploadReads: { nb: 'Leser bildet …', en: 'Reading the picture …' },
  percent: { nb: (f: { percent: number }) => `${f.percent} %`, en: (f: { percent: number }) => `${f.percent}%` },
  tryAgain: { nb: 'Prøv igjen', en: 'Try again' },
  dismiss: { nb: 'Lukk', en: 'Dismiss' },
  up: { nb: 'Flytt opp', en: 'Move up' },
  down: { nb: 'Flytt ned', en: 'Move down' },
  remove: { nb: 'Fjern verket', en: 'Remove the work' },
  removeSure: {
    nb: (f: { number: number; pictures: number }) =>
      `Fjerner du verk ${f.number}, forsvinner teksten${f.pictures > 0 ? ` og ${counted('nb', f.pictures, 'bilde', 'bilder')}` : ''}.`,
    en: (f: { number: number; pictures: number }) =>
      `If you remove work ${f.number}, its text${f.pictures > 0 ? ` and ${counted('en', f.pictures, 'picture', 'pictures')}` : ''} will be gone.`,
  },
  removeYes: {
    nb: (f: { number: number }) => `Ja, fjern verk ${f.number}`,
    en: (f: { number: number }) => `Yes, remove work ${f.number}`,
  },
  addWork: { nb: 'Legg til et verk', en: 'Add a work' },
  moved: {
    nb: (f: { number: number }) => `Verket er nå nummer ${f.number}`,
    en: (f: { number: number }) => `The work is now number ${f.number}`,
  },

  studio: { nb: 'Atelier', en: 'Studio' },
  hasStudio: { nb: 'Har du et atelier du kan holde åpent?', en: 'Do you have a studio that you can open?' },
  yes: { nb: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', en: 'No' },
  hasStudioNoHelp: {
    nb: 'Kommunekontakten hjelper deg med å finne et visningssted.',
    en: 'The contact in your municipality will help you find a place to show your work.',
  },
  studioName: { nb: 'Navn på atelieret', en: 'Name of the studio' },
  studioAddress: { nb: 'Adresse til atelieret', en: 'Address of the studio' },
  meetingPoint: {
    nb: 'Vis et møtested i stedet for hjemmeadressen min',
    en: 'Show a meeting point instead of my home address',
  },
  meetingPointHelp: {
    nb: 'Adressen over er da stedet der du møter de besøkende.',
    en: 'The address above is then the place where you meet the visitors.',
  },
  position: { nb: 'Posisjon på kartet', en: 'Position on the map' },
  positionHelp: {
    nb: 'Sett nålen der folk skal gå inn, eller på møtestedet hvis adressen ikke skal vises.',
    en: 'Put the needle where people go in, or at the meeting point if the address is not to be shown.',
  },
  lat: { nb: 'Breddegrad', en: 'Latitude' },
  lng: { nb: 'Lengdegrad', en: 'Longitude' },
  studioDays: { nb: 'Hvilke dager holder du åpent?', en: 'On which days are you open?' },
  access: { nb: 'Adkomst', en: 'Access' },
  stepFree: { nb: 'Er det trinnfritt inn?', en: 'Is the entrance step-free?' },
  toilet: { nb: 'Er det toalett for besøkende?', en: 'Is there a toilet for visitors?' },
  parking: { nb: 'Er det parkering?', en: 'Is there parking?' },
  transport: { nb: 'Buss og tog', en: 'Public transport' },
  directions: { nb: 'Veibeskrivelse', en: 'Directions' },

  terms: { nb: 'Vilkår', en: 'Terms' },
  termsText: {
    nb: (f: { percent: number }) =>
      `Blir du antatt, leverer du ett verk til fellesutstillingen og holder atelieret åpent de dagene du har valgt. Av salg på fellesutstillingen går ${f.percent} prosent til arrangøren. Bilder av verkene kan brukes i katalog, på nettsidene og i omtale av kunstrunden, med navnet ditt.`,
    en: (f: { percent: number }) =>
      `If you are accepted, you deliver one work to the joint exhibition and keep your studio open on the days you have chosen. Of sales at the joint exhibition, ${f.percent} per cent goes to the organiser. Pictures of the works may be used in the catalogue, on the website and in publicity for the round, with your name.`,
  },
  acceptTerms: { nb: 'Jeg godtar vilkårene', en: 'I accept the terms' },
})
