import { counted, words } from './words.ts'

type SheetState = 'empty' | 'begun' | 'complete' | 'recused'
const STATES: Record<SheetState, { nb: string; en: string }> = {
  empty: { nb: 'ikke begynt', en: 'not begun' },
  begun: { nb: 'ikke ferdig', en: 'not finished' },
  complete: { nb: 'ferdig', en: 'finished' },
  recused: { nb: 'vurderer ikke', en: 'does not judge' },
}
const figure = (value: number, locale: 'nb' | 'en') =>
  new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value)

/** The panel of an audition: its list, its sheets, and what comes of them. */
export const orchestraPanel = words({
  title: { nb: 'Panelet', en: 'The panel' },
  blind: {
    nb: 'Du kjenner kandidatene på nummeret. Navn, alder og hjemsted er skjult.',
    en: 'You know the candidates by number. Name, age and home are hidden.',
  },
  order: { nb: 'Rekkefølgen i dag', en: 'Today’s order' },
  nobody: { nb: 'Ingen har bestilt tid ennå', en: 'Nobody has booked yet' },
  candidate: {
    nb: (f: { number: number }) => `Kandidat ${f.number}`,
    en: (f: { number: number }) => `Candidate ${f.number}`,
  },
  openSheet: {
    nb: (f: { number: number }) => `Åpne arket for kandidat ${f.number}`,
    en: (f: { number: number }) => `Open the sheet of candidate ${f.number}`,
  },
  sheet: { nb: 'Åpne arket', en: 'Open the sheet' },
  ownState: {
    nb: (f: { state: SheetState }) => STATES[f.state].nb,
    en: (f: { state: SheetState }) => STATES[f.state].en,
  },
  yours: { nb: 'Ditt ark', en: 'Your sheet' },
  sheets: {
    nb: (f: { sheets: number; least: number }) => `${f.sheets} av minst ${f.least} ark`,
    en: (f: { sheets: number; least: number }) => `${f.sheets} of at least ${f.least} sheets`,
  },
  lacks: { nb: (f: { names: string }) => `Mangler: ${f.names}`, en: (f: { names: string }) => `Missing: ${f.names}` },
  withheld: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'kandidat', 'kandidater')} vises ikke for deg, fordi du er foresatt. Du regnes som inhabil.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'candidate', 'candidates')} not shown to you, since you are a guardian. You count as recused.`,
  },
  members: { nb: 'Hvem som vurderer', en: 'Who judges' },
  chair: { nb: 'leder', en: 'chair' },
  given: {
    nb: (f: { given: number; of: number }) => `${f.given} av ${f.of} ark er ferdige`,
    en: (f: { given: number; of: number }) => `${f.given} of ${f.of} sheets are finished`,
  },
  sealTitle: { nb: 'Lukk arkene', en: 'Close the sheets' },
  sealHelp: {
    nb: 'Når arkene er lukket, kan ingen poeng, merknader eller tider endres. Så vises rekkefølgen.',
    en: 'Once the sheets are closed, no mark, note or time can be changed. Then the order is shown.',
  },
  sealNotYet: {
    nb: (f: { least: number }) =>
      `Arkene kan lukkes når hver kandidat har minst ${f.least} ferdige ark, og ingen ark er halvferdige.`,
    en: (f: { least: number }) =>
      `The sheets can be closed when each candidate has at least ${f.least} finished sheets and none is half done.`,
  },
  seal: { nb: 'Lukk arkene for godt', en: 'Close the sheets for good' },

  // The sheet.
  previous: {
    nb: (f: { number: number }) => `Forrige: ${f.number}`,
    en: (f: { number: number }) => `Previous: ${f.number}`,
  },
  next: { nb: (f: { number: number }) => `Neste: ${f.number}`, en: (f: { number: number }) => `Next: ${f.number}` },
  allCandidates: { nb: 'Alle kandidatene', en: 'All candidates' },
  mark: {
    nb: (f: { mark: number; of: string }) => `${f.mark} for ${f.of}`,
    en: (f: { mark: number; of: string }) => `${f.mark} for ${f.of}`,
  },
  scale: {
    nb: (f: { top: number }) => `1 er svakest, ${f.top} er best.`,
    en: (f: { top: number }) => `1 is weakest, ${f.top} is best.`,
  },
  note: { nb: 'Merknad', en: 'Note' },
  noteHelp: {
    nb: 'Leses av panelet og sekretariatet når arkene er lukket, og brukes når noen ber om begrunnelse.',
    en: 'Read by the panel and the secretariat once the sheets are closed, and used when somebody asks for reasons.',
  },
  save: { nb: 'Lagre arket', en: 'Save the sheet' },
  savedAt: { nb: (f: { when: string }) => `Lagret ${f.when}`, en: (f: { when: string }) => `Saved ${f.when}` },
  saving: { nb: 'Lagrer …', en: 'Saving …' },
  waiting: {
    nb: 'Ikke sendt ennå – venter på nett. La siden stå åpen.',
    en: 'Not sent yet – waiting for the network. Keep the page open.',
  },
  refused: { nb: 'Ble ikke lagret. Last siden på nytt.', en: 'Was not saved. Load the page again.' },
  recuseTitle: { nb: 'Jeg kjenner kandidaten godt', en: 'I know the candidate well' },
  recuseHelp: {
    nb: 'Da gir du ingen poeng her, og det du har gitt, blir slettet. Ingen andre kandidater påvirkes.',
    en: 'Then you give no marks here, and those you gave are deleted. No other candidate is affected.',
  },
  recuse: { nb: 'Jeg vurderer ikke denne', en: 'I do not judge this one' },
  isRecused: { nb: 'Du vurderer ikke denne kandidaten.', en: 'You do not judge this candidate.' },
  takeBack: { nb: 'Vurder likevel', en: 'Judge after all' },
  accompanied: { nb: 'med akkompagnatør', en: 'with accompanist' },

  // What came of it.
  ranking: { nb: 'Rekkefølge', en: 'Order of merit' },
  howRanked: {
    nb: 'Tallet er snittet av panelmedlemmenes snitt over kriteriene. Hvor streng hver enkelt er, står under panelet og er ikke regnet bort. Like tall er lik plass.',
    en: 'The figure is the mean of the panelists’ means over the criteria. How strict each one is stands with the panel and is not reckoned away. Equal figures share a place.',
  },
  severity: {
    nb: (f: { by: number }) =>
      Math.abs(f.by) < 0.005
        ? 'gir som de andre'
        : `gir i snitt ${figure(Math.abs(f.by), 'nb')} ${f.by > 0 ? 'mer' : 'mindre'} enn de andre`,
    en: (f: { by: number }) =>
      Math.abs(f.by) < 0.005
        ? 'marks as the others do'
        : `marks ${figure(Math.abs(f.by), 'en')} ${f.by > 0 ? 'higher' : 'lower'} than the others on average`,
  },
  everyone: { nb: 'Alle', en: 'All' },
  place: { nb: (f: { place: number }) => `${f.place}. plass`, en: (f: { place: number }) => `Place ${f.place}` },
  sharedPlace: {
    nb: (f: { place: number }) => `${f.place}. plass, delt`,
    en: (f: { place: number }) => `Place ${f.place}, shared`,
  },
  mean: { nb: (f: { mean: number }) => figure(f.mean, 'nb'), en: (f: { mean: number }) => figure(f.mean, 'en') },
  meanWord: { nb: 'Snitt', en: 'Mean' },
  decision: { nb: 'Vedtak', en: 'Decision' },
  undecided: { nb: 'Ikke avgjort', en: 'Not decided' },
  offered: {
    nb: (f: { kind: 'member' | 'soloist' }) => (f.kind === 'member' ? 'Tilbud om plass' : 'Solist'),
    en: (f: { kind: 'member' | 'soloist' }) => (f.kind === 'member' ? 'Offer of a place' : 'Soloist'),
  },
  waitingList: {
    nb: (f: { kind: 'member' | 'soloist' }) => (f.kind === 'member' ? 'Venteliste' : 'Reserve'),
    en: (f: { kind: 'member' | 'soloist' }) => (f.kind === 'member' ? 'Waiting list' : 'Reserve'),
  },
  declined: { nb: 'Nei denne gangen', en: 'Not this time' },
  words: { nb: 'Til kandidaten', en: 'To the candidate' },
  wordsHelp: { nb: 'Står i brevet. Tomt går også.', en: 'Is in the letter. May be empty.' },
  decide: {
    nb: (f: { number: number }) => `Lagre vedtaket for ${f.number}`,
    en: (f: { number: number }) => `Save the decision on ${f.number}`,
  },
  decided: { nb: 'Vedtaket er lagret.', en: 'The decision is saved.' },
  asks: { nb: 'Familien spør', en: 'The family asks' },
  answer: { nb: 'Svaret', en: 'The answer' },
  answerHelp: {
    nb: 'Sendes familien og kan ikke endres etterpå.',
    en: 'Is sent to the family and cannot be changed afterwards.',
  },
  sendAnswer: { nb: 'Send svaret', en: 'Send the answer' },
  announced: { nb: 'Resultatet er sendt til familiene.', en: 'The result has been sent to the families.' },
  notes: { nb: 'Panelets ark', en: 'The panel’s sheets' },
})
