import { words } from './words.ts'

/** Consents of a child in the youth orchestra. */
export const orchestraConsents = words({
  title: { nb: 'Samtykker', en: 'Consents' },
  titleOf: {
    nb: (f: { name: string }) => `Samtykker for ${f.name}`,
    en: (f: { name: string }) => `Consents for ${f.name}`,
  },
  lede: {
    nb: 'Du kan si ja eller nei til hver ting, og ombestemme deg når som helst.',
    en: 'You can say yes or no to each thing, and change your mind at any time.',
  },
  howItCounts: {
    nb: 'Sier barnet nei, er det nei. Er de foresatte uenige, er det også nei.',
    en: 'If the child says no, it is no. If the guardians disagree, it is no as well.',
  },
  ownFrom: {
    nb: (f: { name: string; age: number }) => `Fra ${f.age} år bestemmer ${f.name} selv.`,
    en: (f: { name: string; age: number }) => `From the age of ${f.age}, ${f.name} decides.`,
  },
  youDecide: { nb: 'Dette bestemmer du selv.', en: 'This is yours to decide.' },
  together: {
    nb: (f: { age: number }) => `Dette svarer de foresatte på sammen med deg til du er ${f.age} år.`,
    en: (f: { age: number }) => `Your guardians answer this together with you until you are ${f.age}.`,
  },
  togetherUnder: {
    nb: (f: { age: number }) => `Til du er ${f.age} år, må en foresatt også si ja.`,
    en: (f: { age: number }) => `Until you are ${f.age}, a guardian must say yes too.`,
  },
  holdsYes: { nb: 'Ja', en: 'Yes' },
  holdsNo: { nb: 'Nei', en: 'No' },
  holdsOpen: { nb: 'Uten svar, regnes som nei', en: 'No answer, counts as no' },
  nowHolds: { nb: 'Nå gjelder', en: 'Now holds' },
  yourAnswer: { nb: 'Svaret ditt', en: 'Your answer' },
  yes: { nb: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', en: 'No' },
  save: { nb: 'Lagre svarene', en: 'Save the answers' },
  saved: { nb: 'Svarene er lagret', en: 'The answers are saved' },
  savedHelp: { nb: 'De gjelder fra nå.', en: 'They hold from now on.' },
  letAnswer: {
    nb: (f: { name: string }) => `La ${f.name} svare selv`,
    en: (f: { name: string }) => `Let ${f.name} answer`,
  },
  letAnswerHelp: {
    nb: (f: { name: string }) =>
      `Sett dere sammen, og la ${f.name} lese og trykke selv. Har ${f.name} egen e-post, kan ${f.name} logge inn og svare uten deg.`,
    en: (f: { name: string }) =>
      `Sit down together, and let ${f.name} read and choose. ${f.name} can also have an e-mail address here, sign in and answer without you.`,
  },
  asGuardian: { nb: 'Svar som foresatt', en: 'Answer as a guardian' },
  asSelf: { nb: 'Hva sier du?', en: 'What do you say?' },
  ownDecides: {
    nb: (f: { name: string }) => `${f.name} svarer selv`,
    en: (f: { name: string }) => `${f.name} answers`,
  },
  asked: {
    nb: (f: { name: string; age: number }) => `${f.name} er ${f.age} år og skal spørres selv.`,
    en: (f: { name: string; age: number }) => `${f.name} is ${f.age} and is to be asked in person.`,
  },
  askedYou: {
    nb: (f: { age: number }) => `Du er ${f.age} år. Nå spør vi deg.`,
    en: (f: { age: number }) => `You are ${f.age}. Now we ask you.`,
  },
  history: { nb: 'Hvem har svart hva', en: 'Who answered what' },
  historyNone: { nb: 'Ingen har svart ennå.', en: 'Nobody has answered yet.' },
  historyWhen: { nb: 'Når', en: 'When' },
  historyWho: { nb: 'Hvem', en: 'Who' },
  historyWhat: { nb: 'Hva', en: 'What' },
  historyAnswer: { nb: 'Svar', en: 'Answer' },
  historyText: { nb: 'Tekst', en: 'Wording' },
  withdrew: { nb: 'Trakk tilbake', en: 'Withdrew' },
  version: {
    nb: (f: { version: number }) => `utgave ${f.version}`,
    en: (f: { version: number }) => `version ${f.version}`,
  },
  beside: {
    nb: (f: { name: string; guardian: string }) => `${f.name}, hos ${f.guardian}`,
    en: (f: { name: string; guardian: string }) => `${f.name}, with ${f.guardian}`,
  },
  nothingAnswered: { nb: 'Velg ja eller nei på minst én av dem.', en: 'Choose yes or no for at least one of them.' },
  notYours: {
    nb: (f: { name: string }) => `${f.name} bestemmer dette selv nå. Svaret ditt er ikke lagret.`,
    en: (f: { name: string }) => `${f.name} now decides this. Your answer was not saved.`,
  },
  mailSubject: {
    nb: 'Nå er det du som blir spurt',
    en: 'Now it is you who is asked',
  },
  mailAsk: {
    nb: (f: { age: number }) =>
      `Du er ${f.age} år og spiller i Vestregionens ungdomssymfonikere. Foreldrene dine har svart for deg om bilder, navn i programmet og helse. Nå vil vi høre hva du sier. Sier du nei, er det nei.`,
    en: (f: { age: number }) =>
      `You are ${f.age} and play in the Vestregionen youth orchestra. Your parents have answered for you about pictures, your name in the programme and health. Now we want to hear what you say. If you say no, it is no.`,
  },
  mailAskAdult: {
    nb: (f: { age: number }) =>
      `Du er ${f.age} år. Fra nå er det bare ditt svar som gjelder, også om helse. Du bestemmer også selv om foreldrene dine skal følge med her.`,
    en: (f: { age: number }) =>
      `You are ${f.age}. From now on only your answer counts, about health too. You also decide whether your parents are to follow along here.`,
  },
  mailTakes: { nb: 'Det tar to minutter.', en: 'It takes two minutes.' },
  mailButton: { nb: 'Svar', en: 'Answer' },
  mailFooter: {
    nb: 'Vestregionens ungdomssymfonikere. Du får denne e-posten fordi du er med i orkesteret.',
    en: 'The Vestregionen youth orchestra. You receive this because you are in the orchestra.',
  },
  toldAskTitle: {
    nb: (f: { name: string }) => `La ${f.name} svare selv`,
    en: (f: { name: string }) => `Let ${f.name} answer`,
  },
  toldAsk: {
    nb: (f: { name: string; age: number }) =>
      `${f.name} er ${f.age} år og skal selv spørres om bilder, navn i programmet og helse. Sett dere sammen ved skjermen. Det tar to minutter.`,
    en: (f: { name: string; age: number }) =>
      `${f.name} is ${f.age} and is to be asked about pictures, the name in the programme and health. Sit down together at the screen. It takes two minutes.`,
  },
})
