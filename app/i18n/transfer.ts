import { counted, words } from './words.ts'

/** What is wrong with a file that is brought in, held against what is known; and what a file that is taken out lacks. */
export const transfer = words({
  takeOut: { nb: 'Last ned som fil:', en: 'Download as a file:' },
  kindApplications: { nb: 'Søknader', en: 'Applications' },
  kindAccepted: { nb: 'Avgjørelser', en: 'Decisions' },
  kindRanking: { nb: 'Rangering', en: 'Ranking' },
  kindRankingByJuror: { nb: 'Rangering med poeng', en: 'Ranking with scores' },
  kindSealedScores: { nb: 'Forseglede poeng', en: 'Sealed scores' },
  kindTalkChanges: { nb: 'Endret etter samtalen', en: 'Changed after the talk' },
  kindDuels: { nb: 'Dueller', en: 'Duels' },
  kindRecusals: { nb: 'Inhabilitet', en: 'Recusals' },
  kindScores: { nb: 'Poeng', en: 'Scores' },
  kindVisits: { nb: 'Besøkstall', en: 'Visits' },
  kindCatalogue: { nb: 'Katalog', en: 'Catalogue' },
  kindExhibition: { nb: 'Liste til fellesutstillingen', en: 'List for the joint exhibition' },
  numberTwice: {
    nb: (f: { number: number }) => `Søknad nr. ${f.number} står flere ganger i filen.`,
    en: (f: { number: number }) => `Application no. ${f.number} appears more than once in the file.`,
  },
  emailTwice: {
    nb: (f: { email: string; number: number }) => `${f.email} står også på søknad nr. ${f.number}.`,
    en: (f: { email: string; number: number }) => `${f.email} is also on application no. ${f.number}.`,
  },
  halfAPosition: {
    nb: 'En posisjon må ha både lat og lng.',
    en: 'A position needs both lat and lng.',
  },
  workGap: {
    nb: (f: { missing: number; given: number }) => `Verk ${f.missing} mangler, men verk ${f.given} er fylt ut.`,
    en: (f: { missing: number; given: number }) => `Work ${f.missing} is missing, but work ${f.given} is filled in.`,
  },
  priceZero: {
    nb: 'Prisen må være mer enn null. La feltet stå tomt hvis verket ikke er til salgs.',
    en: 'The price must be more than zero. Leave the field empty if the work is not for sale.',
  },
  workWithoutAcceptance: {
    nb: 'Et verk kan bare stå sammen med «accepted» i kolonnen decision.',
    en: 'A work can only stand together with “accepted” in the column decision.',
  },
  noSuchWork: {
    nb: (f: { work: number }) => `Søknaden har ikke noe verk nummer ${f.work}.`,
    en: (f: { work: number }) => `The application has no work number ${f.work}.`,
  },
  noSuchCall: {
    nb: (f: { name: string }) => `Årgangen har ingen utlysning som heter «${f.name}».`,
    en: (f: { name: string }) => `The edition has no call named “${f.name}”.`,
  },
  noSuchMunicipality: {
    nb: (f: { name: string }) => `Vi kjenner ingen kommune som heter «${f.name}».`,
    en: (f: { name: string }) => `We know no municipality called “${f.name}”.`,
  },
  noMember: {
    nb: (f: { name: string; year: number }) => `${f.name} var ikke med i Vestregionen i ${f.year}.`,
    en: (f: { name: string; year: number }) => `${f.name} was not a member of Vestregionen in ${f.year}.`,
  },
  noCall: {
    nb: (f: { year: number }) => `Årgangen ${f.year} har ingen utlysning.`,
    en: (f: { year: number }) => `The edition of ${f.year} has no call.`,
  },
  numberTaken: {
    nb: (f: { number: number }) => `Søknad nr. ${f.number} har en annen e-postadresse.`,
    en: (f: { number: number }) => `Application no. ${f.number} has another e-mail address.`,
  },
  appliedAlready: {
    nb: (f: { number: number }) => `Denne søkeren har allerede søknad nr. ${f.number}.`,
    en: (f: { number: number }) => `This applicant already has application no. ${f.number}.`,
  },
  hasDraft: {
    nb: 'Denne søkeren har en påbegynt søknad som ikke er sendt.',
    en: 'This applicant has begun an application that has not been submitted.',
  },
  announcedAlready: {
    nb: 'Opptaket er kunngjort, så avgjørelsen kan ikke endres i en fil.',
    en: 'The selection is announced, so the decision cannot be changed by a file.',
  },
  noSuchPicture: {
    nb: (f: { path: string }) => `Bildet «${f.path}» ligger ikke ved siden av filen.`,
    en: (f: { path: string }) => `The picture “${f.path}” is not beside the file.`,
  },
  noSuchApplication: {
    nb: (f: { number: number }) => `Det er ingen søknad nr. ${f.number}.`,
    en: (f: { number: number }) => `There is no application no. ${f.number}.`,
  },
  noParticipant: {
    nb: (f: { number: number }) => `Kunstneren bak søknad nr. ${f.number} har ikke bekreftet å delta.`,
    en: (f: { number: number }) => `The artist of application no. ${f.number} has not confirmed.`,
  },
  noSuchPlace: {
    nb: (f: { place: string }) => `Det er ikke noe atelier nr. ${f.place}. Fellesutstillingen skrives «exhibition».`,
    en: (f: { place: string }) => `There is no studio no. ${f.place}. The joint exhibition is written “exhibition”.`,
  },
  soldAndNot: {
    nb: (f: { number: number }) => `Søknad nr. ${f.number} har både salg og «none» i filen.`,
    en: (f: { number: number }) => `Application no. ${f.number} has both sales and “none” in the file.`,
  },
  hasSold: {
    nb: (f: { number: number }) => `Det er allerede meldt et salg for søknad nr. ${f.number}.`,
    en: (f: { number: number }) => `A sale is already entered for application no. ${f.number}.`,
  },
  refusedFile: {
    nb: (f: { count: number }) =>
      `Filen er ikke lest inn: ${counted('nb', f.count, 'feil', 'feil')}. Ingenting er endret.`,
    en: (f: { count: number }) =>
      `The file was not read in: ${counted('en', f.count, 'error', 'errors')}. Nothing has been changed.`,
  },
  notInThisPart: {
    nb: (f: { kind: string }) => `«${f.kind}» hører til en del av systemet som ikke er bygd ennå.`,
    en: (f: { kind: string }) => `“${f.kind}” belongs to a part of the system that is not built yet.`,
  },
  noFile: {
    nb: (f: { file: string }) => `Filen ${f.file} kan ikke leses.`,
    en: (f: { file: string }) => `The file ${f.file} cannot be read.`,
  },
  demoBrokenOff: {
    nb: 'Innlastingen av demonstrasjonen ble avbrutt. Bruk en ny database.',
    en: 'The loading of the demonstration was broken off. Use a new database.',
  },
  noRound: { nb: 'Årgangen har ingen jury ennå.', en: 'The edition has no jury yet.' },
  notEmpty: {
    nb: 'Databasen er ikke tom. Bruk en ny database.',
    en: 'The database is not empty. Use a new one.',
  },
})
