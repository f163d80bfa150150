import { counted, type Locale, words } from './words.ts'

const templates = {
  opening: { nb: 'Åpning', en: 'Opening' },
  seminar: { nb: 'Fagseminar på innleveringsdagen', en: 'Seminar on the delivery day' },
  talk: { nb: 'Kunstnersamtale', en: 'Artist talk' },
  tour: { nb: 'Omvisning', en: 'Guided tour' },
  workshop: { nb: 'Verksted', en: 'Workshop' },
  empty: { nb: 'Noe annet', en: 'Something else' },
}
type TemplateName = keyof typeof templates

const audiences = {
  everyone: { nb: 'Alle', en: 'Everyone' },
  artists: { nb: 'Årets kunstnere', en: 'This year’s artists' },
  invited: { nb: 'Inviterte', en: 'Invited guests' },
}
type AudienceName = keyof typeof audiences

const states = {
  confirmed: { nb: 'Plass', en: 'Seat' },
  waiting: { nb: 'Venter', en: 'Waiting' },
  cancelled: { nb: 'Avbestilt', en: 'Cancelled' },
}
type StateName = keyof typeof states

const parties = (locale: Locale, count: number) =>
  locale === 'nb' ? counted(locale, count, 'påmelding', 'påmeldinger') : counted(locale, count, 'sign-up', 'sign-ups')
const letters = (locale: Locale, count: number) =>
  locale === 'nb' ? counted(locale, count, 'e-post', 'e-poster') : counted(locale, count, 'e-mail', 'e-mails')

