import { counted, words } from './words.ts'

/** What an artist reads while applying. */
export const applying = words({
  apply: { nb: 'Søk plass', en: 'Apply' },
  applyTitle: { nb: 'Søk om å delta i Kunst rett vest', en: 'Apply to take part in Kunst rett vest' },
  noCall: { nb: 'Ingen utlysning er åpen nå', en: 'No call is open now' },
  noCallHelp: { nb: 'Neste utlysning blir kunngjort her.', en: 'The next call will be announced here.' },
  nextCall: {
    nb: (f: { title: string; opens: string }) => `Neste utlysning er «${f.title}». Den åpner ${f.opens}.`,
    en: (f: { title: string; opens: string }) => `The next call is “${f.title}”. It opens on ${f.opens}.`,
  },
  deadline: {
    nb: (f: { when: string }) => `Søknadsfrist: ${f.when}`,
    en: (f: { when: string }) => `Deadline: ${f.when}`,
  },
  yourDeadline: {
    nb: (f: { when: string }) => `Din utsatte frist: ${f.when}`,
    en: (f: { when: string }) => `Your extended deadline: ${f.when}`,
  },
  deadlineWas: {
    nb: (f: { when: string }) => `Søknadsfristen var ${f.when}.`,
    en: (f: { when: string }) => `The deadline was ${f.when}.`,
  },
  left: { nb: (f: { left: string }) => `${f.left} igjen`, en: (f: { left: string }) => `${f.left} left` },
  over: { nb: 'Fristen er ute', en: 'The deadline has passed' },
  theRules: { nb: 'Dette gjelder', en: 'What applies' },
  ruleWorks: {
    nb: (f: { least: number; most: number }) =>
      f.least === f.most
        ? `Du søker med ${counted('nb', f.most, 'verk', 'verk')}.`
        : `Du søker med fra ${f.least} til ${counted('nb', f.most, 'verk', 'verk')} i prioritert rekkefølge. Blir du antatt, velger juryen ett av dem til fellesutstillingen.`,
    en: (f: { least: number; most: number }) =>
      f.least === f.most
        ? `You apply with ${counted('en', f.most, 'work', 'works')}.`
        : `You apply with ${f.least} to ${counted('en', f.most, 'work', 'works')} in order of priority. If you are accepted, the jury picks one of them for the joint exhibition.`,
  },
  ruleAge: {
    nb: (f: { earliest: number }) =>
      `Verkene er fra ${f.earliest} eller senere, og har ikke vært vist i en tidligere fellesutstilling.`,
    en: (f: { earliest: number }) =>
      `The works are from ${f.earliest} or later, and have not been shown in an earlier joint exhibition.`,
  },
  rulePractice: {
    nb: (f: { years: number }) =>
      `Du har arbeidet som kunstner i minst ${f.years} år, eller har kunstfaglig utdanning.`,
    en: (f: { years: number }) =>
      `You have worked as an artist for at least ${f.years} years, or have a degree in art.`,
  },
  ruleMunicipality: {
    nb: 'Du bor eller har atelier i en av Vestregionens kommuner.',
    en: 'You live or have a studio in one of the municipalities of Vestregionen.',
  },
  ruleDays: {
    nb: (f: { days: string }) => `Atelieret er åpent, med deg til stede, minst én av dagene ${f.days}`,
    en: (f: { days: string }) => `The studio is open, with you present, on at least one of ${f.days}`,
  },
  ruleCommission: {
    nb: (f: { percent: number }) =>
      `Av salg på fellesutstillingen går ${f.percent} prosent til arrangøren. Det du selger i atelieret, er ditt.`,
    en: (f: { percent: number }) =>
      `Of sales at the joint exhibition, ${f.percent} per cent goes to the organiser. What you sell in your studio is yours.`,
  },
  start: { nb: 'Begynn på søknaden', en: 'Begin your application' },
  startFrom: {
    nb: (f: { year: number }) => `Begynn med søknaden fra ${f.year}`,
    en: (f: { year: number }) => `Begin with your application from ${f.year}`,
  },
  startFromCall: {
    nb: (f: { title: string }) => `Begynn med søknaden til ${f.title}`,
    en: (f: { title: string }) => `Begin with your application to ${f.title}`,
  },
  startFromHelp: {
    nb: 'Tekster, verk og bilder blir med over. Du kan endre alt før du sender.',
    en: 'Texts, works and pictures are carried over. You can change everything before you submit.',
  },
  goOn: { nb: 'Fortsett', en: 'Continue' },
  see: { nb: 'Se søknaden', en: 'See the application' },
  signInFirst: {
    nb: 'Du logger inn med e-postadressen din. Du trenger ikke passord.',
    en: 'You sign in with your e-mail address. You do not need a password.',
  },
  savedNotSent: {
    nb: 'Du har begynt på en søknad. Den er ikke sendt.',
    en: 'You have begun an application. It has not been submitted.',
  },
  neverSent: {
    nb: 'Du begynte på en søknad, men sendte den ikke.',
    en: 'You began an application, but did not submit it.',
  },
  reopenedNotSent: {
    nb: 'Søknaden er åpnet for endring. Den er ikke med før du sender den på nytt.',
    en: 'The application has been opened for changes. It does not count until you submit it again.',
  },
  receipt: {
    nb: (f: { when: string; number: number }) => `Mottatt ${f.when}, søknad nr. ${f.number}`,
    en: (f: { when: string; number: number }) => `Received on ${f.when}, application no. ${f.number}`,
  },
  receiptNext: { nb: 'Vi har sendt deg en kvittering på e-post.', en: 'We have sent you a receipt by e-mail.' },
  answerComes: {
    nb: (f: { date: string }) => `Du får svar når opptaket kunngjøres, etter planen ${f.date}.`,
    en: (f: { date: string }) => `You will get an answer when the selection is announced, planned for ${f.date}.`,
  },
  withdrawnAt: {
    nb: (f: { when: string }) => `Du trakk søknaden ${f.when}.`,
    en: (f: { when: string }) => `You withdrew the application on ${f.when}.`,
  },

  // Saving
  savedAt: { nb: (f: { clock: string }) => `Lagret ${f.clock}`, en: (f: { clock: string }) => `Saved at ${f.clock}` },
  saving: { nb: 'Lagrer …', en: 'Saving …' },
  waiting: { nb: 'Ikke lagret ennå – venter på nett', en: 'Not saved yet – waiting for the network' },
  notSaved: { nb: 'Ikke lagret', en: 'Not saved' },
  someRefused: {
    nb: 'Alt er lagret, unntatt feltene med feil',
    en: 'Everything is saved except the fields with errors',
  },
  someCollide: { nb: 'Velg hva som skal gjelde', en: 'Choose which version to keep' },
  signedOut: {
    nb: 'Du er logget ut. Det du har skrevet, er tatt vare på her. Last siden på nytt og logg inn.',
    en: 'You are signed out. What you have written is kept here. Reload the page and sign in.',
  },
  save: { nb: 'Lagre', en: 'Save' },
  review: { nb: 'Se over og send', en: 'Review and submit' },
  autosaves: { nb: 'Søknaden lagres mens du skriver.', en: 'The application is saved as you write.' },
  restored: {
    nb: 'Det du skrev sist uten at det ble lagret, er hentet fram igjen.',
    en: 'What you wrote last time without it being saved has been brought back.',
  },
  conflict: { nb: 'Dette feltet er også endret i et annet vindu', en: 'This field was changed in another window too' },
  conflictYours: { nb: 'Her', en: 'Here' },
  conflictTheirs: { nb: 'Det andre vinduet', en: 'The other window' },
  keepYours: { nb: 'Behold det som står her', en: 'Keep what is here' },
  takeTheirs: { nb: 'Bruk det fra det andre vinduet', en: 'Use what is in the other window' },
  emptyValue: { nb: '(tomt)', en: '(empty)' },

  // Review
  missingTitle: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'ting', 'ting')} mangler før du kan sende`,
    en: (f: { count: number }) => `${counted('en', f.count, 'thing is', 'things are')} missing before you can submit`,
  },
  missingShort: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'ting', 'ting')} mangler`,
    en: (f: { count: number }) => `${counted('en', f.count, 'thing', 'things')} missing`,
  },
  nothingMissing: { nb: 'Ingenting mangler', en: 'Nothing is missing' },
  ready: { nb: 'Søknaden er klar til å sendes', en: 'The application is ready to submit' },
  submit: { nb: 'Send søknaden', en: 'Submit the application' },
  submitHelp: {
    nb: 'Når du har sendt, kan søknaden ikke endres uten at du åpner den igjen. Det kan du gjøre fram til fristen.',
    en: 'Once submitted, the application cannot be changed unless you open it again. You can do that until the deadline.',
  },
  backToForm: { nb: 'Tilbake til skjemaet', en: 'Back to the form' },
  whatYouSend: { nb: 'Dette sender du', en: 'What you submit' },
  whatYouSent: { nb: 'Dette sendte du', en: 'What you submitted' },
  reopen: { nb: 'Åpne for endring', en: 'Open for changes' },
  reopenHelp: {
    nb: (f: { deadline: string }) => `Du må sende søknaden på nytt innen ${f.deadline}, ellers er den ikke med.`,
    en: (f: { deadline: string }) => `You must submit it again by ${f.deadline}, or it will not count.`,
  },
  withdraw: { nb: 'Trekk søknaden', en: 'Withdraw the application' },
  withdrawSure: {
    nb: 'Trekker du søknaden, blir den ikke vurdert av juryen. Du kan angre fram til fristen.',
    en: 'If you withdraw the application, the jury will not consider it. You can change your mind until the deadline.',
  },
  withdrawYes: { nb: 'Ja, trekk søknaden', en: 'Yes, withdraw it' },
  notFilledIn: { nb: 'Ikke fylt ut', en: 'Not filled in' },
  noPictures: { nb: 'Ingen bilder', en: 'No pictures' },
})
