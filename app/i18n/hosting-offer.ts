import { words } from './words.ts'

/** The form by which a municipality offers to host, and what becomes of it. */
export const hostingOffer = words({
  title: { nb: 'Tilbud om vertskap', en: 'Offers to host' },
  lede: {
    nb: 'Kan kommunen din ha fellesutstillingen et av de neste årene? Fortell kort hva dere tenker. Tilbudet binder ikke kommunen.',
    en: 'Could your municipality have the joint exhibition in one of the coming years? Tell briefly what you have in mind. The offer does not bind the municipality.',
  },
  officeLede: {
    nb: 'Det kommunene har tilbudt, og hva dere svarte.',
    en: 'What the municipalities have offered, and what you answered.',
  },
  newOffer: { nb: 'Nytt tilbud', en: 'New offer' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  year: { nb: 'Fra år', en: 'From year' },
  untilYear: { nb: 'Kan også være til og med', en: 'Could also be until' },
  untilYearHelp: { nb: 'La stå tomt hvis det bare gjelder ett år.', en: 'Leave empty if it is about one year alone.' },
  together: { nb: 'Sammen med', en: 'Together with' },
  togetherHelp: { nb: 'Kommuner dere vil være vertskap sammen med.', en: 'Municipalities that you would host with.' },
  venueIdea: { nb: 'Lokale dere tenker på', en: 'Venue that you think of' },
  text: { nb: 'Hvorfor passer det?', en: 'Why does it suit?' },
  contactName: { nb: 'Kontaktperson', en: 'Contact person' },
  contactEmail: { nb: 'E-post', en: 'E-mail' },
  send: { nb: 'Send tilbudet', en: 'Send the offer' },
  sent: {
    nb: 'Tilbudet er sendt. Du får en kvittering på e-post.',
    en: 'The offer is sent. You get a receipt by e-mail.',
  },
  own: { nb: 'Kommunens tilbud', en: 'Offers of the municipality' },
  all: { nb: 'Alle tilbud', en: 'All offers' },
  none: { nb: 'Ingen tilbud ennå', en: 'No offers yet' },
  noneHelp: { nb: 'Når en kommune tilbyr seg, kommer det hit.', en: 'When a municipality offers, it comes here.' },
  noMunicipality: { nb: 'Du er ikke knyttet til en kommune', en: 'You are not tied to a municipality' },
  noMunicipalityHelp: {
    nb: 'Be sekretariatet knytte rollen din til kommunen. Da kan du tilby vertskap.',
    en: 'Ask the secretariat to tie your role to the municipality. Then you can offer to host.',
  },
  waiting: { nb: 'Venter på svar', en: 'Waits for an answer' },
  taken: { nb: 'Tatt videre', en: 'Taken on' },
  declined: { nb: 'Ikke denne gangen', en: 'Not this time' },
  offeredOn: {
    nb: (f: { day: string; name: string }) => `Sendt ${f.day} av ${f.name}`,
    en: (f: { day: string; name: string }) => `Sent ${f.day} by ${f.name}`,
  },
  yearsFrom: {
    nb: (f: { first: number; last: number }) => `${f.first}–${f.last}`,
    en: (f: { first: number; last: number }) => `${f.first}–${f.last}`,
  },
  answer: { nb: 'Svar til kommunen', en: 'Answer to the municipality' },
  answerHelp: { nb: 'Kommer med i brevet.', en: 'Goes with the letter.' },
  ourAnswer: { nb: 'Svaret', en: 'The answer' },
  take: { nb: 'Ta tilbudet videre', en: 'Take the offer on' },
  takeFor: { nb: 'For år', en: 'For the year' },
  into: { nb: 'I hvilket vertskap?', en: 'Into which hosting?' },
  aNewOne: { nb: 'Et nytt', en: 'A new one' },
  asReserve: { nb: 'Som reserve', en: 'In reserve' },
  decline: { nb: 'Svar nei', en: 'Decline' },
  seeHosting: { nb: 'Se vertskapet', en: 'See the hosting' },
  optional: { nb: 'valgfritt', en: 'optional' },

  yearOutside: {
    nb: (f: { first: number; last: number }) => `Velg et år fra ${f.first} til ${f.last}.`,
    en: (f: { first: number; last: number }) => `Choose a year from ${f.first} to ${f.last}.`,
  },
  waitsAlready: {
    nb: (f: { year: number }) => `Kommunen har allerede et tilbud for ${f.year} som venter på svar.`,
    en: (f: { year: number }) => `The municipality has an offer for ${f.year} that waits for an answer already.`,
  },
  untilBeforeYear: {
    nb: 'Det siste året kan ikke være før det første.',
    en: 'The last year cannot be before the first.',
  },
  answeredAlready: { nb: 'Tilbudet er allerede besvart.', en: 'The offer is answered already.' },
  notOffered: {
    nb: (f: { first: number; last: number }) =>
      f.first === f.last ? `Tilbudet gjelder ${f.first}.` : `Tilbudet gjelder årene ${f.first}–${f.last}.`,
    en: (f: { first: number; last: number }) =>
      f.first === f.last ? `The offer is about ${f.first}.` : `The offer is about the years ${f.first}–${f.last}.`,
  },
  noSuchHosting: { nb: 'Velg et vertskap for det året.', en: 'Choose a hosting of that year.' },
  cannotJoin: {
    nb: 'Det vertskapet har allerede en avtale. Velg et annet.',
    en: 'That hosting has an agreement already. Choose another.',
  },
})
