import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Lived, READINGS } from '#app/domains/places/lineage.ts'
import { type MunicipalCount, type MunicipalTable, municipalTable } from '#app/domains/reports/municipal-series.ts'

const place = (id: string, name: string, mergedInto2020: string | null, allianceTo: number | null = null): Lived => ({
  ...{ id, name, mergedInto2020, allianceTo, allianceFrom: 1992 },
})
const PLACES = [
  place('asker', 'Asker', 'Asker'),
  place('royken', 'Røyken', 'Asker'),
  place('hurum', 'Hurum', 'Asker'),
  place('sande', 'Sande', 'Holmestrand'),
  place('jevnaker', 'Jevnaker', null, 2016),
  place('lier', 'Lier', null),
]
const YEARS = [2012, 2013, 2014, 2019, 2020]

const laidOut = (counts: readonly MunicipalCount[], reading: 'then' | 'now', rest = {}) =>
  municipalTable(
    { measure: 'participants', municipalities: PLACES, years: YEARS, counts, hosts: [], totals: new Map(), ...rest },
    reading,
  )
const cell = (table: MunicipalTable, name: string, year: number) =>
  table.rows.find((row) => row.name === name)?.cells[year]
const COUNTS: MunicipalCount[] = [
  { year: 2013, municipalityId: 'asker', value: 12 },
  { year: 2013, municipalityId: 'royken', value: 3 },
  { year: 2013, municipalityId: 'sande', value: 4 },
  { year: 2013, municipalityId: null, value: 2 },
  { year: 2020, municipalityId: 'asker', value: 20 },
]

describe('as they were', () => {
  const table = laidOut(COUNTS, 'then')
  it.each([
    // Counted: a member without a row has none.
    ['Asker', 2013, 12, true],
    ['Røyken', 2013, 3, true],
    ['Hurum', 2013, 0, true],
    ['Lier', 2013, 0, true],
    ['Asker', 2020, 20, true],
    // Not counted: nothing is known, which is not zero.
    ['Asker', 2012, null, true],
    ['Lier', 2014, null, true],
    // No member: there is nothing to know.
    ['Røyken', 2020, null, false],
    ['Jevnaker', 2019, null, false],
  ])('%s %s: %s', (name, year, value, member) => expect(cell(table, name, year)).toMatchObject({ value, member }))

  it('keeps those from none of them in a line of their own, and every count in the sum', () => {
    expect(table.rows.at(-1)).toMatchObject({ id: null, cells: { 2013: { value: 2 }, 2012: { value: null } } })
    expect(table.years.map(({ year, total }) => [year, total])).toEqual([
      [2012, null],
      [2013, 21],
      [2014, null],
      [2019, null],
      [2020, 20],
    ])
  })
})

describe('as they are now', () => {
  const table = laidOut(COUNTS, 'now')
  it('counts what has merged for the heir, and says of whom', () => {
    expect(table.rows.map(({ name }) => name)).toEqual(['Asker', 'Holmestrand', 'Jevnaker', 'Lier', ''])
    expect(table.rows[0]).toMatchObject({ absorbed: ['Hurum', 'Røyken'] })
    expect(cell(table, 'Asker', 2013)).toEqual({
      ...{ value: 15, member: true, host: null },
      of: [
        { name: 'Asker', value: 12 },
        { name: 'Hurum', value: 0 },
        { name: 'Røyken', value: 3 },
      ],
    })
    expect(cell(table, 'Holmestrand', 2013)).toMatchObject({ value: 4, of: [{ name: 'Sande', value: 4 }] })
    // After the merger nobody has said that the heir is a member.
    expect(cell(table, 'Holmestrand', 2020)).toMatchObject({ value: null, member: false })
    expect(cell(table, 'Asker', 2012)).toMatchObject({ value: null, member: true })
    expect(cell(table, 'Asker', 2020)).toMatchObject({ value: 20, of: [] })
  })
})

it('a year that is counted nowhere has the total that was stated of it', () => {
  const totals = new Map([
    [2012, { value: 83, kind: 'stated' as const }],
    [2013, { value: 99, kind: 'stated' as const }],
  ])
  const { years } = laidOut(COUNTS, 'then', { totals })
  expect(years.slice(0, 3)).toEqual([
    { year: 2012, total: 83, kind: 'stated' },
    { year: 2013, total: 21, kind: 'counted' },
    { year: 2014, total: null, kind: null },
  ])
})

it.each([
  // Two that host together and have since become one hosted alone, read as they are now.
  ['then', 'Røyken', 'with'],
  ['then', 'Asker', 'lead'],
  ['now', 'Asker', 'alone'],
  ['then', 'Lier', null],
] as const)('%s: the mark of %s is %s', (reading, name, host) => {
  const hosts = [
    { year: 2013, municipalityId: 'asker', lead: true },
    { year: 2013, municipalityId: 'royken', lead: false },
  ]
  expect(cell(laidOut(COUNTS, reading, { hosts }), name, 2013)?.host).toBe(host)
})

/** A register with mergers of any kind: into one that is there, into one that is not, or none. */
const registers = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        ...{ id: fc.constant(id), name: fc.constant(id.toUpperCase()) },
        mergedInto2020: fc.option(fc.constantFrom('A', 'B', 'C', 'X'), { nil: null }),
        allianceFrom: fc.integer({ min: 1992, max: 2015 }),
        allianceTo: fc.option(fc.integer({ min: 2015, max: 2025 }), { nil: null }),
      }),
    ),
  ),
)
const anyCounts = fc.array(
  fc.record({
    year: fc.integer({ min: 2007, max: 2025 }),
    // Some of them are in no register.
    municipalityId: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'z'), { nil: null }),
    value: fc.integer({ min: 0, max: 200 }),
  }),
  { maxLength: 60 },
)

it('the sum of every year is the same in either reading, and is what was counted', () => {
  fc.assert(
    fc.property(registers, anyCounts, (municipalities, counts) => {
      const tables = READINGS.map((reading) => laidOut(counts, reading, { municipalities }))
      for (const { years, rows } of tables)
        for (const { year, total } of years) {
          const ofYear = counts.filter((count) => count.year === year)
          const values = rows.flatMap(({ cells }) => cells[year]?.value ?? [])
          const sum = values.reduce((all, one) => all + one, 0)
          expect(sum).toBe(ofYear.reduce((all, one) => all + one.value, 0))
          expect(total).toBe(ofYear.length > 0 ? sum : null)
          // What nobody has counted is nowhere a number.
          if (ofYear.length === 0) expect(values).toEqual([])
        }
      expect(tables[0]?.years).toEqual(tables[1]?.years)
    }),
  )
})
