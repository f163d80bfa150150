/** Who comes to a seminar: the guardian's one tap, the list, and what coaches and leaders are told. */
import { counted, words } from './words.ts'

export const orchestraReply = words({
  title: { nb: 'Svar for barna', en: 'Answer for your children' },
  ownTitle: { nb: 'Kommer du?', en: 'Are you coming?' },
  ownLede: {
    nb: 'Du svarer for deg selv. De foresatte ser svaret ditt og kan svare de også, og det siste svaret gjelder.',
    en: 'You answer for yourself. Your guardians see your answer and may answer too, and the latest answer counts.',
  },
  ownFrom: {
    nb: ({ age }: { age: number }) => `Fra du er ${age} år, svarer du selv her. Til da svarer de foresatte for deg.`,
    en: ({ age }: { age: number }) =>
      `From the age of ${age} you answer for yourself here. Until then your guardians answer for you.`,
  },
  tooYoung: {
    nb: 'Foreløpig er det de foresatte som svarer for deg.',
    en: 'For the time being your guardians answer for you.',
  },
  hello: { nb: ({ name }: { name: string }) => `Hei, ${name}`, en: ({ name }: { name: string }) => `Hello, ${name}` },
  comes: { nb: 'kommer', en: 'comes' },
  late: { nb: 'kommer senere', en: 'comes later' },
  lateAt: {
    nb: ({ time }: { time: string }) => `kommer kl. ${time}`,
    en: ({ time }: { time: string }) => `comes at ${time}`,
  },
  early: { nb: 'går tidligere', en: 'leaves early' },
  earlyAt: {
    nb: ({ time }: { time: string }) => `går kl. ${time}`,
    en: ({ time }: { time: string }) => `leaves at ${time}`,
  },
  absent: { nb: 'kan ikke', en: 'cannot come' },
  doComes: { nb: 'Kommer', en: 'Coming' },
  doLate: { nb: 'Kommer senere', en: 'Coming later' },
  doEarly: { nb: 'Går tidligere', en: 'Leaving early' },
  doAbsent: { nb: 'Kan ikke', en: 'Not coming' },
  answerFor: {
    nb: ({ name, day }: { name: string; day: string }) => `Svar for ${name} ${day}`,
    en: ({ name, day }: { name: string; day: string }) => `Answer for ${name} on ${day}`,
  },
  allCome: {
    nb: ({ children, days }: { children: number; days: number }) =>
      `${children === 1 ? 'Kommer' : 'Alle kommer'}${days === 1 ? '' : days === 2 ? ' begge dager' : ' alle dager'}`,
    en: ({ children, days }: { children: number; days: number }) =>
      `${children === 1 ? 'Coming' : 'Everyone is coming'}${days === 1 ? '' : days === 2 ? ' both days' : ' every day'}`,
  },
  restCome: {
    nb: ({ children }: { children: number }) => (children === 1 ? 'Kommer ellers' : 'Ellers kommer alle'),
    en: ({ children }: { children: number }) =>
      children === 1 ? 'Coming the rest of the time' : 'Everyone is coming the rest of the time',
  },
  missing: {
    nb: ({ count }: { count: number }) => `${counted('nb', count, 'svar', 'svar')} mangler`,
    en: ({ count }: { count: number }) => `${counted('en', count, 'answer is', 'answers are')} missing`,
  },
  allSaid: {
    nb: 'Du har svart for alle. Du kan endre svaret til dagen er over.',
    en: 'You have answered for everyone. You can change it until the day is over.',
  },
  saved: { nb: ({ when }: { when: string }) => `Lagret ${when}`, en: ({ when }: { when: string }) => `Saved ${when}` },
  ownSaid: {
    nb: 'Du har svart. Du kan endre svaret til dagen er over.',
    en: 'You have answered. You can change it until the day is over.',
  },
  ownAnswerFor: {
    nb: ({ day }: { day: string }) => `Svaret ditt for ${day}`,
    en: ({ day }: { day: string }) => `Your answer for ${day}`,
  },
  you: { nb: 'Du', en: 'You' },
  ownWhen: { nb: 'Når kommer du?', en: 'When do you arrive?' },
  ownWhenEarly: { nb: 'Når går du?', en: 'When do you leave?' },
  ownPlan: { nb: 'Dagsplanen din', en: 'Your day plan' },
  notYet: { nb: 'Ikke svart ennå', en: 'Not answered yet' },
  byOther: { nb: 'Svart av en annen foresatt', en: 'Answered by another guardian' },
  byGuardian: { nb: 'Svart av en foresatt', en: 'Answered by a guardian' },
  byOffice: { nb: 'Ført inn av orkesteret', en: 'Entered by the orchestra' },
  byChild: { nb: 'Svart av musikanten selv', en: 'Answered by the musician' },
  over: { nb: 'Dagen er over', en: 'The day is over' },
  dayOver: {
    nb: 'Dagen er over, og svaret kan ikke endres.',
    en: 'The day is over, and the answer can no longer be changed.',
  },
  notInDay: {
    nb: ({ begins, ends }: { begins: string; ends: string }) =>
      `Skriv et klokkeslett mellom kl. ${begins.replace(':', '.')} og ${ends.replace(':', '.')}.`,
    en: ({ begins, ends }: { begins: string; ends: string }) => `Give a time between ${begins} and ${ends}.`,
  },
  answerBy: {
    nb: ({ when }: { when: string }) => `Svar helst innen ${when}`,
    en: ({ when }: { when: string }) => `Please answer by ${when}`,
  },
  isLate: {
    nb: ({ when }: { when: string }) => `Fristen var ${when}. Svar likevel – det hjelper dem som planlegger.`,
    en: ({ when }: { when: string }) => `The deadline was ${when}. Do answer all the same – it helps those who plan.`,
  },
  urgent: {
    nb: 'Det er under et døgn til. Melder du avbud nå, får instruktøren og seminarlederen beskjed med en gang.',
    en: 'It begins within a day. If you report an absence now, the coach and the seminar leader are told at once.',
  },
  when: {
    nb: ({ name }: { name: string }) => `Når kommer ${name}?`,
    en: ({ name }: { name: string }) => `When does ${name} arrive?`,
  },
  whenEarly: {
    nb: ({ name }: { name: string }) => `Når går ${name}?`,
    en: ({ name }: { name: string }) => `When does ${name} leave?`,
  },
  why: { nb: 'Hvorfor?', en: 'Why?' },
  whyHelp: {
    nb: 'Du trenger ikke å svare. Bare instruktøren og seminarlederen ser det.',
    en: 'You need not answer. Only the coach and the seminar leader see it.',
  },
  ill: { nb: 'Syk', en: 'Ill' },
  school: { nb: 'Skole', en: 'School' },
  travel: { nb: 'Reise', en: 'Travel' },
  family: { nb: 'Familie', en: 'Family' },
  other: { nb: 'Annet', en: 'Other' },
  noReason: { nb: 'Vil ikke si', en: 'Rather not say' },
  words: { nb: 'Med egne ord', en: 'In your own words' },
  optional: { nb: 'valgfritt', en: 'optional' },
  saveDetail: { nb: 'Lagre', en: 'Save' },
  addDetail: { nb: 'Legg til tid eller grunn', en: 'Add a time or a reason' },
  changeDetail: { nb: 'Endre tid eller grunn', en: 'Change the time or the reason' },
  nextAfter: {
    nb: ({ title, days }: { title: string; days: string }) => `Deretter: ${title}, ${days}`,
    en: ({ title, days }: { title: string; days: string }) => `After that: ${title}, ${days}`,
  },
  with: {
    nb: ({ partner }: { partner: string }) => `Sammen med ${partner}`,
    en: ({ partner }: { partner: string }) => `With ${partner}`,
  },
  planFor: {
    nb: ({ name }: { name: string }) => `Dagsplan for ${name}`,
    en: ({ name }: { name: string }) => `Day plan for ${name}`,
  },
  needsCode: {
    nb: 'Helse, adresse og samtykker åpner du med en kode på e-post, så lenken ikke røper mer enn den må.',
    en: 'Health, address and consents open with a code by e-mail, so that this link gives away no more than it must.',
  },
  toFamily: { nb: 'Åpne familiens opplysninger', en: 'Open the family’s details' },
  noSeminar: { nb: 'Ingen seminarer å svare på nå', en: 'No seminars to answer for now' },
  noSeminarWhy: {
    nb: 'Når neste helgeseminar er klart, får du det i et brev, og svaret gir du her.',
    en: 'When the next weekend seminar is ready, you get a letter, and you answer here.',
  },
  noSeminarOwn: {
    nb: 'Når neste helgeseminar er klart, svarer du her.',
    en: 'When the next weekend seminar is ready, you answer here.',
  },
  toOrchestra: { nb: 'Til orkesteret', en: 'To the orchestra' },
  noChildren: {
    nb: 'Du står ikke som foresatt for noen i orkesteret nå.',
    en: 'You are not registered as the guardian of anyone in the orchestra now.',
  },
  linkOld: { nb: 'Denne lenken virker ikke lenger', en: 'This link no longer works' },
  linkOldWhy: {
    nb: 'Den kan være kopiert feil, eller byttet ut med en ny. Skriv e-postadressen din, så sender vi deg lenken din på nytt.',
    en: 'It may have been copied wrongly, or replaced by a new one. Enter your e-mail address, and we send you your link again.',
  },
  email: { nb: 'E-postadresse', en: 'E-mail address' },
  sendLink: { nb: 'Send meg en ny lenke', en: 'Send me a new link' },
  linkSent: {
    nb: 'Hvis adressen hører til en foresatt i orkesteret, ligger det et brev der om et øyeblikk.',
    en: 'If the address belongs to a guardian in the orchestra, a letter will be there in a moment.',
  },
  tooMany: {
    nb: 'Det kom for mange svar på kort tid. Vent et minutt og prøv igjen.',
    en: 'Too many answers in a short time. Wait a minute and try again.',
  },
  fromTo: {
    nb: ({ from, to }: { from: string; to: string }) => `${from} og ${to}`,
    en: ({ from, to }: { from: string; to: string }) => `${from} and ${to}`,
  },

  askTitle: {
    nb: ({ title }: { title: string }) => `Svar på ${title}`,
    en: ({ title }: { title: string }) => `Answer for ${title}`,
  },
  askText: {
    nb: ({ names, days, place }: { names: string; days: string; place: string }) =>
      `Kommer ${names} ${days}? Seminaret er på ${place}. Svar med ett trykk på siden din.`,
    en: ({ names, days, place }: { names: string; days: string; place: string }) =>
      `Will ${names} come on ${days}? The seminar is at ${place}. One tap on your page is enough.`,
  },
  askBy: {
    nb: ({ when }: { when: string }) => `Fint om du svarer innen ${when}.`,
    en: ({ when }: { when: string }) => `Please answer by ${when}.`,
  },

  changeSubject: {
    nb: ({ count, name, answer }: { count: number; name: string; answer: string }) =>
      count === 1 ? `${name} ${answer}` : `${counted('nb', count, 'endring', 'endringer')} i hvem som kommer`,
    en: ({ count, name, answer }: { count: number; name: string; answer: string }) =>
      count === 1 ? `${name} ${answer}` : `${counted('en', count, 'change', 'changes')} in who comes`,
  },
  seeReplies: { nb: 'Se hvem som kommer', en: 'See who comes' },
  reasonsThere: {
    nb: 'Grunnen, der den er oppgitt, ser du når du er logget inn.',
    en: 'Where a reason was given, you see it when signed in.',
  },
  staffFooter: { nb: 'Ungdomssymfonikerne i Vestregionen', en: 'The youth orchestra of Vestregionen' },
  newLinkSubject: { nb: 'Lenken din til svarsiden', en: 'Your link to the page of answers' },
  newLinkText: {
    nb: 'Her er lenken din. På siden svarer du for barna dine til neste helgeseminar, uten passord. Ikke send den videre.',
    en: 'Here is your link. On the page you answer for your children for the next weekend seminar, without a password. Do not pass it on.',
  },
  newLinkOpen: { nb: 'Åpne svarsiden', en: 'Open the page of answers' },
  newLinkIgnore: {
    nb: 'Ba du ikke om den, trenger du ikke å gjøre noe.',
    en: 'If you did not ask for it, you need do nothing.',
  },

  whoComes: { nb: 'Hvem kommer', en: 'Who comes' },
  repliesLede: {
    nb: 'Det familiene har svart, dag for dag.',
    en: 'What the families have answered, day by day.',
  },
  repliesOwnSection: {
    nb: 'Du ser din egen stemmegruppe.',
    en: 'You see your own section.',
  },
  changes: { nb: 'Avbud og endringer', en: 'Absences and changes' },
  countComes: { nb: 'kommer', en: 'come' },
  countLate: { nb: 'kommer senere', en: 'come later' },
  countEarly: { nb: 'går tidligere', en: 'leave early' },
  countAbsent: { nb: 'kan ikke', en: 'cannot come' },
  countSilent: { nb: 'ikke svart', en: 'not answered' },
  nobodyHere: { nb: 'Ingen å vise', en: 'Nobody to show' },
  nobodyHereWhy: {
    nb: 'Ingen i din stemmegruppe er påmeldt ensemblene på seminaret.',
    en: 'Nobody in your section is enrolled in the ensembles of this seminar.',
  },
  notPublished: {
    nb: 'Seminaret er ikke vist for familiene ennå, så ingen har svart.',
    en: 'The seminar has not been shown to the families yet, so nobody has answered.',
  },
  enter: { nb: 'Før inn et svar fra telefonen', en: 'Enter an answer from the telephone' },
  musician: { nb: 'Musikant', en: 'Musician' },
  chooseMusician: { nb: 'Velg musikant', en: 'Choose a musician' },
  day: { nb: 'Dag', en: 'Day' },
  answer: { nb: 'Svar', en: 'Answer' },
  time: { nb: 'Klokkeslett', en: 'Time' },
  timeHelp: { nb: 'Når musikanten kommer eller går.', en: 'When the musician arrives or leaves.' },
  reason: { nb: 'Grunn', en: 'Reason' },
  enterDo: { nb: 'Før inn svaret', en: 'Enter the answer' },
  entered: { nb: 'Svaret er ført inn.', en: 'The answer has been entered.' },
  remind: { nb: 'Spør dem som ikke har svart', en: 'Ask those who have not answered' },
  reaches: {
    nb: ({ families, guardians, children }: { families: number; guardians: number; children: number }) =>
      `Dette når ${counted('nb', families, 'familie', 'familier')}: ${counted('nb', guardians, 'foresatt', 'foresatte')} til ${counted('nb', children, 'barn', 'barn')}. Det går med kveldens brev, ikke for seg.`,
    en: ({ families, guardians, children }: { families: number; guardians: number; children: number }) =>
      `This reaches ${counted('en', families, 'family', 'families')}: ${counted('en', guardians, 'guardian', 'guardians')} of ${counted('en', children, 'child', 'children')}. It goes with the letter of the evening, not by itself.`,
  },
  remindDo: { nb: 'Spør i kveldens brev', en: 'Ask in the letter of the evening' },
  reminded: {
    nb: ({ count }: { count: number }) =>
      count === 0
        ? 'Alle har fått spørsmålet i dag.'
        : `${counted('nb', count, 'foresatt', 'foresatte')} får spørsmålet i kveldens brev.`,
    en: ({ count }: { count: number }) =>
      count === 0
        ? 'Everyone has had the question today.'
        : `${counted('en', count, 'guardian gets', 'guardians get')} the question in the letter of the evening.`,
  },
  everyoneAnswered: { nb: 'Alle har svart.', en: 'Everyone has answered.' },
  quiet: {
    nb: 'Et avbud når bare stemmegruppens instruktør og seminarlederen. Under et døgn før går det med en gang, ellers i ett samlet brev om kvelden.',
    en: 'An absence reaches only the coach of the section and the seminar leader. Within a day of the beginning it goes at once, otherwise in one letter in the evening.',
  },
})
