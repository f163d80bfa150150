import { counted, words } from './words.ts'

/** Concerts, as the public and the families read them, and their programme sheet. */
export const orchestraConcert = words({
  title: { nb: 'Konserter', en: 'Concerts' },
  concert: { nb: 'Konsert', en: 'Concert' },
  coming: { nb: 'Konserter som kommer', en: 'Concerts to come' },
  past: { nb: 'Tidligere konserter', en: 'Past concerts' },
  none: { nb: 'Ingen konserter ennå', en: 'No concerts yet' },
  noneMore: { nb: 'Når en konsert er satt, står den her.', en: 'When a concert is set, it is listed here.' },
  noneComing: { nb: 'Ingen konserter er satt opp nå.', en: 'No concerts are planned just now.' },
  when: { nb: 'Når', en: 'When' },
  where: { nb: 'Hvor', en: 'Where' },
  tickets: { nb: 'Billetter', en: 'Tickets' },
  buyTickets: { nb: 'Kjøp billett', en: 'Buy tickets' },
  who: { nb: 'Hvem', en: 'Who' },
  together: { nb: 'Sammen med', en: 'Together with' },
  programme: { nb: 'Program', en: 'Programme' },
  onStage: { nb: 'På scenen', en: 'On stage' },
  soloist: { nb: (f: { name: string }) => `Solist: ${f.name}`, en: (f: { name: string }) => `Soloist: ${f.name}` },
  unnamedSoloist: { nb: 'en av musikantene våre', en: 'one of our players' },
  conductedBy: {
    nb: (f: { name: string }) => `Dirigent: ${f.name}`,
    en: (f: { name: string }) => `Conductor: ${f.name}`,
  },
  playedBy: { nb: (f: { name: string }) => `Spilles av ${f.name}`, en: (f: { name: string }) => `Played by ${f.name}` },
  players: {
    nb: (f: { count: number }) => counted('nb', f.count, 'musikant', 'musikanter'),
    en: (f: { count: number }) => counted('en', f.count, 'player', 'players'),
  },
  andMore: {
    nb: (f: { names: string; count: number }) => `${f.names} og\u00a0${f.count}\u00a0til`,
    en: (f: { names: string; count: number }) => `${f.names} and\u00a0${f.count}\u00a0more`,
  },
  cancelled: { nb: 'Konserten er avlyst.', en: 'The concert has been cancelled.' },
  cancelledTag: { nb: 'Avlyst', en: 'Cancelled' },
  over: { nb: 'Konserten har vært.', en: 'The concert has been given.' },
  notPublished: { nb: 'Ikke publisert', en: 'Not published' },
  intoCalendar: { nb: 'Legg i kalenderen', en: 'Add to calendar' },
  directions: { nb: 'Finn veien', en: 'Find the way' },
  sheet: { nb: 'Programark som PDF', en: 'Programme sheet as PDF' },
  toPublic: { nb: 'Siden alle kan lese', en: 'The page that everybody can read' },
  aboutOrchestra: { nb: 'Om Ungdomssymfonikerne', en: 'About the Youth Symphony Orchestra' },

  // The family.
  dress: { nb: 'Konsertantrekk', en: 'Concert dress' },
  calls: { nb: 'Oppmøte', en: 'Call times' },
  noCalls: { nb: 'Oppmøtetidene kommer her.', en: 'Call times will be here.' },
  callFor: { nb: (f: { who: string }) => `for ${f.who}`, en: (f: { who: string }) => `for ${f.who}` },
  callTitle: {
    nb: (f: { what: string; concert: string }) => `${f.what}: ${f.concert}`,
    en: (f: { what: string; concert: string }) => `${f.what}: ${f.concert}`,
  },
  doesPlay: { nb: (f: { name: string }) => `Spiller ${f.name}?`, en: (f: { name: string }) => `Does ${f.name} play?` },
  plays: { nb: 'Spiller', en: 'Plays' },
  playsNot: { nb: 'Spiller ikke', en: 'Does not play' },
  saysPlays: { nb: (f: { name: string }) => `${f.name} spiller`, en: (f: { name: string }) => `${f.name} plays` },
  saysPlaysNot: {
    nb: (f: { name: string }) => `${f.name} spiller ikke`,
    en: (f: { name: string }) => `${f.name} does not play`,
  },
  countedIn: {
    nb: 'Alle i orkesteret regnes med til dere sier noe annet.',
    en: 'Everybody in the orchestra is counted in until you say otherwise.',
  },
  saved: { nb: 'Svaret er lagret.', en: 'The answer is saved.' },
  toldMoved: {
    nb: (f: { title: string }) => `Endret: ${f.title}`,
    en: (f: { title: string }) => `Changed: ${f.title}`,
  },
  toldCancelled: {
    nb: (f: { title: string }) => `Avlyst: ${f.title}`,
    en: (f: { title: string }) => `Cancelled: ${f.title}`,
  },

  // Refusals.
  isPast: { nb: 'Konserten har vært eller er avlyst.', en: 'The concert is over or has been cancelled.' },
  endsFirst: { nb: 'Konserten må slutte etter at den begynner.', en: 'The concert must end after it begins.' },
  noSuchSoloist: { nb: 'Velg en som spiller i semesteret.', en: 'Choose somebody who plays in the semester.' },
  busy: {
    nb: 'Mange henter filer akkurat nå. Prøv igjen om et øyeblikk.',
    en: 'Many are fetching files just now. Try again in a moment.',
  },
})
