/** What the orchestra plays, and what each piece asks for. */
import { counted, words } from './words.ts'

export const orchestraRepertoire = words({
  title: { nb: 'Repertoar', en: 'Repertoire' },
  lede: {
    nb: 'Stykkene orkestrene har i notearkivet, og hva hvert av dem krever av musikanter.',
    en: 'The pieces in the orchestras’ library, and the players that each of them asks for.',
  },
  search: { nb: 'Søk', en: 'Search' },
  searchFor: { nb: 'Komponist eller tittel', en: 'Composer or title' },
  none: { nb: 'Notearkivet er tomt', en: 'The library is empty' },
  noneWhy: {
    nb: 'Legg inn det første stykket nederst på siden. Besetningen skriver du slik den står i partituret eller hos forlaget.',
    en: 'Enter the first piece at the foot of the page. Write its instrumentation as the score or the publisher does.',
  },
  notFound: { nb: 'Ingen stykker passer med søket', en: 'No piece fits the search' },
  notFoundWhy: {
    nb: 'Prøv bare etternavnet til komponisten, eller vis alle.',
    en: 'Try the composer’s last name alone, or show all.',
  },
  showAll: { nb: 'Vis alle', en: 'Show all' },
  count: {
    nb: ({ count }: { count: number }) => counted('nb', count, 'stykke', 'stykker'),
    en: ({ count }: { count: number }) => counted('en', count, 'piece', 'pieces'),
  },
  piece: { nb: 'Stykke', en: 'Piece' },
  scoring: { nb: 'Besetning', en: 'Instrumentation' },
  minutes: { nb: 'Varighet', en: 'Duration' },
  minutesLong: {
    nb: ({ minutes }: { minutes: number }) => `${minutes} min`,
    en: ({ minutes }: { minutes: number }) => `${minutes} min`,
  },
  playedBy: { nb: 'Spilles av', en: 'Played by' },
  ownParts: { nb: 'egne noter', en: 'own parts' },
  arranged: {
    nb: ({ by }: { by: string }) => `arrangert av ${by}`,
    en: ({ by }: { by: string }) => `arranged by ${by}`,
  },

  add: { nb: 'Legg inn et stykke', en: 'Enter a piece' },
  addIt: { nb: 'Legg inn stykket', en: 'Enter the piece' },
  readIt: { nb: 'Les besetningen', en: 'Read the instrumentation' },
  composer: { nb: 'Komponist', en: 'Composer' },
  name: { nb: 'Tittel', en: 'Title' },
  arranger: { nb: 'Arrangør', en: 'Arranger' },
  publisher: { nb: 'Forlag', en: 'Publisher' },
  minutesLabel: { nb: 'Varighet i minutter', en: 'Duration in minutes' },
  notation: { nb: 'Besetning', en: 'Instrumentation' },
  notationHelp: {
    nb: 'Som 2222-4231-pk+2-str, 2(II=picc).2.2.2/4.2.3.1/timp/str eller «2 fløyter, 2 oboer, 2 horn, stryk». Strykere kan stå som antall spillere: 8.7.6.5.4.',
    en: 'As 2222-4231-tmp+2-str, 2(II=picc).2.2.2/4.2.3.1/timp/str or “2 flutes, 2 oboes, 2 horns, strings”. Strings may stand as players: 8.7.6.5.4.',
  },
  owns: { nb: 'Vi har notene selv', en: 'We have the parts ourselves' },
  remark: { nb: 'Merknad', en: 'Remark' },
  optional: { nb: 'valgfritt', en: 'optional' },
  toPlay: { nb: 'Hvem skal spille det', en: 'Who is to play it' },
  notUnderstood: {
    nb: 'Noe i besetningen ble ikke forstått. Det står under feltet hva det er.',
    en: 'Something in the instrumentation was not understood. See below the field what it is.',
  },
  isThere: {
    nb: 'Dette stykket ligger i notearkivet fra før.',
    en: 'This piece is in the library already.',
  },
  notPlayers: {
    nb: 'Antall musikanter må være hele tall fra 0 til 40.',
    en: 'Numbers of players must be whole numbers from 0 to 40.',
  },
  isPlayed: {
    nb: 'Stykket står på repertoaret eller i et konsertprogram og kan ikke slettes.',
    en: 'The piece is on a repertoire or in a programme and cannot be deleted.',
  },

  means: { nb: 'Det betyr:', en: 'That means:' },
  saidSolo: {
    nb: ({ who }: { who: string }) => `solist: ${who}`,
    en: ({ who }: { who: string }) => `soloist: ${who}`,
  },
  partNumber: {
    nb: ({ number }: { number: number }) => `${number}.`,
    en: ({ number }: { number: number }) => `no. ${number}`,
  },
  readAs: { nb: 'Slik leses besetningen', en: 'How the instrumentation is read' },
  understood: { nb: 'Alt ble forstått', en: 'All of it was understood' },
  notAll: { nb: 'Ikke alt ble forstått', en: 'Not all of it was understood' },
  sum: {
    nb: ({ winds, strings }: { winds: number; strings: number }) =>
      [counted('nb', winds, 'stemme', 'stemmer'), strings > 0 ? counted('nb', strings, 'stryker', 'strykere') : '']
        .filter(Boolean)
        .join(' og '),
    en: ({ winds, strings }: { winds: number; strings: number }) =>
      [
        counted('en', winds, 'part', 'parts'),
        strings > 0 ? counted('en', strings, 'string player', 'string players') : '',
      ]
        .filter(Boolean)
        .join(' and '),
  },
  empty: { nb: 'Besetningen er tom.', en: 'The instrumentation is empty.' },
  unknownWord: {
    nb: ({ word, place }: { word: string; place: string }) => `Forsto ikke «${word}» ${place}.`,
    en: ({ word, place }: { word: string; place: string }) => `Did not understand “${word}” ${place}.`,
  },
  bareNumber: {
    nb: ({ word, place }: { word: string; place: string }) =>
      `Tallet ${word} ${place} sier ikke hvilket instrument det gjelder.`,
    en: ({ word, place }: { word: string; place: string }) =>
      `The number ${word} ${place} does not say which instrument it is about.`,
  },
  row: {
    nb: ({ found, place }: { found: number; place: string }) =>
      `${found} tall på rad ${place}: treblås og messing har fire tall hver, strykere har fem.`,
    en: ({ found, place }: { found: number; place: string }) =>
      `${found} numbers in a row ${place}: woodwind and brass have four each, strings have five.`,
  },
  list: {
    nb: ({ section, stated, listed }: { section: string; stated: number; listed: number }) =>
      `Ved ${section} står det ${stated}, men ${listed} i klammen.`,
    en: ({ section, stated, listed }: { section: string; stated: number; listed: number }) =>
      `At ${section} it says ${stated}, but ${listed} in the bracket.`,
  },
  player: {
    nb: ({ section, stated, player }: { section: string; stated: number; player: number }) =>
      `Ved ${section} nevnes nummer ${player}, men det er bare ${stated}.`,
    en: ({ section, stated, player }: { section: string; stated: number; player: number }) =>
      `At ${section} number ${player} is named, but there are only ${stated}.`,
  },
  open: { nb: 'En parentes er ikke lukket.', en: 'A bracket is not closed.' },
  atStart: { nb: 'i begynnelsen', en: 'at the beginning' },
  after: {
    nb: ({ what }: { what: string }) => `etter ${what}`,
    en: ({ what }: { what: string }) => `after ${what}`,
  },
  within: {
    nb: ({ what }: { what: string }) => `i klammen for ${what}`,
    en: ({ what }: { what: string }) => `in the bracket of ${what}`,
  },
  soloists: { nb: 'Solister', en: 'Soloists' },
  theSoloists: { nb: 'solistene', en: 'the soloists' },
  kit: { nb: 'Slagverket', en: 'The percussion' },

  part: { nb: 'Stemme', en: 'Part' },
  numbered: {
    nb: ({ number, name }: { number: number; name: string }) => `${number}. ${name}`,
    en: ({ number, name }: { number: number; name: string }) => `${name} ${number}`,
  },
  alsoPlays: {
    nb: ({ what }: { what: string }) => `også ${what}`,
    en: ({ what }: { what: string }) => `also ${what}`,
  },
  least: { nb: 'Minst', en: 'At least' },
  ideal: { nb: 'Ønsket', en: 'Wished for' },
  leastOf: {
    nb: ({ part }: { part: string }) => `Minst antall musikanter på ${part}`,
    en: ({ part }: { part: string }) => `Least number of players on ${part}`,
  },
  idealOf: {
    nb: ({ part }: { part: string }) => `Ønsket antall musikanter på ${part}`,
    en: ({ part }: { part: string }) => `Wished-for number of players on ${part}`,
  },
  mayBeLeft: { nb: 'kan utelates', en: 'may be left out' },
  parts: { nb: 'Stemmer og musikanter', en: 'Parts and players' },
  partsHelp: {
    nb: 'Med færre enn «minst» mangler stemmen. Fem fløyter kan dele to stemmer: sett «ønsket» til 3 på den ene og 2 på den andre. 0 betyr at stemmen kan utelates.',
    en: 'With fewer than “at least” the part is missing. Five flutes may share two parts: set “wished for” to 3 on one and 2 on the other. 0 means that the part may be left out.',
  },
  keepPlayers: { nb: 'Lagre antall musikanter', en: 'Save the numbers of players' },
  changeIt: { nb: 'Rett opplysningene', en: 'Correct the details' },
  saveIt: { nb: 'Lagre endringene', en: 'Save the changes' },
  onRepertoire: { nb: 'På repertoaret', en: 'On the repertoire' },
  nobodyPlays: { nb: 'Ingen orkestre spiller stykket nå.', en: 'No orchestra plays the piece now.' },
  play: { nb: 'Sett på repertoaret', en: 'Put on the repertoire' },
  playWho: { nb: 'Orkester og semester', en: 'Orchestra and semester' },
  drop: { nb: 'Ta av', en: 'Take off' },
  dropFrom: {
    nb: ({ name }: { name: string }) => `Ta av repertoaret til ${name}`,
    en: ({ name }: { name: string }) => `Take off the repertoire of ${name}`,
  },
  remove: { nb: 'Slett stykket', en: 'Delete the piece' },
  removeWhat: {
    nb: 'Stykket er ikke på noe repertoar. Det blir borte for godt.',
    en: 'The piece is on no repertoire. It will be gone for good.',
  },
  saved: { nb: 'Lagret', en: 'Saved' },
  thePiece: { nb: 'Stykket', en: 'The piece' },
})
