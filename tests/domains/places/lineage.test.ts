import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  heirOf,
  isMemberIn,
  type Lived,
  lastYearOf,
  lineageRows,
  lineOf,
  READINGS,
  readingOf,
} from '#app/domains/places/lineage.ts'
import { slugOf } from '#app/kernel/names.ts'

const place = (
  name: string,
  mergedInto2020: string | null,
  allianceFrom = 1992,
  allianceTo: number | null = null,
): Lived => ({
  ...{ id: slugOf(name), name, mergedInto2020, allianceFrom, allianceTo },
})
const ALL = [
  place('Asker', 'Asker'),
  place('Røyken', 'Asker'),
  place('Hurum', 'Asker'),
  place('Drammen', 'Drammen'),
  place('Nedre Eiker', 'Drammen'),
  place('Svelvik', 'Drammen', 2008),
  place('Sande', 'Holmestrand', 2008),
  place('Bærum', null),
  place('Jevnaker', null, 2008, 2016),
]
const named = (name: string) => ALL.find((one) => one.name === name) as Lived

it.each([
  ['Asker', 'asker', 'Asker'],
  ['Røyken', 'asker', 'Asker'],
  ['Svelvik', 'drammen', 'Drammen'],
  ['Sande', 'holmestrand', 'Holmestrand'],
  ['Bærum', 'baerum', 'Bærum'],
])('%s goes on in %s', (name, id, heir) => expect(heirOf(named(name))).toEqual({ id, name: heir }))

it.each([
  ['Asker', null],
  ['Røyken', 2019],
  ['Sande', 2019],
  ['Jevnaker', 2016],
])('the last year of %s is %s', (name, year) => expect(lastYearOf(named(name))).toBe(year))

it.each([
  ['Svelvik', 2007, false],
  ['Svelvik', 2008, true],
  ['Svelvik', 2019, true],
  ['Svelvik', 2020, false],
  ['Jevnaker', 2017, false],
  ['Asker', 2030, true],
])('%s is a member in %s: %s', (name, year, member) => expect(isMemberIn(named(name), year)).toBe(member))

it('as they were: a line each, that of the old ones ends', () => {
  const rows = lineageRows(ALL, 'then')
  expect(rows.map(({ name, to }) => [name, to])).toEqual([
    ['Asker', null],
    ['Bærum', null],
    ['Drammen', null],
    ['Hurum', 2019],
    ['Jevnaker', 2016],
    ['Nedre Eiker', 2019],
    ['Røyken', 2019],
    ['Sande', 2019],
    ['Svelvik', 2019],
  ])
})

it('as they are: the old ones count for their heir, also for one that was no member', () => {
  const rows = lineageRows(ALL, 'now')
  expect(rows.map(({ name, of, absorbed, from, to }) => [name, of.length, absorbed, from, to])).toEqual([
    ['Asker', 3, ['Hurum', 'Røyken'], 1992, null],
    ['Bærum', 1, [], 1992, null],
    ['Drammen', 3, ['Nedre Eiker', 'Svelvik'], 1992, null],
    ['Holmestrand', 1, ['Sande'], 2008, null],
    ['Jevnaker', 1, [], 2008, 2016],
  ])
  expect(lineOf(rows)('svelvik')).toBe('drammen')
  expect(lineOf(rows)('unknown')).toBe('unknown')
})

describe('either way of reading', () => {
  const figures = fc.array(fc.tuple(fc.constantFrom(...ALL.map(({ id }) => id)), fc.nat(1000)))
  it.each(READINGS)('%s: every municipality counts once, and a sum over all lines is the sum of all', (reading) => {
    const rows = lineageRows(ALL, reading)
    expect(rows.flatMap(({ of }) => of).sort()).toEqual(ALL.map(({ id }) => id).sort())
    const line = lineOf(rows)
    fc.assert(
      fc.property(figures, (given) => {
        const sums = new Map<string, number>()
        for (const [id, value] of given) sums.set(line(id), (sums.get(line(id)) ?? 0) + value)
        const total = [...sums.values()].reduce((sum, value) => sum + value, 0)
        return total === given.reduce((sum, [, value]) => sum + value, 0)
      }),
    )
  })
  it.each([
    ['i-dag', 'now'],
    ['now', 'then'],
    ['then', 'then'],
    ['x', 'then'],
    [null, 'then'],
  ])('«%s» in an address means %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
