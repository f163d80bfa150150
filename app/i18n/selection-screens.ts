import { counted, words } from './words.ts'

const participations = {
  none: { nb: '', en: '' },
  awaiting: { nb: 'Venter på svar', en: 'Awaiting answer' },
  confirmed: { nb: 'Deltar', en: 'Taking part' },
  resigned: { nb: 'Har sagt nei', en: 'Has said no' },
  delivered: { nb: 'Verket er levert', en: 'The work has been delivered' },
  returned: { nb: 'Verket er hentet', en: 'The work has been returned' },
}

const methods = {
  ranking: { nb: 'etter rangeringen', en: 'by the ranking' },
  hand: { nb: 'for hånd', en: 'by hand' },
  offer: { nb: 'tilbudt ledig plass', en: 'offered a free place' },
  duel: { nb: 'etter duellrunden', en: 'by the duels' },
  balance: { nb: 'byttet for balansen', en: 'exchanged for balance' },
  lapse: { nb: 'fristen for å svare gikk ut', en: 'the time to answer ran out' },
}

/** What the secretariat's pages of the selection say. */
export const selectionScreens = words({
  // The secretariat's page.
  title: { nb: (f: { year: number }) => `Utvelgelse ${f.year}`, en: (f: { year: number }) => `Selection ${f.year}` },
  name: { nb: 'Utvelgelse', en: 'Selection' },
  waitingForJury: { nb: 'Juryen er ikke ferdig', en: 'The jury is not finished' },
  waitingForJuryHelp: {
    nb: 'Rangeringen vises når alle i juryen har bekreftet at de er ferdige. Til da ser ingen andre enn jurymedlemmet selv poengene.',
    en: 'The ranking is shown when every juror has confirmed that they are finished. Until then nobody but the juror sees the scores.',
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
        f.ineligible > 0 && `${f.ineligible} oppfyller ikke kravene`,
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
      `${counted('nb', f.count, 'søknad', 'søknader')} ville havnet på den andre siden av streken hvis ett jurymedlem ble holdt utenfor. De er merket i listen.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'application', 'applications')} would fall on the other side of the line if one juror were left out. They are marked in the list.`,
  },
  propose: { nb: 'Foreslå etter rangeringen', en: 'Propose by the ranking' },
  proposeHelp: {
    nb: 'Over streken: antatt med juryens verk. De neste: venteliste. Resten: ikke antatt. Det som er avgjort for hånd, blir stående, og søknader som står likt på streken, må avgjøres for hånd.',
    en: 'Above the line: accepted with the jury’s work. The next: waiting list. The rest: not accepted. What was decided by hand stays as it is, and applications tied on the line must be decided by hand.',
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
    en: 'Scores are listed from highest to lowest and do not show who gave them.',
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
  juryDivided: { nb: 'Juryen uenig om verket', en: 'Jury divided over the work' },
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
    en: 'If the place is taken, those who are there move down. Empty: last in the queue.',
  },
  reason: { nb: 'Begrunnelse', en: 'Reason' },
  reasonHelp: {
    nb: 'Blir stående i søknadens historie. Søkeren ser den ikke her, men kan be om innsyn.',
    en: 'Stays in the history of the application. The applicant does not see it here, but may ask to see it.',
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
      `${counted('nb', f.letters, 'søker får', 'søkere får')} svaret sitt samtidig, på e-post og på siden sin:`,
    en: (f: { letters: number }) =>
      `${counted('en', f.letters, 'applicant gets', 'applicants get')} the answer at the same time, by e-mail and on their page:`,
  },
  announceAccepted: {
    nb: (f: { count: number }) => `${f.count} antatt, som bes svare om de deltar`,
    en: (f: { count: number }) => `${f.count} accepted, who are asked whether they will take part`,
  },
  announceBy: { nb: (f: { date: string }) => `senest ${f.date}`, en: (f: { date: string }) => `by ${f.date}` },
  announceWaitlisted: {
    nb: (f: { count: number }) => `${f.count} på venteliste, med plassen sin`,
    en: (f: { count: number }) => `${f.count} on the waiting list, with their place`,
  },
  announceDeclined: {
    nb: (f: { count: number }) => `${f.count} ikke antatt`,
    en: (f: { count: number }) => `${f.count} not accepted`,
  },
  announceOutside: {
    nb: (f: { count: number }) => `${f.count} som ikke ble lagt fram for juryen, med grunnen`,
    en: (f: { count: number }) => `${f.count} not put to the jury, with the reason`,
  },
  announceFinal: {
    nb: 'Det kan ikke gjøres om. Etter kunngjøringen kan avgjørelsene ikke endres.',
    en: 'It cannot be undone. After the announcement the decisions cannot be changed.',
  },
  announceNow: {
    nb: (f: { letters: number }) => `Kunngjør og send ${counted('nb', f.letters, 'e-post', 'e-poster')}`,
    en: (f: { letters: number }) => `Announce and send ${counted('en', f.letters, 'e-mail', 'e-mails')}`,
  },
  noAddress: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'søker', 'søkere')} har ingen e-postadresse og må få svaret på papir.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'applicant has', 'applicants have')} no e-mail address and must get the answer on paper.`,
  },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  announcedAt: {
    nb: (f: { when: string }) => `Kunngjort ${f.when}`,
    en: (f: { when: string }) => `Announced on ${f.when}`,
  },

  // After it.
  confirmed: { nb: 'Deltar', en: 'Taking part' },
  awaiting: { nb: 'Venter på svar', en: 'Awaiting answer' },
  resigned: { nb: 'Har sagt nei', en: 'Have said no' },
  free: { nb: 'Ledige plasser', en: 'Free places' },
  offer: { nb: 'Tilby plassen til neste', en: 'Offer the place to the next' },
  offerTo: {
    nb: (f: { number: number; name: string }) => `Først på ventelisten står ${f.name} (søknad ${f.number}).`,
    en: (f: { number: number; name: string }) => `First on the waiting list is ${f.name} (application ${f.number}).`,
  },
  offerSays: {
    nb: 'Søkeren blir antatt og får e-post med spørsmål om å delta. De andre på ventelisten rykker opp.',
    en: 'The applicant is accepted and asked by e-mail whether to take part. The others on the list move up.',
  },
  picked: {
    nb: (f: { votes: number }) => (f.votes === 0 ? 'Ikke valgt av juryen' : `Valgt av ${f.votes} i juryen`),
    en: (f: { votes: number }) =>
      f.votes === 0 ? 'Not picked by the jury' : `Picked by ${counted('en', f.votes, 'juror', 'jurors')}`,
  },
  paper: { nb: 'Registrer bekreftelser på papir', en: 'Record confirmations on paper' },
  paperNumbers: { nb: 'Søknadsnumre', en: 'Application numbers' },
  paperHelp: {
    nb: 'For eksempel 3, 7, 12–20. Alle må være antatt; da blir alle registrert på én gang.',
    en: 'For example 3, 7, 12–20. All must be accepted; they are then recorded at once.',
  },
  enter: { nb: 'Registrer bekreftelsene', en: 'Record the confirmations' },
  enterYes: { nb: 'Registrer at kunstneren deltar', en: 'Record that the artist takes part' },
  enterNo: { nb: 'Registrer at kunstneren sier fra seg plassen', en: 'Record that the artist gives up the place' },
  enterNoHelp: {
    nb: (f: { name: string }) =>
      `Sier ${f.name} fra seg plassen, blir den ledig for ventelisten. Det kan ikke gjøres om.`,
    en: (f: { name: string }) =>
      `If ${f.name} gives up the place, it is free for the waiting list. It cannot be undone.`,
  },
})
