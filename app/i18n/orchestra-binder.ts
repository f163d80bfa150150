import { counted, words } from './words.ts'

/** The emergency binder of a seminar, and the kitchen's numbers. */
export const orchestraBinder = words({
  title: { nb: 'Nødpermen', en: 'The emergency binder' },
  titleOf: {
    nb: (f: { seminar: string }) => `Nødperm: ${f.seminar}`,
    en: (f: { seminar: string }) => `Emergency binder: ${f.seminar}`,
  },
  lede: {
    nb: 'Foresatte, hentere, allergier og medisiner for alle på seminaret. Åpne bare det kortet du trenger: de foresatte ser hvem som har lest det, og når.',
    en: 'Guardians, who may collect, allergies and medicine for everyone at the seminar. Open only the card you need: the guardians see who has read it, and when.',
  },
  notACode: { nb: 'Koden er seks sifre.', en: 'The code is six digits.' },
  noDays: {
    nb: 'Seminaret har ingen dager, så nødpermen kan ikke lages.',
    en: 'The seminar has no days, so there can be no binder.',
  },
  isOver: { nb: 'Seminaret er over, og nødpermen er lukket.', en: 'The seminar is over, and the binder is closed.' },
  isShut: {
    nb: 'Nødpermen er låst etter fem feil koder. Seminarlederen kan lage en ny kode.',
    en: 'The binder is locked after five wrong codes. The seminar leader can make a new code.',
  },
  notMade: { nb: 'Seminarlederen har ikke laget noen kode ennå.', en: 'The seminar leader has not made a code yet.' },
  notYet: { nb: 'Nødpermen er ikke åpen ennå.', en: 'The binder is not open yet.' },
  codeAgain: {
    nb: 'Det er mer enn et kvarter siden du skrev koden. Skriv den en gang til.',
    en: 'It is more than a quarter of an hour since you typed the code. Type it again.',
  },
  wrongCode: {
    nb: (f: { left: number }) =>
      f.left > 0
        ? `Feil kode. ${counted('nb', f.left, 'forsøk', 'forsøk')} igjen før nødpermen låses.`
        : 'Feil kode for femte gang. Nødpermen er låst. Seminarlederen kan lage en ny kode.',
    en: (f: { left: number }) =>
      f.left > 0
        ? `Wrong code. ${counted('en', f.left, 'try', 'tries')} left before the binder is locked.`
        : 'Wrong code for the fifth time. The binder is locked. The seminar leader can make a new code.',
  },
  wrongOnPhone: {
    nb: (f: { left: number }) =>
      f.left > 0
        ? `Feil kode. ${counted('nb', f.left, 'forsøk', 'forsøk')} igjen før kortene slettes fra telefonen.`
        : 'Feil kode for femte gang. Kortene er slettet fra telefonen. Åpne nødpermen på nytt når du har nett.',
    en: (f: { left: number }) =>
      f.left > 0
        ? `Wrong code. ${counted('en', f.left, 'try', 'tries')} left before the cards are deleted from the phone.`
        : 'Wrong code for the fifth time. The cards are deleted from the phone. Open the binder again when you have a network.',
  },
  tooOften: { nb: 'Vent et minutt før du prøver igjen.', en: 'Wait a minute before you try again.' },
  signedOut: {
    nb: 'Du er ikke lenger logget inn. Logg inn, og skriv koden på nytt.',
    en: 'You are no longer signed in. Sign in, and type the code again.',
  },

  code: { nb: 'Kode', en: 'Code' },
  codeHelp: { nb: 'Seks sifre fra seminarlederen.', en: 'Six digits from the seminar leader.' },
  open: { nb: 'Åpne nødpermen', en: 'Open the binder' },
  opening: { nb: 'Åpner …', en: 'Opening …' },
  opensAt: {
    nb: (f: { when: string }) => `Nødpermen åpner ${f.when}.`,
    en: (f: { when: string }) => `The binder opens ${f.when}.`,
  },
  openUntil: {
    nb: (f: { when: string }) => `Åpen til ${f.when}.`,
    en: (f: { when: string }) => `Open until ${f.when}.`,
  },
  closed: {
    nb: (f: { when: string }) =>
      `Nødpermen ble lukket ${f.when}. Koden er slettet, og kortene er borte fra telefonene.`,
    en: (f: { when: string }) =>
      `The binder was closed ${f.when}. The code is deleted, and the cards are gone from the phones.`,
  },
  kept: {
    nb: (f: { when: string }) =>
      `Kortene ligger kryptert på telefonen til ${f.when}, og virker uten nett med samme kode.`,
    en: (f: { when: string }) =>
      `The cards are encrypted on this phone until ${f.when}, and work without network with the same code.`,
  },
  notKept: {
    nb: 'Kortene ligger ikke på denne telefonen. Åpne nødpermen én gang med nett, så virker den også uten.',
    en: 'The cards are not on this phone. Open the binder once with a network, and it will work without one too.',
  },
  offline: {
    nb: 'Uten nett. Kortene er slik de var da du sist åpnet nødpermen.',
    en: 'No network. The cards are as they were when you last opened the binder.',
  },
  lock: { nb: 'Lås', en: 'Lock' },
  forget: { nb: 'Slett kortene fra telefonen', en: 'Delete the cards from this phone' },
  forgotten: { nb: 'Kortene er slettet fra telefonen.', en: 'The cards are deleted from this phone.' },
  notTold: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'lesning', 'lesninger')} meldes til de foresatte når det er nett.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'reading', 'readings')} will be reported to the guardians when there is a network.`,
  },

  search: { nb: 'Finn navn', en: 'Find a name' },
  group: { nb: 'Gruppe', en: 'Group' },
  everybody: { nb: 'Alle', en: 'Everybody' },
  nobody: { nb: 'Ingen passer til søket.', en: 'Nobody matches.' },
  openCard: {
    nb: (f: { name: string }) => `Åpne kortet til ${f.name}`,
    en: (f: { name: string }) => `Open the card of ${f.name}`,
  },
  closeCard: { nb: 'Tilbake til listen', en: 'Back to the list' },
  cardNoted: {
    nb: 'De foresatte får se at du har lest dette kortet.',
    en: 'The guardians will see that you have read this card.',
  },
  guardians: { nb: 'Foresatte', en: 'Guardians' },
  reserves: { nb: 'Reserve', en: 'Reserve' },
  noPhone: { nb: 'ikke oppgitt telefon', en: 'no phone given' },
  mayPickUp: { nb: 'kan hente', en: 'may collect' },
  mayNotPickUp: { nb: 'henter ikke', en: 'does not collect' },
  pickUp: { nb: 'Henting', en: 'Collecting' },
  alone: { nb: 'Går hjem alene.', en: 'Goes home alone.' },
  notAlone: {
    nb: (f: { names: string }) => `Skal hentes av ${f.names}.`,
    en: (f: { names: string }) => `To be collected by ${f.names}.`,
  },
  nobodyCollects: {
    nb: 'Ingen er satt opp til å hente. Ring de foresatte.',
    en: 'Nobody is down to collect. Call the guardians.',
  },
  or: { nb: 'eller', en: 'or' },
  health: { nb: 'Allergi og helse', en: 'Allergies and health' },
  noNotes: { nb: 'Familien har ikke meldt noe.', en: 'The family has told us nothing.' },
  notAgreed: {
    nb: 'Familien har ikke samtykket til at vi tar vare på opplysninger om helse. Ring dem.',
    en: 'The family has not agreed that we keep facts about health. Call them.',
  },
  unreadable: {
    nb: 'Teksten kan ikke åpnes. Ring de foresatte.',
    en: 'The text cannot be opened. Call the guardians.',
  },
  pictures: { nb: 'Bilder', en: 'Pictures' },
  picturesYes: { nb: 'Kan fotograferes.', en: 'May be photographed.' },
  picturesNo: { nb: 'Skal ikke fotograferes.', en: 'Is not to be photographed.' },
  mother: { nb: 'mor', en: 'mother' },
  father: { nb: 'far', en: 'father' },
  fosterParent: { nb: 'fosterforelder', en: 'foster parent' },
  other: { nb: 'foresatt', en: 'guardian' },
  call: {
    nb: (f: { name: string; phone: string }) => `Ring ${f.name}, ${f.phone}`,
    en: (f: { name: string; phone: string }) => `Call ${f.name}, ${f.phone}`,
  },
  emergencyNumbers: {
    nb: 'Fare for liv: ring 113. Forgiftning: 22 59 13 00. Legevakt: 116 117.',
    en: 'Danger to life: call 113. Poisoning: 22 59 13 00. Emergency clinic: 116 117.',
  },

  making: { nb: 'Koden', en: 'The code' },
  makingHelp: {
    nb: 'Du lager koden og gir den til dem som har vakt. Den vises bare én gang, og ingen kan slå den opp etterpå. En ny kode gjør den gamle ugyldig.',
    en: 'You make the code and give it to those on duty. It is shown only once, and nobody can look it up afterwards. A new code makes the old one invalid.',
  },
  before: { nb: 'Åpner så mange timer før første dag', en: 'Opens this many hours before the first day' },
  make: { nb: 'Lag kode', en: 'Make a code' },
  makeAnew: { nb: 'Lag ny kode', en: 'Make a new code' },
  yourCode: { nb: 'Koden er', en: 'The code is' },
  yourCodeHelp: { nb: 'Skriv den ned nå. Den vises ikke igjen.', en: 'Write it down now. It will not be shown again.' },
  onDuty: { nb: 'Kan åpne med koden', en: 'May open with the code' },
  nobodyOnDuty: {
    nb: 'Ingen kan åpne nødpermen ennå. Kryss av for «nødperm» hos dem som har vakt, på seminarets side.',
    en: 'Nobody may open the binder yet. Tick “emergency binder” for those on duty on the seminar’s page.',
  },
  toSeminar: { nb: 'Til seminaret', en: 'To the seminar' },
  openings: { nb: 'Åpnet', en: 'Opened' },
  noOpenings: { nb: 'Ingen har åpnet nødpermen.', en: 'Nobody has opened the binder.' },
  openedBy: {
    nb: (f: { name: string; when: string }) => `${f.name}, ${f.when}`,
    en: (f: { name: string; when: string }) => `${f.name}, ${f.when}`,
  },
  openedOffline: { nb: 'uten nett', en: 'without network' },

  nights: { nb: 'Hvem sover over', en: 'Who sleeps over' },
  nightsHelp: {
    nb: 'Skriv ut og heng ved utgangen. Listen skal stemme med dem som ligger her, så rett den for hånd når noe endrer seg.',
    en: 'Print it and put it up by the exit. The list must match who is here, so correct it by hand when something changes.',
  },
  nightOf: {
    nb: (f: { day: string }) => `Natten etter ${f.day}`,
    en: (f: { day: string }) => `The night after ${f.day}`,
  },
  nightGuards: { nb: 'Nattevakter', en: 'Night guards' },
  noGuards: { nb: 'Ingen nattevakt er satt opp.', en: 'No night guard is down.' },
  oneGuard: {
    nb: 'Bare én nattevakt er satt opp. Det skal være to.',
    en: 'Only one night guard is down. There should be two.',
  },
  sleepers: {
    nb: (f: { count: number }) => `Sover over: ${f.count}`,
    en: (f: { count: number }) => `Sleeping over: ${f.count}`,
  },
  unsure: { nb: 'Har ikke svart for begge dagene', en: 'Have not answered for both days' },
  print: { nb: 'Skriv ut', en: 'Print' },

  kitchen: { nb: 'Kjøkkenet', en: 'The kitchen' },
  kitchenOf: {
    nb: (f: { seminar: string }) => `Kjøkken: ${f.seminar}`,
    en: (f: { seminar: string }) => `Kitchen: ${f.seminar}`,
  },
  kitchenLede: {
    nb: 'Så mange spiser, etter det familiene har svart. Navn og diagnoser står ikke her.',
    en: 'This many eat, by what the families have answered. Names and diagnoses are not shown here.',
  },
  eaters: { nb: 'Spiser i alt', en: 'Eating in all' },
  players: { nb: 'musikanter', en: 'players' },
  adults: { nb: 'voksne', en: 'adults' },
  ofWhom: {
    nb: (f: { players: number; adults: number }) =>
      `${counted('nb', f.players, 'musikant', 'musikanter')} og ${counted('nb', f.adults, 'voksen', 'voksne')}`,
    en: (f: { players: number; adults: number }) =>
      `${counted('en', f.players, 'player', 'players')} and ${counted('en', f.adults, 'adult', 'adults')}`,
  },
  unanswered: {
    nb: (f: { count: number }) => `${f.count} har ikke svart. De kan komme.`,
    en: (f: { count: number }) => `${f.count} have not answered. They may come.`,
  },
  needs: { nb: 'Av dem', en: 'Of these' },
  needsCount: {
    nb: (f: { come: number; unanswered: number }) =>
      f.unanswered === 0
        ? String(f.come)
        : f.come === 0
          ? `kanskje ${f.unanswered}`
          : `${f.come}, kanskje ${f.unanswered} til`,
    en: (f: { come: number; unanswered: number }) =>
      f.unanswered === 0
        ? String(f.come)
        : f.come === 0
          ? `perhaps ${f.unanswered}`
          : `${f.come}, perhaps ${f.unanswered} more`,
  },
  noNeeds: {
    nb: 'Ingen har meldt noe kjøkkenet må vite.',
    en: 'Nobody has told of anything the kitchen needs to know.',
  },
  meal: { nb: 'Måltid', en: 'Meal' },
})
