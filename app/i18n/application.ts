import { counted, words } from './words.ts'

const disciplines = {
  painting: { nb: 'Maleri', en: 'Painting' },
  drawing: { nb: 'Tegning', en: 'Drawing' },
  printmaking: { nb: 'Grafikk', en: 'Printmaking' },
  sculpture: { nb: 'Skulptur', en: 'Sculpture' },
  photography: { nb: 'Fotografi', en: 'Photography' },
  video: { nb: 'Video og film', en: 'Video and film' },
  sound: { nb: 'Lyd', en: 'Sound' },
  installation: { nb: 'Installasjon', en: 'Installation' },
  performance: { nb: 'Performance', en: 'Performance' },
  textile: { nb: 'Tekstil', en: 'Textile' },
  ceramics: { nb: 'Keramikk', en: 'Ceramics' },
  glass: { nb: 'Glass', en: 'Glass' },
  metal: { nb: 'Metall', en: 'Metal' },
  jewellery: { nb: 'Smykker', en: 'Jewellery' },
  wood: { nb: 'Tre', en: 'Wood' },
  paper: { nb: 'Papir og bok', en: 'Paper and books' },
  other: { nb: 'Annet', en: 'Other' },
}

const states = {
  draft: { nb: 'Utkast', en: 'Draft' },
  received: { nb: 'Mottatt', en: 'Received' },
  reopened: { nb: 'Åpnet for endring', en: 'Opened for changes' },
  withdrawn: { nb: 'Trukket', en: 'Withdrawn' },
  accepted: { nb: 'Antatt', en: 'Accepted' },
  waitlisted: { nb: 'På venteliste', en: 'On the waiting list' },
  declined: { nb: 'Ikke antatt', en: 'Not accepted' },
  notConsidered: { nb: 'Ikke lagt fram for juryen', en: 'Not put to the jury' },
}

