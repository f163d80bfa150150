import { counted, words } from './words.ts'

/** The catalogue on the public pages, and what its deeds are refused for. */
export const catalogue = words({
  title: { nb: 'Katalogen', en: 'The catalogue' },
  titleOf: { nb: (f: { year: number }) => `Katalogen ${f.year}`, en: (f: { year: number }) => `Catalogue ${f.year}` },
  about: {
    nb: 'Katalogen for Kunst rett vest: alle kunstnerne med nummer, åpningstider og adresse, kart og verksliste. Les den her eller last ned som PDF.',
    en: 'The catalogue of Kunst rett vest: all the artists with number, opening hours and address, map and list of works. Read it here or download it as PDF.',
  },
  lede: {
    nb: (f: { artists: number; studios: number }) =>
      `${counted('nb', f.artists, 'kunstner', 'kunstnere')} og ${counted('nb', f.studios, 'atelier', 'atelierer')}, med de samme numrene som i avisen, på kartet og på plakaten ved døra.`,
    en: (f: { artists: number; studios: number }) =>
      `${counted('en', f.artists, 'artist', 'artists')} and ${counted('en', f.studios, 'studio', 'studios')}, with the same numbers as in the paper, on the map and on the poster at the door.`,
  },
  living: {
    nb: 'Katalogen er ikke ferdig ennå. Dette er slik den ser ut nå, og den kan endre seg.',
    en: 'The catalogue is not final yet. This is what it looks like now, and it may change.',
  },
  releasedOn: {
    nb: (f: { when: string }) => `Slik den gikk i trykken ${f.when}.`,
    en: (f: { when: string }) => `As it went to print on ${f.when}.`,
  },
  getPdf: {
    nb: (f: { size: string }) => `Last ned katalogen (PDF, ${f.size})`,
    en: (f: { size: string }) => `Download the catalogue (PDF, ${f.size})`,
  },
  toMap: { nb: 'Se på kart', en: 'See on a map' },
  toExhibition: { nb: 'Se verkene', en: 'See the works' },
  contents: { nb: 'Innhold', en: 'Contents' },
  programme: { nb: 'Program', en: 'Programme' },
  onlyExhibition: { nb: 'Bare i fellesutstillingen', en: 'In the joint exhibition only' },
  register: { nb: 'Nummerregister', en: 'Index of numbers' },
  registerHelp: {
    nb: 'Har du et nummer fra plakaten eller etiketten? Her står det hvem det er.',
    en: 'Do you have a number from the poster or the label? This is who it belongs to.',
  },
  noNumber: { nb: 'mangler nummer', en: 'no number yet' },
  numberOf: { nb: 'Nummer', en: 'Number' },
  hoursAsUsual: { nb: 'Vanlige åpningstider', en: 'Usual hours' },
  noHours: { nb: 'Åpningstidene er ikke satt', en: 'Opening hours are not set' },
  usualHours: { nb: 'Vanlige åpningstider i atelierene', en: 'Usual hours of the studios' },
  none: { nb: 'Katalogen er ikke klar ennå', en: 'The catalogue is not ready yet' },
  noneWhy: {
    nb: 'Den kommer når kunstnerne har bekreftet at de deltar.',
    en: 'It will appear when the artists have confirmed that they take part.',
  },
  artistsIn: {
    nb: (f: { count: number }) => counted('nb', f.count, 'kunstner', 'kunstnere'),
    en: (f: { count: number }) => counted('en', f.count, 'artist', 'artists'),
  },

  // Errata
  errata: { nb: 'Rettelser', en: 'Corrections' },
  errataOf: {
    nb: (f: { year: number }) => `Rettelser til katalogen ${f.year}`,
    en: (f: { year: number }) => `Corrections to the catalogue ${f.year}`,
  },
  errataLede: {
    nb: (f: { when: string }) =>
      `Dette har endret seg siden katalogen gikk i trykken ${f.when}. Kart og lister på nettsidene er rettet.`,
    en: (f: { when: string }) =>
      `This has changed since the catalogue went to print on ${f.when}. The map and the lists on this site are up to date.`,
  },
  noErrata: { nb: 'Ingen rettelser', en: 'No corrections' },
  noErrataWhy: {
    nb: 'Alt som står i katalogen, gjelder fortsatt.',
    en: 'Everything that the catalogue says still holds.',
  },
  errataPdf: { nb: 'Rettelsene på ett ark (PDF)', en: 'The corrections on one sheet (PDF)' },
  allErrata: { nb: 'Alle rettelsene', en: 'All corrections' },
  toCatalogue: { nb: 'Til katalogen', en: 'To the catalogue' },
  theWhole: { nb: 'Alle', en: 'All' },
  changedOn: { nb: (f: { when: string }) => `Rettet ${f.when}`, en: (f: { when: string }) => `Corrected ${f.when}` },
  printedOtherwise: { nb: 'Rettelse til den trykte katalogen', en: 'Correction to the printed catalogue' },

  size: {
    nb: (f: { bytes: number }) => sizeOf(f.bytes, 'nb'),
    en: (f: { bytes: number }) => sizeOf(f.bytes, 'en'),
  },

  // Faults
  damaged: {
    nb: (f: { no: number }) =>
      `Utgave ${f.no} er ikke lenger slik den ble låst, og kan ikke brukes. Si fra til den som driver systemet.`,
    en: (f: { no: number }) =>
      `Release ${f.no} is no longer as it was frozen and cannot be used. Tell whoever runs the system.`,
  },
  fileDamaged: {
    nb: 'Filen er skadet eller borte. Få den laget på nytt.',
    en: 'The file is damaged or gone. Have it made anew.',
  },
  pdfBusy: {
    nb: 'PDF-en kan ikke lages akkurat nå. Prøv igjen om litt.',
    en: 'The PDF cannot be made just now. Try again in a moment.',
  },
  notPublished: {
    nb: 'Publiser årgangen før du låser katalogen. Alt i den skal være synlig på nettsidene.',
    en: 'Publish the edition before you freeze the catalogue. Everything in it must be visible on the site.',
  },
  nobodyYet: { nb: 'Ingen kunstnere har bekreftet ennå.', en: 'No artists have confirmed yet.' },
  sameAsBefore: {
    nb: (f: { no: number }) => `Ingenting er endret siden utgave ${f.no}.`,
    en: (f: { no: number }) => `Nothing has changed since release ${f.no}.`,
  },
  underWay: { nb: 'Filen er allerede på vei.', en: 'The file is already on its way.' },
  notReleased: {
    nb: 'Lås en utgave før du skriver rettelser.',
    en: 'Release the catalogue before you write corrections.',
  },
  decidedAlready: {
    nb: 'Noen har alt avgjort denne endringen.',
    en: 'Somebody has already decided on this change.',
  },
  changedMeanwhile: {
    nb: 'Noen har endret oppføringen i mellomtiden. Se over den og prøv igjen.',
    en: 'Somebody has changed the entry meanwhile. Look it over and try again.',
  },
  confirmFirst: {
    nb: 'Kryss av for at du har sett over det som mangler.',
    en: 'Tick that you have looked over what is missing.',
  },
  notANumber: {
    nb: 'Skriv nummeret slik det står i katalogen, som 12 eller 12a, eller la det stå tomt.',
    en: 'Write the number as it is in the catalogue, such as 12 or 12a, or leave it empty.',
  },
  sayWhatHolds: { nb: 'Skriv hva som gjelder.', en: 'Write what holds.' },
  whichChannel: { nb: 'Skriv hvor de gikk.', en: 'Write where they went.' },
  howMany: {
    nb: 'Skriv antallet som et helt tall, minst 1.',
    en: 'Write the number as a whole number, at least 1.',
  },
  whichDay: { nb: 'Skriv datoen som en dato, eller la den stå tom.', en: 'Write a date, or leave it empty.' },
})

function sizeOf(bytes: number, locale: 'nb' | 'en'): string {
  const large = bytes >= 1_000_000
  const said = (large ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000))).toLocaleString(
    locale === 'nb' ? 'nb-NO' : 'en-GB',
    { maximumFractionDigits: 1 },
  )
  return `${said} ${large ? 'MB' : 'kB'}`
}
