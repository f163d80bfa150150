import { words } from './words.ts'

/** What stands around every page: head, foot, ways in and out, and the pages that say why there is no page. */
export const frame = words({
  round: { nb: 'Kunst rett vest', en: 'Kunst rett vest' },
  orchestraName: { nb: 'Ungdomssymfonikerne', en: 'Youth Symphony Orchestra' },
  skip: { nb: 'Hopp til innholdet', en: 'Skip to the content' },
  menu: { nb: 'Meny', en: 'Menu' },
  mainNavigation: { nb: 'Hovedmeny', en: 'Main menu' },
  footNavigation: { nb: 'Om nettstedet', en: 'About the site' },
  pathNavigation: { nb: 'Veien hit', en: 'The way here' },
  tasksNavigation: { nb: 'Arbeidet ditt', en: 'Your work' },
  map: { nb: 'Kart', en: 'Map' },
  artists: { nb: 'Kunstnere', en: 'Artists' },
  exhibition: { nb: 'Fellesutstilling', en: 'Joint exhibition' },
  programme: { nb: 'Program', en: 'Programme' },
  archive: { nb: 'Arkiv', en: 'Archive' },
  orchestra: { nb: 'Ungdomssymfonikerne', en: 'Youth orchestra' },
  apply: { nb: 'Søk plass', en: 'Apply' },
  signIn: { nb: 'Logg inn', en: 'Sign in' },
  signOut: { nb: 'Logg ut', en: 'Sign out' },
  me: { nb: 'Min side', en: 'My page' },
  signedInAs: {
    nb: (f: { name: string }) => `Logget inn som ${f.name}`,
    en: (f: { name: string }) => `Signed in as ${f.name}`,
  },
  otherLanguage: { nb: 'In English', en: 'På norsk' },
  runBy: {
    nb: 'Kunst rett vest og Vestregionens Ungdomssymfonikere drives av Vestregionen, et samarbeid mellom kommunene vest for Oslo.',
    en: 'Kunst rett vest and the Vestregionen Youth Symphony Orchestra are run by Vestregionen, an alliance of the municipalities west of Oslo.',
  },
  privacy: { nb: 'Personvern', en: 'Privacy' },
  accessibility: { nb: 'Tilgjengelighet', en: 'Accessibility' },
  demonstration: {
    nb: 'Demonstrasjon: oppdiktede personer og verk',
    en: 'Demonstration: fictional people and works',
  },
  toFront: { nb: 'Til forsiden', en: 'To the front page' },
  toMe: { nb: 'Til min side', en: 'To my page' },
  errorMissing: { nb: 'Her er det ingen side', en: 'There is no page here' },
  errorMissingWhy: {
    nb: 'Adressen kan være skrevet feil, eller det som lå her, er flyttet eller tatt bort.',
    en: 'The address may be misspelt, or what was here has been moved or taken away.',
  },
  errorForbidden: { nb: 'Denne siden er ikke åpen for deg', en: 'This page is not open to you' },
  errorForbiddenWhy: {
    nb: 'Du er logget inn, men har ikke en rolle som gir tilgang. Ta kontakt med sekretariatet hvis du mener at du skal ha det.',
    en: 'You are signed in, but have no role that gives access. If you think you should, contact the secretariat.',
  },
  errorConflict: { nb: 'Dette lar seg ikke gjøre nå', en: 'This cannot be done now' },
  errorConflictWhy: {
    nb: 'Noe har endret seg siden du åpnet siden. Gå tilbake, last den på nytt og se hvordan det står.',
    en: 'Something has changed since you opened the page. Go back, reload it and see how things stand.',
  },
  errorInvalid: { nb: 'Det du sendte, kan ikke stemme', en: 'What you sent cannot be right' },
  errorInvalidWhy: { nb: 'Gå tilbake og se over det du fylte ut.', en: 'Go back and look over what you filled in.' },
  errorUnexpected: { nb: 'Noe gikk galt hos oss', en: 'Something went wrong on our side' },
  errorUnexpectedWhy: {
    nb: 'Feilen er notert. Prøv igjen om litt. Det du skrev på forrige side, finner du ofte igjen ved å gå tilbake i nettleseren.',
    en: 'The error has been noted. Try again in a little while. What you wrote on the previous page is often still there if you go back in the browser.',
  },
  errorReference: {
    nb: (f: { reference: string }) => `Referanse: ${f.reference}`,
    en: (f: { reference: string }) => `Reference: ${f.reference}`,
  },
})
