/** Those who step in when a part is missing: the register, the question, and the answer. */
import { words } from './words.ts'

export const orchestraStandIns = words({
  standIns: { nb: 'Vikarer', en: 'Stand-ins' },
  standInsLede: {
    nb: 'Voksne og tidligere medlemmer som kan steppe inn når en stemme mangler.',
    en: 'Grown-ups and former members who can step in when a part is missing.',
  },
  toStandIns: { nb: 'Vikarlisten', en: 'The stand-ins' },
  noStandIns: { nb: 'Vikarlisten er tom', en: 'There are no stand-ins yet' },
  noStandInsWhy: {
    nb: 'Legg inn den første under, så kan du spørre rett fra besetningsmåleren.',
    en: 'Enter the first one below, and you can ask straight from the coverage page.',
  },
  addStandIn: { nb: 'Legg til en vikar', en: 'Add a stand-in' },
  addIt: { nb: 'Legg til', en: 'Add' },
  changeStandIn: { nb: 'Rett opplysningene', en: 'Correct the details' },
  saveIt: { nb: 'Lagre', en: 'Save' },
  name: { nb: 'Navn', en: 'Name' },
  email: { nb: 'E-post', en: 'E-mail' },
  phone: { nb: 'Telefon', en: 'Phone' },
  instruments: { nb: 'Instrumenter', en: 'Instruments' },
  remark: { nb: 'Merknad', en: 'Remark' },
  optional: { nb: 'valgfritt', en: 'optional' },
  noInstrument: { nb: 'Velg minst ett instrument.', en: 'Choose at least one instrument.' },
  end: { nb: 'Ta av listen', en: 'Take off the list' },
  endName: {
    nb: ({ name }: { name: string }) => `Ta ${name} av vikarlisten`,
    en: ({ name }: { name: string }) => `Take ${name} off the list`,
  },
  endWhat: {
    nb: 'E-post, telefon og merknad slettes med en gang.',
    en: 'E-mail, phone and remark are deleted at once.',
  },
  noEmail: {
    nb: ({ name }: { name: string }) => `${name} har ingen e-postadresse. Ring i stedet.`,
    en: ({ name }: { name: string }) => `${name} has no e-mail address. Call instead.`,
  },
  askedBefore: {
    nb: ({ name }: { name: string }) => `${name} er spurt fra før.`,
    en: ({ name }: { name: string }) => `${name} has been asked before.`,
  },
  asked: { nb: 'Spørsmålet er sendt.', en: 'The question is sent.' },
  calls: { nb: 'Spurte vikarer', en: 'Stand-ins who were asked' },
  callYes: { nb: 'kommer', en: 'comes' },
  callNo: { nb: 'kan ikke', en: 'cannot' },
  callWaits: { nb: 'har ikke svart', en: 'has not answered' },
  tooLate: {
    nb: 'Det er for sent å svare på dette.',
    en: 'It is too late to answer this.',
  },

  answerTitle: {
    nb: ({ instrument }: { instrument: string }) => `Kan du spille ${instrument}?`,
    en: ({ instrument }: { instrument: string }) => `Can you play ${instrument}?`,
  },
  answerPage: { nb: 'Vikar i Ungdomssymfonikerne', en: 'Stand-in in the youth orchestra' },
  answerHello: {
    nb: ({ name }: { name: string }) => `Hei, ${name}.`,
    en: ({ name }: { name: string }) => `Hello, ${name}.`,
  },
  answerWhat: { nb: 'Vi mangler deg her:', en: 'We need you here:' },
  answerPieces: { nb: 'Det vi spiller', en: 'What we play' },
  answerYes: { nb: 'Ja, jeg kommer', en: 'Yes, I’ll be there' },
  answerNo: { nb: 'Nei, jeg kan ikke', en: 'No, I can’t' },
  answeredYes: {
    nb: 'Takk. Du står på listen, og vi møtes der.',
    en: 'Thank you. You are on the list, and we meet there.',
  },
  answeredNo: {
    nb: 'Takk for svaret. Vi spør heller en annen gang.',
    en: 'Thank you for answering. We will ask another time.',
  },
  answerChange: {
    nb: 'Ble det annerledes? Du kan endre svaret her.',
    en: 'Has it changed? You can change your answer here.',
  },
  answerOver: { nb: 'Dette er over.', en: 'This is over.' },

  mailSubject: {
    nb: ({ instrument, title }: { instrument: string; title: string }) => `Kan du spille ${instrument} på ${title}?`,
    en: ({ instrument, title }: { instrument: string; title: string }) => `Can you play ${instrument} at ${title}?`,
  },
  mailAsk: {
    nb: ({ instrument, title }: { instrument: string; title: string }) =>
      `Ungdomssymfonikerne mangler ${instrument} på ${title}. Kan du steppe inn?`,
    en: ({ instrument, title }: { instrument: string; title: string }) =>
      `The youth orchestra lacks ${instrument} at ${title}. Can you step in?`,
  },
  mailPieces: {
    nb: ({ pieces }: { pieces: string }) => `Vi spiller:\n${pieces}`,
    en: ({ pieces }: { pieces: string }) => `We play:\n${pieces}`,
  },
  mailAnswer: {
    nb: 'Svar ja eller nei med lenken under. Du trenger ikke logge inn.',
    en: 'Answer yes or no by the link below. You need not sign in.',
  },
  mailButton: { nb: 'Svar', en: 'Answer' },
})
