import { shortHours } from './hours.ts'
import { counted, words } from './words.ts'

type Direction = 'in' | 'out'
type Way = 'self' | 'other' | 'carrier'

/** When the works come to the joint exhibition and when they are fetched: the plan, the artist's page, the letters. */
export const exhibitionDelivery = words({
  // On the artist's own page.
  chooseNow: {
    nb: (f: { direction: 'in' | 'out' }) => `Velg når du ${f.direction === 'in' ? 'leverer' : 'henter'} verket`,
    en: (f: { direction: 'in' | 'out' }) => `Choose when to ${f.direction === 'in' ? 'deliver' : 'fetch'} your work`,
  },
  chooseNowDay: {
    nb: (f: { day: string }) => `Tidene begynner ${f.day}.`,
    en: (f: { day: string }) => `The first times are on ${f.day}.`,
  },

  // What the rules answer.
  endsBefore: { nb: 'Slutten må komme etter begynnelsen.', en: 'The end must come after the beginning.' },
  noneFits: {
    nb: 'Det er ikke plass til en eneste tid mellom de to klokkeslettene.',
    en: 'Not a single time fits between the two hours.',
  },
  tooManySlots: {
    nb: (f: { most: number }) => `Det blir mer enn ${f.most} tider på én dag. Gjør dem lengre.`,
    en: (f: { most: number }) => `That makes more than ${f.most} times on one day. Make them longer.`,
  },
  overlaps: {
    nb: (f: { begins: string; ends: string }) =>
      `Kolliderer med tiden kl. ${shortHours(f.begins, f.ends, 'nb')}, som finnes allerede.`,
    en: (f: { begins: string; ends: string }) =>
      `Overlaps the time ${shortHours(f.begins, f.ends, 'en')}, which is there already.`,
  },
  fewerThanBooked: {
    nb: (f: { booked: number }) =>
      `${counted('nb', f.booked, 'kunstner', 'kunstnere')} har valgt tiden. Den kan ikke ta færre.`,
    en: (f: { booked: number }) =>
      `${counted('en', f.booked, 'artist has', 'artists have')} chosen this time. It cannot take fewer.`,
  },
  dayIsOver: { nb: 'Dagen har vært.', en: 'This day is over.' },
  bookedMeanwhile: {
    nb: 'Noen har valgt eller forlatt tiden mens du hadde siden åpen. Se over på nytt.',
    en: 'Somebody has chosen or left this time while you had the page open. Please look again.',
  },
  isDelivered: { nb: 'Verket er levert.', en: 'The work has been delivered.' },
  isReturned: { nb: 'Verket er hentet.', en: 'The work has been fetched.' },
  tooLateToChange: {
    nb: 'Tiden kan endres til og med dagen før. Ring vertskommunen hvis noe har kommet i veien.',
    en: 'The time can be changed until the day before. Phone the host municipality if something has come up.',
  },
  sayWhen: { nb: 'Skriv når det passer, eller hvem som kommer.', en: 'Write when it suits you, or who will come.' },
  slotIsOver: {
    nb: 'Denne tiden kan ikke lenger velges. Velg en annen.',
    en: 'This time can no longer be chosen. Choose another.',
  },
  slotIsFull: { nb: 'Tiden ble nettopp full. Velg en annen.', en: 'This time has just filled up. Choose another.' },
  slotIsGone: { nb: 'Tiden finnes ikke lenger. Velg en annen.', en: 'This time is gone. Choose another.' },
  sayWho: { nb: 'Skriv navnet på den som kommer.', en: 'Write the name of the person who comes.' },
  valueIsSigned: {
    nb: 'Verdien står i kvitteringen og kan ikke endres nå. Ring vertskommunen hvis den er feil.',
    en: 'The value is in the receipt and cannot be changed now. Phone the host municipality if it is wrong.',
  },
  remindedToday: {
    nb: 'Påminnelser er sendt i dag. Neste kan gå ut i morgen.',
    en: 'Reminders have been sent today. The next can go out tomorrow.',
  },
  nobodyToRemind: { nb: 'Alle har svart.', en: 'Everybody has answered.' },
  otherNumber: {
    nb: (f: { count: number }) =>
      `Nå gjelder det ${counted('nb', f.count, 'kunstner', 'kunstnere')}. Se over listen og send på nytt.`,
    en: (f: { count: number }) =>
      `It is ${counted('en', f.count, 'artist', 'artists')} by now. Look at the list and send again.`,
  },

  // The plan.
  plan: { nb: 'Levering', en: 'Delivery' },
  planOf: {
    nb: (f: { direction: Direction; year: number }) => `${f.direction === 'in' ? 'Levering' : 'Henting'} ${f.year}`,
    en: (f: { direction: Direction; year: number }) => `${f.direction === 'in' ? 'Delivery' : 'Return'} ${f.year}`,
  },
  direction: {
    nb: (f: { direction: Direction }) => (f.direction === 'in' ? 'Inn til utstillingen' : 'Hjem etterpå'),
    en: (f: { direction: Direction }) => (f.direction === 'in' ? 'To the exhibition' : 'Home afterwards'),
  },
  directions: { nb: 'Levering og henting', en: 'Delivery and return' },
  worksDone: {
    nb: (f: { direction: Direction; done: number; works: number }) =>
      `${f.done} av ${f.works} verk er ${f.direction === 'in' ? 'levert' : 'hentet'}`,
    en: (f: { direction: Direction; done: number; works: number }) =>
      `${f.done} of ${f.works} works ${f.direction === 'in' ? 'delivered' : 'fetched'}`,
  },
  haveSaid: {
    nb: (f: { booked: number; silent: number }) => `${f.booked} har sagt når, ${f.silent} har ikke`,
    en: (f: { booked: number; silent: number }) => `${f.booked} have said when, ${f.silent} have not`,
  },
  placesInAll: {
    nb: (f: { places: number }) => `${counted('nb', f.places, 'plass', 'plasser')} i alt`,
    en: (f: { places: number }) => `${counted('en', f.places, 'place', 'places')} in all`,
  },
  alsoThatDay: { nb: 'I programmet disse dagene', en: 'In the programme of these days' },
  collidesWith: {
    nb: (f: { title: string }) => `Samtidig med ${f.title}`,
    en: (f: { title: string }) => `At the same time as ${f.title}`,
  },
  noSlots: { nb: 'Ingen tider ennå', en: 'No times yet' },
  noSlotsHelp: {
    nb: 'Legg ut dagens tider i én omgang. Kunstnerne velger selv, og du ser hvem som kommer når.',
    en: 'Lay out the times of the day in one go. The artists choose for themselves, and you see who comes when.',
  },
  lay: { nb: 'Legg ut tider', en: 'Lay out times' },
  layButton: { nb: 'Legg ut tidene', en: 'Lay out the times' },
  laid: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'tid', 'tider')} er lagt ut.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'time is', 'times are')} laid out.`,
  },
  day: { nb: 'Dag', en: 'Day' },
  from: { nb: 'Fra klokken', en: 'From' },
  to: { nb: 'Til klokken', en: 'Until' },
  length: { nb: 'Hver tid varer', en: 'Each time lasts' },
  minutes: { nb: 'minutter', en: 'minutes' },
  atOnce: { nb: 'Kunstnere i hver tid', en: 'Artists in each time' },
  atOnceHelp: {
    nb: 'Så mange som kan tas imot samtidig uten kø.',
    en: 'As many as can be received at once without a queue.',
  },
  place: { nb: 'Sted', en: 'Place' },
  placeHelp: {
    nb: 'La feltet stå tomt hvis det er der utstillingen er.',
    en: 'Leave it empty if it is where the exhibition is.',
  },
  taken: {
    nb: (f: { booked: number; capacity: number }) => `${f.booked} av ${f.capacity}`,
    en: (f: { booked: number; capacity: number }) => `${f.booked} of ${f.capacity}`,
  },
  free: { nb: 'Ledig', en: 'Free' },
  editSlotOf: {
    nb: (f: { begins: string; ends: string }) => `Endre kl. ${shortHours(f.begins, f.ends, 'nb')}`,
    en: (f: { begins: string; ends: string }) => `Change ${shortHours(f.begins, f.ends, 'en')}`,
  },
  saveSlot: { nb: 'Endre tiden', en: 'Change the time' },
  saveSlotTelling: {
    nb: (f: { count: number }) => `Endre tiden og skriv til ${counted('nb', f.count, 'kunstner', 'kunstnere')}`,
    en: (f: { count: number }) => `Change the time and write to ${counted('en', f.count, 'artist', 'artists')}`,
  },
  removeSlot: { nb: 'Fjern tiden', en: 'Remove this time' },
  removeSlotTelling: {
    nb: (f: { count: number }) => `Fjern tiden og be ${counted('nb', f.count, 'kunstner', 'kunstnere')} velge på nytt`,
    en: (f: { count: number }) =>
      `Remove this time and ask ${counted('en', f.count, 'artist', 'artists')} to choose again`,
  },
  changed: {
    nb: (f: { count: number }) =>
      f.count === 0 ? 'Tiden er endret.' : `Tiden er endret, og ${counted('nb', f.count, 'brev', 'brev')} er på vei.`,
    en: (f: { count: number }) =>
      f.count === 0
        ? 'The time is changed.'
        : `The time is changed, and ${counted('en', f.count, 'letter is', 'letters are')} on the way.`,
  },
  otherwise: { nb: 'Kommer til en annen tid', en: 'Come at another time' },
  seeSilent: { nb: 'Se hvem', en: 'See who' },
  silent: {
    nb: (f: { count: number }) => `Har ikke sagt når (${f.count})`,
    en: (f: { count: number }) => `Have not said when (${f.count})`,
  },
  everybodySaid: { nb: 'Alle har sagt når de kommer.', en: 'Everybody has said when they come.' },
  remind: {
    nb: (f: { count: number }) => `Send påminnelse til ${counted('nb', f.count, 'kunstner', 'kunstnere')}`,
    en: (f: { count: number }) => `Send a reminder to ${counted('en', f.count, 'artist', 'artists')}`,
  },
  reminded: {
    nb: (f: { count: number }) => `Påminnelsen er på vei til ${counted('nb', f.count, 'kunstner', 'kunstnere')}.`,
    en: (f: { count: number }) => `The reminder is on its way to ${counted('en', f.count, 'artist', 'artists')}.`,
  },
  comesBy: {
    nb: (f: { way: Way; name: string }) =>
      f.way === 'carrier'
        ? `Kommer med transportfirma${f.name ? `: ${f.name}` : ''}`
        : f.way === 'other'
          ? `${f.name} kommer`
          : 'Kommer selv',
    en: (f: { way: Way; name: string }) =>
      f.way === 'carrier'
        ? `Comes by carrier${f.name ? `: ${f.name}` : ''}`
        : f.way === 'other'
          ? `${f.name} comes`
          : 'Comes in person',
  },
  isDone: {
    nb: (f: { direction: Direction }) => (f.direction === 'in' ? 'Levert' : 'Hentet'),
    en: (f: { direction: Direction }) => (f.direction === 'in' ? 'Delivered' : 'Fetched'),
  },

  // The artist's own page.
  myParticipation: { nb: 'Min deltakelse', en: 'My participation' },
  mine: { nb: 'Levering av verket', en: 'Delivery of your work' },
  mineOf: {
    nb: (f: { year: number }) => `Levering av verket ${f.year}`,
    en: (f: { year: number }) => `Delivery of your work ${f.year}`,
  },
  whenIn: { nb: 'Når leverer du?', en: 'When do you deliver?' },
  whenOut: { nb: 'Når henter du?', en: 'When do you fetch it?' },
  chosenIn: {
    nb: (f: { when: string }) => `Du leverer ${f.when}.`,
    en: (f: { when: string }) => `You deliver ${f.when}.`,
  },
  chosenOut: {
    nb: (f: { when: string }) => `Du henter ${f.when}.`,
    en: (f: { when: string }) => `You fetch it ${f.when}.`,
  },
  chosenOther: { nb: 'Du har meldt om en annen tid:', en: 'You have told us of another time:' },
  changeUntil: {
    nb: 'Du kan endre valget til og med dagen før.',
    en: 'You can change this until the day before.',
  },
  deliveryDay: {
    nb: (f: { day: string; venue: string }) => `Leveringsdagen er ${f.day}${f.venue ? ` på ${f.venue}` : ''}.`,
    en: (f: { day: string; venue: string }) => `The delivery day is ${f.day}${f.venue ? ` at ${f.venue}` : ''}.`,
  },
  notOpenYet: {
    nb: 'Tidene er ikke lagt ut ennå. Se innom igjen når dagen nærmer seg.',
    en: 'The times have not been laid out yet. Look in again as the day comes closer.',
  },
  chooseTime: { nb: 'Tid', en: 'Time' },
  leftIn: {
    nb: (f: { left: number }) => (f.left === 0 ? 'Full' : `${counted('nb', f.left, 'plass', 'plasser')} igjen`),
    en: (f: { left: number }) => (f.left === 0 ? 'Full' : `${counted('en', f.left, 'place', 'places')} left`),
  },
  otherTime: { nb: 'Ingen av disse passer', en: 'None of these suits me' },
  otherTimeHelp: {
    nb: 'Skriv nedenfor når det passer. Vertskommunen tar kontakt.',
    en: 'Write below when it suits you. The host municipality will get in touch.',
  },
  whoComes: { nb: 'Hvem kommer?', en: 'Who comes?' },
  way: {
    nb: (f: { way: Way }) => ({ self: 'Jeg selv', other: 'En annen', carrier: 'Et transportfirma' })[f.way],
    en: (f: { way: Way }) => ({ self: 'I do', other: 'Somebody else', carrier: 'A carrier' })[f.way],
  },
  byName: { nb: 'Navnet på den som kommer', en: 'Name of the person who comes' },
  byNameHelp: {
    nb: 'Fylles ut når det ikke er deg selv. Si fra til den det gjelder.',
    en: 'Fill this in when it is not you. Let the person know.',
  },
  note: { nb: 'Beskjed til vertskommunen', en: 'Message to the host municipality' },
  book: { nb: 'Bestill tiden', en: 'Book this time' },
  bookAgain: { nb: 'Endre valget', en: 'Change my choice' },
  booked: {
    nb: 'Takk, da er det avtalt. Du får et brev med tiden til kalenderen.',
    en: 'Thank you, that is settled. You will get a letter with the time for your calendar.',
  },
  aboutWork: { nb: 'Om verket', en: 'About the work' },
  value: { nb: 'Forsikringsverdi', en: 'Insurance value' },
  valueHelp: {
    nb: (f: { price: string }) =>
      f.price
        ? `Lar du feltet stå tomt, gjelder prisen: ${f.price}.`
        : 'Verket har ingen pris. Skriv hva det skal forsikres for.',
    en: (f: { price: string }) =>
      f.price
        ? `If you leave it empty, the price counts: ${f.price}.`
        : 'The work has no price. Write what it should be insured for.',
  },
  mounting: { nb: 'Hvordan henges eller settes det opp?', en: 'How is it hung or set up?' },
  mountingHelp: {
    nb: 'For eksempel «to oppheng bak, henges på skruer» eller «står på sokkel, 90 cm».',
    en: 'Such as “two hooks on the back, hung on screws” or “on a plinth, 90 cm”.',
  },
  needs: { nb: 'Trenger verket noe?', en: 'Does it need anything?' },
  needsHelp: { nb: 'Strøm, mørke, sokkel, lyd …', en: 'Power, darkness, a plinth, sound …' },
  packing: { nb: 'Emballasje', en: 'Packing' },
  packingHelp: {
    nb: 'Hva verket kommer i, og om emballasjen skal tas vare på.',
    en: 'What the work comes in, and whether to keep the packing.',
  },
  saveAbout: { nb: 'Lagre om verket', en: 'Save about the work' },
  savedAbout: {
    nb: 'Lagret. Vertskommunen ser det du skrev.',
    en: 'Saved. The host municipality sees what you wrote.',
  },
  toMine: { nb: 'Avtal levering av verket', en: 'Arrange the delivery of your work' },
  toMineLater: { nb: 'Levering og henting av verket', en: 'Delivery and return of your work' },
  workIn: { nb: 'Verket er levert.', en: 'The work has been delivered.' },
  workOut: { nb: 'Verket er hentet.', en: 'The work has been fetched.' },
})
