import { counted, words } from './words.ts'

/** What a juror reads: the declaration, the own list, the sheet. */
export const juryDesk = words({
  // The juror's desk.
  jury: { nb: 'Juryering', en: 'Jurying' },
  juryOf: { nb: (f: { year: number }) => `Juryering ${f.year}`, en: (f: { year: number }) => `Jurying ${f.year}` },
  declarationTick: {
    nb: (f: { name: string }) => `Jeg, ${f.name}, signerer erklæringen`,
    en: (f: { name: string }) => `I, ${f.name}, sign the declaration`,
  },
  sign: { nb: 'Signer erklæringen', en: 'Sign the declaration' },
  signedAt: {
    nb: (f: { when: string }) => `Du signerte habilitetserklæringen ${f.when}.`,
    en: (f: { when: string }) => `You signed the declaration of impartiality on ${f.when}.`,
  },
  notOpenYet: { nb: 'Juryeringen er ikke åpnet ennå', en: 'The jurying has not opened yet' },
  notOpenYetHelp: {
    nb: 'Du får en e-post når sekretariatet åpner den.',
    en: 'You will get an e-mail when the secretariat opens it.',
  },
  nothingYet: { nb: 'Ingen søknader ennå', en: 'No applications yet' },
  nothingYetHelp: {
    nb: 'Søknadene kommer hit når sekretariatet har kontrollert dem.',
    en: 'The applications appear here when the secretariat has checked them.',
  },
  assessed: { nb: 'Ferdig vurdert', en: 'Assessed' },
  ofTotal: {
    nb: (f: { done: number; total: number }) => `${f.done} av ${f.total}`,
    en: (f: { done: number; total: number }) => `${f.done} of ${f.total}`,
  },
  begunCount: {
    nb: (f: { count: number }) => `${f.count} påbegynt`,
    en: (f: { count: number }) => `${f.count} begun`,
  },
  begin: { nb: 'Begynn', en: 'Begin' },
  goOn: {
    nb: (f: { number: number }) => `Fortsett på nr. ${f.number}`,
    en: (f: { number: number }) => `Continue with no. ${f.number}`,
  },
  ownUse: { nb: 'Slik bruker du skalaen', en: 'How you use the scale' },
  meanOf: { nb: (f: { mean: string }) => `Snitt ${f.mean}`, en: (f: { mean: string }) => `Mean ${f.mean}` },
  noMean: { nb: 'Ingen poeng ennå', en: 'No scores yet' },
  timesGiven: {
    nb: (f: { value: string; count: number }) => `${f.value} poeng: ${counted('nb', f.count, 'gang', 'ganger')}`,
    en: (f: { value: string; count: number }) => `Score ${f.value}: ${counted('en', f.count, 'time', 'times')}`,
  },
  timesSaid: {
    nb: (f: { value: string; count: number }) => `${f.value}: ${counted('nb', f.count, 'gang', 'ganger')}`,
    en: (f: { value: string; count: number }) => `${f.value}: ${counted('en', f.count, 'time', 'times')}`,
  },
  showAll: { nb: (f: { count: number }) => `Alle (${f.count})`, en: (f: { count: number }) => `All (${f.count})` },
  showOpen: {
    nb: (f: { count: number }) => `Ikke ferdig vurdert (${f.count})`,
    en: (f: { count: number }) => `Not fully assessed (${f.count})`,
  },
  filterLabel: { nb: 'Vis søknader', en: 'Show applications' },
  yourOrder: { nb: 'Søknadene i din rekkefølge', en: 'The applications in your order' },
  allDone: { nb: 'Alt er vurdert', en: 'Everything is assessed' },
  stateUntouched: { nb: 'Ikke vurdert', en: 'Not assessed' },
  stateBegun: { nb: 'Påbegynt', en: 'Begun' },
  stateComplete: { nb: 'Ferdig', en: 'Done' },
  lacksPick: { nb: 'mangler valg av verk', en: 'no work picked' },
  lacksScores: {
    nb: (f: { count: number }) => `mangler ${f.count} poeng`,
    en: (f: { count: number }) => (f.count === 1 ? 'lacks 1 score' : `lacks ${f.count} scores`),
  },
  applicationNo: {
    nb: (f: { number: number }) => `Søknad ${f.number}`,
    en: (f: { number: number }) => `Application ${f.number}`,
  },
  sealWhat: {
    nb: (f: { count: number }) =>
      `Du forsegler poengene og valgene for ${counted('nb', f.count, 'søknad', 'søknader')}. Etterpå kan verken du eller andre endre dem.`,
    en: (f: { count: number }) =>
      `You seal the scores and picks of ${counted('en', f.count, 'application', 'applications')}. Afterwards neither you nor anyone else can change them.`,
  },
  sealThen: {
    nb: 'Ingen ser andres poeng før alle i juryen har forseglet sine.',
    en: 'Nobody sees another’s scores until everyone on the jury has sealed theirs.',
  },
  sealAsk: { nb: 'Er du ferdig?', en: 'Are you finished?' },
  seal: { nb: 'Bekreft at jeg er ferdig', en: 'Confirm that I am finished' },
  sealedAt: {
    nb: (f: { when: string }) => `Du forseglet poengene ${f.when}.`,
    en: (f: { when: string }) => `You sealed the scores on ${f.when}.`,
  },
  sealedRead: {
    nb: 'Du kan se gjennom dem, men ikke endre dem.',
    en: 'You can look at them but not change them.',
  },

  // The sheet.
  sheetOf: {
    nb: (f: { number: number; total: number }) => `Søknad ${f.number} av ${f.total}`,
    en: (f: { number: number; total: number }) => `Application ${f.number} of ${f.total}`,
  },
  previousSheet: { nb: 'Forrige', en: 'Previous' },
  nextSheet: { nb: 'Neste', en: 'Next' },
  nextOpenSheet: { nb: 'Neste uvurderte', en: 'Next unassessed' },
  moveLabel: { nb: 'Flytt mellom søknadene', en: 'Move between the applications' },
  allWorks: { nb: 'Alle verk', en: 'All works' },
  oneWork: { nb: 'Ett om gangen', en: 'One at a time' },
  viewLabel: { nb: 'Visning', en: 'View' },
  workNamed: {
    nb: (f: { number: number; title: string }) => `Verk ${f.number}: ${f.title}`,
    en: (f: { number: number; title: string }) => `Work ${f.number}: ${f.title}`,
  },
  pickedMark: { nb: 'Valgt', en: 'Picked' },
  sealedTag: { nb: 'Forseglet', en: 'Sealed' },
  list: { nb: 'Listen', en: 'The list' },
  untitled: { nb: 'Uten tittel', en: 'Untitled' },
  pictureOf: {
    nb: (f: { number: number; picture: number; of: number }) => `Verk ${f.number}, bilde ${f.picture} av ${f.of}`,
    en: (f: { number: number; picture: number; of: number }) => `Work ${f.number}, picture ${f.picture} of ${f.of}`,
  },
  noPicture: { nb: 'Verket har ikke noe bilde', en: 'The work has no picture' },
  spaceWall: { nb: 'vegg', en: 'wall' },
  spaceFloor: { nb: 'gulv', en: 'floor' },
  enlarge: { nb: 'Stort bilde', en: 'Large picture' },
  closeLarge: { nb: 'Lukk', en: 'Close' },
  statement: { nb: 'Kunstnerens tekst', en: 'The artist’s text' },
  scoresTitle: { nb: 'Vurdering', en: 'Assessment' },
  weight: { nb: (f: { weight: number }) => `vekt ${f.weight}`, en: (f: { weight: number }) => `weight ${f.weight}` },
  weightless: { nb: 'teller ikke', en: 'does not count' },
  scaleHelp: {
    nb: (f: { min: number; max: number }) => `Fra ${f.min} til ${f.max}`,
    en: (f: { min: number; max: number }) => `From ${f.min} to ${f.max}`,
  },
  pick: { nb: 'Verk til fellesutstillingen', en: 'Work for the joint exhibition' },
  note: { nb: 'Notat bare for deg', en: 'Note that only you see' },
  saveAndNext: { nb: 'Lagre og gå til neste', en: 'Save and go to the next' },
  savedAt: { nb: (f: { when: string }) => `Lagret ${f.when}`, en: (f: { when: string }) => `Saved at ${f.when}` },
  saving: { nb: 'Lagrer …', en: 'Saving …' },
  notSaved: { nb: 'Ingenting lagret ennå', en: 'Nothing saved yet' },
  waitingForNet: { nb: 'Ikke sendt ennå – venter på nett', en: 'Not sent yet – waiting for the network' },
  saveFailed: { nb: 'Ikke lagret', en: 'Not saved' },
  changedElsewhere: {
    nb: 'Denne søknaden er endret et annet sted også',
    en: 'This application was changed elsewhere too',
  },
  changedElsewhereHelp: {
    nb: 'Velg hva som skal gjelde. Ingenting er overskrevet.',
    en: 'Choose which version to keep. Nothing has been overwritten.',
  },
  here: { nb: 'Her', en: 'Here' },
  stored: { nb: 'Lagret', en: 'Saved' },
  keepHere: { nb: 'Behold det som står her', en: 'Keep what is here' },
  takeStored: { nb: 'Bruk det som er lagret', en: 'Use what is saved' },
  none: { nb: 'ikke valgt', en: 'not chosen' },
  inhabil: { nb: 'Jeg er inhabil', en: 'I have a conflict of interest' },
  inhabilWhat: {
    nb: 'Søknaden forsvinner fra listen din og fra tellingene dine, og det du har gitt av poeng og notater, slettes. Bare sekretariatet kan oppheve inhabiliteten.',
    en: 'The application disappears from your list and your counts, and the scores and notes you have given it are deleted. Only the secretariat can lift the recusal.',
  },
  reason: { nb: 'Hvorfor?', en: 'Why?' },
  reasonHelp: {
    nb: 'Bare sekretariatet leser dette.',
    en: 'Only the secretariat reads this.',
  },
  confirmInhabil: { nb: 'Bekreft at jeg er inhabil', en: 'Confirm my conflict of interest' },
  keys: { nb: 'Hurtigtaster', en: 'Shortcut keys' },
  keysOn: { nb: 'Bruk hurtigtaster', en: 'Use shortcut keys' },
  keyScore: { nb: 'Gi poeng og gå til neste kriterium', en: 'Score and go to the next criterion' },
  keyMove: { nb: 'Forrige og neste søknad', en: 'Previous and next application' },
  keyPick: { nb: 'Velg verk', en: 'Pick the work' },
  keyView: { nb: 'Alle verk eller ett om gangen', en: 'All works or one at a time' },
  keyHelp: { nb: 'Vis hurtigtastene', en: 'Show the shortcut keys' },
  keyThen: { nb: 'og så', en: 'then' },
  keyOr: { nb: 'eller', en: 'or' },
})
