import { counted, words } from './words.ts'

/** The jury's meeting and the duels before it: what can be refused, and what the screens say. */
export const meeting = words({
  // Refusals.
  notSealed: {
    nb: 'Møtet er for jurymedlemmer som har forseglet poengene sine.',
    en: 'The meeting is for jurors who have sealed their scores.',
  },
  byOwnSeat: {
    nb: 'Du sitter i juryen. Følg møtet fra din egen plass.',
    en: 'You are on the jury. Follow the meeting from your own seat.',
  },
  noRound: { nb: 'Utlysningen har ingen juryrunde.', en: 'The call has no jury round.' },
  notAllSealed: {
    nb: 'Ikke alle i juryen har forseglet poengene sine.',
    en: 'Not everyone on the jury has sealed their scores.',
  },
  openAlready: { nb: 'Møtet er alt i gang.', en: 'The meeting has already started.' },
  notOpen: { nb: 'Møtet er ikke i gang.', en: 'The meeting is not in progress.' },
  itemGone: { nb: 'Saken står ikke på sakslista.', en: 'The item is not on the agenda.' },
  outOfRoom: {
    nb: 'Du er ute av rommet nå. Sekretariatet leder til du er inne igjen.',
    en: 'You are out of the room now. The secretariat leads until you are back.',
  },
  notTalkedAbout: {
    nb: 'Juryen snakker om en annen søknad nå.',
    en: 'The jury is talking about another application now.',
  },
  announced: { nb: 'Resultatet er kunngjort.', en: 'The result has been announced.' },
  nothingSealed: {
    nb: 'Du har ingen poeng for denne søknaden.',
    en: 'You have no scores for this application.',
  },
  reasonMissing: {
    nb: 'Skriv hvorfor du endrer, så protokollen kan vise det.',
    en: 'Say why you change it, so that the record can show it.',
  },
  numbersOnly: {
    nb: 'Skriv bare søknadsnumre, med komma mellom.',
    en: 'Enter application numbers only, with commas between.',
  },
  noSuchNumber: {
    nb: (f: { numbers: string }) => `Disse numrene er ikke med i juryeringen: ${f.numbers}.`,
    en: (f: { numbers: string }) => `These numbers are not before the jury: ${f.numbers}.`,
  },
  nothingToTalkAbout: {
    nb: 'Sakslista er tom. Velg minst én gruppe med søknader.',
    en: 'The agenda is empty. Choose at least one group of applications.',
  },
  namesTooEarly: {
    nb: 'Navnene kan vises når alle søknadene har fått et vedtak.',
    en: 'Names can be shown when every application has a decision.',
  },
  duelsClosed: { nb: 'Duellrunden er avsluttet.', en: 'The duel round is closed.' },
  duelGone: { nb: 'Dette paret er ikke med lenger.', en: 'This pair is no longer in the round.' },
  duelsDone: { nb: 'Du har svart på alle duellene.', en: 'You have answered all the duels.' },
  duelsOpenAlready: { nb: 'En duellrunde er alt åpen.', en: 'A duel round is already open.' },
  nothingContested: {
    nb: 'Ingen søknader er omstridt, så det er ikke noe å avgjøre med dueller.',
    en: 'No application is contested, so there is nothing for duels to settle.',
  },

  // The meeting.
  meeting: { nb: 'Jurymøte', en: 'Jury meeting' },
  meetingAndDuels: { nb: 'Jurymøte og dueller', en: 'Jury meeting and duels' },
  meetingOf: {
    nb: (f: { year: number }) => `Jurymøte ${f.year}`,
    en: (f: { year: number }) => `Jury meeting ${f.year}`,
  },
  waiting: { nb: 'Møtet kan starte når alle har forseglet', en: 'The meeting can start when all have sealed' },
  waitingHelp: {
    nb: 'Noen i juryen er ikke ferdige ennå. Til da ser ingen de andres poeng.',
    en: 'Some jurors have not finished. Until then nobody sees the others’ scores.',
  },
  notStarted: { nb: 'Møtet har ikke startet', en: 'The meeting has not started' },
  notStartedHelp: {
    nb: 'Når juryleder eller sekretariatet starter det, følger denne siden med av seg selv.',
    en: 'When the chair or the secretariat starts it, this page follows by itself.',
  },
  start: { nb: 'Start møtet', en: 'Start the meeting' },
  startNew: { nb: 'Start et nytt møte', en: 'Start a new meeting' },
  startLede: {
    nb: 'Velg hva juryen skal snakke om. Rekkefølgen legges slik at de som er inhabile, må ut av rommet færrest mulig ganger.',
    en: 'Choose what the jury is to talk about. The order is made so that those who are recused leave the room as few times as possible.',
  },
  agendaOf: { nb: 'På sakslista', en: 'On the agenda' },
  withZone: {
    nb: (f: { count: number }) => `Omstridte ved streken (${f.count})`,
    en: (f: { count: number }) => `Contested at the line (${f.count})`,
  },
  withSplit: {
    nb: (f: { count: number }) => `Juryen er delt om hvilket verk (${f.count})`,
    en: (f: { count: number }) => `The jury is divided on which work (${f.count})`,
  },
  withNumbers: { nb: 'Andre søknader', en: 'Other applications' },
  withNumbersHelp: {
    nb: 'Søknadsnumre med komma mellom, for eksempel når juryen vil se på balansen.',
    en: 'Application numbers with commas between, for instance when the jury wants to look at the balance.',
  },
  agenda: { nb: 'Saksliste', en: 'Agenda' },
  itemNumber: {
    nb: (f: { position: number; of: number }) => `Sak ${f.position} av ${f.of}`,
    en: (f: { position: number; of: number }) => `Item ${f.position} of ${f.of}`,
  },
  itemNamed: {
    nb: (f: { position: number; title: string }) => `Sak ${f.position}: ${f.title}`,
    en: (f: { position: number; title: string }) => `Item ${f.position}: ${f.title}`,
  },
  goTo: { nb: 'Gå hit', en: 'Go here' },
  done: { nb: 'Ferdig', en: 'Done' },
  now: { nb: 'Nå', en: 'Now' },
  outCount: {
    nb: (f: { count: number }) => `Inhabil: ${f.count} går ut`,
    en: (f: { count: number }) => `Recused: ${f.count} to leave`,
  },
  outside: { nb: 'Du er ute av rommet nå', en: 'You are out of the room now' },
  outsideHelp: {
    nb: 'Du er inhabil i saken som er oppe. Siden følger med igjen når du kan komme inn.',
    en: 'You are recused from the item now being discussed. This page follows again when you can come back in.',
  },
  nothingNow: { nb: 'Ingen sak er oppe nå', en: 'No item is being discussed now' },
  nothingNowHelp: {
    nb: 'Møtet er åpent. Neste sak vises her når den tas opp.',
    en: 'The meeting is open. The next item appears here when it is taken up.',
  },
  ended: { nb: 'Møtet er avsluttet', en: 'The meeting has ended' },
  endedHelp: {
    nb: 'Notatene og endringene er med i juryprotokollen.',
    en: 'The notes and changes are in the jury’s record.',
  },
  next: { nb: 'Neste sak', en: 'Next item' },
  finish: { nb: 'Ferdig med siste sak', en: 'Finish the last item' },
  previous: { nb: 'Forrige sak', en: 'Previous item' },
  takeBreak: { nb: 'Ta pause', en: 'Take a break' },
  resume: { nb: 'Ta opp igjen', en: 'Resume' },
  begin: { nb: 'Begynn med første sak', en: 'Begin with the first item' },
  end: { nb: 'Avslutt møtet', en: 'End the meeting' },
  lead: { nb: 'Led møtet', en: 'Lead the meeting' },
  leadKeys: {
    nb: 'Taster: N neste sak, P forrige sak',
    en: 'Keys: N next item, P previous item',
  },
  keys: { nb: 'Hurtigtaster', en: 'Keyboard shortcuts' },
  names: { nb: 'Navn', en: 'Names' },
  showNames: { nb: 'Vis navnene', en: 'Show the names' },
  hideNames: { nb: 'Skjul navnene', en: 'Hide the names' },
  namesHelp: {
    nb: 'Navnene kan vises når alle søknadene har fått et vedtak.',
    en: 'Names can be shown when every application has a decision.',
  },
  update: { nb: 'Oppdater', en: 'Refresh' },
  following: { nb: 'Siden følger møtet', en: 'This page follows the meeting' },
  lost: {
    nb: 'Forbindelsen er brutt. Siden prøver igjen av seg selv.',
    en: 'The connection is lost. This page is trying again by itself.',
  },
  large: { nb: 'Visning for vegg', en: 'View for the wall' },
  notLarge: { nb: 'Tilbake til møtet', en: 'Back to the meeting' },
  toSelection: { nb: 'Avgjør i utvelgelsen', en: 'Decide in the selection' },
  by: { nb: 'Av', en: 'By' },

  // How it stands.
  sideIn: { nb: 'Over streken', en: 'Above the line' },
  sideTied: { nb: 'På streken', en: 'On the line' },
  sideOut: { nb: 'Under streken', en: 'Below the line' },
  placeOf: {
    nb: (f: { rank: number; of: number; capacity: number }) =>
      `Nr. ${f.rank} av ${f.of}. Streken går ved ${f.capacity}.`,
    en: (f: { rank: number; of: number; capacity: number }) =>
      `No. ${f.rank} of ${f.of}. The line is at ${f.capacity}.`,
  },
  tiedWith: {
    nb: (f: { count: number }) => `Likt med ${counted('nb', f.count, 'annen', 'andre')}.`,
    en: (f: { count: number }) => `Tied with ${counted('en', f.count, 'other', 'others')}.`,
  },
  mean: { nb: 'Snitt', en: 'Mean' },
  meanBefore: {
    nb: (f: { mean: string }) => `før samtalen ${f.mean}`,
    en: (f: { mean: string }) => `before the talk ${f.mean}`,
  },
  scores: { nb: 'Poengene', en: 'The scores' },
  juror: { nb: (f: { letter: string }) => `Juror ${f.letter}`, en: (f: { letter: string }) => `Juror ${f.letter}` },
  you: { nb: 'du', en: 'you' },
  criterion: { nb: 'Kriterium', en: 'Criterion' },
  weighted: { nb: 'Samlet', en: 'Overall' },
  pick: { nb: 'Valgt verk', en: 'Picked work' },
  pickSplit: { nb: 'Juryen er delt om verket.', en: 'The jury is divided on the work.' },
  work: { nb: (f: { number: number }) => `verk ${f.number}`, en: (f: { number: number }) => `work ${f.number}` },
  fromTo: {
    nb: (f: { before: string; after: string }) => `${f.before} → ${f.after}`,
    en: (f: { before: string; after: string }) => `${f.before} → ${f.after}`,
  },
  fromToHeard: {
    nb: (f: { before: string; after: string }) => `endret fra ${f.before} til ${f.after}`,
    en: (f: { before: string; after: string }) => `changed from ${f.before} to ${f.after}`,
  },
  nothing: { nb: 'ingenting', en: 'nothing' },
  changes: { nb: 'Endret etter samtalen', en: 'Changed after the talk' },
  change: { nb: 'Endre dine poeng etter samtalen', en: 'Change your scores after the talk' },
  changeHelp: {
    nb: 'Det du forseglet, blir stående ved siden av. Begrunnelsen kommer i protokollen.',
    en: 'What you sealed stays beside it. The reason goes into the record.',
  },
  scaleOf: {
    nb: (f: { min: number; max: number }) => `${f.min}–${f.max}`,
    en: (f: { min: number; max: number }) => `${f.min}–${f.max}`,
  },
  reason: { nb: 'Hvorfor', en: 'Why' },
  saveChange: { nb: 'Lagre endringen', en: 'Save the change' },
  note: { nb: 'Notat til protokollen', en: 'Note for the record' },
  noteHelp: {
    nb: 'Skriv det juryen vil ha med om denne søknaden. Kunstneren ser det ikke.',
    en: 'What the jury wants on record about this application. The artist does not see it.',
  },
  noteChanged: {
    nb: 'Noen andre har skrevet i notatet i mellomtiden. Les det før du lagrer på nytt.',
    en: 'Someone else has written in the note meanwhile. Read it before you save again.',
  },
  noteElsewhere: { nb: 'Noen andre har skrevet i mellomtiden:', en: 'Someone else has written meanwhile:' },
  noteReplace: { nb: 'Lagre mitt i stedet', en: 'Keep mine instead' },
  saveNote: { nb: 'Lagre notatet', en: 'Save the note' },
  callLabel: { nb: 'Utlysning', en: 'Call' },
  show: { nb: 'Vis', en: 'Show' },
  followFromDesk: {
    nb: 'Følg jurymøtet',
    en: 'Follow the jury meeting',
  },
})
