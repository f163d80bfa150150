import { counted, words } from './words.ts'

/** What the secretariat reads of the jury. */
export const jurySetUp = words({
  // The secretariat's page.
  setUpOf: { nb: (f: { year: number }) => `Juryen ${f.year}`, en: (f: { year: number }) => `The jury of ${f.year}` },
  call: { nb: 'Utlysning', en: 'Call' },
  noCallYet: { nb: 'Årgangen har ingen utlysning med jury', en: 'The edition has no call with a jury' },
  noCallYetHelp: { nb: 'Opprett utlysningen først.', en: 'Create the call first.' },
  terms: { nb: 'Skala og kriterier', en: 'Scale and criteria' },
  termsLede: {
    nb: 'Hvert jurymedlem gir poeng for hvert kriterium. Vekten sier hvor mye det teller.',
    en: 'Each juror gives a score for each criterion. The weight says how much it counts.',
  },
  scaleMin: { nb: 'Laveste poeng', en: 'Lowest score' },
  scaleMax: { nb: 'Høyeste poeng', en: 'Highest score' },
  criterionNo: {
    nb: (f: { number: number }) => `Kriterium ${f.number}`,
    en: (f: { number: number }) => `Criterion ${f.number}`,
  },
  labelNb: { nb: 'Navn på norsk', en: 'Name in Norwegian' },
  labelEn: { nb: 'Navn på engelsk', en: 'Name in English' },
  helpNb: { nb: 'Forklaring på norsk', en: 'Explanation in Norwegian' },
  helpEn: { nb: 'Forklaring på engelsk', en: 'Explanation in English' },
  weightField: { nb: 'Vekt', en: 'Weight' },
  key: { nb: 'Nøkkel i filer', en: 'Key in files' },
  keyFieldHelp: { nb: 'Lages av det engelske navnet hvis feltet er tomt.', en: 'Made from the English name if empty.' },
  optional: { nb: 'valgfritt', en: 'optional' },
  makeRound: { nb: 'Sett opp juryeringen', en: 'Set up the jurying' },
  saveTerms: { nb: 'Lagre skala og kriterier', en: 'Save scale and criteria' },
  blankCriterion: { nb: 'Et kriterium til', en: 'One more criterion' },
  removeCriterionHelp: {
    nb: 'Tøm alle feltene i et kriterium for å fjerne det.',
    en: 'Empty all the fields of a criterion to remove it.',
  },
  jurors: { nb: 'Jurymedlemmer', en: 'Jurors' },
  jurorsEmpty: { nb: 'Ingen jurymedlemmer ennå', en: 'No jurors yet' },
  jurorsEmptyHelp: {
    nb: 'Legg til minst tre. De får en e-post når juryeringen åpner.',
    en: 'Add at least three. They will get an e-mail when the jurying opens.',
  },
  juror: { nb: 'Jurymedlem', en: 'Juror' },
  chair: { nb: 'Juryleder', en: 'Chair' },
  chairTick: { nb: 'Er juryleder', en: 'Is the chair' },
  declared: { nb: 'Habilitetserklæring', en: 'Declaration' },
  declaredYes: { nb: (f: { when: string }) => `Signert ${f.when}`, en: (f: { when: string }) => `Signed on ${f.when}` },
  declaredNo: { nb: 'Ikke signert', en: 'Not signed' },
  progress: { nb: 'Vurdert', en: 'Assessed' },
  state: { nb: 'Status', en: 'Status' },
  sealedShort: {
    nb: (f: { when: string }) => `Forseglet ${f.when}`,
    en: (f: { when: string }) => `Sealed on ${f.when}`,
  },
  working: { nb: 'I gang', en: 'Under way' },
  notBegun: { nb: 'Ikke begynt', en: 'Not begun' },
  recusedCount: {
    nb: (f: { count: number }) => `inhabil for ${f.count}`,
    en: (f: { count: number }) => `recused from ${f.count}`,
  },
  addJuror: { nb: 'Legg til et jurymedlem', en: 'Add a juror' },
  add: { nb: 'Legg til', en: 'Add' },
  removeJuror: { nb: 'Ta ut av juryen', en: 'Take off the jury' },
  removeJurorWith: {
    nb: (f: { count: number }) => `Slett også ${counted('nb', f.count, 'vurdering', 'vurderinger')}`,
    en: (f: { count: number }) => `Delete ${counted('en', f.count, 'assessment', 'assessments')} too`,
  },
  steps: { nb: 'Gangen i juryeringen', en: 'Stages of the jurying' },
  statePreparing: { nb: 'Forberedes', en: 'In preparation' },
  stateOpen: { nb: 'Åpen', en: 'Open' },
  stateClosed: { nb: 'Avsluttet', en: 'Closed' },
  beforeJury: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad er klar', 'søknader er klare')} for juryen.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'application', 'applications')} ${f.count === 1 ? 'is' : 'are'} ready for the jury.`,
  },
  unchecked: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'søknad', 'søknader')} er ikke kontrollert og kommer ikke til juryen før det er gjort.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'application', 'applications')} ${f.count === 1 ? 'is' : 'are'} not checked and will not reach the jury before that is done.`,
  },
  openRound: { nb: 'Åpne juryeringen', en: 'Open the jurying' },
  openRoundWhat: {
    nb: (f: { jurors: number }) =>
      `Åpner juryeringen og sender e-post til ${counted('nb', f.jurors, 'jurymedlem', 'jurymedlemmer')}.`,
    en: (f: { jurors: number }) =>
      `Opens the jurying and sends an e-mail to ${counted('en', f.jurors, 'juror', 'jurors')}.`,
  },
  closeRound: { nb: 'Avslutt juryeringen', en: 'Close the jurying' },
  closeRoundWhat: {
    nb: 'Alle har forseglet poengene sine. Når juryeringen er avsluttet, kan den ikke åpnes igjen.',
    en: 'Everyone has sealed their scores. Once closed, the jurying cannot be opened again.',
  },
  recusals: { nb: 'Inhabilitet', en: 'Recusals' },
  recusalsEmpty: { nb: 'Ingen har meldt seg inhabil.', en: 'Nobody has declared a conflict of interest.' },
  takeBack: { nb: 'Opphev inhabiliteten', en: 'Lift the recusal' },
  application: { nb: 'Søknad', en: 'Application' },
  noScoresShown: {
    nb: 'Poengene vises ikke før alle har forseglet sine.',
    en: 'The scores are not shown until everyone has sealed theirs.',
  },
  edition: { nb: 'Årgangen', en: 'The edition' },
  toTheEdition: { nb: 'Til årgangen', en: 'To the edition' },
  reason: { nb: 'Begrunnelse', en: 'Reason' },
  ofTotal: {
    nb: (f: { done: number; total: number }) => `${f.done} av ${f.total}`,
    en: (f: { done: number; total: number }) => `${f.done} of ${f.total}`,
  },
  locked: {
    nb: 'Skala og kriterier ligger fast når noen har gitt poeng.',
    en: 'The scale and the criteria are fixed once someone has given scores.',
  },
  scaleIs: {
    nb: (f: { min: number; max: number }) => `Skala fra ${f.min} til ${f.max}`,
    en: (f: { min: number; max: number }) => `Scale from ${f.min} to ${f.max}`,
  },
  weightOf: { nb: (f: { weight: number }) => `vekt ${f.weight}`, en: (f: { weight: number }) => `weight ${f.weight}` },
})
