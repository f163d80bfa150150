import { counted, words } from './words.ts'

const lacks = {
  position: { nb: 'posisjon på kartet', en: 'position on the map' },
  hours: { nb: 'åpningstider', en: 'opening hours' },
  text: { nb: 'omtale', en: 'text' },
  access: { nb: 'om det er trinnfritt', en: 'whether it is step-free' },
}

export const studio = words({
  // What the rules and deeds answer.
  notAnnounced: { nb: 'Opptaket er ikke kunngjort ennå.', en: 'The selection has not been announced yet.' },
  notAccepted: {
    nb: 'Bare en søknad som er antatt og venter på svar, kan bekreftes.',
    en: 'Only an accepted application that awaits an answer can be confirmed.',
  },
  notTakingPart: { nb: 'Det er ingen plass å si fra seg.', en: 'There is no place to give up.' },
  answerTooLate: {
    nb: (f: { date: string }) => `Siste dag for å svare var ${f.date}. Ta kontakt med sekretariatet.`,
    en: (f: { date: string }) => `The last day to answer was ${f.date}. Please contact the secretariat.`,
  },
  noPlaceLeft: {
    nb: (f: { capacity: number }) => `Alle ${counted('nb', f.capacity, 'plassen', 'plassene')} er bekreftet av andre.`,
    en: (f: { capacity: number }) =>
      `All ${counted('en', f.capacity, 'place has been', 'places have been')} taken by others.`,
  },
  unknownNumbers: {
    nb: (f: { numbers: string }) => `Disse numrene finnes ikke eller er ikke antatt: ${f.numbers}.`,
    en: (f: { numbers: string }) => `These numbers do not exist or are not accepted: ${f.numbers}.`,
  },
  numbersUnreadable: {
    nb: 'Skriv søknadsnumre med komma eller mellomrom mellom, for eksempel 3, 7, 12–20.',
    en: 'Enter application numbers separated by commas or spaces, for example 3, 7, 12–20.',
  },
  dayUnknown: { nb: 'Dagen er ikke en av årets åpne dager.', en: 'The day is not one of this year’s open days.' },
  closesBeforeItOpens: { nb: 'Atelieret må stenge etter at det åpner.', en: 'The studio must close after it opens.' },
  hoursMissing: { nb: 'Skriv når atelieret åpner og stenger.', en: 'Enter when the studio opens and closes.' },
  noPicture: { nb: 'Legg til et bilde først.', en: 'Add a picture first.' },
  meetingPointAtHome: {
    nb: 'Nålen står fortsatt på adressen du vil skjule. Flytt den dit dere møtes, eller tøm posisjonen.',
    en: 'The needle still stands at the address you want to hide. Move it to where you meet, or clear the position.',
  },
  positionUnreadable: {
    nb: 'Skriv en posisjon i regionen, for eksempel 59.8301 og 10.4321.',
    en: 'Enter a position in the region, for example 59.8301 and 10.4321.',
  },
  municipalityUnknown: { nb: 'Velg en kommune.', en: 'Choose a municipality.' },
  noSuchStudio: {
    nb: (f: { number: number }) => `Årgangen har ikke noe atelier med nummer ${f.number}.`,
    en: (f: { number: number }) => `The edition has no studio with number ${f.number}.`,
  },
  hasStudioAlready: { nb: 'Deltakeren har allerede et atelier.', en: 'The participant already has a studio.' },
  notNumberedYet: {
    nb: 'Atelierene har ikke fått numre ennå.',
    en: 'The studios have not been numbered yet.',
  },
  numberedAlready: {
    nb: 'Numrene er satt. Bekreft at de skal settes på nytt.',
    en: 'The numbers are set. Confirm that they are to be set again.',
  },

  // Letters.
  mailConfirmedSubject: {
    nb: (f: { year: number }) => `Du deltar i Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `You are taking part in Kunst rett vest ${f.year}`,
  },
  mailConfirmed: {
    nb: (f: { year: number }) => `Takk for svaret. Vi har registrert at du deltar i Kunst rett vest ${f.year}.`,
    en: (f: { year: number }) => `Thank you. We have noted that you are taking part in Kunst rett vest ${f.year}.`,
  },
  mailStudio: {
    nb: 'Se over omtalen, åpningstidene og veien til atelieret. Det du skriver, står på kartet og i listen over kunstnere.',
    en: 'Please look over your text, the opening hours and the way to your studio. What you write appears on the map and in the list of artists.',
  },
  mailNoStudio: {
    nb: 'Se over omtalen din. Det du skriver, står i listen over kunstnere.',
    en: 'Please look over your text. What you write appears in the list of artists.',
  },
  mailDelivery: {
    nb: (f: { date: string }) => `Du leverer verket ${f.date}. Vi skriver mer om det når dagen nærmer seg.`,
    en: (f: { date: string }) => `You deliver the work on ${f.date}. We will write more about it nearer the day.`,
  },
  mailToStudio: { nb: 'Skriv om deg og atelieret', en: 'Write about you and your studio' },
  mailResignedSubject: {
    nb: (f: { year: number }) => `Du deltar ikke i Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `You are not taking part in Kunst rett vest ${f.year}`,
  },
  mailResigned: {
    nb: (f: { year: number }) =>
      `Vi har registrert at du ikke deltar i Kunst rett vest ${f.year}. Plassen kan nå gå til en annen. Du er velkommen til å søke igjen.`,
    en: (f: { year: number }) =>
      `We have noted that you are not taking part in Kunst rett vest ${f.year}. The place can now go to someone else. You are welcome to apply again.`,
  },

  // The artist's page of the answer.
  participation: {
    nb: (f: { year: number }) => `Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Kunst rett vest ${f.year}`,
  },
  participationTitle: { nb: 'Deltakelse', en: 'Participation' },
  numbered: {
    nb: (f: { number: number }) => `Søknad ${f.number}`,
    en: (f: { number: number }) => `Application ${f.number}`,
  },
  received: { nb: 'Søknaden din er mottatt', en: 'Your application has been received' },
  receivedHelp: {
    nb: 'Alle søkere får svar samtidig. Vi skriver til deg når opptaket er kunngjort.',
    en: 'All applicants get their answer at the same time. We will write to you when the selection is announced.',
  },
  plannedFor: {
    nb: (f: { date: string }) => `Kunngjøringen er planlagt ${f.date}.`,
    en: (f: { date: string }) => `The announcement is planned for ${f.date}.`,
  },
  accepted: { nb: 'Du er antatt', en: 'You are accepted' },
  acceptedWork: {
    nb: 'Dette verket er valgt til fellesutstillingen.',
    en: 'This is the work that has been chosen for the joint exhibition.',
  },
  willYou: { nb: 'Vil du delta?', en: 'Will you take part?' },
  answerBy: {
    nb: (f: { date: string }) => `Svar senest ${f.date}.`,
    en: (f: { date: string }) => `Please answer by ${f.date}.`,
  },
  whatItMeans: {
    nb: 'Når du svarer ja, leverer du verket til fellesutstillingen og holder atelieret åpent de dagene du har valgt.',
    en: 'By saying yes, you agree to deliver the work to the joint exhibition and open your studio on the days you have chosen.',
  },
  yes: { nb: 'Ja, jeg deltar', en: 'Yes, I will take part' },
  no: { nb: 'Nei, jeg sier fra meg plassen', en: 'No, I give up my place' },
  resignTitle: { nb: 'Si fra deg plassen?', en: 'Give up your place?' },
  resignSays: {
    nb: 'Plassen går til den som står først på ventelisten. Du kan ikke ombestemme deg, men du kan søke igjen et annet år.',
    en: 'The place goes to whoever is first on the waiting list. You cannot change your mind, but you can apply again another year.',
  },
  resignPublic: {
    nb: 'Omtalen din og atelieret forsvinner fra kartet og listen over kunstnere.',
    en: 'Your text and your studio will disappear from the map and the list of artists.',
  },
  resignNow: { nb: 'Si fra meg plassen', en: 'Give up my place' },
  keep: { nb: 'Behold plassen', en: 'Keep my place' },
  takesPart: { nb: 'Du deltar', en: 'You are taking part' },
  takesPartSince: {
    nb: (f: { when: string }) => `Du svarte ja ${f.when}.`,
    en: (f: { when: string }) => `You said yes on ${f.when}.`,
  },
  next: { nb: 'Dette gjenstår', en: 'What remains' },
  nextDone: { nb: 'Alt er fylt ut. Takk.', en: 'Everything is filled in. Thank you.' },
  lacks: {
    nb: (f: { lack: keyof typeof lacks }) => lacks[f.lack].nb,
    en: (f: { lack: keyof typeof lacks }) => lacks[f.lack].en,
  },
  lackOf: {
    nb: (f: { lack: keyof typeof lacks }) => `Legg inn ${lacks[f.lack].nb}`,
    en: (f: { lack: keyof typeof lacks }) => `Add ${lacks[f.lack].en}`,
  },
  toStudio: { nb: 'Omtale og atelier', en: 'Text and studio' },
  seePublic: { nb: 'Se siden din slik publikum ser den', en: 'See your page as the public sees it' },
  withdrawLater: { nb: 'Kan du ikke delta likevel?', en: 'Can you not take part after all?' },
  waitlisted: { nb: 'Du står på ventelisten', en: 'You are on the waiting list' },
  waitlistedPlace: {
    nb: (f: { place: number }) =>
      `Du er nummer ${f.place}. Blir det en ledig plass når det er din tur, skriver vi til deg.`,
    en: (f: { place: number }) =>
      `You are number ${f.place}. If a place becomes free and it is your turn, we will write to you.`,
  },
  declined: { nb: 'Søknaden er ikke antatt', en: 'Your application has not been accepted' },
  declinedKind: {
    nb: 'Takk for at du søkte. Vi får langt flere gode søknader enn vi har plass til, og hver årgang har en ny jury. Du er velkommen til å søke igjen.',
    en: 'Thank you for applying. We receive many more good applications than we have places for, and every edition has a new jury. You are welcome to apply again.',
  },
  fileRight: {
    nb: 'Du har rett til å se dokumentene i din egen sak. Skriv til sekretariatet hvis du ønsker innsyn.',
    en: 'You have the right to see the documents in your own case. Write to the secretariat if you wish to see them.',
  },
  notConsidered: { nb: 'Søknaden ble ikke lagt fram for juryen', en: 'The application was not put to the jury' },
  resigned: { nb: 'Du har sagt fra deg plassen', en: 'You have given up your place' },
  resignedKind: {
    nb: 'Takk for beskjeden. Du er velkommen til å søke igjen.',
    en: 'Thank you for telling us. You are welcome to apply again.',
  },
  withdrawn: { nb: 'Søknaden er trukket', en: 'The application has been withdrawn' },
  draft: { nb: 'Søknaden er ikke sendt', en: 'The application has not been submitted' },
  draftHelp: { nb: 'Gå til søknaden for å gjøre den ferdig.', en: 'Go to the application to finish it.' },
  toApplication: { nb: 'Til søknaden', en: 'To the application' },
  delivered: { nb: 'Verket er levert.', en: 'The work has been delivered.' },
})