/** The secretariat's pages of the programme, and the list at the door. */
export const programmeOffice = words({
  title: { nb: (f: { year: number }) => `Program ${f.year}`, en: (f: { year: number }) => `Programme ${f.year}` },
  shortTitle: { nb: 'Program', en: 'Programme' },
  nothing: { nb: 'Ingen arrangementer ennå', en: 'No events yet' },
  nothingHelp: {
    nb: 'Begynn med åpningen. Dag, tid og sted hentes fra årgangen.',
    en: 'Begin with the opening. Day, hour and place are taken from the edition.',
  },
  planNew: { nb: 'Nytt arrangement', en: 'New event' },
  planHelp: {
    nb: 'Velg hva du vil begynne med. Ingen andre ser det før du publiserer.',
    en: 'Choose what to begin with. Nobody else sees it before you publish.',
  },
  template: {
    nb: (f: { template: TemplateName }) => templates[f.template].nb,
    en: (f: { template: TemplateName }) => templates[f.template].en,
  },
  begin: { nb: 'Begynn', en: 'Begin' },
  templateLabel: { nb: 'Hva slags arrangement', en: 'What kind of event' },
  event: { nb: 'Arrangement', en: 'Event' },
  when: { nb: 'Når', en: 'When' },
  status: { nb: 'Status', en: 'Status' },
  signedUp: { nb: 'Påmeldt', en: 'Signed up' },
  waiting: { nb: 'Venter', en: 'Waiting' },
  came: { nb: 'Kom', en: 'Came' },
  draft: { nb: 'Ikke publisert', en: 'Not published' },
  published: { nb: 'Publisert', en: 'Published' },
  cancelled: { nb: 'Avlyst', en: 'Cancelled' },
  over: { nb: 'Over', en: 'Over' },
  seatsOf: {
    nb: (f: { seats: number; capacity: number | null }) =>
      f.capacity === null ? String(f.seats) : `${f.seats} av ${f.capacity}`,
    en: (f: { seats: number; capacity: number | null }) =>
      f.capacity === null ? String(f.seats) : `${f.seats} of ${f.capacity}`,
  },

  // One event.
  publish: { nb: 'Publiser', en: 'Publish' },
  publishHelp: {
    nb: 'Arrangementet står på programmet med en gang. Adressen endrer seg ikke etter det.',
    en: 'The event is on the programme at once. Its address does not change after that.',
  },
  see: { nb: 'Se siden', en: 'See the page' },
  toCheckIn: { nb: 'Åpne innsjekk', en: 'Open check-in' },
  edit: { nb: 'Rediger', en: 'Edit' },
  save: { nb: 'Lagre arrangementet', en: 'Save the event' },
  movesHelp: {
    nb: (f: { count: number }) =>
      `Endrer du dag, tid eller sted, får de påmeldte (${letters('nb', f.count)}) beskjed med en gang.`,
    en: (f: { count: number }) =>
      `If you change day, time or place, those signed up (${letters('en', f.count)}) are told at once.`,
  },
  savedAt: { nb: 'Arrangementet er lagret.', en: 'The event is saved.' },
  savedTold: {
    nb: (f: { count: number }) => `Arrangementet er lagret, og ${letters('nb', f.count)} er sendt til de påmeldte.`,
    en: (f: { count: number }) => `The event is saved, and ${letters('en', f.count)} sent to those signed up.`,
  },
  written: {
    nb: (f: { count: number }) => `${letters('nb', f.count)} er lagt i utboksen.`,
    en: (f: { count: number }) => `${letters('en', f.count)} put in the outbox.`,
  },
  whatAndWho: { nb: 'Hva og for hvem', en: 'What and for whom' },
  kind: { nb: 'Slag', en: 'Kind' },
  audience: { nb: 'For hvem', en: 'For whom' },
  audienceIs: {
    nb: (f: { audience: AudienceName }) => audiences[f.audience].nb,
    en: (f: { audience: AudienceName }) => audiences[f.audience].en,
  },
  audienceHelp: {
    nb: 'Det som ikke er for alle, vises bare for innloggede kunstnere i årets runde.',
    en: 'What is not for everyone is shown to this year’s signed-in artists only.',
  },
  titleNb: { nb: 'Tittel på norsk', en: 'Title in Norwegian' },
  titleEn: { nb: 'Tittel på engelsk', en: 'Title in English' },
  textNb: { nb: 'Tekst på norsk', en: 'Text in Norwegian' },
  textEn: { nb: 'Tekst på engelsk', en: 'Text in English' },
  emptyEnglish: {
    nb: 'Står feltet tomt, viser vi det norske.',
    en: 'If this is empty, we show the Norwegian.',
  },
  whenAndWhere: { nb: 'Når og hvor', en: 'When and where' },
  date: { nb: 'Dag', en: 'Day' },
  begins: { nb: 'Begynner', en: 'Begins' },
  ends: { nb: 'Slutter', en: 'Ends' },
  endsHelp: { nb: 'La stå tomt hvis slutten er åpen.', en: 'Leave empty for an open end.' },
  venue: { nb: 'Sted', en: 'Venue' },
  address: { nb: 'Adresse', en: 'Address' },
  place: { nb: 'Poststed eller tettsted', en: 'Town or village' },
  lat: { nb: 'Breddegrad', en: 'Latitude' },
  lng: { nb: 'Lengdegrad', en: 'Longitude' },
  stepFree: { nb: 'Trinnfri adkomst', en: 'Step-free access' },
  yes: { nb: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', en: 'No' },
  unknown: { nb: 'Vet ikke', en: 'Not known' },
  signingUp: { nb: 'Påmelding', en: 'Signing up' },
  signUp: { nb: 'Man må melde seg på', en: 'One must sign up' },
  signUpFromDate: { nb: 'Påmeldingen åpner', en: 'Sign-up opens' },
  signUpFromTime: { nb: 'Klokka', en: 'At' },
  signUpFromHelp: { nb: 'Tomt: når arrangementet publiseres.', en: 'Empty: when the event is published.' },
  signUpToDate: { nb: 'Siste dag for påmelding', en: 'Last day to sign up' },
  signUpToTime: { nb: 'Klokka', en: 'At' },
  signUpToHelp: { nb: 'Tomt: til arrangementet begynner.', en: 'Empty: until the event begins.' },
  capacity: { nb: 'Plasser i alt', en: 'Seats in all' },
  capacityHelp: {
    nb: 'Tomt: så mange som vil. Øker du tallet, får de som venter plass med en gang.',
    en: 'Empty: as many as like. If you raise it, those who wait get seats at once.',
  },
  mostSeats: { nb: 'Plasser i én påmelding', en: 'Seats in one sign-up' },
  questionNb: { nb: 'Spørsmål til de påmeldte', en: 'Question to those who sign up' },
  questionEn: { nb: 'Spørsmålet på engelsk', en: 'The question in English' },
  questionHelp: {
    nb: 'For eksempel «Allergier». Spør bare om det dere trenger.',
    en: 'For example “Allergies”. Ask only for what you need.',
  },

  signUps: { nb: 'Påmeldte', en: 'Signed up' },
  noSignUps: { nb: 'Ingen har meldt seg på ennå', en: 'Nobody has signed up yet' },
  signUpsKept: {
    nb: (f: { seats: number }) =>
      `${counted('nb', f.seats, 'plass var tatt', 'plasser var tatt')}. Navnene er slettet et halvt år etter arrangementet.`,
    en: (f: { seats: number }) =>
      `${counted('en', f.seats, 'seat was', 'seats were')} taken. The names were deleted half a year after the event.`,
  },
  partiesAndSeats: {
    nb: (f: { parties: number; seats: number }) =>
      `${parties('nb', f.parties)}, ${counted('nb', f.seats, 'plass', 'plasser')}`,
    en: (f: { parties: number; seats: number }) =>
      `${parties('en', f.parties)}, ${counted('en', f.seats, 'seat', 'seats')}`,
  },
  name: { nb: 'Navn', en: 'Name' },
  email: { nb: 'E-post', en: 'E-mail' },
  seats: { nb: 'Plasser', en: 'Seats' },
  answer: { nb: 'Svar', en: 'Answer' },
  state: { nb: 'Status', en: 'Status' },
  stateIs: {
    nb: (f: { state: StateName; place: number | null }) =>
      f.place === null ? states[f.state].nb : `Venter, nr. ${f.place}`,
    en: (f: { state: StateName; place: number | null }) =>
      f.place === null ? states[f.state].en : `Waiting, no. ${f.place}`,
  },
  signedUpAt: { nb: 'Meldt på', en: 'Signed up' },
  asFile: { nb: 'Last ned', en: 'Download' },

  write: { nb: 'Skriv til de påmeldte', en: 'Write to those signed up' },
  writeHelp: {
    nb: (f: { count: number }) => `Går til alle som har plass eller venter: ${letters('nb', f.count)}, én til hver.`,
    en: (f: { count: number }) => `Goes to everyone who has a seat or waits: ${letters('en', f.count)}, one each.`,
  },
  subject: { nb: 'Emne', en: 'Subject' },
  text: { nb: 'Tekst', en: 'Text' },
  writeDo: {
    nb: (f: { count: number }) => `Send ${letters('nb', f.count)}`,
    en: (f: { count: number }) => `Send ${letters('en', f.count)}`,
  },
  cancelEvent: { nb: 'Avlys arrangementet', en: 'Cancel the event' },
  cancelHelp: {
    nb: (f: { count: number }) =>
      f.count === 0
        ? 'Arrangementet blir stående på programmet som avlyst. Det kan ikke gjøres om.'
        : `Arrangementet blir stående på programmet som avlyst, og ${letters('nb', f.count)} går til dem som er påmeldt. Det kan ikke gjøres om.`,
    en: (f: { count: number }) =>
      f.count === 0
        ? 'The event stays on the programme as cancelled. This cannot be undone.'
        : `The event stays on the programme as cancelled, and ${letters('en', f.count)} go to those signed up. This cannot be undone.`,
  },
  cancelText: { nb: 'Noen ord til de påmeldte', en: 'A few words to those signed up' },
  cancelDo: { nb: 'Ja, avlys', en: 'Yes, cancel it' },

  attendance: { nb: 'Hvor mange kom', en: 'How many came' },
  attendanceHelp: {
    nb: 'Telles ved innsjekk. Talte dere på en annen måte, skriver du tallet her. Tomt betyr ukjent.',
    en: 'Counted at check-in. If you counted otherwise, enter the number here. Empty means not known.',
  },
  saveAttendance: { nb: 'Lagre tallet', en: 'Save the number' },

  // At the door.
  checkIn: { nb: 'Innsjekk', en: 'Check-in' },
  haveCome: { nb: 'har kommet', en: 'have come' },
  ofSignedUp: {
    nb: (f: { came: number; seats: number }) => `${f.came} av ${f.seats} påmeldte`,
    en: (f: { came: number; seats: number }) => `${f.came} of ${f.seats} signed up`,
  },
  search: { nb: 'Søk etter navn', en: 'Search by name' },
  searchDo: { nb: 'Søk', en: 'Search' },
  showAll: { nb: 'Vis alle', en: 'Show all' },
  nobodyCalled: { nb: 'Ingen påmeldt heter det', en: 'Nobody of that name has signed up' },
  nobodySignedUp: { nb: 'Ingen er påmeldt', en: 'Nobody has signed up' },
  nobodyHelp: { nb: 'Tell dem som kommer, nederst på siden.', en: 'Count those who come, at the foot of the page.' },
  isHere: { nb: 'har kommet', en: 'has come' },
  oneFewer: {
    nb: (f: { name: string }) => `Én færre med ${f.name}`,
    en: (f: { name: string }) => `One fewer with ${f.name}`,
  },
  oneMore: {
    nb: (f: { name: string }) => `Én til med ${f.name}`,
    en: (f: { name: string }) => `One more with ${f.name}`,
  },
  waitsTag: { nb: 'Venteliste', en: 'Waiting list' },
  notSignedUp: { nb: 'Uten påmelding', en: 'Without sign-up' },
  addWalkIn: { nb: 'Én til uten påmelding', en: 'One more without sign-up' },
  removeWalkIn: { nb: 'Én færre uten påmelding', en: 'One fewer without sign-up' },

  // What the rules answer.
  closesBeforeItOpens: { nb: 'Påmeldingen må stenge etter at den åpner.', en: 'Sign-up must close after it opens.' },
  endsWhenItBegins: { nb: 'Slutten er den samme som begynnelsen.', en: 'The end is the same as the beginning.' },
  seatsAreGiven: {
    nb: (f: { taken: number }) =>
      `${counted('nb', f.taken, 'plass er', 'plasser er')} gitt bort. Tallet kan ikke være lavere.`,
    en: (f: { taken: number }) =>
      `${counted('en', f.taken, 'seat is', 'seats are')} taken. The number cannot be lower.`,
  },
  someHaveSignedUp: {
    nb: (f: { count: number }) =>
      `${parties('nb', f.count)} står på listen. Påmeldingen kan stenges, men ikke fjernes.`,
    en: (f: { count: number }) =>
      `There are ${parties('en', f.count)} on the list. Sign-up can be closed, but not removed.`,
  },
  isCancelled: { nb: 'Arrangementet er avlyst.', en: 'The event is cancelled.' },
  isOver: { nb: 'Arrangementet er over.', en: 'The event is over.' },
  countChanged: {
    nb: (f: { count: number }) => `Nå går det til ${letters('nb', f.count)}. Se over, og send en gang til.`,
    en: (f: { count: number }) => `It now goes to ${letters('en', f.count)}. Look it over and send again.`,
  },
})
