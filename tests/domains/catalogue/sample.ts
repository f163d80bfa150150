/** A small catalogue for tests: three studios, four artists of whom two share, one at the exhibition only. Invented names. */
import {
  CATALOGUE_FORMAT,
  type Catalogue,
  type CatalogueArtist,
  type CatalogueStudio,
} from '#app/domains/catalogue/catalogue.ts'

export const HOURS = [
  { date: '2013-09-14', opens: '12:00', closes: '17:00' },
  { date: '2013-09-15', opens: '12:00', closes: '17:00' },
]

export const studio = (number: number, change: Partial<CatalogueStudio> = {}): CatalogueStudio => ({
  ...{ number, name: `Verksted ${number}`, municipality: 'Asker', address: `Veien ${number}`, postalCode: '1383' },
  ...{ city: 'Asker', lat: 59.83 + number / 100, lng: 10.43, meetingPoint: false, stepFree: true, toilet: true },
  ...{ parking: null, transport: '', directionsNb: '', directionsEn: '', days: HOURS },
  ...change,
})

export const artist = (
  catalogueNo: string | null,
  name: string,
  change: Partial<CatalogueArtist> = {},
): CatalogueArtist => ({
  ...{ slug: name.toLowerCase().replace(/[^a-z]+/g, '-'), name, members: [], catalogueNo, disciplines: ['painting'] },
  ...{ municipality: 'Asker', studio: catalogueNo === null ? null : Number.parseInt(catalogueNo, 10) },
  ...{ aboutNb: 'Jeg maler lyset.', aboutEn: 'I paint light.', website: '', isNew: false, ofTheYear: false },
  work: {
    ...{ title: `Verk av ${name}`, year: 2013, technique: 'Olje på lerret', heightMm: 1200, widthMm: 900 },
    ...{ depthMm: null, editionNo: '', priceOre: 1_200_000 },
  },
  picture: null,
  ...change,
})

export const sampleCatalogue = (change: Partial<Catalogue> = {}): Catalogue => ({
  format: CATALOGUE_FORMAT,
  edition: {
    ...{ year: 2013, number: 7, periodFrom: '2013-09-12', periodTo: '2013-09-22', hosts: ['Øvre Eiker'] },
    ...{ openingAt: '2013-09-12T16:00:00.000Z', demo: true },
  },
  venue: { name: 'Arena Vestfossen', address: '', place: 'Vestfossen', lat: 59.72, lng: 9.87, days: HOURS },
  studioDays: HOURS,
  studios: [studio(1), studio(2), studio(10, { municipality: 'Bærum' })],
  artists: [
    artist('1', 'Kari Demo'),
    artist('2a', 'Ola Demo'),
    artist('2b', 'Åse Demo'),
    artist('10', 'Pia Demo', { municipality: 'Bærum' }),
    artist('11', 'Uten Dør', { studio: null }),
  ],
  events: [
    {
      ...{ slug: 'apning', titleNb: 'Åpning', titleEn: 'Opening', date: '2013-09-12', begins: '18:00', ends: '21:00' },
      ...{ venue: 'Arena Vestfossen', address: '', place: 'Vestfossen', signUp: false, cancelled: false },
    },
  ],
  ...change,
})
