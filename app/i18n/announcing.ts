import { counted, words } from './words.ts'

const kinds = {
  accepted: { nb: 'Antatt', en: 'Accepted' },
  waitlisted: { nb: 'Venteliste', en: 'Waiting list' },
  declined: { nb: 'Ikke antatt', en: 'Not accepted' },
  none: { nb: 'Ikke lagt fram for juryen', en: 'Not put to the jury' },
}

/** What the secretariat's page of the announcement says, and what its deeds answer. */
export const announcing = words({
  title: { nb: 'Kunngjøring', en: 'Announcement' },
  calls: { nb: 'Utlysning', en: 'Call' },
  // The deeds.
  notPrepared: { nb: 'Klargjør brevene før du kunngjør.', en: 'Prepare the letters before you announce.' },
  changedSince: {
    nb: 'Noe er endret etter at brevene ble klargjort. Klargjør dem på nytt.',
    en: 'Something has changed since the letters were prepared. Prepare them again.',
  },
  deliveryOver: {
    nb: (f: { date: string }) => `Verkene ble levert inn ${f.date}, så plassen kan ikke tilbys noen andre.`,
    en: (f: { date: string }) => `Works were delivered on ${f.date}, so the place cannot be offered to anyone else.`,
  },
  nobodyToRemind: { nb: 'Alle som er antatt, har svart.', en: 'All who are accepted have answered.' },

  // Step one.
  step: {
    nb: (f: { step: number; of: number }) => `Steg ${f.step} av ${f.of}`,
    en: (f: { step: number; of: number }) => `Step ${f.step} of ${f.of}`,
  },
  prepareTitle: { nb: 'Klargjør brevene', en: 'Prepare the letters' },
  prepareHelp: {
    nb: 'Brevene legges i utboksen og holdes tilbake. Ingen får noe, og ingen søker ser svaret sitt, før du kunngjør.',
    en: 'The letters are put in the outbox and held back. Nobody receives anything, and no applicant sees the answer, until you announce.',
  },
  prepare: { nb: 'Klargjør brevene', en: 'Prepare the letters' },
  prepareAnew: { nb: 'Klargjør brevene på nytt', en: 'Prepare the letters again' },
  stale: { nb: 'Brevene stemmer ikke lenger', en: 'The letters are no longer true' },
  staleHelp: {
    nb: 'En avgjørelse, en adresse eller en innstilling er endret etter at brevene ble klargjort. De klargjorte brevene kan ikke sendes. Klargjør dem på nytt; de gamle blir fjernet.',
    en: 'A decision, an address or a setting has changed since the letters were prepared. The prepared letters cannot be sent. Prepare them again; the old ones are removed.',
  },
  preparedAt: {
    nb: (f: { when: string; by: string }) => `Klargjort ${f.when}${f.by ? ` av ${f.by}` : ''}`,
    en: (f: { when: string; by: string }) => `Prepared on ${f.when}${f.by ? ` by ${f.by}` : ''}`,
  },
  counts: {
    nb: (f: { accepted: number; waitlisted: number; declined: number; notConsidered: number }) =>
      [
        `${f.accepted} antatt`,
        `${f.waitlisted} på venteliste`,
        `${f.declined} ikke antatt`,
        ...(f.notConsidered > 0 ? [`${f.notConsidered} ikke lagt fram for juryen`] : []),
      ].join(', '),
    en: (f: { accepted: number; waitlisted: number; declined: number; notConsidered: number }) =>
      [
        `${f.accepted} accepted`,
        `${f.waitlisted} on the waiting list`,
        `${f.declined} not accepted`,
        ...(f.notConsidered > 0 ? [`${f.notConsidered} not put to the jury`] : []),
      ].join(', '),
  },
  letterCounts: {
    nb: (f: { letters: number; withoutAddress: number }) =>
      `${counted('nb', f.letters, 'brev', 'brev')}, ${f.withoutAddress === 0 ? 'ingen' : f.withoutAddress} uten adresse`,
    en: (f: { letters: number; withoutAddress: number }) =>
      `${counted('en', f.letters, 'letter', 'letters')}, ${f.withoutAddress === 0 ? 'none' : f.withoutAddress} without an address`,
  },
  tells: {
    nb: (f: { tells: 'nothing' | 'counts' | 'band' }) =>
      ({
        nothing: 'Brevene sier ikke hvor mange som søkte.',
        counts: 'Brevene sier hvor mange som søkte, og hvor mange plasser det var.',
        band: 'Brevene sier hvor mange som søkte, hvor mange plasser det var, og om søknaden lå nær, under eller et godt stykke under grensen. De sier aldri poeng.',
      })[f.tells],
    en: (f: { tells: 'nothing' | 'counts' | 'band' }) =>
      ({
        nothing: 'The letters do not say how many applied.',
        counts: 'The letters say how many applied and how many places there were.',
        band: 'The letters say how many applied, how many places there were, and whether the application was near, under or well under the line. They never tell scores.',
      })[f.tells],
  },
  confirmBy: {
    nb: (f: { date: string }) => `De antatte bes svare senest ${f.date}.`,
    en: (f: { date: string }) => `Those accepted are asked to answer by ${f.date}.`,
  },
  noConfirmBy: {
    nb: 'Årgangen har ingen siste dag for å svare. Brevene ber de antatte svare så snart de kan.',
    en: 'The edition has no last day to answer. The letters ask those accepted to answer as soon as they can.',
  },

  // The preview.
  preview: { nb: 'Slik blir brevene', en: 'What the letters say' },
  kind: {
    nb: (f: { kind: keyof typeof kinds }) => kinds[f.kind].nb,
    en: (f: { kind: keyof typeof kinds }) => kinds[f.kind].en,
  },
  kindCount: {
    nb: (f: { kind: keyof typeof kinds; count: number }) => `${kinds[f.kind].nb} (${f.count})`,
    en: (f: { kind: keyof typeof kinds; count: number }) => `${kinds[f.kind].en} (${f.count})`,
  },
  kindsOfLetters: { nb: 'Slags brev', en: 'Kinds of letters' },
  noneOfKind: { nb: 'Ingen får dette brevet.', en: 'Nobody gets this letter.' },
  inLanguage: {
    nb: (f: { own: 'nb' | 'en'; shown: 'nb' | 'en' }) =>
      f.own === f.shown
        ? `Søkeren får brevet på ${f.own === 'nb' ? 'norsk' : 'engelsk'}, som her.`
        : `Her på ${f.shown === 'nb' ? 'norsk' : 'engelsk'}. Søkeren får det på ${f.own === 'nb' ? 'norsk' : 'engelsk'}.`,
    en: (f: { own: 'nb' | 'en'; shown: 'nb' | 'en' }) =>
      f.own === f.shown
        ? `The applicant gets the letter in ${f.own === 'nb' ? 'Norwegian' : 'English'}, as here.`
        : `Here in ${f.shown === 'nb' ? 'Norwegian' : 'English'}. The applicant gets it in ${f.own === 'nb' ? 'Norwegian' : 'English'}.`,
  },
  showIn: {
    nb: (f: { language: 'nb' | 'en' }) => (f.language === 'nb' ? 'Vis på norsk' : 'Vis på engelsk'),
    en: (f: { language: 'nb' | 'en' }) => (f.language === 'nb' ? 'Show in Norwegian' : 'Show in English'),
  },
  letterTo: {
    nb: (f: { name: string; email: string }) => `Til ${f.name} <${f.email}>`,
    en: (f: { name: string; email: string }) => `To ${f.name} <${f.email}>`,
  },
  letterNowhere: {
    nb: (f: { name: string }) => `${f.name} har ingen e-postadresse. Skriv ut brevet og send det på papir.`,
    en: (f: { name: string }) => `${f.name} has no e-mail address. Print the letter and send it on paper.`,
  },
  letterOf: {
    nb: (f: { at: number; of: number; number: number; name: string }) =>
      `Brev ${f.at} av ${f.of}: søknad ${f.number}, ${f.name}`,
    en: (f: { at: number; of: number; number: number; name: string }) =>
      `Letter ${f.at} of ${f.of}: application ${f.number}, ${f.name}`,
  },
  previousLetter: { nb: 'Forrige brev', en: 'Previous letter' },
  nextLetter: { nb: 'Neste brev', en: 'Next letter' },
  withoutAddress: { nb: 'Uten e-postadresse', en: 'Without an e-mail address' },
  withoutAddressHelp: {
    nb: 'Disse ser svaret hvis de logger inn, men får ikke noe brev fra oss. Send det på papir.',
    en: 'They see the answer if they sign in, but get no letter from us. Send it on paper.',
  },

  // Step two.
  announceTitle: { nb: 'Kunngjør', en: 'Announce' },
  announceSays: {
    nb: (f: { told: number; letters: number }) =>
      `${counted('nb', f.told, 'søker ser', 'søkere ser')} svaret sitt i samme øyeblikk, og ${counted('nb', f.letters, 'brev går', 'brev går')} ut. Det kan ikke gjøres om.`,
    en: (f: { told: number; letters: number }) =>
      `${counted('en', f.told, 'applicant sees', 'applicants see')} the answer at the same moment, and ${counted('en', f.letters, 'letter goes', 'letters go')} out. It cannot be undone.`,
  },
  typeCount: {
    nb: (f: { letters: number }) => `Skriv antall brev (${f.letters}) for å bekrefte`,
    en: (f: { letters: number }) => `Type the number of letters (${f.letters}) to confirm`,
  },
  wrongCount: {
    nb: (f: { letters: number }) => `Det er ${counted('nb', f.letters, 'brev', 'brev')}. Skriv det tallet.`,
    en: (f: { letters: number }) =>
      `There ${f.letters === 1 ? 'is' : 'are'} ${counted('en', f.letters, 'letter', 'letters')}. Type that number.`,
  },
  announceNow: { nb: 'Kunngjør opptaket', en: 'Announce the selection' },

  // After it.
  announcedAt: {
    nb: (f: { when: string }) => `Kunngjort ${f.when}`,
    en: (f: { when: string }) => `Announced on ${f.when}`,
  },
  toOutbox: { nb: 'Se brevene i utboksen', en: 'See the letters in the outbox' },
  toSelection: { nb: 'Til utvelgelsen', en: 'To the selection' },
  toProtocol: { nb: 'Til juryprotokollen', en: 'To the jury’s protocol' },
  waitingList: { nb: 'Ledige plasser og venteliste', en: 'Free places and the waiting list' },
  freePlaces: {
    nb: (f: { free: number; waiting: number }) =>
      `${f.free === 0 ? 'Ingen' : f.free} ${f.free === 1 ? 'ledig plass' : 'ledige plasser'}, ${f.waiting === 0 ? 'ingen' : f.waiting} på ventelisten.`,
    en: (f: { free: number; waiting: number }) =>
      `${f.free === 0 ? 'No' : f.free} free ${f.free === 1 ? 'place' : 'places'}, ${f.waiting === 0 ? 'nobody' : f.waiting} on the waiting list.`,
  },
  autoOffer: {
    nb: (f: { days: number }) =>
      `Sier noen fra seg plassen, får den neste på ventelisten tilbudet i samme øyeblikk, med ${counted('nb', f.days, 'dag', 'dager')} til å svare. Svarer ingen, går tilbudet videre.`,
    en: (f: { days: number }) =>
      `If someone gives up a place, the next on the waiting list is offered it at once, with ${counted('en', f.days, 'day', 'days')} to answer. If nobody answers, the offer goes on to the next.`,
  },
  byHandOffer: {
    nb: 'Plasser som blir ledige, tilbys for hånd.',
    en: 'Places that come free are offered by hand.',
  },
  offerNext: {
    nb: (f: { free: number; name: string; number: number }) =>
      `${counted('nb', f.free, 'ledig plass', 'ledige plasser')} – tilby neste: ${f.name} (søknad ${f.number})`,
    en: (f: { free: number; name: string; number: number }) =>
      `${counted('en', f.free, 'free place', 'free places')} – offer to the next: ${f.name} (application ${f.number})`,
  },
  offered: { nb: 'Tilbudt plass, ikke svart', en: 'Offered a place, not answered' },
  offeredHelp: {
    nb: 'De får en påminnelse dagen før fristen. Etter fristen går tilbudet videre av seg selv.',
    en: 'They are reminded the day before the deadline. After it the offer goes on by itself.',
  },
  unanswered: { nb: 'Antatt av juryen, ikke svart', en: 'Accepted by the jury, not answered' },
  unansweredHelp: {
    nb: 'Plassen står til dem til de svarer, eller til du registrerer at de sier den fra seg.',
    en: 'The place is theirs until they answer, or until you record that they give it up.',
  },
  applicant: { nb: 'Søker', en: 'Applicant' },
  deadline: { nb: 'Siste dag for å svare', en: 'Last day to answer' },
  over: { nb: 'Fristen er ute', en: 'The time is up' },
  reminded: { nb: 'Påminnet', en: 'Reminded' },
  remind: {
    nb: (f: { count: number }) => `Send påminnelse til ${f.count}`,
    en: (f: { count: number }) => `Send a reminder to ${f.count}`,
  },
  remindHelp: {
    nb: (f: { date: string }) => `Brevet ber dem svare senest ${f.date}.`,
    en: (f: { date: string }) => `The letter asks them to answer by ${f.date}.`,
  },
  remindedToday: { nb: 'Alle er påminnet i dag.', en: 'Everyone has been reminded today.' },
  offeredToYou: { nb: 'Du er tilbudt plass', en: 'You are offered a place' },
  gaveUp: {
    nb: (f: { count: number }) => `Av de antatte har ${f.count} sagt fra seg plassen eller ikke svart i tide.`,
    en: (f: { count: number }) =>
      `Of those accepted, ${f.count} ${f.count === 1 ? 'has' : 'have'} given up the place or not answered in time.`,
  },
  held: { nb: 'Holdes tilbake til kunngjøringen', en: 'Held back until the announcement' },
  lapsed: { nb: 'Fristen for å svare gikk ut', en: 'The time to answer ran out' },
  lapsedHelp: {
    nb: 'Du ble tilbudt en plass, men vi fikk ikke svar i tide. Plassen er gått til den neste på ventelisten. Du er velkommen til å søke igjen.',
    en: 'You were offered a place, but we had no answer in time. The place has gone to the next on the waiting list. You are welcome to apply again.',
  },
  answerBefore: {
    nb: (f: { date: string }) =>
      `Svar senest ${f.date}, før midnatt. Svarer du ikke innen da, går plassen til den neste.`,
    en: (f: { date: string }) =>
      `Please answer by the end of ${f.date}. If you have not by then, the place goes to the next in line.`,
  },
})
