import { counted, words } from './words.ts'

/** Auditions as a family meets them. */
export const orchestraAudition = words({
  title: { nb: 'Prøvespill', en: 'Auditions' },
  lede: {
    nb: 'Her bestiller du tid til prøvespill, og her leser du hvordan det gikk.',
    en: 'Here you book a time for an audition, and read how it went.',
  },
  none: { nb: 'Ingen prøvespill for deg nå', en: 'No auditions for you now' },
  noneMore: {
    nb: 'Når det blir prøvespill for et barn du er foresatt til, står det her.',
    en: 'When there is an audition for a child of yours, it is listed here.',
  },
  kind: {
    nb: (f: { kind: 'member' | 'soloist' }) => (f.kind === 'member' ? 'Nye medlemmer' : 'Solister'),
    en: (f: { kind: 'member' | 'soloist' }) => (f.kind === 'member' ? 'New members' : 'Soloists'),
  },
  when: { nb: 'Når', en: 'When' },
  where: { nb: 'Hvor', en: 'Where' },
  who: { nb: 'For hvem', en: 'For whom' },
  eachTakes: {
    nb: (f: { minutes: number }) => `Hvert prøvespill tar ${counted('nb', f.minutes, 'minutt', 'minutter')}.`,
    en: (f: { minutes: number }) => `Each audition takes ${counted('en', f.minutes, 'minute', 'minutes')}.`,
  },
  accompanistOffered: { nb: 'Vi stiller med akkompagnatør.', en: 'We provide an accompanist.' },
  isBlind: {
    nb: 'Panelet får nummer, instrument og stykker, men verken navn eller alder.',
    en: 'The panel is told number, instrument and pieces, but neither name nor age.',
  },
  opensOn: { nb: (f: { when: string }) => `Åpner ${f.when}`, en: (f: { when: string }) => `Opens ${f.when}` },
  openUntil: {
    nb: (f: { when: string }) => `Du kan bestille og endre til og med ${f.when}`,
    en: (f: { when: string }) => `You can book and change until ${f.when}`,
  },
  familiesUntil: {
    nb: (f: { when: string }) => `Familiene kan bestille og endre til og med ${f.when}`,
    en: (f: { when: string }) => `Families can book and change until ${f.when}`,
  },
  familiesNow: { nb: 'Familiene kan bestille nå', en: 'Families can book now' },
  whichChild: { nb: 'Hvem skal spille?', en: 'Who is to play?' },
  askChild: { nb: 'Velg en musikant', en: 'Choose a player' },
  showTimes: { nb: 'Vis ledige tider', en: 'Show free times' },
  openNow: { nb: 'Du kan bestille nå', en: 'You can book now' },
  isClosedState: { nb: 'Bestillingen er stengt', en: 'Booking is closed' },
  sealedState: { nb: 'Panelet er ferdig', en: 'The panel has finished' },
  announcedState: { nb: 'Resultatet er klart', en: 'The result is ready' },
  hiddenState: { nb: 'Ikke vist for familiene', en: 'Not shown to families' },

  // Booking.
  bookTitle: { nb: 'Velg tid', en: 'Choose a time' },
  toBooking: { nb: 'Velg eller endre tid', en: 'Choose or change the time' },
  nobodyToBook: { nb: 'Alle barna har fått tid', en: 'All the children have a time' },
  together: { nb: 'Etter hverandre', en: 'One after the other' },
  togetherHelp: {
    nb: 'Tidene ligger rett etter hverandre i samme rom, så dere slipper å vente.',
    en: 'The times follow each other in the same room, so that you need not wait.',
  },
  oneAtATime: { nb: (f: { name: string }) => `Bare ${f.name}`, en: (f: { name: string }) => `Only ${f.name}` },
  allTogether: { nb: 'Alle etter hverandre', en: 'All, one after the other' },
  noRun: {
    nb: 'Det er ikke nok ledige tider etter hverandre. Velg tid til ett barn om gangen.',
    en: 'There are not enough free times in a row. Choose a time for one child at a time.',
  },
  noFree: { nb: 'Alle tidene er tatt', en: 'All the times are taken' },
  noFreeMore: {
    nb: 'Skriv til sekretariatet, så ser vi om det går an å legge inn flere.',
    en: 'Write to the secretariat, and we will see whether more can be added.',
  },
  times: { nb: 'Ledige tider', en: 'Free times' },
  timesHelp: {
    nb: 'Tider merket «passer godt» ligger inntil andre, så panelet slipper hull i dagen.',
    en: 'Times marked “fits well” lie next to others, so that the panel’s day has no holes.',
  },
  fitsWell: { nb: 'passer godt', en: 'fits well' },
  pieces: { nb: 'Hva skal spilles?', en: 'What will be played?' },
  piecesOf: {
    nb: (f: { name: string }) => `Hva skal ${f.name} spille?`,
    en: (f: { name: string }) => `What will ${f.name} play?`,
  },
  piecesHelp: {
    nb: 'Komponist og tittel. Panelet ser det du skriver, så ikke skriv navn.',
    en: 'Composer and title. The panel sees what you write, so do not write a name.',
  },
  wantsAccompanist: { nb: 'Vil ha akkompagnatør', en: 'Wants an accompanist' },
  wantsAccompanistOf: {
    nb: (f: { name: string }) => `${f.name} vil ha akkompagnatør`,
    en: (f: { name: string }) => `${f.name} wants an accompanist`,
  },
  book: { nb: 'Bestill', en: 'Book' },
  booked: { nb: 'Bestilt', en: 'Booked' },
  bookedNow: {
    nb: 'Tiden er din. Kvitteringen er sendt på e-post, med tiden til kalenderen.',
    en: 'The time is yours. The receipt has been sent by e-mail, with the time for your calendar.',
  },
  movedNow: { nb: 'Bestillingen er endret.', en: 'The booking has been changed.' },
  withdrawnNow: { nb: 'Tiden er gitt fra dere.', en: 'The time has been given up.' },
  change: { nb: 'Endre bestillingen', en: 'Change the booking' },
  keepTime: { nb: 'Behold tiden', en: 'Keep the time' },
  newTime: { nb: 'Ny tid', en: 'New time' },
  saveChange: { nb: 'Lagre endringen', en: 'Save the change' },
  withdraw: { nb: 'Trekk prøvespillet', en: 'Withdraw' },
  withdrawOf: {
    nb: (f: { name: string }) => `Trekk prøvespillet til ${f.name}`,
    en: (f: { name: string }) => `Withdraw ${f.name}`,
  },
  withdrawHelp: {
    nb: 'Tiden blir ledig for andre med en gang.',
    en: 'The time is free for others at once.',
  },
  notYours: {
    nb: 'En annen foresatt signerer for barnet og bestiller tiden.',
    en: 'Another guardian signs for the child and books the time.',
  },

  // How it went.
  result: { nb: 'Resultat', en: 'Result' },
  resultOf: {
    nb: (f: { result: 'offered' | 'waiting' | 'declined'; kind: 'member' | 'soloist' }) =>
      f.kind === 'member'
        ? { offered: 'Fikk plass', waiting: 'Venteliste', declined: 'Fikk ikke plass' }[f.result]
        : { offered: 'Solist', waiting: 'Reserve', declined: 'Ikke solist denne gangen' }[f.result],
    en: (f: { result: 'offered' | 'waiting' | 'declined'; kind: 'member' | 'soloist' }) =>
      f.kind === 'member'
        ? { offered: 'Offered a place', waiting: 'Waiting list', declined: 'No place' }[f.result]
        : { offered: 'Soloist', waiting: 'Reserve', declined: 'Not a soloist this time' }[f.result],
  },
  panelSays: { nb: 'Panelet skriver', en: 'The panel writes' },
  withdrawnState: { nb: 'Trukket', en: 'Withdrawn' },
  askTitle: { nb: 'Be om begrunnelse, eller klag', en: 'Ask for reasons, or appeal' },
  askHelp: {
    nb: (f: { until: string }) => `Lederen av panelet svarer deg. Fristen er ${f.until}.`,
    en: (f: { until: string }) => `The chair of the panel will answer you. The deadline is ${f.until}.`,
  },
  askText: { nb: 'Hva vil du vite?', en: 'What would you like to know?' },
  ask: { nb: 'Send til panelet', en: 'Send to the panel' },
  asked: {
    nb: (f: { when: string }) => `Du spurte ${f.when}. Svaret kommer her.`,
    en: (f: { when: string }) => `You asked on ${f.when}. The answer will be here.`,
  },
  youAsked: { nb: 'Du spurte', en: 'You asked' },
  answer: { nb: 'Svaret fra panelet', en: 'The panel’s answer' },

  // Refusals.
  chooseChild: { nb: 'Velg hvem som skal spille.', en: 'Choose who will play.' },
  chooseTime: { nb: 'Velg en tid.', en: 'Choose a time.' },
  notOpenYet: { nb: 'Bestillingen har ikke åpnet ennå.', en: 'Booking has not opened yet.' },
  isClosed: {
    nb: 'Bestillingen er stengt. Skriv til sekretariatet.',
    en: 'Booking is closed. Write to the secretariat.',
  },
  isSealed: {
    nb: 'Panelet er ferdig, og ingenting kan endres.',
    en: 'The panel has finished, and nothing can be changed.',
  },
  hasTime: {
    nb: 'Barnet har allerede en tid. Du kan endre den.',
    en: 'The child has a time already. You can change it.',
  },
  timeIsGone: { nb: 'Tiden finnes ikke lenger. Velg en annen.', en: 'The time is no longer there. Choose another.' },
  slotTaken: {
    nb: (f: { time: string; nearest: string }) =>
      `Noen andre tok tiden ${f.time} rett før deg. ${f.nearest ? `Nærmeste ledige: ${f.nearest}.` : 'Alle tidene er tatt.'}`,
    en: (f: { time: string; nearest: string }) =>
      `Somebody else took ${f.time} just before you. ${f.nearest ? `The nearest free: ${f.nearest}.` : 'All the times are taken.'}`,
  },
  and: { nb: ' og ', en: ' and ' },
  tooLateToAsk: { nb: 'Fristen for å be om begrunnelse er ute.', en: 'It is too late to ask for reasons.' },
  hasAsked: { nb: 'Dere har allerede spurt panelet.', en: 'You have asked the panel already.' },
  changedMeanwhile: {
    nb: 'Noen andre har endret dette i mellomtiden. Se hva som står nå, og prøv igjen.',
    en: 'Somebody else has changed this meanwhile. See what it says now, and try again.',
  },
  endsBeforeItBegins: { nb: 'Bestillingen må slutte etter at den begynner.', en: 'Booking must end after it begins.' },
  needsBeginning: { nb: 'Si også når bestillingen åpner.', en: 'Say also when booking opens.' },
  marksAreGiven: {
    nb: 'Panelet har begynt å gi poeng etter skalaen.',
    en: 'The panel has begun to mark by the scale.',
  },
  noRoomForTimes: {
    nb: (f: { minutes: number }) => `Her er det ikke plass til noen ny tid på ${f.minutes} minutter.`,
    en: (f: { minutes: number }) => `There is no room here for another time of ${f.minutes} minutes.`,
  },
  timeIsTaken: { nb: 'Noen har denne tiden.', en: 'Somebody has this time.' },
  criterionHasMarks: { nb: 'Det er gitt poeng på dette kriteriet.', en: 'Marks have been given for this criterion.' },
  panelistHasMarks: { nb: 'Dette medlemmet har gitt poeng.', en: 'This member has given marks.' },
  noSuchMark: {
    nb: (f: { top: number }) => `Poengene går fra 1 til ${f.top}.`,
    en: (f: { top: number }) => `Marks go from 1 to ${f.top}.`,
  },
  isRecused: {
    nb: 'Du har sagt at du ikke vurderer denne kandidaten.',
    en: 'You have said that you do not judge this candidate.',
  },
  nobodyToSeal: { nb: 'Ingen har spilt.', en: 'Nobody has played.' },
  tooFewSheets: {
    nb: (f: { numbers: string; least: number }) => `Disse har ikke fått poeng av ${f.least}: ${f.numbers}.`,
    en: (f: { numbers: string; least: number }) => `These have not been marked by ${f.least}: ${f.numbers}.`,
  },
  begunSheets: {
    nb: (f: { numbers: string }) => `Noen har begynt på et ark uten å bli ferdig: ${f.numbers}.`,
    en: (f: { numbers: string }) => `Somebody has begun a sheet without finishing it: ${f.numbers}.`,
  },
  notSealed: { nb: 'Panelet er ikke ferdig.', en: 'The panel has not finished.' },
  alreadyAnnounced: { nb: 'Resultatet er sendt.', en: 'The result has been sent.' },
  notDecided: {
    nb: (f: { numbers: string }) => `Disse er ikke avgjort: ${f.numbers}.`,
    en: (f: { numbers: string }) => `These are not decided: ${f.numbers}.`,
  },
  lettersChanged: {
    nb: (f: { count: number }) => `Nå er det ${counted('nb', f.count, 'brev', 'brev')}. Se over dem og send på nytt.`,
    en: (f: { count: number }) =>
      `There are now ${counted('en', f.count, 'letter', 'letters')}. Look at them and send again.`,
  },
  nothingToAnswer: { nb: 'Det er ingen som venter på svar.', en: 'Nobody is waiting for an answer.' },
})
