/** Artists and searches for tables of cases and for all cases at once. */
import fc from 'fast-check'
import { searchOf } from '#app/domains/studio-map/search.ts'
import type { ArtistEntry, ShownStudio } from '#app/domains/studio-map/views.ts'

/** In the hours of a studio of this round. */
export const SATURDAY = { today: '2013-09-14', time: '13:00' }

export const studio = (number: number, over: Partial<ShownStudio> = {}): ShownStudio => ({
  number,
  name: `Verksted ${number}`,
  address: 'Prøveveien 3',
  postalCode: '1383',
  city: 'Heggedal',
  lat: 59.8,
  lng: 10.4,
  meetingPoint: false,
  stepFree: null,
  toilet: null,
  parking: null,
  transport: '',
  directionsNb: '',
  directionsEn: '',
  days: [{ date: '2013-09-14', opens: '12:00', closes: '17:00' }],
  notices: [],
  entrance: null,
  ...over,
})

export const artist = (name: string, over: Partial<ArtistEntry> = {}): ArtistEntry => ({
  slug: name,
  name,
  disciplines: ['painting'],
  municipalityId: 'asker',
  municipality: 'Asker',
  isNew: false,
  catalogueNo: null,
  ofTheYear: false,
  picture: null,
  studio: studio(1),
  ...over,
})

export const of = (query: string) => searchOf(new URLSearchParams(query))

const answer = fc.option(fc.boolean())
const day = (date: string) => ({ date, opens: '12:00', closes: '17:00' })
const anyArtist = fc.record({
  name: fc.constantFrom('Åse Ørn', 'Bo', 'Kai-Åge', 'Siv d’Amis'),
  disciplines: fc.subarray(['painting', 'glass', 'ceramics'] as const, { minLength: 1 }),
  municipality: fc.constantFrom('Asker', 'Hole'),
  isNew: fc.boolean(),
  number: fc.option(fc.integer({ min: 1, max: 9 })),
})
/** What holds of a studio holds for everyone who shows there. */
const anyStudio = fc.record({
  stepFree: answer,
  toilet: answer,
  parking: answer,
  transport: fc.constantFrom('', 'Buss 71'),
  meetingPoint: fc.boolean(),
  city: fc.constantFrom('Heggedal', 'Ås'),
  lat: fc.option(fc.double({ min: 59.3, max: 60.4, noNaN: true })),
  days: fc.subarray(['2013-09-14', '2013-09-15', '2013-09-21']).map((dates) => dates.map(day)),
  notices: fc
    .option(fc.constantFrom('open' as const, 'closed' as const, 'away' as const), { freq: 4 })
    .map((kind) => (kind === null ? [] : [{ date: '2013-09-14', kind, until: kind === 'closed' ? null : '13:30' }])),
})

/** A round of artists, some of them at the same place and some at none. */
export const anyRound = fc
  .record({
    artists: fc.array(anyArtist, { maxLength: 25 }),
    studios: fc.array(anyStudio, { minLength: 9, maxLength: 9 }),
  })
  .map(({ artists, studios }) =>
    artists.map(({ number, municipality, name, ...rest }, n) =>
      artist(`${name} ${n}`, {
        ...rest,
        municipality,
        municipalityId: municipality.toLowerCase(),
        studio: number === null ? null : studio(number, studios[number - 1]),
      }),
    ),
  )

/** The text of an address's question. */
export const anySearch = fc
  .record({
    q: fc.constantFrom('', 'å', 'bo', 'ceramics', '4'),
    fag: fc.constantFrom('', 'glass', 'ceramics'),
    kommune: fc.constantFrom('', 'asker', 'hole'),
    dag: fc.constantFrom('', '2013-09-14', '2013-09-15'),
    apent: fc.constantFrom('', 'na'),
    trinnfri: fc.constantFrom('', 'ja'),
    parkering: fc.constantFrom('', 'ja'),
    ny: fc.constantFrom('', 'ja'),
  })
  .map((choices) => `${new URLSearchParams(Object.entries(choices).filter(([, value]) => value))}`)
