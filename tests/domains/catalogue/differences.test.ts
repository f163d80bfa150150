import { expect, it } from 'vitest'
import { canonicalText } from '#app/domains/catalogue/catalogue.ts'
import { differences, markOf } from '#app/domains/catalogue/differences.ts'
import { sayChange } from '#app/domains/catalogue/say-difference.ts'
import { artist, HOURS, sampleCatalogue, type studio } from './sample.ts'

const printed = sampleCatalogue()
const other = (number: string, change: Parameters<typeof artist>[2]) =>
  sampleCatalogue({
    artists: printed.artists.map((one) => (one.catalogueNo === number ? { ...one, ...change } : one)),
  })
const moved = (number: number, change: Parameters<typeof studio>[1]) =>
  sampleCatalogue({ studios: printed.studios.map((one) => (one.number === number ? { ...one, ...change } : one)) })

const late = HOURS.map((day) => ({ ...day, closes: '15:00' }))

it.each([
  [
    'resigned',
    sampleCatalogue({ artists: printed.artists.filter(({ catalogueNo }) => catalogueNo !== '10') }),
    '10',
    'Pia Demo har trukket seg og deltar ikke likevel.',
  ],
  [
    'new',
    sampleCatalogue({ artists: [...printed.artists, artist('12', 'Ny Venn', { studio: 1 })] }),
    null,
    'Ny Venn er kommet med som nummer 12: Veien 1, 1383 Asker.',
  ],
  ['name', other('1', { name: 'Kari Rettet' }), '1', 'Navnet er Kari Rettet, ikke Kari Demo.'],
  ['number', other('1', { catalogueNo: '13' }), '1', 'Kari Demo har fått nummer 13.'],
  ['moved', other('2a', { studio: 10 }), '2a', 'Ola Demo viser i atelier 10, Veien 10, 1383 Asker.'],
  ['moved', other('1', { studio: 10 }), '1', 'Kari Demo viser i atelier 10, Veien 10, 1383 Asker.'],
  ['moved', other('1', { studio: null }), '1', 'Kari Demo har ikke åpent atelier, men er med i fellesutstillingen.'],
  ['closed', moved(1, { days: [] }), '1', 'Atelieret holder ikke åpent.'],
  ['hours', moved(1, { days: late }), '1', 'Atelieret er åpent lør. 14.–søn. 15. sep. kl. 12–15.'],
  ['address', moved(1, { address: 'Gata 9' }), '1', 'Adressen er Gata 9, 1383 Asker.'],
  [
    'address',
    moved(1, { meetingPoint: true, address: '', postalCode: '' }),
    '1',
    'Møtestedet er i Asker. Kunstneren møter deg der.',
  ],
  ['position', moved(1, { lat: 59.8436 }), '1', 'Atelieret ligger om lag 400 meter lenger nord enn kartet viser.'],
  ['access', moved(1, { stepFree: false }), '1', 'Atelieret har ikke trinnfri inngang.'],
  [
    'venue',
    sampleCatalogue({ venue: { ...printed.venue, name: 'Galleri Nord', place: '' } }),
    null,
    'Fellesutstillingen er i Galleri Nord.',
  ],
  [
    'exhibitionHours',
    sampleCatalogue({ venue: { ...printed.venue, days: late } }),
    null,
    'Fellesutstillingen er åpen lør. 14.–søn. 15. sep. kl. 12–15.',
  ],
  [
    'studioDays',
    sampleCatalogue({ studioDays: late }),
    null,
    'De vanlige åpningstidene i atelierene er lør. 14.–søn. 15. sep. kl. 12–15.',
  ],
  [
    'opening',
    sampleCatalogue({ edition: { ...printed.edition, openingAt: '2013-09-12T17:00:00.000Z' } }),
    null,
    'Åpningen er torsdag 12. september 2013 kl. 19.00.',
  ],
  [
    'period',
    sampleCatalogue({ edition: { ...printed.edition, periodTo: '2013-09-29' } }),
    null,
    'Fellesutstillingen varer 12.–29. september 2013.',
  ],
  ['eventCancelled', sampleCatalogue({ events: [] }), null, 'Åpning er avlyst.'],
  [
    'eventChanged',
    sampleCatalogue({ events: printed.events.map((event) => ({ ...event, begins: '19:00' })) }),
    null,
    'Åpning er torsdag 12. september kl. 19–21, Arena Vestfossen.',
  ],
  [
    'eventNew',
    sampleCatalogue({
      events: [...printed.events, ...printed.events.map((event) => ({ ...event, slug: 'tur', titleNb: 'Omvisning' }))],
    }),
    null,
    'Nytt i programmet: Omvisning, torsdag 12. september kl. 18–21, Arena Vestfossen.',
  ],
] as const)('finds and says: %s', (kind, now, number, text) => {
  const found = differences(printed, now)
  expect(found.map((one) => [one.change.kind, one.number])).toEqual([[kind, number]])
  const [first] = found
  expect(first && sayChange(first.change, 'nb').replace(/\u00a0/g, ' ')).toBe(text)
  expect(first && sayChange(first.change, 'en')).not.toBe('')
})

it('finds another work and another price', () => {
  const work = printed.artists[0]?.work
  if (!work) throw new Error('the sample has a work')
  expect(
    differences(printed, other('1', { work: { ...work, title: 'Havet' } })).map(({ change }) => change.kind),
  ).toEqual(['work'])
  const cheaper = differences(printed, other('1', { work: { ...work, priceOre: 450_000 } }))
  expect(cheaper.map(({ change }) => sayChange(change, 'nb').replace(/\s/g, ' '))).toEqual([
    '«Verk av Kari Demo» koster 4 500 kr.',
  ])
})

it('finds nothing in what is the same, nor in what a reader cannot get wrong', () => {
  expect(differences(printed, sampleCatalogue())).toEqual([])
  expect(differences(printed, other('1', { aboutNb: 'En annen tekst.', website: 'https://ny.no' }))).toEqual([])
  expect(differences(printed, moved(1, { lat: 59.8403 }))).toEqual([])
})

it('follows a studio that only got another number', () => {
  const now = sampleCatalogue({
    studios: printed.studios.map((one) => (one.number === 2 ? { ...one, number: 20 } : one)),
    artists: printed.artists.map((one) =>
      one.studio === 2 ? { ...one, studio: 20, catalogueNo: one.catalogueNo?.replace('2', '20') ?? null } : one,
    ),
  })
  expect(differences(printed, now).map(({ number, change }) => [number, change.kind])).toEqual([
    ['2a', 'number'],
    ['2b', 'number'],
  ])
})

it('marks the same change the same, and another one otherwise', () => {
  const [once] = differences(printed, moved(1, { days: late }))
  const [again] = differences(printed, moved(1, { days: late }))
  const [later] = differences(printed, moved(1, { days: HOURS.slice(1) }))
  expect(once?.about).toBe(again?.about)
  expect(once?.about).not.toBe(later?.about)
  expect(once?.about).toMatch(/^hours:[0-9a-f]{8}$/)
  expect(markOf({ a: 1, b: 2 })).toBe(markOf({ b: 2, a: 1 }))
})

it('writes the same content as the same text, whatever order its fields are in', () => {
  expect(canonicalText({ b: [1, { d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[1,{"c":2,"d":1}]}')
})
