import { words } from './words.ts'

type Direction = 'in' | 'out'
type Condition = 'perfect' | 'marked' | 'damaged'

/** Receipts for works in the joint exhibition: at the door, on the artist's page, in letters. */
export const exhibitionReceipt = words({
  // What the rules answer.
  inAlready: {
    nb: 'Verket er tatt imot allerede. Se kvitteringen nedenfor.',
    en: 'The work has been taken in already. See the receipt below.',
  },
  notIn: { nb: 'Verket er ikke tatt imot ennå.', en: 'The work has not been taken in yet.' },
  outAlready: {
    nb: 'Verket er gitt ut allerede. Se kvitteringen nedenfor.',
    en: 'The work has been given out already. See the receipt below.',
  },
  isCorrection: {
    nb: 'Denne linjen tar tilbake en kvittering og kan ikke selv tas tilbake.',
    en: 'This line takes a receipt back and cannot be taken back itself.',
  },
  takenBackAlready: { nb: 'Kvitteringen er tatt tilbake.', en: 'The receipt has been taken back.' },
  outFirst: {
    nb: 'Verket er gitt ut igjen siden. Ta først tilbake kvitteringen for det.',
    en: 'The work has been given out since. Take back the receipt for that first.',
  },
  sayWho: { nb: 'Skriv navnet på den som står der.', en: 'Write the name of the person at the door.' },
  sayWhat: { nb: 'Skriv hva som er å se på verket.', en: 'Write what is to be seen on the work.' },
  notADrawing: {
    nb: 'Underskriften kom ikke fram. Visk ut og skriv den på nytt.',
    en: 'The signature did not come through. Clear it and sign again.',
  },
  signOrSay: {
    nb: 'La den andre skrive under, eller kryss av for at det ikke blir skrevet under.',
    en: 'Let the other person sign, or tick that there will be no signature.',
  },
  signedAfterAll: {
    nb: 'Det er skrevet under. Ta bort krysset, eller visk ut underskriften.',
    en: 'There is a signature. Remove the tick, or clear the signature.',
  },
  newWording: {
    nb: 'Teksten i kvitteringen er ny. Les den nedenfor, og skriv under på nytt.',
    en: 'The wording of the receipt is new. Read it below and sign again.',
  },
  newValue: {
    nb: 'Forsikringsverdien er endret mens siden var åpen. Les teksten nedenfor, og skriv under på nytt.',
    en: 'The insurance value was changed while the page was open. Read the text below and sign again.',
  },
  keyUsed: {
    nb: 'Skjemaet er allerede sendt for noe annet. Last siden på nytt.',
    en: 'This form has been sent for something else already. Reload the page.',
  },
  notTakingPart: { nb: 'Kunstneren er ikke med i utstillingen nå.', en: 'The artist is not in the exhibition now.' },
  enoughPictures: {
    nb: (f: { most: number }) => `Det er ${f.most} bilder allerede. Det holder.`,
    en: (f: { most: number }) => `There are ${f.most} pictures already. That is enough.`,
  },
  pictureStays: {
    nb: 'Bildet hører til en kvittering og blir stående.',
    en: 'The picture belongs to a receipt and stays.',
  },

  // What is signed.
  heading: {
    nb: (f: { direction: Direction; year: number; venue: string }) =>
      `${f.direction === 'in' ? 'Kvittering for innlevert verk' : 'Kvittering for utlevert verk'}, fellesutstillingen i Kunst rett vest ${f.year}${f.venue ? `, ${f.venue}` : ''}.`,
    en: (f: { direction: Direction; year: number; venue: string }) =>
      `${f.direction === 'in' ? 'Receipt for a work delivered to' : 'Receipt for a work given out from'} the joint exhibition of Kunst rett vest ${f.year}${f.venue ? `, ${f.venue}` : ''}.`,
  },
  theWork: {
    nb: (f: { artist: string; title: string; made: string }) =>
      `Verk: «${f.title}» av ${f.artist}${f.made ? `, ${f.made}` : ''}.`,
    en: (f: { artist: string; title: string; made: string }) =>
      `Work: “${f.title}” by ${f.artist}${f.made ? `, ${f.made}` : ''}.`,
  },
  theValue: {
    nb: (f: { value: string }) => `Oppgitt forsikringsverdi: ${f.value}.`,
    en: (f: { value: string }) => `Insurance value as stated: ${f.value}.`,
  },
  noValue: { nb: 'ikke oppgitt', en: 'not stated' },
  statement: {
    nb: (f: { direction: Direction }) =>
      f.direction === 'in'
        ? 'Verket er levert til utstillingen i den tilstanden som er ført opp her.'
        : 'Verket er gitt ut fra utstillingen i den tilstanden som er ført opp her.',
    en: (f: { direction: Direction }) =>
      f.direction === 'in'
        ? 'The work has been delivered to the exhibition in the condition stated here.'
        : 'The work has been given out from the exhibition in the condition stated here.',
  },
  theCondition: {
    nb: (f: { condition: string }) => `Tilstand: ${f.condition}.`,
    en: (f: { condition: string }) => `Condition: ${f.condition}.`,
  },
  theRemark: {
    nb: (f: { remark: string }) => `Merknad: ${f.remark}`,
    en: (f: { remark: string }) => `Remark: ${f.remark}`,
  },
  theParties: {
    nb: (f: { direction: Direction; party: string; by: string; at: string }) =>
      f.direction === 'in'
        ? `Levert av ${f.party}, tatt imot av ${f.by}, ${f.at}.`
        : `Hentet av ${f.party}, gitt ut av ${f.by}, ${f.at}.`,
    en: (f: { direction: Direction; party: string; by: string; at: string }) =>
      f.direction === 'in'
        ? `Delivered by ${f.party}, taken in by ${f.by}, ${f.at}.`
        : `Fetched by ${f.party}, given out by ${f.by}, ${f.at}.`,
  },
  notSigned: { nb: 'Det ble ikke skrevet under.', en: 'It was not signed.' },

  // At the door.
  condition: {
    nb: (f: { condition: Condition }) =>
      ({ perfect: 'uten feil', marked: 'har merker fra før', damaged: 'skadet' })[f.condition],
    en: (f: { condition: Condition }) =>
      ({ perfect: 'without flaw', marked: 'has marks from before', damaged: 'damaged' })[f.condition],
  },
  takeIn: { nb: 'Ta imot verket', en: 'Take the work in' },
  giveOut: { nb: 'Gi ut verket', en: 'Give the work out' },
  step: {
    nb: (f: { direction: Direction }) => (f.direction === 'in' ? 'Ta imot verket' : 'Gi ut verket'),
    en: (f: { direction: Direction }) => (f.direction === 'in' ? 'Take the work in' : 'Give the work out'),
  },
  soldTo: {
    nb: (f: { amount: string }) => `Solgt for ${f.amount}. Gis ut til kjøperen.`,
    en: (f: { amount: string }) => `Sold for ${f.amount}. To be given out to the buyer.`,
  },
  pictures: { nb: 'Bilder av tilstanden', en: 'Pictures of the condition' },
  picturesFirst: {
    nb: 'Ta bildene før dere fyller ut resten. Skader og merker bør alltid ha bilde.',
    en: 'Take the pictures before you fill in the rest. Damage and marks should always have a picture.',
  },
  takePicture: { nb: 'Ta et bilde', en: 'Take a picture' },
  sendPicture: { nb: 'Legg til bildet', en: 'Add the picture' },
  pictureHelp: {
    nb: 'Telefonen åpner kameraet. JPEG, PNG, HEIC eller WebP, høyst 30 MB.',
    en: 'A phone opens its camera. JPEG, PNG, HEIC or WebP, 30 MB at most.',
  },
  pictureShows: { nb: 'Hva viser bildet?', en: 'What does the picture show?' },
  pictureShowsHelp: {
    nb: 'For eksempel «hakk i rammen nede til høyre». Kan stå tomt.',
    en: 'For example “a notch in the frame, lower right”. May be left empty.',
  },
  pictureTitle: { nb: 'Bilde av tilstanden', en: 'Picture of the condition' },
  pictureOf: {
    nb: (f: { title: string; direction: Direction; at: string }) =>
      `«${f.title}» ${f.direction === 'in' ? 'inn' : 'ut'}, ${f.at}`,
    en: (f: { title: string; direction: Direction; at: string }) =>
      `“${f.title}” ${f.direction === 'in' ? 'in' : 'out'}, ${f.at}`,
  },
  pictureTaken: {
    nb: (f: { at: string }) => `Bilde av tilstanden, tatt ${f.at}`,
    en: (f: { at: string }) => `Picture of the condition, taken ${f.at}`,
  },
  pictureGone: { nb: 'Bildet kan ikke vises.', en: 'The picture cannot be shown.' },
  removePicture: { nb: 'Fjern bildet', en: 'Remove the picture' },
  howIsIt: { nb: 'Hvordan er verket?', en: 'How is the work?' },
  perfect: { nb: 'Uten feil', en: 'Without flaw' },
  marked: { nb: 'Har merker fra før', en: 'Has marks from before' },
  damaged: { nb: 'Skadet', en: 'Damaged' },
  remark: { nb: 'Hva er å se?', en: 'What is to be seen?' },
  remarkHelp: {
    nb: 'Hvor på verket, og hvor stort. Fylles ut når det er merker eller skade.',
    en: 'Where on the work, and how large. To be filled in when there are marks or damage.',
  },
  party: {
    nb: (f: { direction: Direction }) => (f.direction === 'in' ? 'Hvem leverer?' : 'Hvem henter?'),
    en: (f: { direction: Direction }) => (f.direction === 'in' ? 'Who delivers?' : 'Who fetches it?'),
  },
  drawHere: { nb: 'Underskrift', en: 'Signature' },
  drawHelp: {
    nb: 'Gi telefonen til den som leverer eller henter, og la vedkommende skrive navnet med fingeren.',
    en: 'Hand the phone to the person who delivers or fetches, and let them write their name with a finger.',
  },
  drawn: { nb: 'Underskriften er tegnet.', en: 'The signature is drawn.' },
  wiped: { nb: 'Underskriften er visket ut.', en: 'The signature is cleared.' },
  wipe: { nb: 'Visk ut', en: 'Clear' },
  unsigned: { nb: 'Det blir ikke skrevet under', en: 'There will be no signature' },
  unsignedHelp: {
    nb: 'Kvitteringen gjelder likevel, og det står i den at den ikke er underskrevet.',
    en: 'The receipt holds all the same, and says that it was not signed.',
  },
  write: {
    nb: (f: { direction: Direction }) => (f.direction === 'in' ? 'Kvitter for verket' : 'Kvitter og gi ut verket'),
    en: (f: { direction: Direction }) =>
      f.direction === 'in' ? 'Write the receipt' : 'Write the receipt and give it out',
  },
  written: {
    nb: 'Kvitteringen er skrevet, og kunstneren får den på e-post.',
    en: 'The receipt is written, and the artist gets it by e-mail.',
  },
  nextWork: { nb: 'Til listen over verk', en: 'To the list of works' },
  receipts: { nb: 'Kvitteringer', en: 'Receipts' },
  noReceipts: { nb: 'Ingen kvitteringer ennå.', en: 'No receipts yet.' },
  receiptOf: {
    nb: (f: { direction: Direction }) => (f.direction === 'in' ? 'Inn' : 'Ut'),
    en: (f: { direction: Direction }) => (f.direction === 'in' ? 'In' : 'Out'),
  },
  signatureOf: {
    nb: (f: { name: string }) => `Underskriften til ${f.name}`,
    en: (f: { name: string }) => `The signature of ${f.name}`,
  },
  takenBack: {
    nb: (f: { by: string; at: string; reason: string }) =>
      `Tatt tilbake${f.by ? ` av ${f.by}` : ''} ${f.at}: ${f.reason}`,
    en: (f: { by: string; at: string; reason: string }) =>
      `Taken back${f.by ? ` by ${f.by}` : ''} ${f.at}: ${f.reason}`,
  },
  takeBack: { nb: 'Ta tilbake kvitteringen', en: 'Take back the receipt' },
  takeBackHelp: {
    nb: 'Kvitteringen blir stående med en merknad om at den er tatt tilbake. Kunstneren får beskjed.',
    en: 'The receipt stays, with a note that it was taken back. The artist is told.',
  },
  reason: { nb: 'Hvorfor?', en: 'Why?' },
  asPdf: { nb: 'Last ned kvitteringen (PDF)', en: 'Download the receipt (PDF)' },
  gone: {
    nb: 'Verket har vært i utstillingen og er hentet.',
    en: 'The work has been in the exhibition and is fetched.',
  },
  arranged: { nb: 'Avtalt', en: 'Arranged' },
  notArranged: { nb: 'Ingen tid er avtalt', en: 'No time is arranged' },
  arrangeFor: { nb: 'Avtal tid for kunstneren', en: 'Arrange a time for the artist' },
  arrangeForHelp: {
    nb: 'For den som ringer. Kunstneren får brev om tiden.',
    en: 'For one who phones. The artist gets a letter with the time.',
  },
  arrangeButton: { nb: 'Avtal tiden', en: 'Arrange the time' },
  fromArtist: { nb: 'Fra kunstneren', en: 'From the artist' },
  left: { nb: 'Går ikke hjem som vanlig', en: 'Does not go home as usual' },
  leftHelp: {
    nb: 'Hvorfor verket blir stående: kjøperen henter senere, kunstneren har gitt det bort, det skal videre. Tom rute betyr at det går hjem.',
    en: 'Why the work stays: the buyer fetches it later, the artist has given it away, it goes on. Leave this empty if it goes home.',
  },
  leftWhy: { nb: 'Hvorfor det blir stående', en: 'Why it stays' },
  saveLeft: { nb: 'Lagre merknaden', en: 'Save the note' },

  // The letters.
  mailSubject: {
    nb: (f: { direction: Direction; title: string }) =>
      `Kvittering: «${f.title}» er ${f.direction === 'in' ? 'levert' : 'hentet'}`,
    en: (f: { direction: Direction; title: string }) =>
      `Receipt: “${f.title}” has been ${f.direction === 'in' ? 'delivered' : 'fetched'}`,
  },
  mailOpening: {
    nb: (f: { direction: Direction; title: string }) =>
      `Her er kvitteringen for «${f.title}», ord for ord slik den ble skrevet ved døra:`,
    en: (f: { direction: Direction; title: string }) =>
      `Here is the receipt for “${f.title}”, word for word as it was written at the door:`,
  },
  mailButton: { nb: 'Se kvitteringen', en: 'See the receipt' },
  mailBackSubject: {
    nb: (f: { direction: Direction; title: string }) => `Kvitteringen for «${f.title}» er tatt tilbake`,
    en: (f: { direction: Direction; title: string }) => `The receipt for “${f.title}” has been taken back`,
  },
  mailBack: {
    nb: (f: { direction: Direction; title: string }) =>
      `Kvitteringen for at «${f.title}» ble ${f.direction === 'in' ? 'levert' : 'hentet'}, gjelder ikke lenger.`,
    en: (f: { direction: Direction; title: string }) =>
      `The receipt saying that “${f.title}” was ${f.direction === 'in' ? 'delivered' : 'fetched'} holds no more.`,
  },
  mailReason: {
    nb: (f: { reason: string }) => `Grunn: ${f.reason}`,
    en: (f: { reason: string }) => `Reason: ${f.reason}`,
  },
})