export const application = words({
  title: { nb: 'Søknaden din', en: 'Your application' },
  // What the rules answer: whether the application may be saved.
  notOpenYet: {
    nb: (f: { opens: string }) => `Utlysningen åpner ${f.opens}.`,
    en: (f: { opens: string }) => `The call opens on ${f.opens}.`,
  },
  closed: {
    nb: (f: { deadline: string }) => `Søknadsfristen var ${f.deadline}.`,
    en: (f: { deadline: string }) => `The deadline was ${f.deadline}.`,
  },
  frozen: {
    nb: 'Søknaden er sendt. Åpne den for endring hvis du vil rette noe før fristen.',
    en: 'The application has been submitted. Open it for changes if you want to correct something before the deadline.',
  },
  withdrawnAlready: { nb: 'Søknaden er trukket.', en: 'The application has been withdrawn.' },
  announcedAlready: {
    nb: 'Opptaket er kunngjort, så søknaden kan ikke endres eller trekkes.',
    en: 'The selection has been announced, so the application can no longer be changed or withdrawn.',
  },
  notSubmitted: { nb: 'Søknaden er ikke sendt.', en: 'The application has not been submitted.' },

  // What the rules answer: what is missing before it can be submitted.
  nameMissing: {
    nb: 'Skriv kunstnernavnet ditt, eller navnet på gruppen.',
    en: 'Enter your artist name, or the name of the group.',
  },
  municipalityMissing: {
    nb: 'Velg kommunen der du bor eller har atelier.',
    en: 'Choose the municipality where you live or have a studio.',
  },
  disciplineMissing: { nb: 'Velg minst ett fagfelt.', en: 'Choose at least one discipline.' },
  statementMissing: { nb: 'Skriv noen setninger om kunsten din.', en: 'Write a few sentences about your art.' },
  statementTooLong: {
    nb: (f: { length: number; most: number }) =>
      `Teksten har ${counted('nb', f.length, 'tegn', 'tegn')}. Den kan ha høyst ${counted('nb', f.most, 'tegn', 'tegn')}.`,
    en: (f: { length: number; most: number }) =>
      `The text has ${counted('en', f.length, 'character', 'characters')}. It can have at most ${counted('en', f.most, 'character', 'characters')}.`,
  },
  worksTooFew: {
    nb: (f: { least: number }) => `Søknaden må ha minst ${counted('nb', f.least, 'verk', 'verk')}.`,
    en: (f: { least: number }) => `The application must have at least ${counted('en', f.least, 'work', 'works')}.`,
  },
  worksTooMany: {
    nb: (f: { most: number }) => `Søknaden kan ha høyst ${counted('nb', f.most, 'verk', 'verk')}.`,
    en: (f: { most: number }) => `The application can have at most ${counted('en', f.most, 'work', 'works')}.`,
  },
  workTitleMissing: {
    nb: (f: { work: number }) => `Skriv en tittel på verk ${f.work}.`,
    en: (f: { work: number }) => `Enter a title for work ${f.work}.`,
  },
  workYearMissing: {
    nb: (f: { work: number }) => `Skriv hvilket år verk ${f.work} er fra.`,
    en: (f: { work: number }) => `Enter the year of work ${f.work}.`,
  },
  workTooOld: {
    nb: (f: { work: number; earliest: number }) =>
      `Verk ${f.work} er for gammelt. Det må være fra ${f.earliest} eller senere.`,
    en: (f: { work: number; earliest: number }) => `Work ${f.work} is too old. It must be from ${f.earliest} or later.`,
  },
  workFromTheFuture: {
    nb: (f: { work: number; latest: number }) => `Verk ${f.work} kan ikke være nyere enn ${f.latest}.`,
    en: (f: { work: number; latest: number }) => `Work ${f.work} cannot be later than ${f.latest}.`,
  },
  workTechniqueMissing: {
    nb: (f: { work: number }) => `Skriv teknikken til verk ${f.work}.`,
    en: (f: { work: number }) => `Enter the technique of work ${f.work}.`,
  },
  workSizeMissing: {
    nb: (f: { work: number; side: 'height' | 'width' | 'depth' }) =>
      `Skriv ${{ height: 'høyden', width: 'bredden', depth: 'dybden' }[f.side]} på verk ${f.work}.`,
    en: (f: { work: number; side: 'height' | 'width' | 'depth' }) => `Enter the ${f.side} of work ${f.work}.`,
  },
  workSizeOutside: {
    nb: (f: { work: number; mostCm: number }) =>
      `Målene på verk ${f.work} må være større enn null og høyst ${counted('nb', f.mostCm, 'cm', 'cm')}.`,
    en: (f: { work: number; mostCm: number }) =>
      `The measurements of work ${f.work} must be more than zero and at most ${counted('en', f.mostCm, 'cm', 'cm')}.`,
  },
  workPriceNotPositive: {
    nb: (f: { work: number }) =>
      `Prisen på verk ${f.work} må være mer enn null. La feltet stå tomt hvis verket ikke er til salgs.`,
    en: (f: { work: number }) =>
      `The price of work ${f.work} must be more than zero. Leave the field empty if the work is not for sale.`,
  },
  workPriceTooHigh: {
    nb: (f: { work: number; mostNok: number }) =>
      `Prisen på verk ${f.work} kan være høyst ${counted('nb', f.mostNok, 'kr', 'kr')}.`,
    en: (f: { work: number; mostNok: number }) =>
      `The price of work ${f.work} can be at most NOK ${f.mostNok.toLocaleString('en-GB')}.`,
  },
  workPictureMissing: {
    nb: (f: { work: number }) => `Legg til minst ett bilde av verk ${f.work}.`,
    en: (f: { work: number }) => `Add at least one picture of work ${f.work}.`,
  },
  practiceMissing: {
    nb: (f: { years: number }) =>
      `Du må ha arbeidet som kunstner i minst ${counted('nb', f.years, 'år', 'år')}, eller ha kunstfaglig utdanning.`,
    en: (f: { years: number }) =>
      `You need at least ${counted('en', f.years, 'year', 'years')} of professional practice, or a degree in art.`,
  },
  termsMissing: { nb: 'Du må godta vilkårene for å søke.', en: 'You must accept the terms in order to apply.' },
  studioUnanswered: {
    nb: 'Svar på om du har et atelier du kan holde åpent.',
    en: 'Say whether you have a studio that you can open.',
  },
  studioAddressMissing: { nb: 'Skriv adressen til atelieret.', en: 'Enter the address of the studio.' },
  studioDaysMissing: {
    nb: 'Velg minst én dag atelieret er åpent.',
    en: 'Choose at least one day when the studio is open.',
  },
  studioDaysUnknown: {
    nb: 'Dagene for åpne atelierer er endret. Velg dager på nytt.',
    en: 'The open studio days have changed. Choose your days again.',
  },

  // What deeds answer.
  jurorsMayNot: {
    nb: 'Du sitter i juryen dette året og kan derfor ikke søke.',
    en: 'You sit on the jury this year and therefore cannot apply.',
  },
  notComplete: {
    nb: (f: { count: number }) => `Søknaden kan ikke sendes ennå. ${counted('nb', f.count, 'ting', 'ting')} mangler.`,
    en: (f: { count: number }) =>
      `The application cannot be submitted yet. ${counted('en', f.count, 'thing is', 'things are')} missing.`,
  },
  cannotReopen: {
    nb: 'Søknaden kan ikke åpnes for endring etter fristen. Gi søkeren utsatt frist først.',
    en: 'The application cannot be opened for changes after the deadline. Give the applicant an extension first.',
  },
  workGone: {
    nb: 'Verket er fjernet fra søknaden.',
    en: 'The work has been removed from the application.',
  },
  picturesTooMany: {
    nb: (f: { most: number }) => `Et verk kan ha høyst ${counted('nb', f.most, 'bilde', 'bilder')}.`,
    en: (f: { most: number }) => `A work can have at most ${counted('en', f.most, 'picture', 'pictures')}.`,
  },
  checkReasonMissing: {
    nb: 'Skriv en begrunnelse. Søkeren får den når opptaket kunngjøres.',
    en: 'Give a reason. The applicant will read it when the selection is announced.',
  },
  extensionTooEarly: {
    nb: 'Den nye fristen må være fram i tid og senere enn fristen søkeren har nå.',
    en: 'The new deadline must lie ahead and be later than the one that the applicant has now.',
  },
  numberTaken: {
    nb: (f: { number: number }) => `Søknad nr. ${f.number} tilhører en annen søker eller utlysning.`,
    en: (f: { number: number }) => `Application no. ${f.number} belongs to another applicant or call.`,
  },

  signInAgain: {
    nb: 'Du er logget ut. Logg inn igjen for å fortsette.',
    en: 'You are signed out. Sign in again to continue.',
  },
  badRequest: {
    nb: 'Det som ble sendt, lot seg ikke lese. Last siden på nytt og prøv igjen.',
    en: 'What was sent could not be read. Reload the page and try again.',
  },

  // Letters.
  mailGreeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Dear ${f.name}` },
  mailReceiptSubject: {
    nb: (f: { year: number; number: number }) => `Søknad nr. ${f.number} til Kunst rett vest ${f.year} er mottatt`,
    en: (f: { year: number; number: number }) =>
      `Application no. ${f.number} for Kunst rett vest ${f.year} has been received`,
  },
  mailReceipt: {
    nb: (f: { year: number; number: number; when: string }) =>
      `Vi har mottatt søknaden din til Kunst rett vest ${f.year}. Den har nummer ${f.number} og kom inn ${f.when}.`,
    en: (f: { year: number; number: number; when: string }) =>
      `We have received your application for Kunst rett vest ${f.year}. Its number is ${f.number}, and it came in on ${f.when}.`,
  },
  mailReceiptChange: {
    nb: (f: { deadline: string }) =>
      `Vil du rette noe, kan du åpne søknaden for endring fram til ${f.deadline}. Da må du sende den på nytt før fristen.`,
    en: (f: { deadline: string }) =>
      `If you want to correct something, you can open the application for changes until ${f.deadline}. You must then submit it again before the deadline.`,
  },
  mailAnnouncement: {
    nb: (f: { date: string }) => `Du får svar når opptaket kunngjøres, etter planen ${f.date}.`,
    en: (f: { date: string }) => `You will get an answer when the selection is announced, planned for ${f.date}.`,
  },
  mailSee: { nb: 'Se søknaden', en: 'See the application' },
  mailWithdrawnSubject: {
    nb: (f: { year: number; number: number }) => `Søknad nr. ${f.number} til Kunst rett vest ${f.year} er trukket`,
    en: (f: { year: number; number: number }) =>
      `Application no. ${f.number} for Kunst rett vest ${f.year} has been withdrawn`,
  },
  mailWithdrawn: {
    nb: (f: { year: number; number: number; when: string }) =>
      `Du trakk søknad nr. ${f.number} til Kunst rett vest ${f.year} ${f.when}. Den blir ikke vurdert av juryen.`,
    en: (f: { year: number; number: number; when: string }) =>
      `You withdrew application no. ${f.number} for Kunst rett vest ${f.year} on ${f.when}. The jury will not consider it.`,
  },
  mailExtensionSubject: {
    nb: (f: { year: number }) => `Du har fått utsatt frist til Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `You have been given more time for Kunst rett vest ${f.year}`,
  },
  mailExtension: {
    nb: (f: { year: number; deadline: string }) =>
      `Sekretariatet har gitt deg utsatt frist. Søknaden din til Kunst rett vest ${f.year} må være sendt innen ${f.deadline}.`,
    en: (f: { year: number; deadline: string }) =>
      `The secretariat has given you more time. Your application for Kunst rett vest ${f.year} must be submitted by ${f.deadline}.`,
  },
  goOn: { nb: 'Fortsett på søknaden', en: 'Continue the application' },

  discipline: {
    nb: (f: { discipline: keyof typeof disciplines }) => disciplines[f.discipline].nb,
    en: (f: { discipline: keyof typeof disciplines }) => disciplines[f.discipline].en,
  },
  /** What the applicant sees of the state. */
  state: {
    nb: (f: { state: keyof typeof states }) => states[f.state].nb,
    en: (f: { state: keyof typeof states }) => states[f.state].en,
  },
})
