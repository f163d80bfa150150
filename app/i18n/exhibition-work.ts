import { counted, words } from './words.ts'

type Shown = 'all' | 'awaited' | 'in-house' | 'not-hung' | 'sold' | 'returned' | 'left' | 'damaged' | 'no-value'
type Chase =
  | 'no-slots'
  | 'silent'
  | 'late'
  | 'no-value'
  | 'damaged'
  | 'not-hung'
  | 'unwatched'
  | 'unfetched'
  | 'sold-waits'
type NextDay = 'delivery' | 'opening' | 'closing' | 'closed'
type State = 'confirmed' | 'delivered' | 'returned'
const verk = (count: number) => counted('nb', count, 'verk', 'verk')
const works = (count: number) => counted('en', count, 'work', 'works')

/** The works of the joint exhibition as those who work there see them: the list, and the list for the insurance. */
export const exhibitionWork = words({
  title: { nb: 'Verk i utstillingen', en: 'Works in the exhibition' },
  titleOf: {
    nb: (f: { year: number }) => `Verk i utstillingen ${f.year}`,
    en: (f: { year: number }) => `Works in the exhibition ${f.year}`,
  },
  pages: { nb: 'Fellesutstillingen', en: 'The joint exhibition' },
  navWorks: { nb: 'Verk', en: 'Works' },
  navFigures: { nb: 'Besøk og salg', en: 'Visits and sales' },
  find: { nb: 'Finn kunstner eller verk', en: 'Find an artist or a work' },
  findHelp: { nb: 'Navn, tittel eller nummer.', en: 'Name, title or number.' },
  search: { nb: 'Finn', en: 'Find' },
  shown: {
    nb: (f: { shown: Shown }) =>
      ({
        all: 'Alle',
        awaited: 'Ikke levert',
        'in-house': 'I huset',
        'not-hung': 'Uten plass',
        sold: 'Solgt',
        returned: 'Hentet',
        left: 'Blir stående',
        damaged: 'Skadet',
        'no-value': 'Uten verdi',
      })[f.shown],
    en: (f: { shown: Shown }) =>
      ({
        all: 'All',
        awaited: 'Not delivered',
        'in-house': 'In the house',
        'not-hung': 'Without a place',
        sold: 'Sold',
        returned: 'Fetched',
        left: 'Staying',
        damaged: 'Damaged',
        'no-value': 'Without a value',
      })[f.shown],
  },
  show: { nb: 'Vis', en: 'Show' },
  delivered: {
    nb: (f: { count: number; all: number }) => `${f.count} av ${f.all}`,
    en: (f: { count: number; all: number }) => `${f.count} of ${f.all}`,
  },
  countsDelivered: { nb: 'levert', en: 'delivered' },
  countsInHouse: { nb: 'i huset', en: 'in the house' },
  countsHung: { nb: 'har fått plass', en: 'have their place' },
  countsSold: { nb: 'solgt', en: 'sold' },
  countsReturned: { nb: 'hentet', en: 'fetched' },
  countsLeft: { nb: 'blir stående', en: 'staying' },
  next: { nb: 'Å følge opp', en: 'To follow up' },
  nothingToChase: { nb: 'Ingenting venter på deg nå.', en: 'Nothing is waiting for you now.' },
  chase: {
    nb: (f: { chase: Chase; count: number }) =>
      ({
        'no-slots': 'Legg ut tider, så kunstnerne kan velge når de leverer',
        silent: `${counted('nb', f.count, 'kunstner', 'kunstnere')} har ikke sagt når verket kommer`,
        late: `${verk(f.count)} skulle vært levert`,
        'no-value': `${verk(f.count)} mangler forsikringsverdi`,
        damaged: `${verk(f.count)} er skadet`,
        'not-hung': `${verk(f.count)} har ikke fått plass på veggen eller gulvet`,
        unwatched: `${counted('nb', f.count, 'vaktplass', 'vaktplasser')} står ledige den neste uka`,
        unfetched: `${verk(f.count)} er ikke hentet`,
        'sold-waits': `${counted('nb', f.count, 'solgt verk', 'solgte verk')} venter på kjøperen`,
      })[f.chase],
    en: (f: { chase: Chase; count: number }) =>
      ({
        'no-slots': 'Lay out times, so that the artists can choose when to deliver',
        silent: `${counted('en', f.count, 'artist has', 'artists have')} not said when the work comes`,
        late: `${works(f.count)} should have been delivered`,
        'no-value': `${works(f.count)} without an insurance value`,
        damaged: `${works(f.count)} damaged`,
        'not-hung': `${works(f.count)} without a place on the wall or the floor`,
        unwatched: `${counted('en', f.count, 'place', 'places')} in the shifts of the coming week still free`,
        unfetched: `${works(f.count)} not fetched`,
        'sold-waits': `${counted('en', f.count, 'sold work waits', 'sold works wait')} for the buyer`,
      })[f.chase],
  },
  now: {
    nb: (f: { year: number }) => `Fellesutstillingen ${f.year}`,
    en: (f: { year: number }) => `The joint exhibition of ${f.year}`,
  },
  nextDay: {
    nb: (f: { what: NextDay; days: number; date: string }) =>
      f.what === 'closed'
        ? `Utstillingen stengte ${f.date}.`
        : `${{ delivery: 'Verkene leveres', opening: 'Utstillingen åpner', closing: 'Utstillingen stenger' }[f.what]} ${f.days === 0 ? 'i dag' : f.days === 1 ? 'i morgen' : `${f.date}, om ${f.days} dager`}.`,
    en: (f: { what: NextDay; days: number; date: string }) =>
      f.what === 'closed'
        ? `The exhibition closed on ${f.date}.`
        : `${{ delivery: 'The works are delivered', opening: 'The exhibition opens', closing: 'The exhibition closes' }[f.what]} ${f.days === 0 ? 'today' : f.days === 1 ? 'tomorrow' : `on ${f.date}, in ${f.days} days`}.`,
  },
  atTheDoor: {
    nb: (f: { direction: 'in' | 'out'; hours: string }) =>
      f.direction === 'in' ? `Leverer ${f.hours}` : `Henter ${f.hours}`,
    en: (f: { direction: 'in' | 'out'; hours: string }) =>
      f.direction === 'in' ? `Delivering ${f.hours}` : `Fetching ${f.hours}`,
  },
  list: { nb: 'Verkene', en: 'The works' },
  listCount: { nb: (f: { count: number }) => verk(f.count), en: (f: { count: number }) => works(f.count) },
  nobodyYet: { nb: 'Ingen verk ennå', en: 'No works yet' },
  nobodyYetHelp: {
    nb: 'Verkene kommer hit når kunstnerne har takket ja til plassen.',
    en: 'The works come here once the artists have accepted their places.',
  },
  nothingFound: { nb: 'Ingen verk passer', en: 'No work matches' },
  nothingFoundHelp: { nb: 'Prøv færre ord, eller vis alle.', en: 'Try fewer words, or show all.' },
  showAll: { nb: 'Vis alle', en: 'Show all' },
  number: { nb: 'Nr.', en: 'No.' },
  artist: { nb: 'Kunstner', en: 'Artist' },
  workTitle: { nb: 'Verk', en: 'Work' },
  technique: { nb: 'Teknikk', en: 'Technique' },
  size: { nb: 'Mål', en: 'Size' },
  where: { nb: 'Hvor er verket?', en: 'Where is the work?' },
  arranged: { nb: 'Avtalt', en: 'Arranged' },
  stateIs: {
    nb: (f: { state: State }) => ({ confirmed: 'Ikke levert', delivered: 'I huset', returned: 'Hentet' })[f.state],
    en: (f: { state: State }) =>
      ({ confirmed: 'Not delivered', delivered: 'In the house', returned: 'Fetched' })[f.state],
  },
  isSold: { nb: 'Solgt', en: 'Sold' },
  isDamaged: { nb: 'Skadet', en: 'Damaged' },
  isMarked: { nb: 'Har merker', en: 'Has marks' },
  isHung: { nb: 'Har fått plass', en: 'Has its place' },
  staysBecause: { nb: (f: { why: string }) => `Blir stående: ${f.why}`, en: (f: { why: string }) => `Stays: ${f.why}` },
  otherTime: { nb: 'en annen tid', en: 'another time' },
  notSaid: { nb: 'ikke sagt', en: 'not said' },
  soldFor: {
    nb: (f: { amount: string }) => `Solgt for ${f.amount}`,
    en: (f: { amount: string }) => `Sold for ${f.amount}`,
  },
  space: {
    nb: (f: { space: 'wall' | 'floor' }) => ({ wall: 'Vegg', floor: 'Gulv' })[f.space],
    en: (f: { space: 'wall' | 'floor' }) => ({ wall: 'Wall', floor: 'Floor' })[f.space],
  },
  price: { nb: 'Pris', en: 'Price' },
  notForSale: { nb: 'Ikke til salgs', en: 'Not for sale' },

  // The insurance.
  insurance: { nb: 'Forsikringsliste', en: 'Insurance list' },
  insuranceTitle: {
    nb: (f: { year: number }) => `Forsikringsliste, fellesutstillingen ${f.year}`,
    en: (f: { year: number }) => `Insurance list, joint exhibition ${f.year}`,
  },
  insuranceHelp: {
    nb: 'Verdien er den kunstneren har oppgitt, ellers prisen. Verk uten noen av delene står i listen og er ikke med i summen.',
    en: 'The value is what the artist has stated, else the price. Works with neither are in the list and not in the sum.',
  },
  worksAndSum: {
    nb: (f: { count: number; sum: string }) => `${verk(f.count)}, til sammen ${f.sum}.`,
    en: (f: { count: number; sum: string }) => `${works(f.count)}, ${f.sum} in all.`,
  },
  withoutValue: {
    nb: (f: { count: number }) => `${verk(f.count)} mangler verdi og er ikke med i summen.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'work has', 'works have')} no value and not in the sum.`,
  },
  missingValue: {
    nb: (f: { count: number }) => `Mangler verdi (${f.count})`,
    en: (f: { count: number }) => `Without a value (${f.count})`,
  },
  onlyInHouse: { nb: 'Bare det som var i huset', en: 'Only what was in the house' },
  onDay: { nb: 'Dag', en: 'Day' },
  atTime: { nb: 'Klokken', en: 'At' },
  seeMoment: { nb: 'Vis for dette tidspunktet', en: 'Show for this moment' },
  seeAllWorks: { nb: 'Vis alle verk', en: 'Show all works' },
  inHouseAt: {
    nb: (f: { when: string }) => `I huset ${f.when}`,
    en: (f: { when: string }) => `In the house ${f.when}`,
  },
  allWorks: { nb: 'Alle verk', en: 'All works' },
  value: { nb: 'Verdi', en: 'Value' },
  basis: { nb: 'Grunnlag', en: 'Basis' },
  basisIs: {
    nb: (f: { basis: 'stated' | 'price' | 'missing' }) =>
      ({ stated: 'oppgitt av kunstneren', price: 'prisen', missing: 'ikke oppgitt' })[f.basis],
    en: (f: { basis: 'stated' | 'price' | 'missing' }) =>
      ({ stated: 'stated by the artist', price: 'the price', missing: 'not stated' })[f.basis],
  },
  sum: { nb: 'Sum', en: 'Sum' },
  madeOn: { nb: (f: { date: string }) => `Laget ${f.date}`, en: (f: { date: string }) => `Made ${f.date}` },
  download: { nb: 'Last ned', en: 'Download' },
})
