import { counted, words } from './words.ts'

/** The secretariat's page of visits and sales, and its letters. */
export const tallyOffice = words({
  // The secretariat.
  asOf: {
    nb: (f: { day: string }) => `Slik står det ${f.day}. Bare dager som har begynt, er regnet med.`,
    en: (f: { day: string }) => `As it stands on ${f.day}. Only days that have begun are included.`,
  },
  visitsTotal: { nb: 'besøk i alt', en: 'visits in all' },
  visitsStudios: { nb: 'besøk i atelierene', en: 'visits to the studios' },
  visitsExhibition: { nb: 'besøk på fellesutstillingen', en: 'visits to the joint exhibition' },
  received: {
    nb: (f: { received: number; expected: number }) => `${f.received} av ${f.expected} meldt`,
    en: (f: { received: number; expected: number }) => `${f.received} of ${f.expected} reported`,
  },
  nothingExpected: { nb: 'ingen åpne dager ennå', en: 'no open days yet' },
  byDay: { nb: 'Dag for dag', en: 'Day by day' },
  day: { nb: 'Dag', en: 'Day' },
  byPlace: { nb: 'Sted for sted', en: 'Place by place' },
  place: { nb: 'Sted', en: 'Place' },
  sum: { nb: 'Sum', en: 'Sum' },
  reports: { nb: 'Meldt', en: 'Reported' },
  showAll: { nb: 'Vis alle stedene', en: 'Show every place' },
  showMissing: {
    nb: (f: { count: number }) => `Vis bare stedene som mangler (${f.count})`,
    en: (f: { count: number }) => `Show only the places that are missing (${f.count})`,
  },
  nothingMissing: { nb: 'Alle stedene har meldt', en: 'Every place has reported' },
  nothingMissingHelp: {
    nb: 'Det mangler ingen tall fra dager som har begynt.',
    en: 'No figures are missing from days that have begun.',
  },
  noPlaces: { nb: 'Ingen steder ennå', en: 'No places yet' },
  noPlacesHelp: {
    nb: 'Stedene kommer hit når kunstnerne har bekreftet, og fellesutstillingen når den har åpne dager.',
    en: 'Places appear here when artists have confirmed, and the joint exhibition when it has open days.',
  },
  onBehalf: {
    nb: (f: { place: string }) => `Meld tall for ${f.place}`,
    en: (f: { place: string }) => `Enter figures for ${f.place}`,
  },
  close: { nb: 'Lukk', en: 'Close' },
  remind: { nb: 'Påminnelse', en: 'Reminder' },
  remindCount: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'kunstner har', 'kunstnere har')} ikke meldt alle besøk og salg.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'artist has', 'artists have')} visits or sales left to report.`,
  },
  remindSend: {
    nb: (f: { count: number }) => `Send påminnelse til ${counted('nb', f.count, 'kunstner', 'kunstnere')}`,
    en: (f: { count: number }) => `Send a reminder to ${counted('en', f.count, 'artist', 'artists')}`,
  },
  salesShown: { nb: 'Salg etter sted', en: 'Sales by place' },
  withoutSale: { nb: 'solgte ingenting', en: 'sold nothing' },
  answeredOf: {
    nb: (f: { answered: number; all: number }) => `${f.answered} av ${f.all} deltakere har svart`,
    en: (f: { answered: number; all: number }) => `${f.answered} of ${f.all} participants have answered`,
  },
  sellers: { nb: 'Kunstnere', en: 'Artists' },
  total: { nb: 'I alt', en: 'In all' },
  hidden: { nb: 'vises ikke', en: 'not shown' },
  noneSold: { nb: 'ingen salg meldt', en: 'no sales reported' },
  saleOnBehalf: { nb: 'Meld salg for en kunstner', en: 'Enter a sale for an artist' },
  artist: { nb: 'Kunstner', en: 'Artist' },
  chooseArtist: { nb: 'Velg kunstner', en: 'Choose the artist' },
  answer: { nb: 'Svar om salg', en: 'Answer on sales' },
  whoAnswered: { nb: 'Hvem som har svart', en: 'Who has answered' },

  // The reminder.
  mailSubject: {
    nb: (f: { year: number }) => `Kunst rett vest ${f.year}: vi mangler tall fra deg`,
    en: (f: { year: number }) => `Kunst rett vest ${f.year}: we still need figures from you`,
  },
  mailGreeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Dear ${f.name}` },
  mailVisits: {
    nb: (f: { days: string }) => `Vi har ikke fått besøkstall fra atelieret ditt for ${f.days}.`,
    en: (f: { days: string }) => `We have no visitor figures from your studio for ${f.days}.`,
  },
  mailSales: {
    nb: 'Vi har ikke hørt om du solgte noe. Det tar et halvt minutt å svare, også om du ikke solgte noe.',
    en: 'We have not heard whether you sold anything. It takes half a minute to answer, even if you sold nothing.',
  },
  mailWhy: {
    nb: 'Tallene går inn i årsrapporten til kommunene og fylkene som betaler for runden. Kom det ingen, er det også et svar.',
    en: 'The figures go into the annual report to the municipalities and counties that pay for the round. If no one came, that is an answer too.',
  },
  mailButton: { nb: 'Meld besøk og salg', en: 'Enter visits and sales' },
  mailShared: {
    nb: 'Deler du atelieret med andre, holder det at én av dere melder besøkene.',
    en: 'If you share the studio, it is enough for one of you to enter the visits.',
  },
})
