import { counted, words } from './words.ts'

const participations = {
  none: { nb: '', en: '' },
  awaiting: { nb: 'Venter på svar', en: 'Awaiting answer' },
  confirmed: { nb: 'Deltar', en: 'Taking part' },
  resigned: { nb: 'Har sagt nei', en: 'Has declined' },
  delivered: { nb: 'Verket er levert', en: 'The work is delivered' },
  returned: { nb: 'Verket er hentet', en: 'The work is returned' },
}

const methods = {
  ranking: { nb: 'etter rangeringen', en: 'after the ranking' },
  hand: { nb: 'for hånd', en: 'by hand' },
  offer: { nb: 'tilbudt ledig plass', en: 'offered a free place' },
}

export const selection = words({
  // How the ranking came about, as the bench and the protocol say it.
  rankedByMean: {
    nb: 'Rekkefølgen er gjennomsnittet av jurymedlemmenes poeng. Alle har vurdert alle søknadene, så det ville ikke endret rekkefølgen å korrigere for strenge og milde jurymedlemmer.',
    en: 'The order is the mean of the jurors’ scores. Everyone has assessed every application, so correcting for strict and lenient jurors would not change the order.',
  },
  rankedByAdjusted: {
    nb: (f: { missing: number }) =>
      `${counted('nb', f.missing, 'vurdering', 'vurderinger')} mangler. Rekkefølgen er derfor korrigert for hvor strenge eller milde jurymedlemmene er.`,
    en: (f: { missing: number }) =>
      `${counted('en', f.missing, 'assessment is', 'assessments are')} missing. The order is therefore corrected for how strict or lenient the jurors are.`,
  },
  tieRule: {
    nb: 'Ved lik poengsum går den foran som har den høyeste enkeltvurderingen, deretter den nest høyeste. Er også de like, deler søknadene plass, og juryen avgjør.',
    en: 'When totals are equal, the application with the highest single assessment goes first, then the second highest. If those are equal too, the applications share a place and the jury decides.',
  },
  lineThroughTie: {
    nb: (f: { tied: number; places: number }) =>
      `${counted('nb', f.tied, 'søknad', 'søknader')} står likt om ${f.places === 1 ? 'den siste plassen' : `de ${counted('nb', f.places, 'siste plassen', 'siste plassene')}`}.`,
    en: (f: { tied: number; places: number }) =>
      `${counted('en', f.tied, 'application is', 'applications are')} tied for the last ${f.places === 1 ? 'place' : counted('en', f.places, 'place', 'places')}.`,
  },
  splitPick: {
    nb: 'Juryen er delt om verket. Kunstnerens egen prioritering avgjør.',
    en: 'The jury is divided on the work. The artist’s own priority decides.',
  },

  // What the deeds answer.
  notSealed: {
    nb: (f: { count: number }) =>
      f.count > 0
        ? `${counted('nb', f.count, 'jurymedlem har', 'jurymedlemmer har')} ikke bekreftet at vurderingen er ferdig.`
        : 'Juryen har ikke bekreftet at vurderingen er ferdig.',
    en: (f: { count: number }) =>
      f.count > 0
        ? `${counted('en', f.count, 'juror has', 'jurors have')} not confirmed being finished.`
        : 'The jury has not confirmed being finished.',
  },
  announcedAlready: {
    nb: 'Opptaket er kunngjort. Avgjørelsene kan ikke endres, men ledige plasser kan tilbys ventelisten.',
    en: 'The selection is announced. Decisions can no longer change, but free places can be offered to the waiting list.',
  },
  notAnnounced: { nb: 'Opptaket er ikke kunngjort ennå.', en: 'The selection is not announced yet.' },
  undecidedLeft: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad', 'søknader')} er ikke avgjort.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'application is', 'applications are')} undecided.`,
  },
  uncheckedLeft: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'innsendt søknad er', 'innsendte søknader er')} ikke kontrollert mot vilkårene.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'submitted application has', 'submitted applications have')} not been checked against the terms.`,
  },
  tooManyAccepted: {
    nb: (f: { accepted: number; capacity: number }) =>
      `${f.accepted} er antatt, men det er bare ${counted('nb', f.capacity, 'plass', 'plasser')}.`,
    en: (f: { accepted: number; capacity: number }) =>
      `${f.accepted} are accepted, but there ${f.capacity === 1 ? 'is' : 'are'} only ${counted('en', f.capacity, 'place', 'places')}.`,
  },
  nothingToAnnounce: { nb: 'Det er ingen søknader å kunngjøre.', en: 'There are no applications to announce.' },
  workMissing: { nb: 'Velg hvilket verk som er antatt.', en: 'Choose the work that is accepted.' },
  reasonMissing: { nb: 'Skriv kort hvorfor.', en: 'Write briefly why.' },
  noPlaceFree: {
    nb: (f: { capacity: number }) => `Alle ${counted('nb', f.capacity, 'plassen', 'plassene')} er tildelt.`,
    en: (f: { capacity: number }) => `All ${counted('en', f.capacity, 'place is', 'places are')} given.`,
  },
  nobodyWaits: { nb: 'Ingen står på ventelisten.', en: 'Nobody is on the waiting list.' },

  // Letters to applicants.
  mailGreeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Dear ${f.name}` },
  mailAcceptedSubject: {
    nb: (f: { year: number }) => `Du er antatt til Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `You are accepted for Kunst rett vest ${f.year}`,
  },
  mailAccepted: {
    nb: (f: { year: number }) => `Gratulerer. Juryen har antatt deg til Kunst rett vest ${f.year}.`,
    en: (f: { year: number }) => `Congratulations. The jury has accepted you for Kunst rett vest ${f.year}.`,
  },
  mailWork: {
    nb: (f: { title: string }) => `Til fellesutstillingen har juryen valgt verket «${f.title}».`,
    en: (f: { title: string }) => `For the joint exhibition the jury has chosen the work “${f.title}”.`,
  },
  mailConfirmBy: {
    nb: (f: { date: string }) => `Svar senest ${f.date} om du vil delta. Svarer du ikke, kan plassen gå til en annen.`,
    en: (f: { date: string }) =>
      `Answer no later than ${f.date} whether you will take part. Without an answer the place may go to someone else.`,
  },
  mailConfirm: { nb: 'Svar så snart du kan om du vil delta.', en: 'Please answer soon whether you will take part.' },
  mailOffered: {
    nb: 'En plass er blitt ledig, og du står først på ventelisten.',
    en: 'A place has come free, and you are first on the waiting list.',
  },
  mailWaitlistedSubject: {
    nb: (f: { year: number }) => `Du står på venteliste til Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `You are on the waiting list for Kunst rett vest ${f.year}`,
  },
  mailWaitlisted: {
    nb: (f: { year: number; number: number; place: number }) =>
      `Juryen har vurdert søknad ${f.number} til Kunst rett vest ${f.year}. Du er ikke antatt nå, men står som nummer ${f.place} på ventelisten.`,
    en: (f: { year: number; number: number; place: number }) =>
      `The jury has considered application ${f.number} for Kunst rett vest ${f.year}. You are not accepted now, but are number ${f.place} on the waiting list.`,
  },
  mailWaitlistedNext: {
    nb: 'Blir det din tur, skriver vi til deg. Du trenger ikke gjøre noe før det.',
    en: 'If your turn comes, we write to you. There is nothing you need to do before that.',
  },
  mailDeclinedSubject: {
    nb: (f: { year: number; number: number }) => `Svar på søknad ${f.number} til Kunst rett vest ${f.year}`,
    en: (f: { year: number; number: number }) => `Answer to application ${f.number} for Kunst rett vest ${f.year}`,
  },
  mailDeclined: {
    nb: (f: { year: number; number: number }) =>
      `Takk for søknaden din. Juryen har vurdert alle søknadene til Kunst rett vest ${f.year}, og søknad ${f.number} er dessverre ikke antatt.`,
    en: (f: { year: number; number: number }) =>
      `Thank you for applying. The jury has considered every application for Kunst rett vest ${f.year}, and application ${f.number} is unfortunately not accepted.`,
  },
  mailDeclinedKind: {
    nb: 'Vi får langt flere gode søknader enn vi har plass til, og et avslag er ingen dom over kunsten din. Hver årgang har en ny jury, og du er velkommen til å søke igjen.',
    en: 'We receive many more good applications than we have places for, and a refusal is no verdict on your art. Every edition has a new jury, and you are welcome to apply again.',
  },
  mailNotConsidered: {
    nb: (f: { year: number; number: number }) =>
      `Takk for søknaden din. Søknad ${f.number} til Kunst rett vest ${f.year} ble ikke lagt fram for juryen fordi den ikke fylte vilkårene i utlysningen.`,
    en: (f: { year: number; number: number }) =>
      `Thank you for applying. Application ${f.number} for Kunst rett vest ${f.year} did not come before the jury, as it did not meet the terms of the call.`,
  },
  mailFile: {
    nb: 'Du har rett til å se dokumentene i din egen sak. Svar på denne e-posten hvis du ønsker innsyn.',
    en: 'You have the right to see the documents of your own case. Answer this e-mail if you wish to.',
  },
  mailSee: { nb: 'Se svaret ditt', en: 'See your answer' },

  // The secretariat's page.
  title: { nb: (f: { year: number }) => `Utvelgelse ${f.year}`, en: (f: { year: number }) => `Selection ${f.year}` },
  name: { nb: 'Utvelgelse', en: 'Selection' },
  waitingForJury: { nb: 'Juryen er ikke ferdig', en: 'The jury is not finished' },
  waitingForJuryHelp: {
    nb: 'Rangeringen vises når alle i juryen har bekreftet at de er ferdige. Til da ser ingen andre enn jurymedlemmet selv poengene.',
    en: 'The ranking is shown when every juror has confirmed being finished. Until then nobody but the juror sees the scores.',
  },
  stillScoring: { nb: 'Disse vurderer fortsatt:', en: 'These are still assessing:' },
  noJurors: { nb: 'Juryen har ingen medlemmer ennå.', en: 'The jury has no members yet.' },
  toJury: { nb: 'Til juryen', en: 'To the jury' },
  noRound: {
    nb: 'Ingen jury har vurdert søknadene. Listen står etter søknadsnummer, og hver søknad avgjøres for hånd.',
    en: 'No jury has assessed the applications. The list is by application number, and each is decided by hand.',
  },
  nothingHere: { nb: 'Ingen søknader å avgjøre', en: 'No applications to decide' },
  nothingHereHelp: {
    nb: 'Søknader kommer hit når de er sendt inn og kontrollert.',
    en: 'Applications come here when they are submitted and checked.',
  },
  accepted: { nb: 'Antatt', en: 'Accepted' },
  waitlisted: { nb: 'Venteliste', en: 'Waiting list' },
  declined: { nb: 'Ikke antatt', en: 'Not accepted' },
  undecided: { nb: 'Ikke avgjort', en: 'Undecided' },
  ofPlaces: {
    nb: (f: { capacity: number }) => `av ${counted('nb', f.capacity, 'plass', 'plasser')}`,
    en: (f: { capacity: number }) => `of ${counted('en', f.capacity, 'place', 'places')}`,
  },
  outside: {
    nb: (f: { ineligible: number; incomplete: number; unchecked: number }) =>
      `${[
        f.ineligible > 0 && `${f.ineligible} fyller ikke vilkårene`,
        f.incomplete > 0 && `${f.incomplete} mangler noe`,
        f.unchecked > 0 && `${f.unchecked} er ikke kontrollert`,
      ]
        .filter(Boolean)
        .join(', ')}. De er ikke med i rangeringen.`,
    en: (f: { ineligible: number; incomplete: number; unchecked: number }) =>
      `${[
        f.ineligible > 0 && `${f.ineligible} not eligible`,
        f.incomplete > 0 && `${f.incomplete} incomplete`,
        f.unchecked > 0 && `${f.unchecked} not checked`,
      ]
        .filter(Boolean)
        .join(', ')}. They are not in the ranking.`,
  },
  howRanked: { nb: 'Slik er rekkefølgen laget', en: 'How the order is made' },
  hangsOnOne: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'søknad', 'søknader')} hadde kommet på den andre siden av streken hvis ett jurymedlem var holdt utenfor. De er merket i listen.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'application', 'applications')} would come to the other side of the line if one juror were left out. They are marked in the list.`,
  },
  propose: { nb: 'Foreslå etter rangeringen', en: 'Propose after the ranking' },
  proposeHelp: {
    nb: 'Over streken: antatt med juryens verk. De neste: venteliste. Resten: ikke antatt. Det som er avgjort for hånd, blir stående, og søknader som står likt på streken, må avgjøres for hånd.',
    en: 'Above the line: accepted with the jury’s work. The next: waiting list. The rest: not accepted. What is decided by hand stands, and applications tied on the line must be decided by hand.',
  },
  waitingLength: { nb: 'Plasser på ventelisten', en: 'Places on the waiting list' },
  ranking: { nb: 'Rangering', en: 'Ranking' },
  rank: { nb: 'Plass', en: 'Rank' },
  applicationOf: { nb: 'Søknad', en: 'Application' },
  numbered: {
    nb: (f: { number: number }) => `Søknad ${f.number}`,
    en: (f: { number: number }) => `Application ${f.number}`,
  },
  newcomer: { nb: 'Ny deltaker', en: 'New participant' },
  mean: { nb: 'Gjennomsnitt', en: 'Mean' },
  adjustedMean: { nb: 'Korrigert', en: 'Adjusted' },
  plainMean: { nb: (f: { mean: string }) => `gjennomsnitt ${f.mean}`, en: (f: { mean: string }) => `mean ${f.mean}` },
  scores: { nb: 'Poeng', en: 'Scores' },
  scoresHelp: {
    nb: 'Poengene står fra høyest til lavest og sier ikke hvem som ga dem.',
    en: 'Scores stand from the highest to the lowest and do not tell who gave them.',
  },
  notScored: { nb: 'Ikke vurdert', en: 'Not assessed' },
  remarks: { nb: 'Merknad', en: 'Remark' },
  tiedOnLine: { nb: 'Likt på streken', en: 'Tied on the line' },
  tiedWith: {
    nb: (f: { count: number }) => `Likt med ${f.count === 1 ? 'én annen' : `${f.count} andre`}`,
    en: (f: { count: number }) => `Tied with ${f.count === 1 ? 'one other' : `${f.count} others`}`,
  },
  wouldLose: { nb: 'Ute uten ett av jurymedlemmene', en: 'Out without one of the jurors' },
  wouldGain: { nb: 'Inne uten ett av jurymedlemmene', en: 'In without one of the jurors' },
  juryDivided: { nb: 'Juryen delt om verket', en: 'Jury divided on the work' },
  decision: { nb: 'Avgjørelse', en: 'Decision' },
  place: {
    nb: (f: { place: number }) => `Venteliste, plass ${f.place}`,
    en: (f: { place: number }) => `Waiting list, place ${f.place}`,
  },
  line: {
    nb: (f: { capacity: number }) => `Streken: ${counted('nb', f.capacity, 'plass', 'plasser')}`,
    en: (f: { capacity: number }) => `The line: ${counted('en', f.capacity, 'place', 'places')}`,
  },
  byHand: { nb: 'for hånd', en: 'by hand' },
  change: { nb: 'Endre', en: 'Change' },
  see: { nb: 'Se', en: 'See' },
  changeOf: {
    nb: (f: { name: string }) => `avgjørelsen for ${f.name}`,
    en: (f: { name: string }) => `the decision for ${f.name}`,
  },
  answer: { nb: 'Svar', en: 'Answer' },
  answers: {
    nb: (f: { participation: keyof typeof participations }) => participations[f.participation].nb,
    en: (f: { participation: keyof typeof participations }) => participations[f.participation].en,
  },

  // One application.
  decideTitle: { nb: 'Avgjør søknaden', en: 'Decide the application' },
  whichWork: { nb: 'Verk til fellesutstillingen', en: 'Work for the joint exhibition' },
  whichWorkHelp: { nb: 'Gjelder bare når søknaden er antatt.', en: 'Only for an application that is accepted.' },
  votes: {
    nb: (f: { votes: number }) => (f.votes === 0 ? 'ingen i juryen' : `${f.votes} i juryen`),
    en: (f: { votes: number }) => (f.votes === 0 ? 'no juror' : counted('en', f.votes, 'juror', 'jurors')),
  },
  waitingPlace: { nb: 'Plass på ventelisten', en: 'Place on the waiting list' },
  waitingPlaceHelp: {
    nb: 'Er plassen tatt, rykker de som står der, ned. Tomt felt: sist i køen.',
    en: 'If the place is taken, those who stand there move down. Empty: last in line.',
  },
  reason: { nb: 'Begrunnelse', en: 'Reason' },
  reasonHelp: {
    nb: 'Blir stående i søknadens historie. Søkeren ser den ikke her, men kan be om innsyn.',
    en: 'Stays in the history of the application. The applicant does not see it here, but may ask to.',
  },
  saveDecision: { nb: 'Lagre avgjørelsen', en: 'Save the decision' },
  back: { nb: 'Tilbake til listen', en: 'Back to the list' },
  history: { nb: 'Historie', en: 'History' },
  method: {
    nb: (f: { method: keyof typeof methods }) => methods[f.method].nb,
    en: (f: { method: keyof typeof methods }) => methods[f.method].en,
  },
  work: {
    nb: (f: { position: number }) => `Verk ${f.position}`,
    en: (f: { position: number }) => `Work ${f.position}`,
  },

  // The announcement.
  announce: { nb: 'Kunngjør opptaket', en: 'Announce the selection' },
  announceNotYet: { nb: 'Opptaket kan ikke kunngjøres ennå', en: 'The selection cannot be announced yet' },
  announceTitle: { nb: 'Kunngjøre opptaket?', en: 'Announce the selection?' },
  announceSays: {
    nb: (f: { letters: number }) =>
      `${counted('nb', f.letters, 'søker får', 'søkere får')} svaret sitt samtidig, i brev og på siden sin:`,
    en: (f: { letters: number }) =>
      `${counted('en', f.letters, 'applicant gets', 'applicants get')} the answer at the same time, by letter and on their page:`,
  },
  announceAccepted: {
    nb: (f: { count: number }) => `${f.count} antatt, som bes svare om de deltar`,
    en: (f: { count: number }) => `${f.count} accepted, who are asked whether they take part`,
  },
  announceBy: { nb: (f: { date: string }) => `senest ${f.date}`, en: (f: { date: string }) => `by ${f.date}` },
  announceWaitlisted: {
    nb: (f: { count: number }) => `${f.count} på venteliste, med plassen sin`,
    en: (f: { count: number }) => `${f.count} on the waiting list, with their place`,
  },
  announceDeclined: {
    nb: (f: { count: number }) => `${f.count} avslag`,
    en: (f: { count: number }) => `${f.count} refusals`,
  },
  announceOutside: {
    nb: (f: { count: number }) => `${f.count} som ikke ble lagt fram for juryen, med grunnen`,
    en: (f: { count: number }) => `${f.count} who did not come before the jury, with the reason`,
  },
  announceFinal: {
    nb: 'Det kan ikke gjøres om. Etter kunngjøringen kan avgjørelsene ikke endres.',
    en: 'It cannot be undone. After the announcement the decisions cannot change.',
  },
  announceNow: {
    nb: (f: { letters: number }) => `Kunngjør og send ${counted('nb', f.letters, 'brev', 'brev')}`,
    en: (f: { letters: number }) => `Announce and send ${counted('en', f.letters, 'letter', 'letters')}`,
  },
  noAddress: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'søker', 'søkere')} har ingen e-postadresse og må få svaret på papir.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'applicant has', 'applicants have')} no e-mail address and must have the answer on paper.`,
  },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  announcedAt: {
    nb: (f: { when: string }) => `Kunngjort ${f.when}`,
    en: (f: { when: string }) => `Announced ${f.when}`,
  },

  // After it.
  confirmed: { nb: 'Deltar', en: 'Taking part' },
  awaiting: { nb: 'Venter på svar', en: 'Awaiting answer' },
  resigned: { nb: 'Har sagt nei', en: 'Have declined' },
  free: { nb: 'Ledige plasser', en: 'Free places' },
  offer: { nb: 'Tilby plassen til neste', en: 'Offer the place to the next' },
  offerTo: {
    nb: (f: { number: number; name: string }) => `Først på ventelisten står ${f.name} (søknad ${f.number}).`,
    en: (f: { number: number; name: string }) => `First on the waiting list is ${f.name} (application ${f.number}).`,
  },
  offerSays: {
    nb: 'Søkeren blir antatt og får brev med spørsmål om å delta. De andre på ventelisten rykker opp.',
    en: 'The applicant is accepted and gets a letter that asks whether to take part. The others on the list move up.',
  },
})
