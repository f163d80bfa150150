import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginningOf,
  byCatalogueNo,
  keepsUsualHours,
  missingIn,
  pictureName,
  registerOf,
  sectionsOf,
  siteOf,
} from '#app/domains/catalogue/rules.ts'
import { artist, HOURS, sampleCatalogue, studio } from './sample.ts'

const numbered = (catalogueNo: string | null, name = 'x') => ({ catalogueNo, name, slug: name })

it('sorts 2 before 10, 12 before 12a before 12b, and those without a number last by name', () => {
  const all = [null, '12b', '10', '2', '12', '12a'].map((no) => numbered(no))
  const sorted = [...all, numbered(null, 'Å'), numbered(null, 'A')].sort(byCatalogueNo)
  expect(sorted.map(({ catalogueNo, name }) => catalogueNo ?? name)).toEqual([
    '2',
    '10',
    '12',
    '12a',
    '12b',
    'A',
    'x',
    'Å',
  ])
})

it('has one order whatever the list begins as', () => {
  const no = fc.option(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('', 'a', 'b')).map(([n, l]) => `${n}${l}`),
  )
  const list = fc.uniqueArray(
    fc.tuple(no, fc.string()).map(([number, name]) => numbered(number, name)),
    {
      selector: ({ slug }) => slug,
    },
  )
  fc.assert(
    fc.property(list, (all) => {
      const once = [...all].sort(byCatalogueNo)
      expect([...all].reverse().sort(byCatalogueNo)).toEqual(once)
    }),
  )
})

it('sets artists by the municipality of the studio, those of the exhibition alone last', () => {
  const sections = sectionsOf(sampleCatalogue())
  expect(
    sections.map(({ municipality, entries }) => [municipality, entries.map(({ artist }) => artist.catalogueNo)]),
  ).toEqual([
    ['Asker', ['1', '2a', '2b']],
    ['Bærum', ['10']],
    ['', ['11']],
  ])
})

it('keeps every artist in exactly one section', () => {
  const catalogue = sampleCatalogue()
  const slugs = sectionsOf(catalogue).flatMap(({ entries }) => entries.map(({ artist }) => artist.slug))
  expect(slugs.sort()).toEqual(catalogue.artists.map(({ slug }) => slug).sort())
})

it('sorts the register by the last name, and leaves groups as they are', () => {
  const list = [
    artist('1', 'Kari Ås'),
    artist('2', 'Anne Bø'),
    artist('3', 'Duo Nord og Sør'),
    artist('4', 'Nord Lys', { members: ['A', 'B'] }),
  ]
  expect(registerOf(list).map(({ sorted }) => sorted)).toEqual(['Bø, Anne', 'Duo Nord og Sør', 'Nord Lys', 'Ås, Kari'])
})

describe('what is missing', () => {
  it('is nothing in a whole catalogue but pictures', () =>
    expect(missingIn(sampleCatalogue())).toEqual([
      { lack: 'picture', artists: expect.arrayContaining([expect.objectContaining({ catalogueNo: '1' })]) },
    ]))

  it.each([
    ['number', { artist: { catalogueNo: null, studio: 1 } }],
    ['studioNumber', { artist: { catalogueNo: '7', studio: 1 } }],
    ['position', { studio: { lat: null } }],
    ['hours', { studio: { days: [] } }],
    ['work', { artist: { work: null } }],
    ['text', { artist: { aboutNb: ' ' } }],
    ['textEn', { artist: { aboutEn: '' } }],
    ['alt', { artist: { picture: { key: 'k', width: 1, height: 1, stage: 'full' as const, colour: '', alt: '' } } }],
  ])('is said: %s', (lack, change) => {
    const of = sampleCatalogue({
      studios: [studio(1, 'studio' in change ? change.studio : {})],
      artists: [artist('1', 'Kari Demo', 'artist' in change ? change.artist : {})],
    })
    expect(missingIn(of).map((one) => one.lack)).toContain(lack)
    expect(missingIn(of).find((one) => one.lack === lack)?.artists).toEqual([
      expect.objectContaining({ name: 'Kari Demo' }),
    ])
  })
})

describe('the beginning of a text', () => {
  it.each([
    ['Kort.', 50, 'Kort.'],
    ['Første setning. Andre setning som er for lang.', 30, 'Første setning.'],
    ['Ett langt ord etter et annet uten punktum i det hele', 20, 'Ett langt ord etter …'],
    ['Linje\nto  med   rom', 50, 'Linje to med rom'],
  ])('%j in %i', (text, most, beginning) => expect(beginningOf(text, most)).toBe(beginning))

  it('is never longer than asked for and an ellipsis, and always a beginning', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 20, max: 200 }), (text, most) => {
        const said = beginningOf(text, most)
        expect(said.length).toBeLessThanOrEqual(most + 2)
        expect(text.startsWith(said.replace(/ …$/, ''))).toBe(true)
      }),
    ))
})

it.each([
  ['7', '007.jpg'],
  ['12a', '012a.jpg'],
  ['104', '104.jpg'],
  [null, 'uten-nummer-kari.jpg'],
])('calls the picture of %s %s', (catalogueNo, name) => expect(pictureName({ catalogueNo, slug: 'kari' })).toBe(name))

it('tells a studio that keeps other hours', () => {
  expect(keepsUsualHours(studio(1), HOURS)).toBe(true)
  expect(keepsUsualHours(studio(1, { days: HOURS.slice(1) }), HOURS)).toBe(false)
  expect(keepsUsualHours(studio(1, { days: HOURS.map((day) => ({ ...day, closes: '16:00' })) }), HOURS)).toBe(false)
})

it.each([
  ['https://www.kunstrettvest.no/', 'kunstrettvest.no'],
  ['http://localhost:3000', 'localhost:3000'],
])('says %s as %s', (url, said) => expect(siteOf(url)).toBe(said))
