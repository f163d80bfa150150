/** The eight weekends of 2013: four a semester with three days each, and the joint one before the concerts in March. */
import type { PartnerPlayers } from '#app/domains/orchestra/seminar/partner.ts'
import published from './data/edition-2013.json'

export interface InventedWeekend {
  term: '2013-v' | '2013-h'
  titleNb: string
  titleEn: string
  /** A Friday. */
  first: string
  venue: string
  address: string
  place: string
  municipalityId: string
  lat: number
  lng: number
  /** How the rooms are called there: a hall for all, one with percussion, and rooms for groups. */
  rooms: readonly [hall: string, drums: string, ...groups: string[]]
  partner: string
  players: PartnerPlayers
  info: string
}

const PARTNER = published.youthOrchestra.semesters[0]?.jointSeminarWith ?? ''

const venue = (
  venueName: string,
  address: string,
  place: string,
  municipalityId: string,
  [lat, lng]: readonly [number, number],
) => ({ venue: venueName, address, place, municipalityId, lat, lng })

const CLASSROOMS = ['Kantina', 'Klasserom 101', 'Klasserom 102', 'Klasserom 103'] as const
const alone = { partner: '', players: {} }

const usual =
  'Møt et kvarter før med instrumentet stemt. Ta med noter, blyant og drikkeflaske. Foreldrevakta serverer lunsj lørdag og søndag.'

/** In the order of the year. Venues lie in member municipalities; each is a school or a house with room for an orchestra. */
export const WEEKENDS: readonly InventedWeekend[] = [
  {
    ...{ term: '2013-v', titleNb: 'Januarseminaret', titleEn: 'The January seminar', first: '2013-01-18' },
    ...venue('Drammen kulturskole', 'Grønland 32', 'Drammen', 'drammen', [59.7397, 10.199]),
    ...{ rooms: ['Store sal', 'Slagverksrommet', 'Sal 2', 'Sal 3', 'Kammerrommet', 'Rom 204'], ...alone, info: usual },
  },
  {
    ...{ term: '2013-v', titleNb: 'Februarseminaret', titleEn: 'The February seminar', first: '2013-02-08' },
    ...venue('Modum kulturhus', 'Kirkeveien 8', 'Vikersund', 'modum', [59.9717, 9.9911]),
    ...{ rooms: ['Kultursalen', 'Scenen', ...CLASSROOMS], ...alone },
    info: `${usual} Det er langt å kjøre for mange: se om noen kan ta deg med under Samkjøring.`,
  },
  {
    ...{ term: '2013-v', titleNb: 'Fellesseminaret', titleEn: 'The joint seminar', first: '2013-03-08' },
    ...venue('Brandengen skole', 'Iver Holters vei 48', 'Drammen', 'drammen', [59.7351, 10.2216]),
    ...{ rooms: ['Gymsalen', 'Musikkrommet', ...CLASSROOMS], partner: PARTNER },
    players: {
      ...{ flute: 2, oboe: 1, clarinet: 2, bassoon: 1, horn: 2, trumpet: 2, trombone: 1, percussion: 1 },
      ...{ violin1: 7, violin2: 6, viola: 3, cello: 4, doubleBass: 1 },
    },
    info: `Vi spiller sammen med ${PARTNER} hele helga, før konsertene 20. og 21. mars. ${usual}`,
  },
  {
    ...{ term: '2013-v', titleNb: 'Aprilseminaret', titleEn: 'The April seminar', first: '2013-04-19' },
    ...venue('Asker kulturhus', 'Strøket 15', 'Asker', 'asker', [59.8331, 10.4392]),
    ...{
      rooms: ['Store sal', 'Lille sal', 'Atelieret', 'Galleriet', 'Øvingsrom 1', 'Øvingsrom 2'],
      ...alone,
      info: usual,
    },
  },
  {
    ...{ term: '2013-h', titleNb: 'Septemberseminaret', titleEn: 'The September seminar', first: '2013-09-06' },
    ...venue('Sandvika videregående skole', 'Elias Smiths vei 15', 'Sandvika', 'baerum', [59.8899, 10.5241]),
    ...{ rooms: ['Auditoriet', 'Bandrommet', ...CLASSROOMS], ...alone, info: usual },
  },
  {
    ...{ term: '2013-h', titleNb: 'Oktoberseminaret', titleEn: 'The October seminar', first: '2013-10-11' },
    ...venue('Hole ungdomsskole', 'Viksveien 30', 'Røyse', 'hole', [60.0797, 10.2886]),
    ...{ rooms: ['Allrommet', 'Musikkrommet', ...CLASSROOMS], ...alone, info: usual },
  },
  {
    ...{ term: '2013-h', titleNb: 'Novemberseminaret', titleEn: 'The November seminar', first: '2013-11-08' },
    ...venue('Hokksund ungdomsskole', 'Skolegata 2', 'Hokksund', 'ovre-eiker', [59.7711, 9.91]),
    ...{ rooms: ['Aulaen', 'Musikkrommet', ...CLASSROOMS], ...alone, info: usual },
  },
  {
    ...{ term: '2013-h', titleNb: 'Adventsseminaret', titleEn: 'The Advent seminar', first: '2013-11-29' },
    ...venue('Drammen kulturskole', 'Grønland 32', 'Drammen', 'drammen', [59.7397, 10.199]),
    ...{ rooms: ['Store sal', 'Slagverksrommet', 'Sal 2', 'Sal 3', 'Kammerrommet', 'Rom 204'], ...alone, info: usual },
  },
]

/** The hours of Friday, Saturday and Sunday. */
export const HOURS = [
  { begins: '17:00', ends: '20:30' },
  { begins: '10:00', ends: '17:00' },
  { begins: '10:00', ends: '16:00' },
] as const
