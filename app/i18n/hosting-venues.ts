import { counted, words } from './words.ts'

/** The venues that a hosting considers, and the page of each. */
export const hostingVenues = words({
  title: { nb: 'Lokaler', en: 'Venues' },
  none: { nb: 'Ingen lokaler er vurdert ennå', en: 'No venues are considered yet' },
  noneHelp: {
    nb: 'Før opp lokalene som kan passe, og avtal befaring. Vertskapet kan ikke gå videre til politikerne før ett av dem er sett.',
    en: 'Enter the venues that could do, and arrange an inspection. The hosting cannot go to the politicians until one of them is seen.',
  },
  compare: { nb: 'Sammenlikning', en: 'Comparison' },
  needed: {
    nb: (f: { works: number; metres: number }) =>
      `${counted('nb', f.works, 'verk', 'verk')} trenger om lag ${f.metres} meter vegg.`,
    en: (f: { works: number; metres: number }) =>
      `${counted('en', f.works, 'work needs', 'works need')} some ${f.metres} metres of wall.`,
  },
  ruleStart: {
    nb: 'Vi regner 1,2 meter for hvert verk til vi kjenner bredden på verkene.',
    en: 'We reckon 1.2 metres for each work until the widths are known.',
  },
  ruleMeasured: {
    nb: 'Vi regner bredden på hvert verk og en halv meter luft ved siden av.',
    en: 'We reckon the width of each work and half a metre beside it.',
  },
  ruleMixed: {
    nb: (f: { measured: number; works: number }) =>
      `For ${f.measured} av ${f.works} verk kjenner vi bredden og legger til en halv meter luft. For resten regner vi 1,2 meter.`,
    en: (f: { measured: number; works: number }) =>
      `Of ${f.measured} of ${f.works} works we know the width and add half a metre. For the rest we reckon 1.2 metres.`,
  },
  what: { nb: 'Spørsmål', en: 'Question' },
  state: { nb: 'Status', en: 'Status' },
  considered: { nb: 'Vurderes', en: 'Considered' },
  inspected: { nb: 'Befart', en: 'Inspected' },
  chosen: { nb: 'Valgt', en: 'Chosen' },
  dropped: { nb: 'Lagt bort', en: 'Dropped' },
  hangingM: { nb: 'Vegg å henge på', en: 'Wall to hang on' },
  areaM2: { nb: 'Gulvflate', en: 'Floor' },
  heightCm: { nb: 'Takhøyde', en: 'Height' },
  stepFree: { nb: 'Trinnfri adkomst', en: 'Step-free access' },
  transport: { nb: 'Transport', en: 'Transport' },
  parking: { nb: 'Parkering', en: 'Parking' },
  climate: { nb: 'Klima som tåler papir', en: 'Climate fit for paper' },
  guards: { nb: 'Vakthold fra huset', en: 'Watch kept by the house' },
  insurance: { nb: 'Forsikring hos huset', en: 'Insurance of the house' },
  riggingDays: { nb: 'Dager til rigging', en: 'Days for rigging' },
  rentOre: { nb: 'Leie', en: 'Rent' },
  metres: { nb: (f: { count: number }) => `${f.count} m`, en: (f: { count: number }) => `${f.count} m` },
  squareMetres: { nb: (f: { count: number }) => `${f.count} m²`, en: (f: { count: number }) => `${f.count} m²` },
  places: {
    nb: (f: { count: number }) => counted('nb', f.count, 'plass', 'plasser'),
    en: (f: { count: number }) => counted('en', f.count, 'place', 'places'),
  },
  days: {
    nb: (f: { count: number }) => counted('nb', f.count, 'dag', 'dager'),
    en: (f: { count: number }) => counted('en', f.count, 'day', 'days'),
  },
  yes: { nb: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', en: 'No' },
  unknown: { nb: 'Vet ikke', en: 'Not known' },
  asked: { nb: 'ikke spurt om', en: 'not asked' },
  enough: { nb: 'nok', en: 'enough' },
  metresShort: {
    nb: (f: { count: number }) => `mangler ${f.count} m`,
    en: (f: { count: number }) => `${f.count} m short`,
  },
  tooLow: { nb: 'lavt, vi ønsker 2,5 m', en: 'low, we want 2.5 m' },
  tooFewDays: { nb: 'knapt, vi trenger 3', en: 'tight, we need 3' },
  free: { nb: 'Gratis', en: 'Free' },
  enoughForAll: { nb: 'Har det utstillingen trenger', en: 'Has what the exhibition needs' },
  shortOf: { nb: (f: { list: string }) => `Mangler: ${f.list}`, en: (f: { list: string }) => `Short of: ${f.list}` },
  toAsk: { nb: (f: { list: string }) => `Spør om: ${f.list}`, en: (f: { list: string }) => `To ask: ${f.list}` },
  inspection: { nb: 'Befaring', en: 'Inspection' },
  inspectOn: { nb: 'Befaring', en: 'Inspection on' },
  inspectOnHelp: {
    nb: 'Dagen dere ser lokalet, planlagt eller gjennomført.',
    en: 'The day you see the venue, planned or done.',
  },
  inspectPlanned: { nb: (f: { day: string }) => `Planlagt ${f.day}`, en: (f: { day: string }) => `Planned ${f.day}` },
  inspectDone: { nb: (f: { day: string }) => `Gjennomført ${f.day}`, en: (f: { day: string }) => `Done ${f.day}` },
  inspectLate: {
    nb: (f: { day: string }) => `Var planlagt ${f.day}. Skriv hva dere så.`,
    en: (f: { day: string }) => `Was planned for ${f.day}. Write what you saw.`,
  },
  noInspection: { nb: 'Ikke avtalt', en: 'Not arranged' },
  findings: { nb: 'Hva dere så', en: 'What you saw' },
  findingsHelp: {
    nb: 'Når dette er skrevet, regnes lokalet som befart.',
    en: 'When this is written, the venue counts as inspected.',
  },
  saveInspection: { nb: 'Lagre befaringen', en: 'Save the inspection' },
  writeInspection: {
    nb: (f: { name: string }) => `Befaring av ${f.name}`,
    en: (f: { name: string }) => `Inspection of ${f.name}`,
  },
  choose: { nb: 'Velg dette lokalet', en: 'Choose this venue' },
  unchoose: { nb: 'Angre valget', en: 'Take the choice back' },
  drop: { nb: 'Legg bort', en: 'Drop' },
  resume: { nb: 'Ta fram igjen', en: 'Take up again' },
  ofVenue: {
    nb: (f: { deed: string; name: string }) => `${f.deed}: ${f.name}`,
    en: (f: { deed: string; name: string }) => `${f.deed}: ${f.name}`,
  },
  seeVenue: { nb: 'Sjekkliste og bilder', en: 'Checklist and pictures' },
  addVenue: { nb: 'Før opp et lokale', en: 'Enter a venue' },
  addKnown: { nb: 'Et lokale vi kjenner', en: 'A venue we know' },
  addNew: { nb: 'Et nytt lokale', en: 'A new venue' },
  knownVenue: { nb: 'Lokale', en: 'Venue' },
  chooseVenue: { nb: 'Velg lokale', en: 'Choose a venue' },
  add: { nb: 'Før opp', en: 'Enter' },
  name: { nb: 'Navn', en: 'Name' },
  nameHelp: { nb: 'For eksempel Arena Vestfossen.', en: 'For example Arena Vestfossen.' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  editionEmpty: {
    nb: (f: { year: number; name: string }) => `Årgangen ${f.year} har ikke fått noe lokale. Skal ${f.name} stå der?`,
    en: (f: { year: number; name: string }) =>
      `The edition of ${f.year} has no venue yet. Shall ${f.name} stand there?`,
  },
  editionGive: { nb: 'Sett inn i årgangen', en: 'Put it into the edition' },
  editionAsk: {
    nb: 'Sekretariatet setter det inn.',
    en: 'The secretariat puts it there.',
  },
  editionSame: {
    nb: (f: { year: number }) => `Lokalet står i årgangen ${f.year}.`,
    en: (f: { year: number }) => `The venue stands in the edition of ${f.year}.`,
  },
  editionOther: {
    nb: (f: { year: number; venue: string }) =>
      `I årgangen ${f.year} står det ${f.venue}. Det blir stående til sekretariatet endrer det der.`,
    en: (f: { year: number; venue: string }) =>
      `The edition of ${f.year} says ${f.venue}. That stands until the secretariat changes it there.`,
  },
  checklist: { nb: 'Sjekkliste', en: 'Checklist' },
  checklistHelp: {
    nb: 'La det stå tomt som du ikke vet. Da står det på lista over hva dere skal spørre om.',
    en: 'Leave empty what you do not know. It then stands on the list of what to ask.',
  },
  address: { nb: 'Adresse', en: 'Address' },
  postalCode: { nb: 'Postnummer', en: 'Postal code' },
  place: { nb: 'Poststed', en: 'Place' },
  accessNote: { nb: 'Om adkomsten', en: 'About the access' },
  transportHelp: {
    nb: 'Nærmeste stopp, og hvor en varebil kan stå.',
    en: 'The nearest stop, and where a van can stand.',
  },
  climateNote: { nb: 'Om lys, varme og fukt', en: 'About light, warmth and damp' },
  guardsNote: { nb: 'Om vaktholdet', en: 'About the watch' },
  insuranceNote: { nb: 'Om forsikringen', en: 'About the insurance' },
  remark: { nb: 'Annet', en: 'Else' },
  saveChecklist: { nb: 'Lagre sjekklista', en: 'Save the checklist' },
  saved: { nb: 'Lagret', en: 'Saved' },
  pictures: { nb: 'Bilder', en: 'Pictures' },
  noPictures: { nb: 'Ingen bilder ennå', en: 'No pictures yet' },
  addPicture: { nb: 'Legg til et bilde', en: 'Add a picture' },
  pictureHelp: {
    nb: 'JPEG, PNG, HEIC eller WebP, høyst 30 MB. På telefonen kan du ta bildet nå.',
    en: 'JPEG, PNG, HEIC or WebP, at most 30 MB. On a phone you can take it now.',
  },
  picture: { nb: 'Bilde', en: 'Picture' },
  sendPicture: { nb: 'Last opp bildet', en: 'Upload the picture' },
  alt: { nb: 'Hva viser bildet?', en: 'What does the picture show?' },
  altHelp: { nb: 'For dem som ikke kan se det.', en: 'For those who cannot see it.' },
  altMissing: { nb: 'Bildet mangler beskrivelse.', en: 'The picture has no description.' },
  saveAlt: { nb: 'Lagre beskrivelsen', en: 'Save the description' },
  removePicture: { nb: 'Fjern bildet', en: 'Remove the picture' },
  candidateFor: { nb: 'Vurdert til', en: 'Considered for' },

  hostingIsOver: {
    nb: 'Vertskapet er over. Lokalene kan ikke endres.',
    en: 'The hosting is over. The venues cannot be changed.',
  },
  otherMunicipality: {
    nb: 'Lokalet må ligge i en av kommunene i vertskapet.',
    en: 'The venue must be in one of the municipalities of the hosting.',
  },
  candidateAlready: { nb: 'Lokalet er ført opp fra før.', en: 'The venue is entered already.' },
  nameIsTaken: {
    nb: 'Kommunen har et annet lokale med dette navnet.',
    en: 'The municipality has another venue of this name.',
  },
  notAPostalCode: { nb: 'Skriv et postnummer med fire sifre.', en: 'Write a postal code of four digits.' },
  dateTooEarly: { nb: 'Datoen er for langt tilbake i tid.', en: 'The date is too long ago.' },
  afterOpening: { nb: 'Befaringen må være før åpningen.', en: 'The inspection must be before the opening.' },
  inspectionNeedsDay: { nb: 'Fyll ut dagen dere så lokalet.', en: 'Fill in the day on which you saw the venue.' },
  inspectedInFuture: {
    nb: 'Dagen har ikke vært ennå. Skriv hva dere så, når befaringen er gjort.',
    en: 'The day has not come yet. Write what you saw when the inspection is done.',
  },
  chosenKeepsFindings: {
    nb: 'Lokalet er valgt. Da må det stå hva dere så.',
    en: 'The venue is chosen. What you saw must stand here then.',
  },
  inspectFirst: {
    nb: 'Skriv hva dere så på befaringen, før dere velger lokalet.',
    en: 'Write what you saw at the inspection before you choose the venue.',
  },
  notAsItStands: {
    nb: 'Det kan ikke gjøres slik det står nå.',
    en: 'That cannot be done as it stands now.',
  },
  editionHasVenue: {
    nb: (f: { venue: string }) => `I årgangen står det ${f.venue}. Det blir ikke overskrevet.`,
    en: (f: { venue: string }) => `The edition says ${f.venue}. It is not overwritten.`,
  },
  enoughPictures: {
    nb: (f: { most: number }) => `Et lokale har høyst ${f.most} bilder. Fjern et først.`,
    en: (f: { most: number }) => `A venue has at most ${f.most} pictures. Remove one first.`,
  },
})
