import { words } from './words.ts'

export const people = words({
  signIn: { nb: 'Logg inn', en: 'Sign in' },
  signInLede: {
    nb: 'Skriv e-postadressen din, så sender vi deg en lenke og en kode. Du trenger ikke passord.',
    en: 'Enter your e-mail address and we will send you a link and a code. You do not need a password.',
  },
  email: { nb: 'E-post', en: 'E-mail' },
  sendLink: { nb: 'Send meg en lenke', en: 'Send me a link' },
  linkSent: { nb: 'Se i innboksen din', en: 'Look in your inbox' },
  linkSentLede: {
    nb: (f: { email: string }) =>
      `Vi har sendt en e-post til ${f.email}. Åpne lenken i den, eller skriv koden her. Begge gjelder i 15 minutter.`,
    en: (f: { email: string }) =>
      `We have sent an e-mail to ${f.email}. Open the link in it, or enter the code here. Both are valid for 15 minutes.`,
  },
  linkSentHelp: {
    nb: 'Kommer det ingenting? Se i søppelposten, eller be om en ny lenke.',
    en: 'Nothing there? Look in the spam folder, or ask for a new link.',
  },
  code: { nb: 'Kode', en: 'Code' },
  codeHelp: { nb: 'Seks sifre', en: 'Six digits' },
  codeShape: { nb: 'Koden har seks sifre.', en: 'The code has six digits.' },
  codeWrong: {
    nb: (f: { left: number }) =>
      f.left === 1
        ? 'Koden stemmer ikke. Du har ett forsøk igjen.'
        : `Koden stemmer ikke. Du har ${f.left} forsøk igjen.`,
    en: (f: { left: number }) =>
      f.left === 1
        ? 'The code is not right. You have one try left.'
        : `The code is not right. You have ${f.left} tries left.`,
  },
  tokenSpent: {
    nb: 'Lenken eller koden er brukt eller for gammel. Be om en ny.',
    en: 'The link or the code has been used or is too old. Ask for a new one.',
  },
  askAgain: { nb: 'Be om en ny lenke', en: 'Ask for a new link' },
  confirmSignIn: { nb: 'Er det du som logger inn?', en: 'Is it you signing in?' },
  confirmSignInLede: {
    nb: (f: { email: string }) => `Du logger inn som ${f.email}.`,
    en: (f: { email: string }) => `You are signing in as ${f.email}.`,
  },
  signOut: { nb: 'Logg ut', en: 'Sign out' },
  signedOut: { nb: 'Du er logget ut', en: 'You are signed out' },
  signInSubject: {
    nb: (f: { code: string }) => `Koden din er ${f.code}`,
    en: (f: { code: string }) => `Your code is ${f.code}`,
  },
  signInMail: {
    nb: 'Du, eller noen som har skrevet adressen din, vil logge inn på nettstedet til Kunst rett vest. Lenken og koden gjelder i 15 minutter og kan brukes én gang.',
    en: 'You, or someone who entered your address, wants to sign in to Kunst rett vest. The link and the code are valid for 15 minutes and can be used once.',
  },
  signInMailCode: {
    nb: (f: { code: string }) => `Koden er ${f.code}.`,
    en: (f: { code: string }) => `The code is ${f.code}.`,
  },
  signInMailIgnore: {
    nb: 'Har du ikke bedt om dette, kan du se bort fra e-posten.',
    en: 'If you did not ask for this, you can ignore this e-mail.',
  },
  mailFooter: {
    nb: 'Kunst rett vest arrangeres av Vestregionen, et samarbeid mellom kommuner vest for Oslo.',
    en: 'Kunst rett vest is run by Vestregionen, an alliance of municipalities west of Oslo.',
  },
  people: { nb: 'Personer og roller', en: 'People and roles' },
  searchPeople: { nb: 'Søk etter navn eller e-post', en: 'Search by name or e-mail' },
  search: { nb: 'Søk', en: 'Search' },
  name: { nb: 'Navn', en: 'Name' },
  roles: { nb: 'Roller', en: 'Roles' },
  addPerson: { nb: 'Legg til en person', en: 'Add a person' },
  add: { nb: 'Legg til', en: 'Add' },
  noPeople: { nb: 'Søket ga ingen treff.', en: 'No one matches the search.' },
  noSuchPerson: { nb: 'Det er ingen person med denne adressen.', en: 'There is no person with this address.' },
  emailTaken: {
    nb: 'Det er allerede en person med denne adressen.',
    en: 'There is a person with this address already.',
  },
  role: { nb: 'Rolle', en: 'Role' },
  giveRole: { nb: 'Gi rollen', en: 'Give the role' },
  takeRole: { nb: 'Fjern rollen', en: 'Remove the role' },
  roleYear: { nb: 'Årgang', en: 'Edition' },
  roleYearHelp: {
    nb: 'La feltet stå tomt hvis rollen gjelder alle årganger.',
    en: 'Leave it empty if the role applies to every edition.',
  },
  roleMunicipality: { nb: 'Kommune', en: 'Municipality' },
  anyMunicipality: { nb: 'Alle kommuner', en: 'All municipalities' },
  keepOneSecretary: {
    nb: 'Du kan ikke fjerne din egen rolle i sekretariatet. Be en kollega gjøre det.',
    en: 'You cannot remove your own role in the secretariat. Ask a colleague to do it.',
  },
  roleSecretariat: { nb: 'Sekretariat', en: 'Secretariat' },
  roleJuror: { nb: 'Jurymedlem', en: 'Juror' },
  roleChair: { nb: 'Juryleder', en: 'Chair of the jury' },
  roleHost: { nb: 'Vertskapskoordinator', en: 'Host coordinator' },
  roleContact: { nb: 'Kommunekontakt', en: 'Municipality contact' },
  roleConductor: { nb: 'Dirigent', en: 'Conductor' },
  roleCoach: { nb: 'Instruktør', en: 'Coach' },
  roleAssociation: { nb: 'Venneforeningen', en: 'Friends’ association' },
  sessions: { nb: 'Her er du logget inn', en: 'Where you are signed in' },
  sessionsLede: {
    nb: 'Avslutt innlogginger du ikke kjenner igjen.',
    en: 'End any sign-in that you do not recognise.',
  },
  thisSession: { nb: 'Denne nettleseren', en: 'This browser' },
  lastUsed: {
    nb: (f: { when: string }) => `Sist brukt ${f.when}`,
    en: (f: { when: string }) => `Last used on ${f.when}`,
  },
  endSession: { nb: 'Avslutt', en: 'End' },
  demoPerson: { nb: 'Oppdiktet person', en: 'Fictional person' },
  outbox: { nb: 'Utboks', en: 'Outbox' },
  notInPerson: {
    nb: 'Dette kan bare personen selv gjøre. Avslutt «på vegne av» først.',
    en: 'Only the person in person can do this. End acting on behalf first.',
  },
  mayNotActFor: {
    nb: 'Du kan ikke gå inn på vegne av denne personen. Den som har en rolle, bruker sin egen innlogging.',
    en: 'You cannot go in on behalf of this person. Whoever has a role uses their own sign-in.',
  },
})
