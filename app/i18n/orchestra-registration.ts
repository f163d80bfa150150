import { counted, words } from './words.ts'

const LEVELS_NB = { 1: 'Nybegynner', 2: 'Har spilt noen år', 3: 'Godt viderekommen' } as const
const LEVELS_EN = { 1: 'Beginner', 2: 'Has played for some years', 3: 'Advanced' } as const

/** Signing children up for the youth orchestra. */
export const orchestraRegistration = words({
  title: { nb: 'Meld på barn', en: 'Sign up children' },
  lede: {
    nb: (f: { semester: string }) =>
      `Til ungdomssymfonikerne ${f.semester}. Det koster ingenting, og du melder på alle barna på én gang.`,
    en: (f: { semester: string }) =>
      `For the youth orchestra, ${f.semester}. It is free, and you sign all your children up in one go.`,
  },
  step: {
    nb: (f: { step: number }) => `Del ${f.step} av 2`,
    en: (f: { step: number }) => `Part ${f.step} of 2`,
  },
  semester: { nb: 'Semester', en: 'Semester' },
  ages: {
    nb: (f: { name: string; from: number; to: number }) => `${f.name}: ${f.from}–${f.to} år`,
    en: (f: { name: string; from: number; to: number }) => `${f.name}: ages ${f.from}–${f.to}`,
  },
  agesAt: {
    nb: (f: { day: string }) => `Alderen regnes ${f.day}.`,
    en: (f: { day: string }) => `Age is counted on ${f.day}.`,
  },
  closed: { nb: 'Påmeldingen er ikke åpen nå', en: 'Enrolment is not open now' },
  closedHelp: {
    nb: 'Se på orkesterets side når den åpner, eller skriv til sekretariatet.',
    en: 'See the orchestra’s page for when it opens, or write to the secretariat.',
  },
  opensOn: { nb: (f: { day: string }) => `Den åpner ${f.day}.`, en: (f: { day: string }) => `It opens on ${f.day}.` },
  toOrchestra: { nb: 'Om ungdomssymfonikerne', en: 'About the youth orchestra' },
  known: { nb: 'Barna du har her fra før', en: 'Children you have here already' },
  knownHelp: {
    nb: 'De som er med fra før, lar du fortsette med ett trykk på orkestersiden. Her melder du på nye.',
    en: 'Those who are members go on from the orchestra page. Here you sign up new ones.',
  },
  toHome: { nb: 'Til orkestersiden', en: 'To the orchestra page' },
  you: { nb: 'Deg', en: 'You' },
  youHelp: {
    nb: 'Andre foresatte ser navnet ditt, men ikke adresse, telefon eller e-post.',
    en: 'Other guardians see your name, but no address, phone or e-mail.',
  },
  child: { nb: (f: { number: number }) => `Barn ${f.number}`, en: (f: { number: number }) => `Child ${f.number}` },
  removeChild: {
    nb: (f: { number: number }) => `Fjern barn ${f.number}`,
    en: (f: { number: number }) => `Remove child ${f.number}`,
  },
  addChild: { nb: 'Legg til et barn til', en: 'Add another child' },
  instrument: { nb: 'Instrument', en: 'Instrument' },
  chooseInstrument: { nb: 'Velg instrument', en: 'Choose an instrument' },
  doubles: { nb: 'Spiller også', en: 'Also plays' },
  noDoubles: { nb: 'Ingenting annet', en: 'Nothing else' },
  level: { nb: 'Nivå', en: 'Level' },
  levelOf: {
    nb: (f: { level: 1 | 2 | 3 }) => LEVELS_NB[f.level],
    en: (f: { level: 1 | 2 | 3 }) => LEVELS_EN[f.level],
  },
  years: { nb: 'År på instrumentet', en: 'Years on the instrument' },
  optional: { nb: 'valgfritt', en: 'optional' },
  more: { nb: 'Mer om barnet', en: 'More about the child' },
  moreHelp: {
    nb: 'Kulturskole, lærer, prøvespill, plass foran, går hjem alene og egen e-post.',
    en: 'Music school, teacher, audition, a seat in front, going home alone and own e-mail.',
  },
  musicSchool: { nb: 'Kulturskole eller korps', en: 'Music school or band' },
  teacher: { nb: 'Lærer', en: 'Teacher' },
  audition: { nb: 'Vil gjerne prøvespille', en: 'Would like to audition' },
  front: { nb: 'Trenger plass foran', en: 'Needs a seat in front' },
  frontHelp: { nb: 'Du trenger ikke si hvorfor.', en: 'You need not say why.' },
  next: { nb: 'Videre', en: 'Continue' },
  back: { nb: 'Tilbake til barna', en: 'Back to the children' },
  noChildren: { nb: 'Skriv inn minst ett barn.', en: 'Enter at least one child.' },

  // Part 2
  ensembles: { nb: 'Orkester', en: 'Orchestra' },
  proposed: {
    nb: (f: { name: string; age: number; day: string; ensemble: string }) =>
      `${f.name} er ${f.age} år ${f.day} og meldes på ${f.ensemble}.`,
    en: (f: { name: string; age: number; day: string; ensemble: string }) =>
      `${f.name} is ${f.age} on ${f.day} and is signed up for ${f.ensemble}.`,
  },
  chooseEnsemble: {
    nb: (f: { name: string; age: number; day: string }) =>
      `${f.name} er ${f.age} år ${f.day}. Begge orkestrene passer. Hvilket vil dere ønske?`,
    en: (f: { name: string; age: number; day: string }) =>
      `${f.name} is ${f.age} on ${f.day}. Both orchestras fit. Which would you like?`,
  },
  ensembleAges: {
    nb: (f: { from: number; to: number }) => `${f.from}–${f.to} år`,
    en: (f: { from: number; to: number }) => `ages ${f.from}–${f.to}`,
  },
  tooYoung: {
    nb: (f: { name: string; age: number; day: string; ages: string; from: number; year: number }) =>
      `${f.name} er ${f.age} år ${f.day}, og orkestrene er for ${f.ages} år. Fra ${f.year} er ${f.name} ${f.from} år og kan meldes på. Fjern barnet nå, så går påmeldingen av de andre i orden.`,
    en: (f: { name: string; age: number; day: string; ages: string; from: number; year: number }) =>
      `${f.name} is ${f.age} on ${f.day}, and the orchestras are for ages ${f.ages}. In ${f.year} ${f.name} will be ${f.from} and can be signed up. Remove the child now, and the others can go on.`,
  },
  tooOld: {
    nb: (f: { name: string; age: number; day: string; ages: string }) =>
      `${f.name} er ${f.age} år ${f.day}, og orkestrene er for ${f.ages} år. Skriv til sekretariatet om det finnes andre måter å være med på. Fjern barnet nå, så går påmeldingen av de andre i orden.`,
    en: (f: { name: string; age: number; day: string; ages: string }) =>
      `${f.name} is ${f.age} on ${f.day}, and the orchestras are for ages ${f.ages}. Write to the secretariat about other ways of taking part. Remove the child now, and the others can go on.`,
  },
  born: {
    nb: 'Datoen kan ikke stemme. Se på årstallet.',
    en: 'The date cannot be right. Check the year.',
  },
  already: {
    nb: (f: { name: string }) =>
      `${f.name} er allerede meldt på dette semesteret. Du finner ${f.name} på familiesiden.`,
    en: (f: { name: string }) =>
      `${f.name} is signed up for this semester already. You will find ${f.name} on the family page.`,
  },
  twice: {
    nb: (f: { name: string }) => `${f.name} står her to ganger.`,
    en: (f: { name: string }) => `${f.name} is here twice.`,
  },
  consents: { nb: 'Samtykker', en: 'Consents' },
  consentsHelp: {
    nb: 'Svarene gjelder alle barna du melder på nå. Du kan endre dem for hvert barn når som helst, og du kan vente med å svare.',
    en: 'The answers are for all the children you sign up now. You can change them for each child at any time, and you can wait.',
  },
  consentsOwn: {
    nb: (f: { names: string; age: number }) =>
      `${f.names} er ${f.age} år eller mer og svarer selv om bilder og navn. Vi spør.`,
    en: (f: { names: string; age: number }) =>
      `${f.names} will be asked about pictures and names in person, being ${f.age} or older.`,
  },
  yes: { nb: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', en: 'No' },
  later: { nb: 'Svarer senere', en: 'Answer later' },
  answerEach: { nb: 'Velg ja, nei eller svarer senere.', en: 'Choose yes, no or answer later.' },
  reserve: { nb: 'Når du ikke svarer på telefonen', en: 'When you do not answer the phone' },
  reserveHelp: {
    nb: 'Noen andre vi kan ringe. Du kan fylle det ut senere.',
    en: 'Someone else we can call. You can fill this in later.',
  },
  other: { nb: 'Hvem andre er foresatt?', en: 'Who else is a guardian?' },
  otherHelp: {
    nb: 'Vi sender en invitasjon. Den andre legger inn sine egne opplysninger, og dere ser ikke hverandres adresse eller telefon. Flere kan du invitere fra familiesiden.',
    en: 'We send an invitation. They enter their own details, and you do not see each other’s address or phone. You can invite more from the family page.',
  },
  send: {
    nb: (f: { count: number }) => `Meld på ${counted('nb', f.count, 'barn', 'barn')}`,
    en: (f: { count: number }) => `Sign up ${counted('en', f.count, 'child', 'children')}`,
  },

  // The letter
  mailSubject: {
    nb: (f: { names: string }) => `Påmeldingen av ${f.names} er kommet fram`,
    en: (f: { names: string }) => `We have received the application for ${f.names}`,
  },
  mailLine: {
    nb: (f: { name: string; instrument: string; ensemble: string }) => `${f.name}: ${f.instrument}, ${f.ensemble}`,
    en: (f: { name: string; instrument: string; ensemble: string }) => `${f.name}: ${f.instrument}, ${f.ensemble}`,
  },
  mailNext: {
    nb: (f: { semester: string }) =>
      `Takk for påmeldingen til ${f.semester}. Nå går vi gjennom den. Du får svar på e-post om plass, prøvespill eller venteliste, og du ser hele tiden hvordan det står på familiesiden.`,
    en: (f: { semester: string }) =>
      `Thank you for signing up for ${f.semester}. We will now go through it. You will be told by e-mail about a place, an audition or the waiting list, and the family page always shows how it stands.`,
  },
  mailInvited: {
    nb: (f: { name: string }) => `${f.name} har fått en invitasjon som foresatt.`,
    en: (f: { name: string }) => `${f.name} has been invited as a guardian.`,
  },
  mailLater: {
    nb: 'Noen samtykker venter på svar. Ta dem når du har tid.',
    en: 'Some consents await an answer. Take them when you have time.',
  },
  mailButton: { nb: 'Til familiesiden', en: 'To the family page' },
  mailFooter: {
    nb: 'Vestregionens ungdomssymfonikere. Du får denne e-posten fordi du har meldt på barn.',
    en: 'The Vestregionen youth orchestra. You receive this because you have signed up children.',
  },
})
