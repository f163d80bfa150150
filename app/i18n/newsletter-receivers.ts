import { counted, words } from './words.ts'

/** Those who get newsletters, and their letters, at the secretariat's desk. */
export const newsletterReceivers = words({
  // Receivers
  subscribers: { nb: 'Mottakere', en: 'Receivers' },
  search: { nb: 'Søk etter adresse eller navn', en: 'Search by address or name' },
  doSearch: { nb: 'Søk', en: 'Search' },
  anyList: { nb: 'Alle lister', en: 'All lists' },
  anyState: { nb: 'Alle', en: 'All' },
  list: { nb: 'Liste', en: 'List' },
  subscriptionState: {
    nb: (f: { state: string }) =>
      ({ active: 'På listen', asked: 'Ikke bekreftet', ended: 'Meldt av', bounced: 'Adressen virker ikke' })[f.state] ??
      f.state,
    en: (f: { state: string }) =>
      ({ active: 'On the list', asked: 'Not confirmed', ended: 'Unsubscribed', bounced: 'The address does not work' })[
        f.state
      ] ?? f.state,
  },
  noHits: { nb: 'Ingen adresser passer til søket', en: 'No address matches the search' },
  found: {
    nb: (f: { count: number }) => counted('nb', f.count, 'adresse', 'adresser'),
    en: (f: { count: number }) => counted('en', f.count, 'address', 'addresses'),
  },
  email: { nb: 'E-post', en: 'E-mail' },
  name: { nb: 'Navn', en: 'Name' },
  pageOf: {
    nb: (f: { page: number; pages: number }) => `Side ${f.page} av ${f.pages}`,
    en: (f: { page: number; pages: number }) => `Page ${f.page} of ${f.pages}`,
  },
  previous: { nb: 'Forrige', en: 'Previous' },
  next: { nb: 'Neste', en: 'Next' },
  asFile: { nb: 'Last ned som CSV', en: 'Download as CSV' },
  activeOn: {
    nb: (f: { asked: number; ended: number }) => `${f.asked} ikke bekreftet, ${f.ended} meldt av`,
    en: (f: { asked: number; ended: number }) => `${f.asked} not confirmed, ${f.ended} unsubscribed`,
  },
  add: { nb: 'Legg til én', en: 'Add one' },
  addYes: { nb: 'Legg til', en: 'Add' },
  language: { nb: 'Språk', en: 'Language' },
  norwegian: { nb: 'Norsk', en: 'Norwegian' },
  english: { nb: 'Engelsk', en: 'English' },
  ground: { nb: 'Grunnlag', en: 'Ground' },
  groundHelp: {
    nb: 'Hvorfor kan vi skrive til adressen? For eksempel «Ba om pressemeldinger på telefon 4. september». Etter markedsføringsloven § 15 må den det gjelder, ha sagt ja til reklame på e-post.',
    en: 'Why may we write to this address? For example “Asked for press releases by telephone on 4 September”. Under the Norwegian Marketing Control Act, section 15, people must have agreed to advertising by e-mail.',
  },
  import: { nb: 'Legg til mange', en: 'Add many' },
  pasted: { nb: 'Lim inn fra et regneark', en: 'Paste from a spreadsheet' },
  pastedHelp: {
    nb: 'Én adresse på hver linje, eller kolonnene «e-post» og «navn». Er det én feil, kommer ingen på listen.',
    en: 'One address a line, or the columns “e-post” and “navn” (name). If anything is wrong, nobody is added.',
  },
  importYes: { nb: 'Legg til alle', en: 'Add all' },
  fileFault: { nb: (f: { fault: string }) => f.fault, en: (f: { fault: string }) => f.fault },
  moreFaults: {
    nb: (f: { count: number }) => `Og ${counted('nb', f.count, 'feil', 'feil')} til.`,
    en: (f: { count: number }) => `And ${counted('en', f.count, 'more fault', 'more faults')}.`,
  },
  imported: {
    nb: (f: { added: number; known: number; left: number }) =>
      `${f.added} lagt til. ${f.known} sto der fra før.${f.left > 0 ? ` ${f.left} har meldt seg av og er ikke lagt til.` : ''}`,
    en: (f: { added: number; known: number; left: number }) =>
      `${f.added} added. ${f.known} were there already.${f.left > 0 ? ` ${f.left} have unsubscribed and were not added.` : ''}`,
  },
  register: { nb: 'Hent kunstnere og kommunekontakter', en: 'Fetch artists and municipal contacts' },
  registerHelp: {
    nb: 'De som har søkt eller deltatt de siste tre årgangene, og kommunekontaktene. Den som har meldt seg av, kommer ikke på igjen. Det skjer også av seg selv når et brev går til dem.',
    en: 'Those who applied or took part in the last three editions, and the municipal contacts. Whoever has unsubscribed stays off. This also happens by itself when a letter goes to them.',
  },
  registerTaken: {
    nb: (f: { added: number }) => `${counted('nb', f.added, 'ny adresse', 'nye adresser')} på listene.`,
    en: (f: { added: number }) => `${counted('en', f.added, 'new address', 'new addresses')} on the lists.`,
  },
  hasLeft: {
    nb: 'Adressen har meldt seg av denne listen. Bare mottakeren selv kan melde den på igjen, på nettsiden.',
    en: 'This address has unsubscribed from the list. Only the receiver can ask again, on the site.',
  },
  isOnList: { nb: 'Adressen står på listen fra før.', en: 'The address is on the list already.' },
  tryAgain: { nb: 'Prøv igjen', en: 'Try again' },
  tryAgainHelp: {
    nb: (f: { when: string }) =>
      `Brev kom i retur ${f.when}, og ingenting sendes hit. Vet du at adressen virker nå, kan du prøve igjen.`,
    en: (f: { when: string }) =>
      `Letters came back on ${f.when}, and nothing is sent here. If you know that the address works now, you can try again.`,
  },
  softBounces: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'brev', 'brev')} på rad kom i retur for en tid.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'letter', 'letters')} in a row came back for a time.`,
  },
  takeOff: { nb: 'Ta av listen', en: 'Take off the list' },
  removeSubscriber: { nb: 'Slett adressen', en: 'Delete the address' },
  removeSubscriberSure: {
    nb: 'Adressen og det som er skrevet om samtykkene, slettes.',
    en: 'The address and the record of its consents are deleted.',
  },
  record: { nb: 'Samtykker', en: 'Consents' },
  consentDeed: {
    nb: (f: { deed: string }) =>
      ({
        asked: 'Ba om å få det',
        confirmed: 'Bekreftet',
        added: 'Lagt til av sekretariatet',
        withdrawn: 'Meldte seg av',
        removed: 'Tatt av listen',
        bounced: 'Adressen sluttet å virke',
      })[f.deed] ?? f.deed,
    en: (f: { deed: string }) =>
      ({
        asked: 'Asked for it',
        confirmed: 'Confirmed',
        added: 'Added by the secretariat',
        withdrawn: 'Unsubscribed',
        removed: 'Taken off the list',
        bounced: 'The address stopped working',
      })[f.deed] ?? f.deed,
  },
  consentSource: {
    nb: (f: { source: string }) =>
      ({
        page: 'på nettsiden',
        link: 'med lenken i e-posten',
        'one-click': 'med ett klikk i e-postprogrammet',
        'my-page': 'på Min side',
        office: 'av sekretariatet',
        import: 'fra en liste',
        register: 'fra søknader og roller',
        bounce: 'brev kom i retur',
      })[f.source] ?? f.source,
    en: (f: { source: string }) =>
      ({
        page: 'on the site',
        link: 'with the link in the e-mail',
        'one-click': 'with one click in the mail program',
        'my-page': 'on My page',
        office: 'by the secretariat',
        import: 'from a list',
        register: 'from applications and roles',
        bounce: 'letters came back',
      })[f.source] ?? f.source,
  },
  wording: { nb: 'Ordlyden', en: 'The words' },
  by: { nb: (f: { name: string }) => `ført av ${f.name}`, en: (f: { name: string }) => `entered by ${f.name}` },
  latestLetters: { nb: 'De siste brevene', en: 'The latest letters' },
  close: { nb: 'Lukk', en: 'Close' },
  done: { nb: 'Det er gjort.', en: 'Done.' },
  addedOn: {
    nb: (f: { date: string }) => `Kjent siden ${f.date}`,
    en: (f: { date: string }) => `Known since ${f.date}`,
  },

  // In the outbox
  mailings: { nb: 'Nyhetsbrev i utboksen', en: 'Newsletters in the outbox' },
  mailing: {
    nb: (f: { letters: number; sent: number; refused: number }) =>
      `${f.sent} av ${f.letters} brev er sendt${f.refused > 0 ? `, ${f.refused} ble avvist` : ''}.`,
    en: (f: { letters: number; sent: number; refused: number }) =>
      `${f.sent} of ${f.letters} letters are sent${f.refused > 0 ? `, ${f.refused} were refused` : ''}.`,
  },
  seeLetters: { nb: 'Se brevene', en: 'See the letters' },
  ownLetters: { nb: 'Vis brev om folks egne saker', en: 'Show letters about people’s own matters' },
  letterRefused: { nb: 'Avvist av mottakerens tjener', en: 'Refused by the receiver’s server' },
  emptied: {
    nb: 'Teksten er slettet 30 dager etter at brevet gikk. Nyhetsbrevet selv er tatt vare på.',
    en: 'The text was deleted 30 days after the letter went. The newsletter itself is kept.',
  },
})
