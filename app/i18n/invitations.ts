import { counted, words } from './words.ts'

/** Who is invited to a call. */
export const invitations = words({
  title: { nb: 'Inviterte', en: 'Invited artists' },
  toInvited: { nb: 'Inviter kunstnere', en: 'Invite artists' },
  titleOf: {
    nb: (f: { title: string }) => `Inviterte: ${f.title}`,
    en: (f: { title: string }) => `Invited: ${f.title}`,
  },
  lede: {
    nb: 'Bare de som står her, kan begynne på en søknad. De kjennes igjen på adressen de logger inn med.',
    en: 'Only those listed here can begin an application. They are recognised by the address they sign in with.',
  },
  notInvitedKind: {
    nb: 'Denne utlysningen er åpen for alle, så invitasjonene styrer ikke hvem som kan søke.',
    en: 'This call is open to everyone, so the invitations do not decide who can apply.',
  },
  count: {
    nb: (f: { count: number }) => counted('nb', f.count, 'invitert', 'inviterte'),
    en: (f: { count: number }) => counted('en', f.count, 'invited', 'invited'),
  },
  countInvited: { nb: 'invitert', en: 'invited' },
  countTold: { nb: 'har fått brev', en: 'have been written to' },
  countBegun: { nb: 'har begynt', en: 'have begun' },
  countSent: { nb: 'har sendt', en: 'have submitted' },
  ofAll: {
    nb: (f: { part: number; whole: number }) => `${f.part} av ${f.whole}`,
    en: (f: { part: number; whole: number }) => `${f.part} of ${f.whole}`,
  },

  addOne: { nb: 'Inviter én', en: 'Invite one' },
  email: { nb: 'E-post', en: 'E-mail' },
  name: { nb: 'Navn', en: 'Name' },
  optional: { nb: 'valgfritt', en: 'optional' },
  invite: { nb: 'Inviter', en: 'Invite' },
  addMany: { nb: 'Lim inn en liste', en: 'Paste a list' },
  list: { nb: 'Adresser', en: 'Addresses' },
  listHelp: {
    nb: 'Én på hver linje: bare adressen, eller navn og adresse. Linjer fra et regneark går også.',
    en: 'One on each line: the address alone, or name and address. Lines from a spreadsheet work too.',
  },
  inviteList: { nb: 'Inviter alle på listen', en: 'Invite everyone on the list' },
  addEarlier: { nb: 'Alle som har deltatt før', en: 'Everyone who has taken part before' },
  addEarlierHelp: {
    nb: (f: { count: number; left: number }) =>
      f.left === 0
        ? `Alle ${counted('nb', f.count, 'tidligere deltaker', 'tidligere deltakere')} med e-postadresse er invitert.`
        : `Listene har ${counted('nb', f.count, 'tidligere deltaker', 'tidligere deltakere')} med e-postadresse. ${counted('nb', f.left, 'er', 'er')} ikke invitert ennå.`,
    en: (f: { count: number; left: number }) =>
      f.left === 0
        ? `All ${counted('en', f.count, 'earlier participant', 'earlier participants')} with an e-mail address are invited.`
        : `The lists have ${counted('en', f.count, 'earlier participant', 'earlier participants')} with an e-mail address. ${counted('en', f.left, 'is', 'are')} not invited yet.`,
  },
  noEarlier: {
    nb: 'Listene har ingen tidligere deltakere med e-postadresse.',
    en: 'The lists have no earlier participants with an e-mail address.',
  },
  inviteEarlier: {
    nb: (f: { left: number }) => `Inviter ${f.left === 1 ? 'den ene' : `alle ${f.left}`}`,
    en: (f: { left: number }) => `Invite ${f.left === 1 ? 'the one' : `all ${f.left}`}`,
  },

  letters: { nb: 'Brev', en: 'Letters' },
  lettersHelp: {
    nb: 'Hver invitert får ett brev, én gang. De som inviteres etterpå, får brev når du sender igjen.',
    en: 'Each invited artist gets one letter, once. Those who are invited later get theirs when you send again.',
  },
  sendLetters: {
    nb: (f: { count: number }) => `Send brev til ${f.count === 1 ? 'den ene' : `de ${f.count}`} som ikke har fått`,
    en: (f: { count: number }) =>
      f.count === 1 ? 'Send a letter to the one without' : `Send letters to the ${f.count} without`,
  },
  allTold: { nb: 'Alle inviterte har fått brev.', en: 'Everyone invited has been written to.' },
  lettersWaiting: {
    nb: (f: { sent: number; waiting: number }) =>
      `${counted('nb', f.sent, 'brev er sendt', 'brev er sendt')}, ${counted('nb', f.waiting, 'ligger', 'ligger')} i utboksen.`,
    en: (f: { sent: number; waiting: number }) =>
      `${counted('en', f.sent, 'letter has', 'letters have')} been sent, ${counted('en', f.waiting, 'lies', 'lie')} in the outbox.`,
  },
  lettersPosted: {
    nb: (f: { count: number }) =>
      f.count === 0 ? 'Alle hadde fått brev fra før' : `${counted('nb', f.count, 'brev', 'brev')} er lagt i utboksen`,
    en: (f: { count: number }) =>
      f.count === 0
        ? 'Everyone had been written to already'
        : `${counted('en', f.count, 'letter is', 'letters are')} in the outbox`,
  },
  withdrawn: { nb: 'Invitasjonen er trukket tilbake', en: 'The invitation has been withdrawn' },
  takenNow: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad er antatt', 'søknader er antatt')}`,
    en: (f: { count: number }) => `${counted('en', f.count, 'application has', 'applications have')} been accepted`,
  },
  pages: { nb: 'Sider med inviterte', en: 'Pages of invited artists' },
  seeOutbox: { nb: 'Se utboksen', en: 'See the outbox' },
  callOver: {
    nb: 'Søknadsfristen er gått ut. Flytt den før du sender brev.',
    en: 'The deadline has passed. Move it before you send letters.',
  },
  notPublic: {
    nb: 'Årgangen er ikke publisert. Publiser den før du sender brev.',
    en: 'The edition is not public. Publish it before you send letters.',
  },

  none: { nb: 'Ingen er invitert ennå', en: 'Nobody has been invited yet' },
  noneHelp: {
    nb: 'Inviter én og én, lim inn en liste, eller ta med alle som har deltatt før.',
    en: 'Invite one at a time, paste a list, or take in everyone who has taken part before.',
  },
  artist: { nb: 'Invitert', en: 'Invited' },
  letter: { nb: 'Brev', en: 'Letter' },
  notTold: { nb: 'Ikke sendt', en: 'Not sent' },
  application: { nb: 'Søknad', en: 'Application' },
  notBegun: { nb: 'Ikke begynt', en: 'Not begun' },
  withdraw: { nb: 'Trekk tilbake', en: 'Withdraw' },
  withdrawOf: {
    nb: (f: { who: string }) => `Trekk tilbake invitasjonen til ${f.who}`,
    en: (f: { who: string }) => `Withdraw the invitation to ${f.who}`,
  },

  // What became of a list
  outcome: {
    nb: (f: { added: number }) => `${counted('nb', f.added, 'ny er invitert', 'nye er invitert')}`,
    en: (f: { added: number }) => `${counted('en', f.added, 'new artist has', 'new artists have')} been invited`,
  },
  nothingNew: { nb: 'Ingen nye er invitert', en: 'Nobody new has been invited' },
  line: { nb: (f: { line: number }) => `Linje ${f.line}`, en: (f: { line: number }) => `Line ${f.line}` },
  answerAdded: { nb: 'Invitert', en: 'Invited' },
  answerAlready: { nb: 'Var invitert fra før', en: 'Was invited already' },
  answerTwice: { nb: 'Står lenger oppe på listen', en: 'Stands further up in the list' },
  answerNoAddress: { nb: 'Ingen e-postadresse her', en: 'No e-mail address here' },
  answerManyAddresses: {
    nb: 'Flere adresser: skriv én på hver linje',
    en: 'Several addresses: write one on each line',
  },
  emptyList: { nb: 'Lim inn minst én adresse.', en: 'Paste at least one address.' },
  tooMany: {
    nb: (f: { most: number }) => `Listen kan ha høyst ${counted('nb', f.most, 'linje', 'linjer')} om gangen.`,
    en: (f: { most: number }) => `The list can have at most ${counted('en', f.most, 'line', 'lines')} at a time.`,
  },
  invitedAlready: { nb: 'Adressen er invitert fra før.', en: 'The address has been invited already.' },
  begunAlready: {
    nb: 'Kunstneren har begynt på en søknad, så invitasjonen kan ikke trekkes tilbake.',
    en: 'The artist has begun an application, so the invitation cannot be withdrawn.',
  },

  // Taking them in without a jury
  take: { nb: 'Anta uten jury', en: 'Accept without a jury' },
  takeHelp: {
    nb: 'Når fristen er ute, kan søknadene antas, hver med det verket kunstneren har satt først. Ingen ser det før du kunngjør.',
    en: 'When the deadline has passed, the applications can be accepted, each with the work that the artist put first. Nobody sees it before you announce.',
  },
  takeAll: {
    nb: (f: { count: number }) => (f.count === 1 ? 'Anta den ene' : `Anta alle ${f.count}`),
    en: (f: { count: number }) => (f.count === 1 ? 'Accept the one' : `Accept all ${f.count}`),
  },
  taken: {
    nb: (f: { count: number; capacity: number }) =>
      `${counted('nb', f.count, 'søknad er antatt', 'søknader er antatt')}. Utlysningen har ${counted('nb', f.capacity, 'plass', 'plasser')}.`,
    en: (f: { count: number; capacity: number }) =>
      `${counted('en', f.count, 'application has', 'applications have')} been accepted. The call has ${counted('en', f.capacity, 'place', 'places')}.`,
  },
  takenWhy: { nb: 'Invitert, antatt uten jury.', en: 'Invited, accepted without a jury.' },
  noneComplete: {
    nb: 'Ingen søknader er klare. De må være sendt og funnet komplette.',
    en: 'No applications are ready. They must be submitted and found complete.',
  },
  unchecked: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'søknad er', 'søknader er')} sendt, men ikke funnet komplett${f.count === 1 ? '' : 'e'} ennå.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'application has', 'applications have')} been submitted but not found complete yet.`,
  },
  checkThem: { nb: 'Kontroller søknadene', en: 'Check the applications' },
  stillOpen: {
    nb: 'Utlysningen er fortsatt åpen.',
    en: 'The call is still open.',
  },
  notWithoutJury: {
    nb: 'Bare søknader til en utlysning for inviterte kan antas uten jury.',
    en: 'Only applications to an invited call can be accepted without a jury.',
  },
  tooFewPlaces: {
    nb: (f: { count: number; capacity: number }) =>
      `${f.count} søknader er flere enn de ${counted('nb', f.capacity, 'plassen', 'plassene')}. Gi utlysningen flere plasser, eller avgjør søknadene én for én.`,
    en: (f: { count: number; capacity: number }) =>
      `${f.count} applications are more than the ${counted('en', f.capacity, 'place', 'places')}. Give the call more places, or decide on the applications one by one.`,
  },
  toAnnouncement: { nb: 'Til kunngjøringen', en: 'To the announcement' },

  // The letter
  mailSubject: {
    nb: (f: { title: string }) => `Du er invitert: ${f.title}`,
    en: (f: { title: string }) => `You are invited: ${f.title}`,
  },
  mailGreeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Dear ${f.name}` },
  mailInvited: {
    nb: (f: { title: string }) => `Vestregionen inviterer deg til å søke i utlysningen «${f.title}».`,
    en: (f: { title: string }) => `Vestregionen invites you to apply to the call “${f.title}”.`,
  },
  mailWindow: {
    nb: (f: { opens: string; deadline: string }) => `Utlysningen åpner ${f.opens}. Fristen er ${f.deadline}.`,
    en: (f: { opens: string; deadline: string }) => `The call opens on ${f.opens}. The deadline is ${f.deadline}.`,
  },
  mailDeadline: {
    nb: (f: { deadline: string }) => `Fristen er ${f.deadline}.`,
    en: (f: { deadline: string }) => `The deadline is ${f.deadline}.`,
  },
  mailSignIn: {
    nb: (f: { email: string }) => `Logg inn med ${f.email}. Invitasjonen gjelder denne adressen.`,
    en: (f: { email: string }) => `Sign in with ${f.email}: the invitation is for this address.`,
  },
  mailButton: { nb: 'Se utlysningen', en: 'See the call' },
})
