import { words } from './words.ts'

const states = {
  prepared: { nb: 'venter på underskrift', en: 'waiting for a signature' },
  signed: { nb: 'underskrevet, ikke hentet', en: 'signed, not yet handed out' },
  out: { nb: 'utlånt', en: 'on loan' },
  due: { nb: 'skal snart leveres', en: 'due back soon' },
  overdue: { nb: 'skulle vært levert', en: 'overdue' },
  returned: { nb: 'levert', en: 'returned' },
}

/** A loan of an instrument: the agreement, the signature, the return, and the letters about it. */
export const orchestraLoan = words({
  title: { nb: 'Lån av instrument', en: 'Instrument loan' },
  loanOf: {
    nb: (f: { instrument: string; child: string }) => `${f.instrument} til ${f.child}`,
    en: (f: { instrument: string; child: string }) => `${f.instrument} for ${f.child}`,
  },
  state: {
    nb: (f: { state: keyof typeof states }) => states[f.state].nb,
    en: (f: { state: keyof typeof states }) => states[f.state].en,
  },
  owner: { nb: 'Vestregionens Ungdomssymfonikere', en: 'The Vestregionen Youth Symphony Orchestra' },
  mark: { nb: 'Merket', en: 'Marked' },
  made: { nb: 'Bygget av', en: 'Made by' },
  serial: { nb: 'Serienummer', en: 'Serial number' },
  conditionOut: { nb: 'Tilstand da det ble hentet', en: 'Condition when handed out' },
  conditionIn: { nb: 'Tilstand da det ble levert', en: 'Condition when returned' },
  lentOn: { nb: 'Hentet', en: 'Handed out' },
  dueOn: { nb: 'Leveres senest', en: 'Due back' },
  returnedOn: { nb: 'Levert', en: 'Returned' },
  leftSoDue: {
    nb: (f: { left: string; due: string }) => `Barnet sluttet ${f.left}, så instrumentet skal leveres senest ${f.due}.`,
    en: (f: { left: string; due: string }) => `The child left on ${f.left}, so the instrument is due back by ${f.due}.`,
  },
  wording: {
    nb: (f: { version: number }) => `Avtaletekst nr. ${f.version}`,
    en: (f: { version: number }) => `Agreement, wording no. ${f.version}`,
  },

  // Signing
  signHere: { nb: 'Skriv under', en: 'Sign' },
  drawHere: { nb: 'Tegn navnet ditt med fingeren eller musa', en: 'Draw your name with a finger or the mouse' },
  drawOrType: {
    nb: 'Kan du ikke tegne her, skriver du hele navnet ditt i feltet under. Det gjelder like fullt.',
    en: 'If you cannot draw here, write your full name in the box below. It counts just as much.',
  },
  wipe: { nb: 'Visk ut', en: 'Wipe' },
  wiped: { nb: 'Underskriften er visket ut.', en: 'The signature has been wiped.' },
  drawn: { nb: 'Du har skrevet under. Kryss av og send.', en: 'You have signed. Tick the box and send.' },
  fullName: { nb: 'Hele navnet ditt', en: 'Your full name' },
  fullNameHelp: {
    nb: 'Kan stå tomt når du har tegnet underskriften.',
    en: 'May be left empty once you have drawn your signature.',
  },
  accept: {
    nb: 'Jeg er myndig, har lest avtalen og godtar den.',
    en: 'I am of age, have read the agreement and accept it.',
  },
  sign: { nb: 'Skriv under avtalen', en: 'Sign the agreement' },
  tickFirst: {
    nb: 'Kryss av for at du har lest og godtar avtalen.',
    en: 'Tick that you have read and accept the agreement.',
  },
  nameOrDraw: {
    nb: 'Tegn underskriften din, eller skriv hele navnet ditt.',
    en: 'Draw your signature, or write your full name.',
  },
  notADrawing: {
    nb: 'Vi kunne ikke lese underskriften. Visk ut og tegn på nytt, eller skriv navnet ditt.',
    en: 'We could not read the signature. Wipe it and draw again, or write your name.',
  },
  newWording: {
    nb: 'Avtaleteksten er endret etter at du åpnet siden. Les den på nytt før du skriver under.',
    en: 'The wording has changed since you opened the page. Read it again before you sign.',
  },
  notNow: {
    nb: 'Lånet har kommet lenger enn dette. Last siden på nytt.',
    en: 'The loan has moved on. Reload the page.',
  },
  notYou: {
    nb: 'En myndig person må skrive under: en foresatt med rett til å skrive under, eller musikanten selv fra 18 år.',
    en: 'An adult must sign: a guardian with the right to sign, or the musician from the age of 18.',
  },
  signedBy: {
    nb: (f: { name: string; at: string }) => `${f.name} skrev under ${f.at}.`,
    en: (f: { name: string; at: string }) => `Signed by ${f.name} on ${f.at}.`,
  },
  signatureOf: {
    nb: (f: { name: string }) => `Underskriften til ${f.name}`,
    en: (f: { name: string }) => `The signature of ${f.name}`,
  },
  signedByName: {
    nb: 'Underskrevet med navn og kryss, uten tegnet underskrift.',
    en: 'Signed with a name and a tick, without a drawn signature.',
  },
  asPdf: { nb: 'Avtalen som PDF', en: 'The agreement as a PDF' },
  thanks: {
    nb: 'Takk. Avtalen er underskrevet. Du får den også i dagens brev fra orkesteret.',
    en: 'Thank you. The agreement is signed. You will also find it in today’s letter from the orchestra.',
  },
  waitingForYou: {
    nb: 'Les avtalen og skriv under. Så er instrumentet klart til å hentes.',
    en: 'Read the agreement and sign. Then the instrument is ready to be collected.',
  },
  waitingForOther: {
    nb: 'Avtalen venter på at en foresatt skriver under.',
    en: 'The agreement is waiting for a guardian to sign.',
  },
  readyToFetch: {
    nb: 'Avtalen er underskrevet. Instrumentet hentes på neste seminar.',
    en: 'The agreement is signed. The instrument is collected at the next seminar.',
  },

  // The secretariat
  handOut: { nb: 'Lever ut', en: 'Hand out' },
  handOutWhen: { nb: 'Dato', en: 'Date' },
  handOutHelp: {
    nb: 'Riper, bulker og løse deler skrives her, så ingen er i tvil når det kommer tilbake.',
    en: 'Write scratches, dents and loose parts here, so that nobody is in doubt when it comes back.',
  },
  takeBack: { nb: 'Ta imot', en: 'Take back' },
  conditionNow: { nb: 'Tilstand nå', en: 'Condition now' },
  sendToRepair: { nb: 'Send det til reparasjon', en: 'Send it to repair' },
  whatToRepair: { nb: 'Hva skal repareres?', en: 'What is to be repaired?' },
  sayWhatToRepair: { nb: 'Skriv hva som skal repareres.', en: 'Say what is to be repaired.' },
  workshop: { nb: 'Verksted', en: 'Workshop' },
  callOff: { nb: 'Trekk tilbake avtalen', en: 'Call off the agreement' },
  callOffHelp: {
    nb: 'Avtalen slettes, og instrumentet blir ledig. Ingen får brev om det.',
    en: 'The agreement is deleted and the instrument becomes free. Nobody is written to about it.',
  },
  prolong: { nb: 'Flytt leveringsdatoen', en: 'Move the due date' },
  prolongDo: { nb: 'Flytt datoen', en: 'Move the date' },
  takePictureOut: { nb: 'Bilde av tilstanden ved utlån', en: 'Picture of the condition at hand-out' },
  takePictureIn: { nb: 'Bilde av tilstanden ved levering', en: 'Picture of the condition at return' },
  pictures: { nb: 'Bilder av tilstanden', en: 'Pictures of the condition' },
  toInstrument: { nb: 'Til instrumentet', en: 'To the instrument' },
  datesTurned: {
    nb: 'Leveringen kan ikke være før utlånet.',
    en: 'The return cannot be before the hand-out.',
  },
  inFuture: { nb: 'Datoen er ikke kommet ennå.', en: 'That date has not come yet.' },
  dueInPast: { nb: 'Velg en dato som ikke er passert.', en: 'Choose a date that has not passed.' },

  // Letters
  tellPrepared: {
    nb: (f: { instrument: string; child: string }) => `${f.child} kan låne ${f.instrument}`,
    en: (f: { instrument: string; child: string }) => `${f.child} can borrow the ${f.instrument}`,
  },
  tellPreparedText: {
    nb: (f: { due: string }) => `Les avtalen og skriv under på skjermen. Lånet varer til ${f.due}.`,
    en: (f: { due: string }) => `Read the agreement and sign it on the screen. The loan lasts until ${f.due}.`,
  },
  tellSigned: {
    nb: (f: { instrument: string; child: string }) => `Kvittering: lån av ${f.instrument} til ${f.child}`,
    en: (f: { instrument: string; child: string }) => `Receipt: loan of the ${f.instrument} for ${f.child}`,
  },
  tellSignedText: {
    nb: (f: { name: string; at: string; version: number; due: string }) =>
      `${f.name} skrev under avtalen (tekst nr. ${f.version}) ${f.at}. Instrumentet leveres senest ${f.due}.`,
    en: (f: { name: string; at: string; version: number; due: string }) =>
      `${f.name} signed the agreement (wording no. ${f.version}) on ${f.at}. The instrument is due back by ${f.due}.`,
  },
  tellReturned: {
    nb: (f: { instrument: string; child: string }) => `${f.instrument} fra ${f.child} er levert`,
    en: (f: { instrument: string; child: string }) => `The ${f.instrument} from ${f.child} is returned`,
  },
  tellReturnedText: {
    nb: (f: { date: string }) => `Vi tok imot instrumentet ${f.date}. Lånet er avsluttet.`,
    en: (f: { date: string }) => `We took the instrument back on ${f.date}. The loan has ended.`,
  },
  remindSoon: {
    nb: (f: { instrument: string; due: string }) => `${f.instrument} leveres senest ${f.due}`,
    en: (f: { instrument: string; due: string }) => `The ${f.instrument} is due back by ${f.due}`,
  },
  remindSoonText: {
    nb: (f: { child: string; mark: string }) =>
      `Det gjelder instrumentet som ${f.child} låner (${f.mark}). Ta det med på et seminar, eller svar på e-posten hvis dere trenger det lenger.`,
    en: (f: { child: string; mark: string }) =>
      `This is the instrument that ${f.child} has on loan (${f.mark}). Bring it to a seminar, or reply to the e-mail if you need it longer.`,
  },
  remindLate: {
    nb: (f: { instrument: string; due: string }) => `${f.instrument} skulle vært levert ${f.due}`,
    en: (f: { instrument: string; due: string }) => `The ${f.instrument} was due back on ${f.due}`,
  },
  remindLateText: {
    nb: (f: { child: string; mark: string }) =>
      `Vi venter på instrumentet som ${f.child} har lånt (${f.mark}). Svar på e-posten med når dere kan levere det.`,
    en: (f: { child: string; mark: string }) =>
      `We are waiting for the instrument that ${f.child} borrowed (${f.mark}). Reply to the e-mail and say when you can return it.`,
  },
})
