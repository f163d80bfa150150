/** Lifts to a seminar and back. */
import { counted, words } from './words.ts'

export const orchestraCarpool = words({
  title: { nb: 'Samkjøring', en: 'Carpool' },
  lede: {
    nb: 'Har du ledige seter, eller trenger barnet ditt skyss? Bare familiene på dette seminaret ser det som står her.',
    en: 'Do you have free seats, or does your child need a lift? Only the families of this seminar see what stands here.',
  },
  none: { nb: 'Ingen tilbud om skyss ennå', en: 'No lifts offered yet' },
  noneWhy: {
    nb: 'Kjører du likevel, kan du spare en annen familie for turen.',
    en: 'If you drive anyway, you can save another family the trip.',
  },
  there: { nb: 'til seminaret', en: 'to the seminar' },
  back: { nb: 'hjem igjen', en: 'back home' },
  both: { nb: 'fram og tilbake', en: 'there and back' },
  from: { nb: ({ place }: { place: string }) => `Fra ${place}`, en: ({ place }: { place: string }) => `From ${place}` },
  seats: {
    nb: ({ left, seats }: { left: number; seats: number }) =>
      left === 0 ? 'Fullt' : `${left} av ${counted('nb', seats, 'sete', 'seter')} ledig`,
    en: ({ left, seats }: { left: number; seats: number }) =>
      left === 0 ? 'Full' : `${left} of ${counted('en', seats, 'seat', 'seats')} free`,
  },
  drives: {
    nb: ({ name }: { name: string }) => `${name} kjører`,
    en: ({ name }: { name: string }) => `${name} drives`,
  },
  youDrive: { nb: 'Du kjører', en: 'You drive' },
  phone: {
    nb: ({ phone }: { phone: string }) => `Telefon ${phone}`,
    en: ({ phone }: { phone: string }) => `Telephone ${phone}`,
  },
  ask: { nb: 'Be om plass', en: 'Ask for a seat' },
  forWhom: { nb: 'For hvem', en: 'For whom' },
  askAgree: {
    nb: 'Sjåføren ser navnet mitt og barnets, og telefonnummeret mitt når plassen er gitt',
    en: 'The driver sees my name and my child’s, and my telephone number once the seat is given',
  },
  askDo: { nb: 'Spør sjåføren', en: 'Ask the driver' },
  waits: { nb: 'venter på svar', en: 'waiting for an answer' },
  given: { nb: 'har plass', en: 'has a seat' },
  declined: { nb: 'fikk ikke plass', en: 'got no seat' },
  withdraw: { nb: 'Gi fra deg plassen', en: 'Give the seat back' },
  give: { nb: 'Gi plass', en: 'Give a seat' },
  decline: { nb: 'Har ikke plass', en: 'No room' },
  asksFor: {
    nb: ({ guardian, child }: { guardian: string; child: string }) => `${child} (${guardian})`,
    en: ({ guardian, child }: { guardian: string; child: string }) => `${child} (${guardian})`,
  },
  end: { nb: 'Ta bort tilbudet', en: 'Take the offer back' },
  offer: { nb: 'Tilby plass i bilen', en: 'Offer seats' },
  day: { nb: 'Dag', en: 'Day' },
  way: { nb: 'Hvilken vei', en: 'Which way' },
  place: { nb: 'Hvor du kjører fra', en: 'Where you drive from' },
  placeHelp: {
    nb: 'Et sted er nok, som «Heggedal stasjon». Ikke skriv adressen din.',
    en: 'A place is enough, as “Heggedal station”. Do not give your address.',
  },
  howMany: { nb: 'Ledige seter', en: 'Free seats' },
  words: { nb: 'Beskjed', en: 'Message' },
  wordsHelp: {
    nb: 'Som når du kjører, eller om celloen får plass.',
    en: 'As when you leave, or whether a cello fits in.',
  },
  offerAgree: {
    nb: 'De andre familiene på seminaret kan se navnet mitt og stedet. Telefonnummeret mitt får bare de jeg gir plass',
    en: 'The other families of the seminar may see my name and the place. Only those I give a seat get my telephone number',
  },
  offerDo: { nb: 'Legg ut tilbudet', en: 'Offer the seats' },
  noPhone: {
    nb: 'Du har ikke lagt inn noe telefonnummer. Legg det inn på familiesiden, så dere kan nå hverandre.',
    en: 'You have not entered a telephone number. Enter it on the family page, so that you can reach each other.',
  },
  kept: {
    nb: 'Tilbudene slettes fjorten dager etter seminaret.',
    en: 'The offers are deleted fourteen days after the seminar.',
  },
  mustAgree: { nb: 'Kryss av for å gå videre.', en: 'Tick the box to go on.' },
  gone: { nb: 'Tilbudet er ikke der lenger.', en: 'The offer is no longer there.' },
  full: { nb: 'Bilen er full.', en: 'The car is full.' },
  askedTitle: {
    nb: ({ day }: { day: string }) => `Noen spør om skyss ${day}`,
    en: ({ day }: { day: string }) => `Somebody asks for a lift on ${day}`,
  },
  askedText: {
    nb: ({ child, place }: { child: string; place: string }) =>
      `${child} vil gjerne sitte på fra ${place}. Svar på siden for samkjøring.`,
    en: ({ child, place }: { child: string; place: string }) =>
      `${child} would like a lift from ${place}. Answer on the carpool page.`,
  },
  givenTitle: {
    nb: ({ day }: { day: string }) => `Dere har skyss ${day}`,
    en: ({ day }: { day: string }) => `You have a lift on ${day}`,
  },
  givenText: {
    nb: ({ place }: { place: string }) =>
      `Turen går fra ${place}. Telefonnummeret til sjåføren står på siden for samkjøring.`,
    en: ({ place }: { place: string }) =>
      `It leaves from ${place}. The driver’s telephone number is on the carpool page.`,
  },
  declinedTitle: {
    nb: ({ day }: { day: string }) => `Ikke plass i bilen ${day}`,
    en: ({ day }: { day: string }) => `No seat on ${day}`,
  },
  declinedText: {
    nb: ({ place }: { place: string }) =>
      `Bilen fra ${place} hadde dessverre ikke plass. Det kan være andre tilbud på siden.`,
    en: ({ place }: { place: string }) => `The car from ${place} had no room. There may be other offers on the page.`,
  },
  withdrawnTitle: {
    nb: ({ day }: { day: string }) => `En plass i bilen din er ledig ${day}`,
    en: ({ day }: { day: string }) => `A seat in your car is free on ${day}`,
  },
  withdrawnText: {
    nb: ({ child, place }: { child: string; place: string }) =>
      `${child || 'Et barn'} skal ikke sitte på fra ${place} likevel.`,
    en: ({ child, place }: { child: string; place: string }) =>
      `${child || 'A child'} does not need the lift from ${place} after all.`,
  },
  endedTitle: {
    nb: ({ day }: { day: string }) => `Skyssen ${day} er avlyst`,
    en: ({ day }: { day: string }) => `The lift on ${day} is cancelled`,
  },
  endedText: {
    nb: ({ place }: { place: string }) =>
      `Den som skulle kjøre fra ${place}, har tatt bort tilbudet. Det kan være andre på siden for samkjøring.`,
    en: ({ place }: { place: string }) =>
      `The driver from ${place} has taken the offer back. There may be others on the carpool page.`,
  },
})
