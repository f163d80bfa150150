import { counted, words } from './words.ts'

/** The settings of a call, as the secretariat reads them, and what its rules answer. */
export const callSettings = words({
  anyCall: { nb: 'Alle utlysninger', en: 'All calls' },
  group: { nb: 'Gruppe', en: 'Group' },
  about: { nb: 'Tittel og tekst', en: 'Title and text' },
  kindHelp: {
    nb: 'I en juryert utlysning gir juryen poeng, og søknadene rangeres. I en utlysning for inviterte velger dere selv hvem som kan søke. Et eget prosjekt har egen jury, egne plasser og egen kunngjøring.',
    en: 'A juried call has a jury and a ranking. In an invited one you choose who can apply. A separate project has a jury, places and an announcement of its own.',
  },
  who: { nb: 'Hvem som kan søke', en: 'Who can apply' },
  residence: { nb: 'Hvor søkeren holder til', en: 'Where the applicant is' },
  residenceMember: {
    nb: 'Bor eller har atelier i en medlemskommune',
    en: 'Lives or has a studio in a member municipality',
  },
  residenceAny: { nb: 'Hvor som helst', en: 'Anywhere' },
  earlier: { nb: 'Tidligere deltakelse', en: 'Earlier participation' },
  earlierAny: { nb: 'Alle', en: 'Everyone' },
  earlierParticipated: { nb: 'Bare de som har deltatt før', en: 'Only those who have taken part before' },
  earlierNewcomer: { nb: 'Bare de som aldri har deltatt', en: 'Only those who have never taken part' },
  earlierHelp: {
    nb: 'Svaret sammenlignes med listene over tidligere deltakere. Står ikke søkeren der, gjelder det søkeren svarer.',
    en: 'The answer is compared with the lists of earlier participants. If the applicant is not on them, the answer applies.',
  },
  works: { nb: 'Verkene', en: 'The works' },
  pricing: { nb: 'Pris på verkene', en: 'Price of the works' },
  pricingOptional: { nb: 'Kunstneren velger', en: 'As the artist likes' },
  pricingRequired: { nb: 'Alle verk må være til salgs', en: 'All works must be for sale' },
  pricingNone: { nb: 'Ingenting er til salgs', en: 'Nothing is for sale' },
  highestPrice: { nb: 'Høyeste pris', en: 'Highest price' },
  highestPriceHelp: { nb: 'Tomt felt betyr ingen grense.', en: 'An empty field means no limit.' },
  commission: { nb: 'Provisjon', en: 'Commission' },
  commissionHelp: {
    nb: (f: { percent: number }) => `Tomt felt betyr årgangens ${f.percent} prosent.`,
    en: (f: { percent: number }) => `An empty field means the edition’s ${f.percent} per cent.`,
  },
  altRequired: {
    nb: 'Hvert bilde må ha en tekst om hva det viser',
    en: 'Each picture must have a text about what it shows',
  },
  altRequiredHelp: {
    nb: 'Teksten leses opp for dem som ikke kan se bildet.',
    en: 'The text is read aloud to those who cannot see the picture.',
  },
  answer: { nb: 'Plasser og svar', en: 'Places and answers' },
  capacity: { nb: 'Egne plasser', en: 'Places of its own' },
  capacityHelp: {
    nb: (f: { places: number }) => `Tomt felt betyr at utlysningen deler årgangens ${f.places} plasser.`,
    en: (f: { places: number }) => `An empty field means that the call shares the edition’s ${f.places} places.`,
  },
  announceOn: { nb: 'Kunngjøres', en: 'Announced on' },
  announceOnHelp: {
    nb: 'Tomt felt betyr samme dag som årgangen.',
    en: 'An empty field means the same day as the edition.',
  },
  lettersTell: { nb: 'Hva svarbrevene forteller', en: 'What the letters tell' },
  tellNothing: { nb: 'Bare søkerens eget svar', en: 'Only the applicant’s own answer' },
  tellCounts: {
    nb: 'Hvor mange som søkte, og hvor mange plasser det var',
    en: 'How many applied, and how many places there were',
  },
  tellBand: {
    nb: 'Også om søknaden var nær, under eller et godt stykke under grensen',
    en: 'Also whether the application was near, below or well below the line',
  },
  nearLine: { nb: 'Regnes som nær streken', en: 'Counts as near the line' },
  nearLineHelp: { nb: 'Så mange plasser under streken.', en: 'So many places below the line.' },
  places: { nb: 'plasser', en: 'places' },
  autoOffer: {
    nb: 'Tilby ledig plass til neste på ventelisten med en gang',
    en: 'Offer a free place to the next on the waiting list at once',
  },
  autoOfferHelp: {
    nb: 'Uten kryss her tilbyr dere plassen selv.',
    en: 'Without the tick you offer the place yourselves.',
  },
  offers: { nb: 'Når en plass blir ledig', en: 'When a place comes free' },
  offerDays: { nb: 'Frist for å svare på tilbudet', en: 'Time to answer the offer' },
  days: { nb: 'dager', en: 'days' },
  announcedLocked: {
    nb: (f: { when: string }) =>
      `Utlysningen ble kunngjort ${f.when}. Det som resultatet bygger på, kan ikke endres lenger.`,
    en: (f: { when: string }) =>
      `The call was announced on ${f.when}. What its result rests on can no longer be changed.`,
  },
  invited: {
    nb: (f: { count: number }) => `Inviterte: ${f.count}`,
    en: (f: { count: number }) => `Invited: ${f.count}`,
  },

  // What the rules answer
  capacityOutside: {
    nb: (f: { least: number; most: number }) => `Egne plasser må være et helt tall fra ${f.least} til ${f.most}.`,
    en: (f: { least: number; most: number }) =>
      `Places of its own must be a whole number from ${f.least} to ${f.most}.`,
  },
  commissionOutside: {
    nb: 'Provisjonen må være et helt tall fra 0 til 100 prosent.',
    en: 'The commission must be a whole number from 0 to 100 per cent.',
  },
  priceOutside: { nb: 'Høyeste pris må være mer enn null kroner.', en: 'The highest price must be more than zero.' },
  priceWithoutSale: {
    nb: 'Ingenting er til salgs, så det kan ikke være noen høyeste pris. Tøm feltet.',
    en: 'Nothing is for sale, so there can be no highest price. Empty the field.',
  },
  announcedBeforeClosing: {
    nb: 'Kunngjøringen kan ikke være før søknadsfristen.',
    en: 'The announcement cannot be before the deadline.',
  },
  announcedAfterAnswers: {
    nb: 'Kunngjøringen kan ikke være etter årgangens svarfrist.',
    en: 'The announcement cannot be after the edition’s deadline for answers.',
  },
  noLine: {
    nb: 'En utlysning for inviterte har ingen strek å være nær. Velg noe annet.',
    en: 'A call by invitation has no line to be near. Choose something else.',
  },
  offerDaysOutside: {
    nb: (f: { most: number }) => `Fristen må være fra 1 til ${counted('nb', f.most, 'dag', 'dager')}.`,
    en: (f: { most: number }) => `The time must be from 1 to ${counted('en', f.most, 'day', 'days')}.`,
  },
  nearLineOutside: {
    nb: (f: { most: number }) => `Skriv et helt tall fra 0 til ${f.most}.`,
    en: (f: { most: number }) => `Enter a whole number from 0 to ${f.most}.`,
  },
  statementOutside: {
    nb: (f: { least: number; most: number }) =>
      `Lengden må være fra ${f.least} til ${counted('nb', f.most, 'tegn', 'tegn')}.`,
    en: (f: { least: number; most: number }) =>
      `The length must be from ${f.least} to ${counted('en', f.most, 'character', 'characters')}.`,
  },
  lockedByAnnouncement: {
    nb: 'Resultatet bygger på dette og er kunngjort, så det kan ikke endres.',
    en: 'The result rests on this and has been announced, so it cannot be changed.',
  },
})
