import { counted, words } from './words.ts'

const doors = {
  nb: (count: number) => counted('nb', count, 'atelier', 'atelierer'),
  en: (count: number) => counted('en', count, 'studio', 'studios'),
}
const stamps = {
  nb: (count: number) => counted('nb', count, 'stempel', 'stempler'),
  en: (count: number) => counted('en', count, 'stamp', 'stamps'),
}

/** The page at a studio's door, and the visitor's pass. */
export const pass = words({
  doorTitle: {
    nb: (f: { number: number; called: string }) => `Atelier ${f.number}: ${f.called}`,
    en: (f: { number: number; called: string }) => `Studio ${f.number}: ${f.called}`,
  },
  doorAbout: {
    nb: (f: { number: number; artists: string; place: string }) =>
      `Atelier ${f.number} i Kunst rett vest: ${f.artists}${f.place ? `, ${f.place}` : ''}. Se om det er åpent nå, og få stempel på stempelkortet.`,
    en: (f: { number: number; artists: string; place: string }) =>
      `Studio ${f.number} in Kunst rett vest: ${f.artists}${f.place ? `, ${f.place}` : ''}. See if it is open now, and stamp your card.`,
  },
  welcome: { nb: 'Velkommen inn', en: 'Welcome in' },
  showsHere: { nb: 'Her viser', en: 'Showing here' },
  hours: { nb: 'Åpningstider', en: 'Opening hours' },
  finished: {
    nb: (f: { year: number }) => `Runden i ${f.year} er over. Takk for besøket.`,
    en: (f: { year: number }) => `The round of ${f.year} is over. Thank you for coming.`,
  },

  // The stamp
  card: { nb: 'Stempelkort', en: 'Stamp card' },
  stamp: { nb: 'Stemple kortet', en: 'Stamp the card' },
  stampHelp: {
    nb: 'Ett stempel for hvert atelier du besøker. Kortet ligger i nettleseren din, uten navn og konto.',
    en: 'One stamp for each studio you visit. The card lives in your browser, without a name or an account.',
  },
  stamped: { nb: 'Stemplet. Takk for at du kom innom.', en: 'Stamped. Thank you for coming by.' },
  stampedAlready: {
    nb: 'Kortet har dagens stempel herfra.',
    en: 'The card has today’s stamp from here.',
  },
  noCookies: {
    nb: 'Nettleseren din tar ikke vare på stempelkortet. Tillat informasjonskapsler for dette nettstedet, og prøv igjen.',
    en: 'Your browser does not keep the stamp card. Allow cookies for this site, and try again.',
  },
  soFar: {
    nb: (f: { count: number; total: number }) => `Du har vært i ${f.count} av ${doors.nb(f.total)}.`,
    en: (f: { count: number; total: number }) => `You have been to ${f.count} of ${doors.en(f.total)}.`,
  },
  toCard: { nb: 'Se stempelkortet', en: 'See the stamp card' },
  refusedAway: {
    nb: 'Kunstneren er straks tilbake. Da kan du stemple.',
    en: 'The artist will be back soon. You can stamp then.',
  },
  refusedClosed: {
    nb: 'Atelieret er stengt i dag, så det er ingen stempel å få her nå.',
    en: 'The studio is closed today, so there is no stamp to be had here now.',
  },
  refusedLater: {
    nb: 'Atelieret har ikke åpnet ennå. Kom tilbake når det er åpent, så får du stempel.',
    en: 'The studio has not opened yet. Come back when it is open for your stamp.',
  },
  refusedNotOpen: {
    nb: 'Stempel får du når atelieret er åpent.',
    en: 'You get a stamp while the studio is open.',
  },
  refusedCrowd: {
    nb: 'Det er uvanlig mange stempler her akkurat nå. Prøv igjen om noen minutter.',
    en: 'There are unusually many stamps here just now. Try again in a few minutes.',
  },

  // Next
  near: { nb: 'Åpent i nærheten', en: 'Open nearby' },
  nearHelp: { nb: 'I luftlinje herfra.', en: 'In a straight line from here.' },
  nearLast: {
    nb: 'I luftlinje fra der du stemplet sist.',
    en: 'In a straight line from your last stamp.',
  },
  away: {
    nb: (f: { km: string }) => `${f.km} km`,
    en: (f: { km: string }) => `${f.km} km`,
  },
  metres: {
    nb: (f: { m: number }) => `${f.m} m`,
    en: (f: { m: number }) => `${f.m} m`,
  },
  toMap: { nb: 'Se alle på kartet', en: 'See all on the map' },

  // The card
  cardAbout: {
    nb: 'Stempelkortet for Kunst rett vest: ett stempel for hvert atelier du besøker.',
    en: 'The stamp card of Kunst rett vest: one stamp for each studio you visit.',
  },
  cardEmpty: {
    nb: 'Ingen stempler ennå',
    en: 'No stamps yet',
  },
  cardHow: {
    nb: 'Ved døra til hvert atelier henger en plakat med en QR-kode. Skann den med telefonen og trykk på «Stemple kortet».',
    en: 'At the door of each studio hangs a poster with a QR code. Scan it with your phone and press “Stamp the card”.',
  },
  stampOf: {
    nb: (f: { number: number; called: string; date: string }) => `Atelier ${f.number}, ${f.called}, ${f.date}`,
    en: (f: { number: number; called: string; date: string }) => `Studio ${f.number}, ${f.called}, ${f.date}`,
  },
  all: {
    nb: 'Du har vært overalt. Det er det ikke mange som klarer.',
    en: 'You have been everywhere. Few manage that.',
  },
  kept: {
    nb: 'Kortet er et tilfeldig tall i denne nettleseren, i inntil 120 dager. Vi vet ikke hvem du er, og kan ikke slå sammen kort fra flere telefoner.',
    en: 'The card is a random number in this browser, for up to 120 days. We do not know who you are, and cannot join cards from several phones.',
  },
  drop: { nb: 'Kast kortet', en: 'Throw the card away' },
  dropHelp: {
    nb: 'Da slettes kortet og alle stemplene, og det kan ikke angres.',
    en: 'The card and all its stamps are deleted, and it cannot be undone.',
  },
  dropped: { nb: 'Kortet er kastet, og stemplene er slettet.', en: 'The card is gone, and its stamps are deleted.' },

  // What artists and the secretariat are told
  ownStamps: {
    nb: (f: { count: number }) => `${stamps.nb(f.count)} på døra`,
    en: (f: { count: number }) => `${stamps.en(f.count)} at the door`,
  },
  ownStampsHelp: {
    nb: 'Noen av gjestene stempler kortet sitt med QR-koden. Stempler er ikke besøk: tell besøkende som før.',
    en: 'Some guests stamp their card by the QR code. Stamps are not visits: count visitors as before.',
  },
  allStamps: { nb: 'Stempler', en: 'Stamps' },
  allStampsSum: {
    nb: (f: { stamps: number; passes: number }) =>
      `${stamps.nb(f.stamps)} på ${counted('nb', f.passes, 'stempelkort', 'stempelkort')}.`,
    en: (f: { stamps: number; passes: number }) =>
      `${stamps.en(f.stamps)} on ${counted('en', f.passes, 'card', 'cards')}.`,
  },
  allStampsMean: {
    nb: (f: { mean: string; within: string }) =>
      `I snitt ${f.mean} stempler på hvert kort${f.within ? ` (± ${f.within})` : ''}.`,
    en: (f: { mean: string; within: string }) =>
      `On average ${f.mean} stamps on each card${f.within ? ` (± ${f.within})` : ''}.`,
  },
  allStampsCaveat: {
    nb: 'Stempler er ikke besøk og regnes aldri med i besøkstallene. De er et utvalg av dem som valgte å stemple, og kan bare gi et anslag på hvor mange steder en besøkende går til.',
    en: 'Stamps are not visits and never enter the visitor figures. They are a sample of those who chose to stamp, and can only hint at how many places a visitor goes to.',
  },
})
