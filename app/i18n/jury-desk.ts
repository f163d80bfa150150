import { counted, words } from './words.ts'

/** What a juror reads: the declaration, the own list, the sheet. */
export const juryDesk = words({
  // The juror's desk.
  jury: { nb: 'Juryering', en: 'Jurying' },
  juryOf: { nb: (f: { year: number }) => `Juryering ${f.year}`, en: (f: { year: number }) => `Jurying ${f.year}` },
  declaration: { nb: 'Habilitetserklæring', en: 'Declaration of impartiality' },
  declarationLede: {
    nb: 'Før du ser verkene, signerer du at du dømmer upartisk.',
    en: 'Before you see the works, you sign that you judge impartially.',
  },
  declarationLaw: {
    nb: 'Jeg kjenner reglene om inhabilitet i forvaltningsloven § 6.',
    en: 'I know the rules on impartiality in section 6 of the Norwegian Public Administration Act.',
  },
  declarationStep: {
    nb: 'Jeg sier fra når jeg ser verk av noen jeg er i familie med, bor eller arbeider sammen med, underviser eller har økonomiske interesser sammen med, eller når noe annet kan svekke tilliten til at jeg dømmer upartisk. Da verken ser eller vurderer jeg søknaden.',
    en: 'I say so when I see works by someone whom I am related to, live or work with, teach or share economic interests with, or when anything else may weaken the trust in my judgement. I then neither see nor assess the application.',
  },
  declarationSecret: {
    nb: 'Jeg forteller ingen hva jeg har sett, eller hvordan jeg har vurdert, heller ikke de andre i juryen før alle har forseglet poengene sine.',
    en: 'I tell nobody what I have seen or how I have judged it, nor the others on the jury before all have sealed their scores.',
  },
  declarationApplied: { nb: 'Jeg søker ikke selv i år.', en: 'I do not apply myself this year.' },
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
    en: 'You get an e-mail when the secretariat opens it.',
  },
  nothingYet: { nb: 'Ingen søknader ennå', en: 'No applications yet' },
  nothingYetHelp: {
    nb: 'Søknadene kommer hit når sekretariatet har kontrollert dem.',
    en: 'The applications come here when the secretariat has checked them.',
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
    nb: (f: { number: number }) => `Fortsett på ${f.number}`,
    en: (f: { number: number }) => `Go on with ${f.number}`,
  },
  lookThrough: { nb: 'Se gjennom', en: 'Look through' },
  ownUse: { nb: 'Slik bruker du skalaen', en: 'How you use the scale' },
  meanOf: { nb: (f: { mean: string }) => `Snitt ${f.mean}`, en: (f: { mean: string }) => `Mean ${f.mean}` },
  noMean: { nb: 'Ingen poeng ennå', en: 'No scores yet' },
  timesGiven: {
    nb: (f: { value: number; count: number }) => `${f.value} poeng: ${counted('nb', f.count, 'gang', 'ganger')}`,
    en: (f: { value: number; count: number }) => `Score ${f.value}: ${counted('en', f.count, 'time', 'times')}`,
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
  lacksPick: { nb: 'mangler verk', en: 'lacks a work' },
  lacksScores: {
    nb: (f: { count: number }) => `mangler ${f.count} poeng`,
    en: (f: { count: number }) => (f.count === 1 ? 'lacks 1 score' : `lacks ${f.count} scores`),
  },
  applicationNo: {
    nb: (f: { number: number }) => `Søknad ${f.number}`,
    en: (f: { number: number }) => `Application ${f.number}`,
  },
  sealTitle: { nb: 'Bekreft at du er ferdig', en: 'Confirm that you are finished' },
  sealWhat: {
    nb: (f: { count: number }) =>
      `Du forsegler poengene og valgene for ${counted('nb', f.count, 'søknad', 'søknader')}. Etterpå kan verken du eller andre endre dem.`,
    en: (f: { count: number }) =>
      `You seal the scores and picks of ${counted('en', f.count, 'application', 'applications')}. Afterwards neither you nor anyone else can change them.`,
  },
  sealThen: {
    nb: 'Ingen ser andres poeng før alle i juryen har forseglet sine.',
    en: 'Nobody sees another’s scores before everyone on the jury has sealed.',
  },
  sealAsk: { nb: 'Er du ferdig?', en: 'Are you finished?' },
  seal: { nb: 'Bekreft ferdig', en: 'Confirm finished' },
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
  nextOpenSheet: { nb: 'Neste uvurderte', en: 'Next not assessed' },
  moveLabel: { nb: 'Flytt mellom søknadene', en: 'Move between the applications' },
  allWorks: { nb: 'Alle verk', en: 'All works' },
  oneWork: { nb: 'Ett om gangen', en: 'One at a time' },
  viewLabel: { nb: 'Visning', en: 'View' },
  workNo: { nb: (f: { number: number }) => `Verk ${f.number}`, en: (f: { number: number }) => `Work ${f.number}` },
  workNamed: {
    nb: (f: { number: number; title: string }) => `Verk ${f.number}: ${f.title}`,
    en: (f: { number: number; title: string }) => `Work ${f.number}: ${f.title}`,
  },
  untitled: { nb: 'Uten tittel', en: 'Untitled' },
  pictureOf: {
    nb: (f: { number: number; picture: number; of: number }) => `Verk ${f.number}, bilde ${f.picture} av ${f.of}`,
    en: (f: { number: number; picture: number; of: number }) => `Work ${f.number}, picture ${f.picture} of ${f.of}`,
  },
  noPicture: { nb: 'Verket har ikke bilde', en: 'The work has no picture' },
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
  note: { nb: 'Notat bare for deg', en: 'Note for you alone' },
  save: { nb: 'Lagre', en: 'Save' },
  saveAndNext: { nb: 'Lagre og gå til neste', en: 'Save and go to the next' },
  savedAt: { nb: (f: { when: string }) => `Lagret ${f.when}`, en: (f: { when: string }) => `Saved ${f.when}` },
  saving: { nb: 'Lagrer …', en: 'Saving …' },
  notSaved: { nb: 'Ingenting lagret ennå', en: 'Nothing saved yet' },
  waitingForNet: { nb: 'Ikke sendt ennå – venter på nett', en: 'Not sent yet – waiting for the network' },
  saveFailed: { nb: 'Ikke lagret', en: 'Not saved' },
  changedElsewhere: {
    nb: 'Denne søknaden er endret i et annet vindu',
    en: 'This application was changed in another window',
  },
  changedElsewhereHelp: {
    nb: 'Velg hva som skal gjelde. Ingenting er overskrevet.',
    en: 'Choose what shall stand. Nothing has been overwritten.',
  },
  here: { nb: 'Her', en: 'Here' },
  stored: { nb: 'Lagret', en: 'Stored' },
  keepHere: { nb: 'Behold det som står her', en: 'Keep what stands here' },
  takeStored: { nb: 'Bruk det som er lagret', en: 'Use what is stored' },
  none: { nb: 'ikke valgt', en: 'not chosen' },
  inhabil: { nb: 'Jeg er inhabil', en: 'I have a conflict of interest' },
  inhabilWhat: {
    nb: 'Søknaden forsvinner fra listen din og fra tellingene dine, og det du har gitt av poeng og notater, slettes. Bare sekretariatet kan ta det tilbake.',
    en: 'The application disappears from your list and your counts, and the scores and notes you have given it are deleted. Only the secretariat can take it back.',
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
  keyWork: { nb: 'Neste verk', en: 'Next work' },
  keyView: { nb: 'Alle verk eller ett om gangen', en: 'All works or one at a time' },
  keyLarge: { nb: 'Stort bilde', en: 'Large picture' },
  keyHelp: { nb: 'Vis hurtigtastene', en: 'Show the shortcut keys' },
  keyThen: { nb: 'og så', en: 'then' },
  keyOr: { nb: 'eller', en: 'or' },
})
