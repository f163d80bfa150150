import { counted, words } from './words.ts'

const studios = {
  nb: (count: number) => counted('nb', count, 'atelier', 'atelierer'),
  en: (count: number) => counted('en', count, 'studio', 'studios'),
}
const ways = {
  walk: { nb: 'Til fots', en: 'On foot' },
  bike: { nb: 'Med sykkel', en: 'By bicycle' },
  car: { nb: 'Med bil', en: 'By car' },
  transit: { nb: 'Kollektivt', en: 'By public transport' },
}
type Way = keyof typeof ways

/** A visitor's own round. Times come as local times in the language's way, days and hours in words. */
export const myRound = words({
  title: { nb: 'Min runde', en: 'My round' },
  description: {
    nb: 'Velg atelierer, og få en rute som rekker fram før de stenger. Du trenger ingen konto.',
    en: 'Choose studios and get a route that reaches them before they close. You need no account.',
  },
  emptyTitle: { nb: 'Ingen atelierer er valgt ennå', en: 'No studios are chosen yet' },
  emptyHow: {
    nb: 'Trykk «Legg i runden» på kartet eller hos en kunstner. Har du avisen foran deg, kan du skrive numrene her.',
    en: 'Press “Add to my round” on the map or on an artist’s page. If you have the paper in front of you, type the numbers here.',
  },
  toMap: { nb: 'Velg på kartet', en: 'Choose on the map' },
  toList: { nb: 'Velg blant kunstnerne', en: 'Choose among the artists' },
  addNumbers: { nb: 'Legg til atelierer', en: 'Add studios' },
  addNumbersHelp: { nb: 'Nummer, for eksempel 3, 12, 40', en: 'Numbers, for instance 3, 12, 40' },
  add: { nb: 'Legg til', en: 'Add' },

  // The answer
  reachesAll: {
    nb: (f: { count: number; ends: string }) =>
      f.count === 1
        ? `Du rekker det før de stenger, og er ferdig kl. ${f.ends}.`
        : f.count === 2
          ? `Du rekker begge før de stenger, og er ferdig kl. ${f.ends}.`
          : `Du rekker alle ${f.count} før de stenger, og er ferdig kl. ${f.ends}.`,
    en: (f: { count: number; ends: string }) =>
      f.count === 1
        ? `You make it before they close, and are done at ${f.ends}.`
        : f.count === 2
          ? `You make both before they close, and are done at ${f.ends}.`
          : `You make all ${f.count} before they close, and are done at ${f.ends}.`,
  },
  reachesSome: {
    nb: (f: { count: number; of: number }) => `Du rekker ${f.count} av ${studios.nb(f.of)} før de stenger.`,
    en: (f: { count: number; of: number }) => `You make ${f.count} of ${studios.en(f.of)} before they close.`,
  },
  reachesNone: {
    nb: 'Du rekker ingen av dem før de stenger.',
    en: 'You make none of them before they close.',
  },
  noneOpen: {
    nb: (f: { day: string }) => `Ingen av dem har åpent ${f.day}.`,
    en: (f: { day: string }) => `None of them is open on ${f.day}.`,
  },
  allSeen: { nb: 'Du har vært hos alle du valgte.', en: 'You have been to all that you chose.' },
  sums: {
    nb: (f: { kilometres: string; time: string }) => `Omtrent ${f.kilometres} km og ${f.time} på veien.`,
    en: (f: { kilometres: string; time: string }) => `About ${f.kilometres} km and ${f.time} on the way.`,
  },
  minutes: {
    nb: (f: { minutes: number }) => {
      const [hours, rest] = [Math.floor(f.minutes / 60), f.minutes % 60]
      return [hours && counted('nb', hours, 'time', 'timer'), (rest || !hours) && `${rest} min`]
        .filter(Boolean)
        .join(' ')
    },
    en: (f: { minutes: number }) => {
      const [hours, rest] = [Math.floor(f.minutes / 60), f.minutes % 60]
      return [hours && counted('en', hours, 'hour', 'hours'), (rest || !hours) && `${rest} min`]
        .filter(Boolean)
        .join(' ')
    },
  },
  betterLeave: {
    nb: (f: { time: string }) => `Drar du kl. ${f.time}, slipper du å vente ved den første døra.`,
    en: (f: { time: string }) => `Leave at ${f.time} and you need not wait at the first door.`,
  },
  leaveThen: { nb: (f: { time: string }) => `Dra kl. ${f.time}`, en: (f: { time: string }) => `Leave at ${f.time}` },
  waysToAll: { nb: 'Slik rekker du alle', en: 'How to make them all' },
  wayStay: {
    nb: (f: { stay: number }) => `Bli ${f.stay} minutter hos hver`,
    en: (f: { stay: number }) => `Stay ${f.stay} minutes at each`,
  },
  wayLeave: {
    nb: (f: { time: string }) => `Dra allerede kl. ${f.time}`,
    en: (f: { time: string }) => `Leave as early as ${f.time}`,
  },
  wayMode: { nb: 'Ta bilen', en: 'Take the car' },

  // A stop
  studio: { nb: 'Atelier', en: 'Studio' },
  first: { nb: 'Start her', en: 'Start here' },
  next: { nb: 'Neste', en: 'Next' },
  leaveFrom: {
    nb: (f: { place: string; time: string }) => `Fra ${f.place} kl. ${f.time}`,
    en: (f: { place: string; time: string }) => `From ${f.place} at ${f.time}`,
  },
  startHere: { nb: 'Der du er', en: 'Where you are' },
  startVenue: { nb: 'Fellesutstillingen', en: 'The joint exhibition' },
  startStudio: {
    nb: (f: { number: number }) => `atelier ${f.number}`,
    en: (f: { number: number }) => `studio ${f.number}`,
  },
  arrive: { nb: 'Framme kl.', en: 'There at' },
  beThere: {
    nb: (f: { from: string; to: string }) => `Vær der kl. ${f.from}–${f.to}`,
    en: (f: { from: string; to: string }) => `Be there ${f.from}–${f.to}`,
  },
  waits: {
    nb: (f: { opens: string; minutes: number }) => `De åpner kl. ${f.opens}. Du venter ${f.minutes} min.`,
    en: (f: { opens: string; minutes: number }) => `They open at ${f.opens}. You wait ${f.minutes} min.`,
  },
  closes: { nb: (f: { time: string }) => `Stenger kl. ${f.time}`, en: (f: { time: string }) => `Closes at ${f.time}` },
  closesSoon: {
    nb: (f: { time: string; minutes: number }) =>
      f.minutes === 0
        ? `Stenger kl. ${f.time}, akkurat når du går.`
        : `Stenger kl. ${f.time}, bare ${f.minutes} min etter at du går.`,
    en: (f: { time: string; minutes: number }) =>
      f.minutes === 0
        ? `Closes at ${f.time}, just as you leave.`
        : `Closes at ${f.time}, only ${f.minutes} min after you leave.`,
  },
  shortStay: {
    nb: (f: { minutes: number }) => `Her får du bare ${f.minutes} min.`,
    en: (f: { minutes: number }) => `You have only ${f.minutes} min here.`,
  },
  awayNow: {
    nb: 'Kunstneren er ute et øyeblikk.',
    en: 'The artist is out for a moment.',
  },
  meetingPoint: { nb: 'Møtested', en: 'Meeting point' },
  leg: {
    nb: (f: { minutes: string; kilometres: string; mode: Way }) =>
      `${f.minutes} ${{ walk: 'å gå', bike: 'å sykle', car: 'i bil', transit: 'kollektivt' }[f.mode]}, omtrent ${f.kilometres} km`,
    en: (f: { minutes: string; kilometres: string; mode: Way }) =>
      `${f.minutes} ${{ walk: 'on foot', bike: 'by bicycle', car: 'by car', transit: 'by public transport' }[f.mode]}, about ${f.kilometres} km`,
  },
  nextDoor: { nb: 'Samme sted', en: 'The same place' },
  google: { nb: 'Vei i Google Maps', en: 'Way in Google Maps' },
  apple: { nb: 'Apple Kart', en: 'Apple Maps' },
  entur: { nb: 'Avganger hos Entur', en: 'Departures at Entur' },
  wayTo: {
    nb: (f: { number: number }) => `til atelier ${f.number}`,
    en: (f: { number: number }) => `to studio ${f.number}`,
  },
  beenHere: { nb: 'Vært her', en: 'Been here' },
  up: { nb: 'Tidligere', en: 'Earlier' },
  down: { nb: 'Senere', en: 'Later' },
  remove: { nb: 'Ta bort', en: 'Remove' },
  ofStudio: {
    nb: (f: { number: number }) => `atelier ${f.number}`,
    en: (f: { number: number }) => `studio ${f.number}`,
  },
  change: { nb: 'Endre', en: 'Change' },

  // What is not in the plan
  missedTitle: { nb: 'Disse rekker du ikke', en: 'These you do not make' },
  missed: {
    nb: (f: { closes: string; arrives: string }) => `Stenger kl. ${f.closes}. Du ville vært framme kl. ${f.arrives}.`,
    en: (f: { closes: string; arrives: string }) => `Closes at ${f.closes}. You would be there at ${f.arrives}.`,
  },
  leftOutTitle: {
    nb: (f: { day: string }) => `Ikke åpent ${f.day}`,
    en: (f: { day: string }) => `Not open on ${f.day}`,
  },
  openOn: { nb: (f: { days: string }) => `Åpent ${f.days}`, en: (f: { days: string }) => `Open ${f.days}` },
  neverOpen: { nb: 'Åpningstidene er ikke satt ennå', en: 'Opening hours are not set yet' },
  closedThatDay: { nb: 'Kunstneren holder stengt denne dagen', en: 'The artist is closed on this day' },
  notOnMap: {
    nb: 'Ikke plassert på kartet ennå. Adressen står hos kunstneren.',
    en: 'Not on the map yet. The address is on the artist’s page.',
  },
  unknown: {
    nb: (f: { numbers: string }) => `Nummer ${f.numbers} finnes ikke i år.`,
    en: (f: { numbers: string }) => `Number ${f.numbers} does not exist this year.`,
  },
  seenTitle: { nb: 'Her har du vært', en: 'Where you have been' },
  unsee: { nb: 'Ta med igjen', en: 'Take it in again' },
  otherYear: {
    nb: (f: { year: string; this: number }) =>
      `Denne runden er fra ${f.year}. I ${f.this} har atelierene andre nummer.`,
    en: (f: { year: string; this: number }) =>
      `This round is of ${f.year}. In ${f.this} the studios have other numbers.`,
  },

  // Asking
  settings: { nb: 'Dag, start og reisemåte', en: 'Day, start and way of travel' },
  day: { nb: 'Dag', en: 'Day' },
  dayOption: {
    nb: (f: { day: string; open: number; of: number }) => `${f.day}: ${f.open} av ${f.of} åpne`,
    en: (f: { day: string; open: number; of: number }) => `${f.day}: ${f.open} of ${f.of} open`,
  },
  start: { nb: 'Start fra', en: 'Start from' },
  startFirst: { nb: 'Det første atelieret', en: 'The first studio' },
  startPoint: { nb: 'Der jeg var', en: 'Where I was' },
  startTowns: { nb: 'Byer og steder', en: 'Towns' },
  startChosen: { nb: 'Valgte atelierer', en: 'Chosen studios' },
  startOption: {
    nb: (f: { number: number; name: string }) => `${f.number} ${f.name}`,
    en: (f: { number: number; name: string }) => `${f.number} ${f.name}`,
  },
  useHere: { nb: 'Start der jeg er', en: 'Start where I am' },
  hereFailed: {
    nb: 'Nettleseren ga oss ikke posisjonen. Velg et sted i listen.',
    en: 'The browser did not give us the position. Choose a place in the list.',
  },
  leaves: { nb: 'Dra kl.', en: 'Leave at' },
  mode: { nb: 'Reisemåte', en: 'Way of travel' },
  modeOption: { nb: (f: { mode: Way }) => ways[f.mode].nb, en: (f: { mode: Way }) => ways[f.mode].en },
  stay: { nb: 'Tid hos hver', en: 'Time at each' },
  stayOption: { nb: (f: { stay: number }) => `${f.stay} minutter`, en: (f: { stay: number }) => `${f.stay} minutes` },
  order: { nb: 'Rekkefølge', en: 'Order' },
  orderBest: { nb: 'Den beste', en: 'The best' },
  orderOwn: { nb: 'Min egen', en: 'My own' },
  stayAtEach: {
    nb: (f: { stay: number }) => `${f.stay} minutter hos hver`,
    en: (f: { stay: number }) => `${f.stay} minutes at each`,
  },
  plan: { nb: 'Legg opp runden', en: 'Plan the round' },
  ownOrder: { nb: 'Du har bestemt rekkefølgen selv.', en: 'You have set the order yourself.' },
  findBest: { nb: 'Finn den beste rekkefølgen', en: 'Find the best order' },
  estimate: {
    nb: 'Reisetidene er anslag: luftlinjen ganget med 1,3–1,4 for svinger og omveier, delt på vanlig fart og rundet opp til fem minutter. Trafikk og rutetider vet vi ikke om. Sjekk veien i kartet ditt eller hos Entur før du drar.',
    en: 'Travel times are estimates: the straight line times 1.3–1.4 for bends and detours, divided by an ordinary speed and rounded up to five minutes. We know nothing of traffic or timetables. Check the way in your map or at Entur before you leave.',
  },

  // Taking along
  takeAlong: { nb: 'Ta med runden', en: 'Take the round along' },
  share: { nb: 'Del runden', en: 'Share the round' },
  copied: { nb: 'Adressen er kopiert', en: 'The address is copied' },
  shareHow: {
    nb: 'Hele runden ligger i adressen. Send den til hvem du vil.',
    en: 'The whole round is in the address. Send it to anyone.',
  },
  print: { nb: 'Skriv ut', en: 'Print' },
  calendar: { nb: 'Til kalenderen', en: 'To the calendar' },
  track: { nb: 'Til GPS (GPX)', en: 'To a GPS (GPX)' },
  ready: {
    nb: 'Kart, liste, program og runde virker uten nett på denne enheten.',
    en: 'Map, list, programme and round work without network on this device.',
  },
  clear: { nb: 'Tøm runden', en: 'Empty the round' },
  mapLabel: {
    nb: (f: { numbers: string }) => `Kart over runden. Rekkefølge: ${f.numbers}`,
    en: (f: { numbers: string }) => `Map of the round. Order: ${f.numbers}`,
  },

  // A shared round
  sharedTitle: { nb: 'Dette er en runde som noen har delt', en: 'Someone shared this round' },
  sharedOwn: {
    nb: (f: { count: number }) => `Din egen runde har ${studios.nb(f.count)} og ligger som før.`,
    en: (f: { count: number }) => `Your own round has ${studios.en(f.count)} and is as it was.`,
  },
  toOwn: { nb: 'Se min egen', en: 'See my own' },
  takeShared: { nb: 'Bruk denne i stedet', en: 'Use this one instead' },
  mergeShared: { nb: 'Legg disse til i min', en: 'Add these to mine' },
  toThisYear: { nb: 'Lag en ny runde', en: 'Make a new round' },

  // Files
  fileTitle: {
    nb: (f: { day: string }) => `Kunst rett vest, ${f.day}`,
    en: (f: { day: string }) => `Kunst rett vest, ${f.day}`,
  },
  fileStop: {
    nb: (f: { number: number; names: string }) => `Atelier ${f.number}: ${f.names}`,
    en: (f: { number: number; names: string }) => `Studio ${f.number}: ${f.names}`,
  },
  fileNote: {
    nb: (f: { arrives: string; hours: string }) => `Framme kl. ${f.arrives}. Åpent ${f.hours}.`,
    en: (f: { arrives: string; hours: string }) => `There at ${f.arrives}. Open ${f.hours}.`,
  },
  fileAbout: {
    nb: (f: { count: number }) => `${studios.nb(f.count)} i rekkefølge. Tidene er anslag.`,
    en: (f: { count: number }) => `${studios.en(f.count)} in order. The times are estimates.`,
  },
})
