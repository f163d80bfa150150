import { words } from './words.ts'

/** The page of one hosting: where it stands, its cases, its documents, and what is refused. */
export const hostingCase = words({
  // What the stages need, said before and after it is there.
  needsMunicipality: { nb: 'En kommune er med', en: 'A municipality takes part' },
  needsVenueToSee: { nb: 'Et lokale å se på', en: 'A venue to look at' },
  needsInspected: { nb: 'Et lokale er befart eller valgt', en: 'A venue is inspected or chosen' },
  needsAdopted: { nb: 'Alle kommunene har vedtatt det', en: 'Every municipality has adopted it' },
  needsNotReserve: {
    nb: 'Kommunen er førstevalg, ikke reserve',
    en: 'The municipality is first choice, not in reserve',
  },
  needsNoRival: { nb: 'Ingen andre har avtale om året', en: 'No other has an agreement for the year' },
  needsSignedAgreement: { nb: 'Underskrevet avtale med dato', en: 'A signed agreement with its date' },
  needsOpeningDate: { nb: 'Årgangen har en åpningsdag', en: 'The edition has an opening day' },
  needsOpened: { nb: 'Utstillingen er åpnet', en: 'The exhibition has opened' },
  needsEvaluated: { nb: 'Evalueringen er skrevet', en: 'The evaluation is written' },
  lacksMunicipality: { nb: 'Velg hvilken kommune det gjelder.', en: 'Choose which municipality it is about.' },
  lacksVenueToSee: { nb: 'Legg inn minst ett lokale å se på.', en: 'Add at least one venue to look at.' },
  lacksInspected: {
    nb: 'Befar et lokale og skriv hva dere så, eller velg et.',
    en: 'Inspect a venue and write what you saw, or choose one.',
  },
  lacksAdopted: {
    nb: 'Hver kommune må ha en sak som er vedtatt.',
    en: 'Every municipality needs a case that is adopted.',
  },
  lacksNotReserve: { nb: 'Vertskapet står som reserve.', en: 'The hosting stands in reserve.' },
  lacksNoRival: {
    nb: 'En annen kommune har avtalen for dette året.',
    en: 'Another municipality has the agreement for this year.',
  },
  lacksSignedAgreement: {
    nb: 'Last opp den underskrevne avtalen, med datoen den siste skrev under.',
    en: 'Upload the signed agreement, with the day on which the last one signed.',
  },
  lacksOpeningDate: {
    nb: 'Opprett årgangen og sett åpningsdagen der.',
    en: 'Open the edition and set the opening day there.',
  },
  lacksOpened: { nb: 'Åpningsdagen er ikke kommet ennå.', en: 'The opening day has not come yet.' },
  lacksEvaluated: { nb: 'Skriv hva dere lærte.', en: 'Write what was learned.' },
  isThere: { nb: 'På plass', en: 'In place' },
  isMissing: { nb: 'Mangler', en: 'Missing' },

  // Refusals.
  cannotYet: {
    nb: 'Vertskapet kan ikke gå videre ennå. Dette mangler:',
    en: 'The hosting cannot go on yet. This is missing:',
  },
  reasonNeeded: { nb: 'Skriv en kort begrunnelse.', en: 'Write a short reason.' },
  skips: {
    nb: 'Et vertskap går ett trinn om gangen. Last siden på nytt for å se hvor det står.',
    en: 'A hosting goes one stage at a time. Reload the page to see where it stands.',
  },
  sameStage: { nb: 'Vertskapet er allerede på dette trinnet.', en: 'The hosting is at this stage already.' },
  ended: {
    nb: 'Vertskapet har falt bort. Det kan bare tas opp igjen der det var.',
    en: 'The hosting has fallen away. It can only be taken up again where it was.',
  },
  tooLateToEnd: {
    nb: 'Kommunen er allerede vertskap. Da kan den ikke takke nei eller trekkes.',
    en: 'The municipality is host already. It can no longer decline or be withdrawn.',
  },
  cannotStandBy: {
    nb: 'Bare et vertskap uten avtale kan settes som reserve.',
    en: 'Only a hosting without an agreement can be put in reserve.',
  },
  noReserve: { nb: 'Vertskapet er ikke reserve.', en: 'The hosting is not in reserve.' },
  cannotStepIn: {
    nb: (f: { year: number }) =>
      `En annen kommune har avtalen for ${f.year}. Reserven kan ikke gå inn før den faller bort.`,
    en: (f: { year: number }) =>
      `Another municipality has the agreement for ${f.year}. The reserve cannot step in before that falls away.`,
  },
  partsStand: {
    nb: 'Avtalen er inngått, så kommunene kan ikke endres. Gå ett trinn tilbake først.',
    en: 'The agreement is made, so the municipalities stand. Go back one stage first.',
  },
  openingInOtherYear: {
    nb: (f: { year: number }) => `Åpningsdagen må være i ${f.year}.`,
    en: (f: { year: number }) => `The opening day must be in ${f.year}.`,
  },
  tooEarlyToEvaluate: {
    nb: 'Evalueringen skrives når kommunen er vertskap.',
    en: 'The evaluation is written once the municipality is host.',
  },
  dateTooEarly: {
    nb: 'Datoen er for langt tilbake. Se over årstallet.',
    en: 'The date is too far back. Check the year.',
  },
  afterOpening: {
    nb: 'Datoen er etter åpningen av utstillingen.',
    en: 'The date is after the opening of the exhibition.',
  },
  decisionMissing: {
    nb: 'Velg hva som ble vedtatt, eller fjern datoen.',
    en: 'Choose what was decided, or remove the date.',
  },
  decidedOnMissing: { nb: 'Skriv datoen for vedtaket.', en: 'Enter the date of the decision.' },
  decidedInFuture: {
    nb: 'Vedtaket kan ikke være gjort på en dag som ikke er kommet.',
    en: 'It cannot be decided on a day that has not come.',
  },
  decidedBeforeMeeting: {
    nb: 'Vedtaket kan ikke være gjort før møtet.',
    en: 'It cannot be decided before the meeting.',
  },
  decisionStands: {
    nb: 'Avtalen hviler på dette vedtaket. Gå tilbake fra avtalen før du endrer det.',
    en: 'The agreement rests on this decision. Go back from the agreement before you change it.',
  },
  caseIsOpen: {
    nb: 'Kommunen har allerede en sak. En ny sak følger bare etter en som er utsatt eller avslått.',
    en: 'The municipality has a case already. Another one follows only one that was postponed or rejected.',
  },
  fileMissing: { nb: 'Velg en fil.', en: 'Choose a file.' },
  fileEmpty: { nb: 'Filen er tom.', en: 'The file is empty.' },
  fileTooLarge: {
    nb: (f: { most: number }) => `Filen kan være høyst ${f.most} MB.`,
    en: (f: { most: number }) => `The file can be at most ${f.most} MB.`,
  },
  fileUnknown: {
    nb: 'Vi tar imot PDF, PNG, JPEG, Word (.docx) og Excel (.xlsx) uten makroer. Denne filen er noe annet, eller den er skadet.',
    en: 'We take PDF, PNG, JPEG, Word (.docx) and Excel (.xlsx) without macros. This file is something else, or it is damaged.',
  },
  fileMisnamed: {
    nb: (f: { is: string }) => `Filen er ikke det navnet sier. Innholdet er ${f.is}. Gi den riktig navn og prøv igjen.`,
    en: (f: { is: string }) =>
      `The file is not what its name says. Its content is ${f.is}. Name it rightly and try again.`,
  },
  fileGone: { nb: 'Filen finnes ikke lenger.', en: 'The file is no longer there.' },
  fileUnreadable: { nb: 'Filen kom ikke helt fram. Prøv igjen.', en: 'The file did not come through. Try again.' },
  signedOnMissing: { nb: 'Skriv datoen da den siste skrev under.', en: 'Enter the day on which the last one signed.' },
  signedInFuture: {
    nb: 'Avtalen kan ikke være underskrevet på en dag som ikke er kommet.',
    en: 'It cannot be signed on a day that has not come.',
  },
  agreementStands: {
    nb: 'Planleggingen hviler på denne avtalen. Gå ett trinn tilbake før du fjerner den.',
    en: 'The planning rests on this agreement. Go back one stage before you remove it.',
  },
})
