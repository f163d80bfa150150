import { counted, words } from './words.ts'

const listed = (locale: 'nb' | 'en', all: readonly string[]) =>
  new Intl.ListFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { type: 'conjunction' }).format(all)
const receivers = {
  nb: (count: number) => counted('nb', count, 'mottaker', 'mottakere'),
  en: (count: number) => counted('en', count, 'receiver', 'receivers'),
}
const BLOCKS_NB = 'program, nye kunstnere, verk med nummer, åpningstider, nyheter og kart'

/** The newsletter at the secretariat's desk. */
export const newsletterOffice = words({
  title: { nb: 'Nyhetsbrev', en: 'Newsletters' },
  lede: {
    nb: 'Skriv brevet, se det slik mottakerne ser det, send en prøve til deg selv, og la det gå.',
    en: 'Write the letter, see it as the receivers will, send yourself a test, and let it go.',
  },
  newIssue: { nb: 'Skriv et nytt brev', en: 'Write a new letter' },
  untitled: { nb: 'Uten emne', en: 'No subject' },
  none: { nb: 'Ingen brev ennå', en: 'No letters yet' },
  noneHelp: {
    nb: 'Begynn med et nytt brev. Ingenting sendes før du sier fra.',
    en: 'Begin with a new letter. Nothing is sent until you say so.',
  },
  theLetter: { nb: 'Brevet', en: 'The letter' },
  subject: { nb: 'Emne', en: 'Subject' },
  lists: { nb: 'Lister', en: 'Lists' },
  state: { nb: 'Tilstand', en: 'State' },
  when: { nb: 'Tid', en: 'Time' },
  receivers: { nb: 'Mottakere', en: 'Receivers' },
  listName: {
    nb: (f: { list: string }) =>
      ({ visitors: 'Publikum', artists: 'Kunstnere', municipalities: 'Kommuner', press: 'Presse' })[f.list] ?? f.list,
    en: (f: { list: string }) =>
      ({ visitors: 'Visitors', artists: 'Artists', municipalities: 'Municipalities', press: 'Press' })[f.list] ??
      f.list,
  },
  issueState: {
    nb: (f: { state: string; begun: boolean }) =>
      f.state === 'sending'
        ? f.begun
          ? 'Sendes nå'
          : 'Planlagt'
        : ({ draft: 'Utkast', sent: 'Sendt', stopped: 'Stanset' }[f.state] ?? f.state),
    en: (f: { state: string; begun: boolean }) =>
      f.state === 'sending'
        ? f.begun
          ? 'Being sent'
          : 'Planned'
        : ({ draft: 'Draft', sent: 'Sent', stopped: 'Stopped' }[f.state] ?? f.state),
  },
  toReceivers: { nb: 'Mottakere og lister', en: 'Receivers and lists' },
  bouncedCount: {
    nb: (f: { count: number }) => counted('nb', f.count, 'adresse virker ikke', 'adresser virker ikke'),
    en: (f: { count: number }) => counted('en', f.count, 'address does not work', 'addresses do not work'),
  },

  // Writing
  subjectNb: { nb: 'Emne på norsk', en: 'Subject in Norwegian' },
  subjectEn: { nb: 'Emne på engelsk', en: 'Subject in English' },
  bodyNb: { nb: 'Brevet på norsk', en: 'The letter in Norwegian' },
  bodyEn: { nb: 'Brevet på engelsk', en: 'The letter in English' },
  optional: { nb: 'valgfritt', en: 'optional' },
  subjectHelp: { nb: 'Høyst 120 tegn. Det viktigste først.', en: 'At most 120 characters. The most important first.' },
  englishHelp: {
    nb: 'De som leser engelsk, får det norske brevet hvis dette står tomt.',
    en: 'Those who read English get the Norwegian letter if this is empty.',
  },
  marksHelp: {
    nb: 'En tom linje gir nytt avsnitt. Slik skriver du:',
    en: 'An empty line makes a new paragraph. This is how to write:',
  },
  markHeading: { nb: 'Overskrift', en: 'Heading' },
  markStrong: { nb: 'Fet', en: 'Bold' },
  markEm: { nb: 'Kursiv', en: 'Italic' },
  markLink: { nb: 'Lenke', en: 'Link' },
  markList: { nb: 'Liste', en: 'List' },
  markQuote: { nb: 'Sitat', en: 'Quote' },
  sampleHeading: { nb: 'Mellomtittel', en: 'Heading' },
  sampleWords: { nb: 'ord', en: 'words' },
  sampleItem: { nb: 'punkt', en: 'item' },
  blocksHelp: {
    nb: 'Blokker henter det som gjelder når brevet går. Skriv dem på en linje for seg:',
    en: 'Blocks fetch what holds when the letter goes. Write them on a line of their own:',
  },
  blockWhat: {
    nb: (f: { block: string }) =>
      ({
        program: 'det som skjer framover i programmet',
        'nye kunstnere': 'de som er med for første gang',
        'verk 12': 'bilde av og etikett for verket med nummer 12',
        åpningstider: 'dager og klokkeslett for atelierer og utstilling',
        nyheter: 'de tre siste nyhetene',
        kart: 'en knapp til kartet',
      })[f.block] ?? f.block,
    en: (f: { block: string }) =>
      ({
        program: 'what is ahead in the programme',
        'nye kunstnere': 'those who take part for the first time',
        'verk 12': 'picture and label of the work numbered 12',
        åpningstider: 'days and hours of studios and exhibition',
        nyheter: 'the three latest news items',
        kart: 'a button to the map',
      })[f.block] ?? f.block,
  },
  toolbar: { nb: 'Sett inn', en: 'Insert' },
  blockUnknown: {
    nb: (f: { written: string; line: number }) =>
      `Linje ${f.line}: Vi kjenner ingen blokk som heter ${f.written}. Disse finnes: ${BLOCKS_NB}.`,
    en: (f: { written: string; line: number }) =>
      `Line ${f.line}: there is no block called ${f.written}. There are: ${BLOCKS_NB}.`,
  },
  blockNeedsNumber: {
    nb: (f: { written: string; line: number }) =>
      `Linje ${f.line}: ${f.written} trenger nummeret på verket, for eksempel 12 eller 12a.`,
    en: (f: { written: string; line: number }) =>
      `Line ${f.line}: ${f.written} needs the number of the work, for example 12 or 12a.`,
  },
  blockNotAlone: {
    nb: (f: { written: string; line: number }) => `Linje ${f.line}: ${f.written} må stå på en linje for seg.`,
    en: (f: { written: string; line: number }) => `Line ${f.line}: ${f.written} must stand on a line of its own.`,
  },
  noSuchWork: {
    nb: (f: { number: string }) => `Ingen verk i fellesutstillingen har nummer ${f.number}.`,
    en: (f: { number: string }) => `No work of the joint exhibition has number ${f.number}.`,
  },
  standsNow: {
    nb: (f: { text: string }) => `Slik står det lagret nå: «${f.text}»`,
    en: (f: { text: string }) => `This is saved now: “${f.text}”`,
  },
  toLists: { nb: 'Hvem skal ha det?', en: 'Who is it for?' },
  ofEdition: { nb: 'Årgang', en: 'Edition' },
  noEdition: { nb: 'Ingen bestemt', en: 'None in particular' },
  inArchive: { nb: 'Vis brevet på nettsiden når det er sendt', en: 'Show the letter on the site once it is sent' },
  inArchiveHelp: {
    nb: 'Gjelder brev som går til publikum. Brevet får da en lenke «Les på nettet».',
    en: 'For letters that go to visitors. The letter then has a link “Read on the web”.',
  },
  save: { nb: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  remove: { nb: 'Slett utkastet', en: 'Delete the draft' },
  removeSure: { nb: 'Teksten kan ikke hentes fram igjen.', en: 'The text cannot be brought back.' },

  // Looking
  look: { nb: 'Se brevet', en: 'See the letter' },
  lookHelp: { nb: 'Slik det er lagret nå.', en: 'As it is saved now.' },
  lookNb: { nb: 'På norsk', en: 'In Norwegian' },
  lookEn: { nb: 'På engelsk', en: 'In English' },
  asText: { nb: 'Som ren tekst', en: 'As plain text' },
  preview: { nb: 'Forhåndsvisning', en: 'Preview' },
  notInEnglish: {
    nb: 'Brevet er ikke skrevet på engelsk, så de som leser engelsk, får det norske.',
    en: 'The letter is not written in English, so those who read English get the Norwegian one.',
  },
  narrow: { nb: 'Smalt, som på en telefon', en: 'Narrow, as on a phone' },
  test: { nb: 'Send en prøve', en: 'Send a test' },
  testTo: { nb: 'Til', en: 'To' },
  testHelp: {
    nb: 'Brevet merkes [TEST] i emnet. Går det ut på to språk, kommer begge.',
    en: 'The subject is marked [TEST]. If it goes out in two languages, you get both.',
  },
  testSent: {
    nb: (f: { to: string }) => `Prøven er lagt i utboksen til ${f.to}.`,
    en: (f: { to: string }) => `The test is in the outbox, to ${f.to}.`,
  },

  // Sending
  sendTitle: { nb: 'Send brevet', en: 'Send the letter' },
  reach: {
    nb: (f: { receivers: number; parts: string[] }) =>
      f.parts.length > 1
        ? `Dette sendes til ${receivers.nb(f.receivers)}: ${listed('nb', f.parts)}. Hver adresse får ett brev.`
        : `Dette sendes til ${receivers.nb(f.receivers)}.`,
    en: (f: { receivers: number; parts: string[] }) =>
      f.parts.length > 1
        ? `This goes to ${receivers.en(f.receivers)}: ${listed('en', f.parts)}. Each address gets one letter.`
        : `This goes to ${receivers.en(f.receivers)}.`,
  },
  reachPart: {
    nb: (f: { count: number; list: string }) =>
      ({
        visitors: counted('nb', f.count, 'besøkende', 'besøkende'),
        artists: counted('nb', f.count, 'kunstner', 'kunstnere'),
        municipalities: counted('nb', f.count, 'kommunekontakt', 'kommunekontakter'),
        press: counted('nb', f.count, 'i pressen', 'i pressen'),
      })[f.list] ?? f.list,
    en: (f: { count: number; list: string }) =>
      ({
        visitors: counted('en', f.count, 'visitor', 'visitors'),
        artists: counted('en', f.count, 'artist', 'artists'),
        municipalities: counted('en', f.count, 'municipal contact', 'municipal contacts'),
        press: counted('en', f.count, 'in the press', 'in the press'),
      })[f.list] ?? f.list,
  },
  sendsAtPace: {
    nb: (f: { perMinute: number; minutes: number }) =>
      f.minutes <= 1
        ? 'Det tar omtrent ett minutt.'
        : `Det går høyst ${f.perMinute} brev i minuttet, så det tar omtrent ${f.minutes} minutter.`,
    en: (f: { perMinute: number; minutes: number }) =>
      f.minutes <= 1
        ? 'It takes about a minute.'
        : `At most ${f.perMinute} letters go in a minute, so it takes about ${f.minutes} minutes.`,
  },
  registerFirst: {
    nb: 'Nye kunstnere og kommunekontakter kommer på listen når brevet går.',
    en: 'New artists and municipal contacts are put on the list when the letter goes.',
  },
  sendNow: { nb: 'Send nå', en: 'Send now' },
  sendNowTo: {
    nb: (f: { receivers: number }) => `Ja, send til ${receivers.nb(f.receivers)}`,
    en: (f: { receivers: number }) => `Yes, send to ${receivers.en(f.receivers)}`,
  },
  sendNowSure: {
    nb: 'Er brevet lagret, lest og prøvd? Det som er sendt, kan ikke hentes tilbake.',
    en: 'Is the letter saved, read and tested? What has been sent cannot be called back.',
  },
  sendLater: { nb: 'Send til et bestemt tidspunkt', en: 'Send at a set time' },
  date: { nb: 'Dato', en: 'Date' },
  time: { nb: 'Klokkeslett', en: 'Time' },
  plan: { nb: 'Planlegg', en: 'Plan' },
  plannedFor: {
    nb: (f: { when: string }) => `Brevet går ${f.when}.`,
    en: (f: { when: string }) => `The letter goes on ${f.when}.`,
  },
  unplan: { nb: 'Gjør det til et utkast igjen', en: 'Make it a draft again' },
  noSubject: { nb: 'Brevet mangler emne på norsk.', en: 'The letter has no subject in Norwegian.' },
  noText: { nb: 'Brevet mangler tekst på norsk.', en: 'The letter has no text in Norwegian.' },
  noLists: { nb: 'Velg hvem som skal ha brevet, og lagre.', en: 'Choose who is to get the letter, and save.' },
  noReceivers: { nb: 'Ingen står på listene du har valgt.', en: 'Nobody is on the lists you have chosen.' },
  nothingToSend: { nb: 'Lagre emne og tekst først.', en: 'Save a subject and a text first.' },
  pastTime: { nb: 'Tidspunktet er forbi. Velg et senere.', en: 'That time has passed. Choose a later one.' },
  notADraft: {
    nb: 'Brevet er planlagt eller sendt, og kan ikke endres nå.',
    en: 'The letter is planned or sent and cannot be changed now.',
  },
  notSent: { nb: 'Brevet er ikke sendt.', en: 'The letter has not been sent.' },
  begunAlready: {
    nb: 'Brevet er på vei. Du kan stanse det som ikke har gått.',
    en: 'The letter is on its way. You can stop what has not gone.',
  },
  notUnderWay: { nb: 'Brevet er ikke på vei.', en: 'The letter is not on its way.' },

  // Progress
  progress: { nb: 'Slik går det', en: 'How it goes' },
  progressText: {
    nb: (f: { done: number; all: number }) => `${f.done} av ${f.all}`,
    en: (f: { done: number; all: number }) => `${f.done} of ${f.all}`,
  },
  progressBar: { nb: 'Sendt', en: 'Sent' },
  deliveryState: {
    nb: (f: { state: string }) =>
      ({
        waiting: 'Venter',
        posted: 'I utboksen',
        sent: 'Sendt',
        bounced: 'Kom i retur',
        skipped: 'Hoppet over',
      })[f.state] ?? f.state,
    en: (f: { state: string }) =>
      ({ waiting: 'Waiting', posted: 'In the outbox', sent: 'Sent', bounced: 'Came back', skipped: 'Left out' })[
        f.state
      ] ?? f.state,
  },
  skippedHelp: {
    nb: 'Hoppet over: meldte seg av, adressen sluttet å virke, eller du stanset sendingen.',
    en: 'Left out: they unsubscribed, the address stopped working, or you stopped the sending.',
  },
  goAway: {
    nb: 'Du kan gå herfra. Brevene går av seg selv, og tallene står her når du kommer tilbake.',
    en: 'You can leave this page. The letters go by themselves, and the figures are here when you come back.',
  },
  refresh: { nb: 'Oppdater tallene', en: 'Refresh the figures' },
  stop: { nb: 'Stans sendingen', en: 'Stop the sending' },
  stopSure: {
    nb: 'Det som har gått, har gått. Resten får ikke brevet, og det kan ikke settes i gang igjen.',
    en: 'What has gone has gone. The others will not get the letter, and it cannot be started again.',
  },
  keptOnly: {
    nb: 'Ingen e-posttjener er satt opp. Brevene legges i utboksen og går ikke ut.',
    en: 'No mail server is set up. Letters are put in the outbox and do not go out.',
  },
  stoppedOn: {
    nb: (f: { when: string }) => `Stanset ${f.when}.`,
    en: (f: { when: string }) => `Stopped on ${f.when}.`,
  },
  finishedOn: {
    nb: (f: { when: string }) => `Ferdig sendt ${f.when}.`,
    en: (f: { when: string }) => `Finished on ${f.when}.`,
  },
  show: { nb: 'Vis brevet på nettsiden', en: 'Show the letter on the site' },
  hide: { nb: 'Ta brevet av nettsiden', en: 'Take the letter off the site' },
  onSite: { nb: 'Se brevet på nettsiden', en: 'See the letter on the site' },
})
