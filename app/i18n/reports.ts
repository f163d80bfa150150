import { counted, words } from './words.ts'

const number = (locale: 'nb' | 'en', value: number) => counted(locale, value, '', '').trim()

export const reports = words({
  // Refusals.
  notOver: {
    nb: 'Rapporten kan publiseres når kunstrunden er over.',
    en: 'The report can be published when the art round is over.',
  },
  nothingNew: {
    nb: 'Tallene er de samme som i den siste utgaven. Det er ikke noe nytt å publisere.',
    en: 'The figures are the same as in the latest revision. There is nothing new to publish.',
  },
  notAFigure: {
    nb: (f: { measure: string; fromYear: number; toYear: number }) =>
      `«${f.measure}» for ${f.fromYear}–${f.toYear} er ikke et tall som kan leses inn. Alle tall trenger år, verdi og kilde.`,
    en: (f: { measure: string; fromYear: number; toYear: number }) =>
      `“${f.measure}” for ${f.fromYear}–${f.toYear} is not a figure that can be read in. Every figure needs years, a value and a source.`,
  },

  // Pages.
  report: { nb: 'Årsrapport', en: 'Annual report' },
  reportOf: {
    nb: (f: { year: number }) => `Årsrapport ${f.year}`,
    en: (f: { year: number }) => `Annual report ${f.year}`,
  },
  draftLede: {
    nb: 'Tallene regnes ut av det som er meldt, hver gang du åpner siden. Fra hvert tall kommer du til radene det bygger på.',
    en: 'The figures are worked out from what is entered each time you open the page. Each leads to the rows behind it.',
  },
  publish: { nb: 'Publiser rapporten', en: 'Publish the report' },
  publishAnew: { nb: 'Publiser en ny utgave', en: 'Publish a new revision' },
  publishHelp: {
    nb: 'Tallene fryses slik de står nå, og alle kan lese dem. Senere endringer gir en ny utgave; den gamle blir stående.',
    en: 'The figures are frozen as they stand now, and everyone can read them. Later changes make a new revision; the old one stays.',
  },
  publishedRevisions: { nb: 'Publiserte utgaver', en: 'Published revisions' },
  noRevision: { nb: 'Rapporten er ikke publisert.', en: 'The report has not been published.' },
  revision: {
    nb: (f: { revision: number }) => `Utgave ${f.revision}`,
    en: (f: { revision: number }) => `Revision ${f.revision}`,
  },
  revisionOn: {
    nb: (f: { revision: number; when: string }) => `Utgave ${f.revision}, publisert ${f.when}`,
    en: (f: { revision: number; when: string }) => `Revision ${f.revision}, published on ${f.when}`,
  },
  newerRevision: { nb: 'Det finnes en nyere utgave av rapporten.', en: 'There is a newer revision of the report.' },
  toNewest: { nb: 'Les den nyeste', en: 'Read the newest' },
  changedSince: { nb: 'Endret siden siste utgave', en: 'Changed since the latest revision' },
  changedBasis: {
    nb: 'Tallene er de samme som i siste utgave, men det de bygger på, er endret.',
    en: 'The figures are the same as in the latest revision, but what they are based on has changed.',
  },
  unchanged: {
    nb: 'Tallene er de samme som i siste utgave.',
    en: 'The figures are the same as in the latest revision.',
  },
  figure: { nb: 'Tall', en: 'Figure' },
  before: { nb: 'Publisert', en: 'Published' },
  after: { nb: 'Nå', en: 'Now' },
  downloads: { nb: 'Last ned', en: 'Download' },
  asPdf: { nb: 'PDF', en: 'PDF' },
  asJson: { nb: 'Tallene som JSON', en: 'The figures as JSON' },
  unknown: { nb: 'ikke kjent', en: 'not known' },
  pdfBusy: {
    nb: 'PDF-en kunne ikke lages nå. Prøv igjen om litt.',
    en: 'The PDF could not be made now. Try again in a little while.',
  },

  // The report itself.
  title: {
    nb: (f: { year: number }) => `Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Kunst rett vest ${f.year}`,
  },
  subtitle: {
    nb: 'Årsrapport for kunstrunden i Vestregionen',
    en: 'Annual report on the art round of Vestregionen',
  },
  stateDraft: { nb: (f: { when: string }) => `Utkast ${f.when}`, en: (f: { when: string }) => `Draft of ${f.when}` },
  footer: { nb: 'Vestregionen · Kunst rett vest', en: 'Vestregionen · Kunst rett vest' },
  theRound: { nb: 'Kunstrunden', en: 'The art round' },
  theVisits: { nb: 'Besøk', en: 'Visits' },
  theSales: { nb: 'Salg', en: 'Sales' },
  theYears: { nb: 'Tall over årene', en: 'Figures over the years' },
  sayPart: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'kunstner', 'kunstnere')} deltok i kunstrunden`,
    en: (f: { count: number }) => `${counted('en', f.count, 'artist', 'artists')} took part in the art round`,
  },
  sayPartVisits: {
    nb: (f: { count: number; visits: number }) =>
      `${counted('nb', f.count, 'kunstner', 'kunstnere')} deltok, og det ble talt ${number('nb', f.visits)} besøk.`,
    en: (f: { count: number; visits: number }) =>
      `${counted('en', f.count, 'artist', 'artists')} took part, and ${number('en', f.visits)} visits were counted.`,
  },
  sayRound: {
    nb: (f: { number: number; period: string }) => `Kunstrunde nr. ${f.number} varte ${f.period}.`,
    en: (f: { number: number; period: string }) => `Art round no. ${f.number} ran ${f.period}.`,
  },
  sayFirst: {
    nb: (f: { year: number }) => `Den første var i ${f.year}.`,
    en: (f: { year: number }) => `The first was in ${f.year}.`,
  },
  sayStudios: {
    nb: (f: { days: string }) => `Atelierene var åpne ${f.days}.`,
    en: (f: { days: string }) => `The studios were open on ${f.days}.`,
  },
  sayHost: {
    nb: (f: { host: string }) => `Vertskap: ${f.host}.`,
    en: (f: { host: string }) => `Hosted by ${f.host}.`,
  },
  sayExhibition: {
    nb: (f: { where: string }) => `Fellesutstillingen ble vist på ${f.where}, med ett verk av hver kunstner.`,
    en: (f: { where: string }) => `The joint exhibition was at ${f.where}, with one work by each artist.`,
  },
  sayExhibitionAt: {
    nb: (f: { where: string }) => `Fellesutstillingen ble vist på ${f.where}.`,
    en: (f: { where: string }) => `The joint exhibition was at ${f.where}.`,
  },
  sayLeader: {
    nb: (f: { municipality: string }) => `${f.municipality} ledet Vestregionen.`,
    en: (f: { municipality: string }) => `${f.municipality} led the alliance.`,
  },
  applications: { nb: 'Søknader', en: 'Applications' },
  participants: { nb: 'Deltakere', en: 'Participants' },
  newParticipants: { nb: 'Nye deltakere', en: 'New participants' },
  jurors: { nb: 'Jurymedlemmer', en: 'Jurors' },
  prize: { nb: 'Pris til årets kunstner', en: 'Prize for the artist of the year' },
  visitsTotal: { nb: 'Besøk i alt', en: 'Visits in all' },
  visitsStudios: { nb: 'Besøk i atelierene', en: 'Visits to the studios' },
  visitsExhibition: { nb: 'Besøk på fellesutstillingen', en: 'Visits to the joint exhibition' },
  salesTotal: { nb: 'Solgt i alt', en: 'Sold in all' },
  salesExhibition: { nb: 'Solgt på fellesutstillingen', en: 'Sold at the joint exhibition' },
  worksExhibition: { nb: 'Verk solgt på fellesutstillingen', en: 'Works sold at the joint exhibition' },
  withoutSale: { nb: 'Deltakere som ikke solgte noe', en: 'Participants without a sale' },
  basisApplications: { nb: 'sendt inn og ikke trukket', en: 'submitted and not withdrawn' },
  basisParticipants: { nb: 'antatt og bekreftet', en: 'accepted and confirmed' },
  basisNew: { nb: 'deltok for første gang', en: 'took part for the first time' },
  basisJurors: { nb: 'med plass i juryen', en: 'with a seat on the jury' },
  basisPrize: { nb: 'fastsatt for årgangen', en: 'set for the edition' },
  theOutreach: { nb: 'Seminar, informasjon og presse', en: 'Seminar, information and press' },
  saySeminar: {
    nb: (f: { when: string }) => `Fagseminaret ble holdt ${f.when}.`,
    en: (f: { when: string }) => `The seminar was held on ${f.when}.`,
  },
  seminarAttended: { nb: 'Deltakere på fagseminaret', en: 'People at the seminar' },
  catalogueCopies: { nb: 'Informasjonsavisen, eksemplarer', en: 'The printed catalogue, copies' },
  catalogueInserted: { nb: 'Av dem lagt i aviser', en: 'Of them inserted in newspapers' },
  sayInserted: {
    nb: (f: { newspapers: string }) => `Informasjonsavisen lå som bilag i ${f.newspapers}.`,
    en: (f: { newspapers: string }) => `The printed catalogue lay in ${f.newspapers}.`,
  },
  sayHandedOut: {
    nb: (f: { channels: string }) => `Den ble også delt ut her: ${f.channels}.`,
    en: (f: { channels: string }) => `It was also handed out here: ${f.channels}.`,
  },
  sayHandedOutOnly: {
    nb: (f: { channels: string }) => `Informasjonsavisen ble delt ut her: ${f.channels}.`,
    en: (f: { channels: string }) => `The printed catalogue was handed out here: ${f.channels}.`,
  },
  newsletters: { nb: 'Nyhetsbrev', en: 'Newsletters' },
  pressStories: { nb: 'Presseoppslag', en: 'Press stories' },
  basisSeminar: { nb: 'talt ved døra eller oppgitt etterpå', en: 'counted at the door or stated afterwards' },
  basisCopies: { nb: 'ført kanal for kanal', en: 'entered channel by channel' },
  basisInserted: { nb: 'ført avis for avis', en: 'entered newspaper by newspaper' },
  basisNewsletters: { nb: 'utgaver som er sendt', en: 'issues that were sent' },
  basisPress: { nb: 'ført med medium og dato', en: 'entered with medium and date' },
  basisVisits: {
    nb: (f: { received: number; expected: number }) =>
      `${number('nb', f.received)} av ${counted('nb', f.expected, 'dagsmelding', 'dagsmeldinger')}`,
    en: (f: { received: number; expected: number }) =>
      `${number('en', f.received)} of ${counted('en', f.expected, 'daily report', 'daily reports')}`,
  },
  basisSales: {
    nb: (f: { received: number; expected: number }) =>
      `${number('nb', f.received)} av ${counted('nb', f.expected, 'deltaker', 'deltakere')} har svart`,
    en: (f: { received: number; expected: number }) =>
      `${number('en', f.received)} of ${counted('en', f.expected, 'participant has', 'participants have')} answered`,
  },
  noVisits: { nb: 'Ingen besøkstall er meldt.', en: 'No visitor figures have been reported.' },
  noSales: {
    nb: 'Salget er ikke kjent, eller det bygger på færre enn tre kunstnere.',
    en: 'The sales are not known, or are based on fewer than three artists.',
  },
  noteMissing: {
    nb: 'Et sted som ikke har meldt, er ikke regnet som null.',
    en: 'A place that has not reported is not counted as zero.',
  },
  noteThree: {
    nb: 'Hva en enkelt kunstner solgte, er kunstnerens eget. Ingen sum over færre enn tre kunstnere vises.',
    en: 'What one artist sold is the artist’s own. No total over fewer than three artists is shown.',
  },
  notReported: { nb: 'ikke meldt', en: 'not reported' },
  dayByDay: { nb: 'Besøk dag for dag', en: 'Visits day by day' },
  day: { nb: 'Dag', en: 'Day' },
  visits: { nb: 'Besøk', en: 'Visits' },
  reported: { nb: 'Meldt', en: 'Reported' },
  outOf: {
    nb: (f: { received: number; expected: number }) => `${f.received} av ${f.expected}`,
    en: (f: { received: number; expected: number }) => `${f.received} of ${f.expected}`,
  },
  what: { nb: 'Hva', en: 'What' },
  years: { nb: 'År', en: 'Years' },
  basis: { nb: 'Grunnlag', en: 'Basis' },
  countedHere: { nb: 'talt', en: 'counted' },
  statedIn: {
    nb: (f: { source: string }) => `oppgitt: ${f.source}`,
    en: (f: { source: string }) => `stated: ${f.source}`,
  },
  countedStated: {
    nb: (f: { value: string; source: string }) => `talt; oppgitt ${f.value}: ${f.source}`,
    en: (f: { value: string; source: string }) => `counted; stated as ${f.value}: ${f.source}`,
  },
  noteSeries: {
    nb: '«Talt» er summen av rader i systemet. «Oppgitt» er hentet fra en tidligere rapport eller en avis, uten rader bak. Et år som mangler, er ukjent og ikke null.',
    en: '“Counted” is the sum of rows in the system. “Stated” comes from an earlier report or a newspaper, with no rows behind it. A year that is missing is unknown and not zero.',
  },
  measureVisits: { nb: 'Besøk i alt', en: 'Visits in all' },
  measureExhibitionVisits: { nb: 'Besøk på fellesutstillingen', en: 'Visits to the joint exhibition' },
  measureParticipants: { nb: 'Deltakere', en: 'Participants' },
  measureNewParticipants: { nb: 'Nye deltakere', en: 'New participants' },
  measureApplications: { nb: 'Søknader', en: 'Applications' },
  measureArtists: { nb: 'Kunstnere til sammen', en: 'Artists altogether' },
  measurePressStories: { nb: 'Presseoppslag', en: 'Press stories' },
  measureMemberMunicipalities: { nb: 'Medlemskommuner', en: 'Member municipalities' },
})
