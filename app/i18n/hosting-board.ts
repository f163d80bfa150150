import { counted, words } from './words.ts'

/** The board of who hosts when: what it shows, what it says of gaps, and what is refused. */
export const hostingBoard = words({
  title: { nb: 'Rotasjonstavla', en: 'The rotation board' },
  demoDay: {
    nb: (f: { day: string }) => `Demonstrasjon: tavla vises slik den sto ${f.day}.`,
    en: (f: { day: string }) => `Demonstration: the board is shown as it stood on ${f.day}.`,
  },
  lede: {
    nb: (f: { from: number; to: number }) =>
      `Hvem som har hatt fellesutstillingen siden ${f.from}, og hvem som kan ha den fram til ${f.to}.`,
    en: (f: { from: number; to: number }) =>
      `Who has had the joint exhibition since ${f.from}, and who can have it up to ${f.to}.`,
  },
  reading: { nb: 'Kommunene', en: 'The municipalities' },
  asThen: { nb: 'Slik de var', en: 'As they were' },
  asNow: { nb: 'Slik de er nå', en: 'As they are now' },
  asNowHelp: {
    nb: 'Vertskap fra Røyken og Hurum teller for Asker, fra Nedre Eiker og Svelvik for Drammen, og fra Sande for Holmestrand.',
    en: 'Hostings of Røyken and Hurum count for Asker, of Nedre Eiker and Svelvik for Drammen, and of Sande for Holmestrand.',
  },
  table: { nb: 'Vertskap etter kommune og år', en: 'Hostings by municipality and year' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  year: { nb: 'År', en: 'Year' },
  memberSince: {
    nb: (f: { from: number }) => `Medlem fra ${f.from}`,
    en: (f: { from: number }) => `Member from ${f.from}`,
  },
  memberBetween: {
    nb: (f: { from: number; to: number }) => `Medlem ${f.from}–${f.to}`,
    en: (f: { from: number; to: number }) => `Member ${f.from}–${f.to}`,
  },
  withAbsorbed: { nb: (f: { names: string }) => `med ${f.names}`, en: (f: { names: string }) => `with ${f.names}` },
  notMember: { nb: 'Ikke medlem', en: 'Not a member' },

  shortSearch: { nb: 'Søk', en: 'Search' },
  shortInterest: { nb: 'Interesse', en: 'Interest' },
  shortInspection: { nb: 'Befaring', en: 'Inspect.' },
  shortPolitics: { nb: 'Politikk', en: 'Politics' },
  shortAgreement: { nb: 'Avtale', en: 'Agreed' },
  shortPlanning: { nb: 'Plan', en: 'Planning' },
  shortHosting: { nb: 'Vertskap', en: 'Hosting' },
  shortEvaluation: { nb: 'Evaluer.', en: 'Evaluat.' },
  shortCompleted: { nb: 'Vert', en: 'Hosted' },
  legendAlone: { nb: 'Vertskap alene', en: 'Hosted alone' },
  legendTogether: { nb: 'Vertskap sammen med andre', en: 'Hosted with others' },
  legendLeads: { nb: 'Leder vertskapet', en: 'Leads the hosting' },
  legendCandidate: { nb: 'Kandidat, med trinnet', en: 'Candidate, with its stage' },
  legendReserve: { nb: 'Reserve', en: 'In reserve' },
  legendNotMember: { nb: 'Ikke medlem', en: 'Not a member' },
  cellHosted: {
    nb: (f: { name: string; year: number }) => `${f.name}, vertskap ${f.year}`,
    en: (f: { name: string; year: number }) => `${f.name}, host ${f.year}`,
  },
  cellWith: {
    nb: (f: { said: string; others: string }) => `${f.said}, sammen med ${f.others}`,
    en: (f: { said: string; others: string }) => `${f.said}, with ${f.others}`,
  },
  cellLeads: {
    nb: (f: { said: string }) => `${f.said}. Leder vertskapet`,
    en: (f: { said: string }) => `${f.said}. Leads the hosting`,
  },
  leading: { nb: (f: { name: string }) => `${f.name} (leder)`, en: (f: { name: string }) => `${f.name} (lead)` },
  cellCandidate: {
    nb: (f: { name: string; year: number; stage: string }) => `${f.name}, ${f.year}: ${f.stage}`,
    en: (f: { name: string; year: number; stage: string }) => `${f.name}, ${f.year}: ${f.stage}`,
  },
  hostUnknown: { nb: 'Vertskommune ikke kjent', en: 'Host not known' },
  nobodyYet: { nb: 'Ingen ennå', en: 'Nobody yet' },
  /** For who does not see candidates: there may be one. */
  notPublic: { nb: 'Ikke kunngjort ennå', en: 'Not announced yet' },
  words: { nb: 'Slik står det', en: 'How it stands' },
  waitedLongest: {
    nb: (f: { names: string; count: number; since: number; years: number }) =>
      `${f.names} har ventet lengst: sist vertskap i ${f.since}, for ${counted('nb', f.years, 'år', 'år')} siden.`,
    en: (f: { names: string; count: number; since: number; years: number }) =>
      `${f.names} ${f.count === 1 ? 'has' : 'have'} waited longest: last host in ${f.since}, ${counted('en', f.years, 'year', 'years')} ago.`,
  },
  neverHosted: {
    nb: (f: { names: string }) => `Har aldri vært vertskap: ${f.names}.`,
    en: (f: { names: string }) => `Has never hosted: ${f.names}.`,
  },
  allHosted: { nb: 'Alle medlemmene har vært vertskap.', en: 'Every member has hosted.' },
  hostedMost: {
    nb: (f: { names: string; count: number }) => `Flest ganger vertskap: ${f.names}.`,
    en: (f: { names: string; count: number }) => `${f.names} ${f.count === 1 ? 'has' : 'have'} hosted most often.`,
  },
  gaps: { nb: 'Dette mangler', en: 'What is missing' },
  noGaps: {
    nb: 'De nærmeste årene har både vertskap og reserve.',
    en: 'The coming years have both a host and a reserve.',
  },
  noCandidate: {
    nb: (f: { year: number; day: string }) =>
      `${f.year} har ingen kandidat. Vertskapet bør være avgjort innen ${f.day}.`,
    en: (f: { year: number; day: string }) => `${f.year} has no candidate. The host should be settled by ${f.day}.`,
  },
  notSettled: {
    nb: (f: { year: number; names: string; day: string }) =>
      `${f.year} er ikke avgjort: ${f.names} er kandidat. Avgjørelsen bør falle innen ${f.day}.`,
    en: (f: { year: number; names: string; day: string }) =>
      `${f.year} is not settled: ${f.names} is the candidate. It should be decided by ${f.day}.`,
  },
  notSettledLate: {
    nb: (f: { year: number; names: string; day: string }) =>
      `${f.year} skulle vært avgjort innen ${f.day}. ${f.names} er kandidat.`,
    en: (f: { year: number; names: string; day: string }) =>
      `${f.year} should have been settled by ${f.day}. ${f.names} is the candidate.`,
  },
  noCandidateLate: {
    nb: (f: { year: number; day: string }) => `${f.year} har ingen kandidat, og skulle vært avgjort innen ${f.day}.`,
    en: (f: { year: number; day: string }) => `${f.year} has no candidate, and should have been settled by ${f.day}.`,
  },
  seekFrom: {
    nb: (f: { year: number; day: string }) =>
      `${f.year} har ingen kandidat ennå. Vertskapet søkes i 2. kvartal, innen ${f.day}.`,
    en: (f: { year: number; day: string }) =>
      `${f.year} has no candidate yet. The host is sought in the second quarter, by ${f.day}.`,
  },
  noReserve: {
    nb: (f: { year: number }) => `${f.year} har ingen reserve.`,
    en: (f: { year: number }) => `${f.year} has no reserve.`,
  },
  late: { nb: 'På overtid', en: 'Overdue' },

  candidates: { nb: 'Kandidater, år for år', en: 'Candidates, year by year' },
  candidatesHelp: {
    nb: 'Dra en kandidat til et annet år i tavla, eller bruk piltastene når den er valgt. Skjemaene her gjør det samme.',
    en: 'Drag a candidate to another year on the board, or use the arrow keys when it is chosen. The forms here do the same.',
  },
  noneFor: { nb: 'Ingen ennå', en: 'Nobody yet' },
  addCandidate: { nb: 'Ny kandidat', en: 'New candidate' },
  add: { nb: 'Før opp kandidaten', en: 'Enter the candidate' },
  asReserve: { nb: 'Som reserve', en: 'In reserve' },
  municipalities: { nb: 'Kommuner', en: 'Municipalities' },
  municipalitiesHelp: {
    nb: 'Velg flere hvis de vil være vertskap sammen.',
    en: 'Choose several if they would host together.',
  },
  lead: { nb: 'Hvem leder?', en: 'Who leads?' },
  leadHelp: { nb: 'Trengs bare når det er flere.', en: 'Only needed when there are several.' },
  moveToYear: { nb: 'Flytt til', en: 'Move to' },
  move: { nb: 'Flytt', en: 'Move' },
  moveOf: {
    nb: (f: { names: string }) => `Flytt ${f.names} til et annet år`,
    en: (f: { names: string }) => `Move ${f.names} to another year`,
  },
  up: { nb: (f: { names: string }) => `Flytt ${f.names} opp`, en: (f: { names: string }) => `Move ${f.names} up` },
  down: { nb: (f: { names: string }) => `Flytt ${f.names} ned`, en: (f: { names: string }) => `Move ${f.names} down` },
  handle: {
    nb: 'Piltast til venstre eller høyre flytter til et annet år',
    en: 'Left and right arrow move to another year',
  },
  newHandle: {
    nb: (f: { name: string }) => `Dra ${f.name} til et år for å føre opp en kandidat`,
    en: (f: { name: string }) => `Drag ${f.name} to a year to enter a candidate`,
  },
  moving: {
    nb: (f: { names: string; year: number }) => `${f.names}: ${f.year}. Enter flytter, Escape angrer.`,
    en: (f: { names: string; year: number }) => `${f.names}: ${f.year}. Enter moves, Escape lets be.`,
  },

  yearOutside: {
    nb: (f: { first: number; last: number }) => `Velg et år fra ${f.first} til ${f.last}.`,
    en: (f: { first: number; last: number }) => `Choose a year from ${f.first} to ${f.last}.`,
  },
  chooseMunicipality: { nb: 'Velg minst én kommune.', en: 'Choose at least one municipality.' },
  noSuchMunicipality: { nb: 'Velg kommuner fra listen.', en: 'Choose municipalities from the list.' },
  noHistoryFile: {
    nb: 'Filen er ikke en liste over vertskap: JSON med «artRound», «editions» og hvert år én gang.',
    en: 'The file is no list of hosts: JSON with “artRound”, “editions” and each year once.',
  },
  unknownMunicipality: {
    nb: (f: { name: string }) => `Ingen kommune heter «${f.name}».`,
    en: (f: { name: string }) => `No municipality is called “${f.name}”.`,
  },
  unknownYears: {
    nb: (f: { years: string }) => `Vi vet ikke hvem som var vertskap i ${f.years}.`,
    en: (f: { years: string }) => `It is not known who hosted in ${f.years}.`,
  },
  noMember: {
    nb: (f: { name: string; year: number }) => `${f.name} er ikke medlem i ${f.year}.`,
    en: (f: { name: string; year: number }) => `${f.name} is no member in ${f.year}.`,
  },
  hasMerged: {
    nb: (f: { name: string; heir: string }) => `${f.name} er nå en del av ${f.heir}.`,
    en: (f: { name: string; heir: string }) => `${f.name} is now part of ${f.heir}.`,
  },
  candidateAlready: {
    nb: (f: { name: string; year: number }) => `${f.name} er allerede kandidat for ${f.year}.`,
    en: (f: { name: string; year: number }) => `${f.name} is a candidate for ${f.year} already.`,
  },
  leadIsMissing: { nb: 'Velg hvilken av kommunene som leder.', en: 'Choose which of the municipalities leads.' },
  yearStands: {
    nb: (f: { year: number }) =>
      `Politikerne har fått saken for ${f.year}. Gå tilbake til befaring før du flytter den.`,
    en: (f: { year: number }) =>
      `The politicians have the case for ${f.year}. Go back to inspection before you move it.`,
  },

  // The home of those who host.
  ownHostings: { nb: 'Vertskap', en: 'Hostings' },
  noOwn: { nb: 'Ingen vertskap ennå', en: 'No hosting yet' },
  noOwnHelp: {
    nb: 'Når kommunen din er med i et vertskap, finner du det her, med det som gjenstår.',
    en: 'When your municipality takes part in a hosting, you find it here, with what is left to do.',
  },
  comesNext: {
    nb: (f: { stage: string }) => `Neste trinn: ${f.stage}`,
    en: (f: { stage: string }) => `Next stage: ${f.stage}`,
  },
  earlier: { nb: 'Tidligere vertskap', en: 'Earlier hostings' },
  offersWait: {
    nb: (f: { count: number }) => counted('nb', f.count, 'tilbud venter på svar', 'tilbud venter på svar'),
    en: (f: { count: number }) => counted('en', f.count, 'offer waits for an answer', 'offers wait for an answer'),
  },
  offerToHost: { nb: 'Tilby at kommunen din er vertskap', en: 'Offer that your municipality hosts' },
  figures: { nb: 'Fellesutstillinger', en: 'Joint exhibitions' },
})
