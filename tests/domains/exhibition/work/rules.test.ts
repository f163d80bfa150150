import { expect, it } from 'vitest'
import { byLabel, insuredValue } from '#app/domains/exhibition/work/rules.ts'

it.each([
  [
    { insuredOre: 500, priceOre: 900 },
    { ore: 500, basis: 'stated' },
  ],
  [
    { insuredOre: 0, priceOre: 900 },
    { ore: 0, basis: 'stated' },
  ],
  [
    { insuredOre: null, priceOre: 900 },
    { ore: 900, basis: 'price' },
  ],
  [
    { insuredOre: null, priceOre: null },
    { ore: null, basis: 'missing' },
  ],
])('%j is insured as %j', (work, value) => {
  expect(insuredValue(work)).toEqual(value)
})

it('puts works in the order of their labels, and those without a number last, by name', () => {
  const works = [
    { catalogueNo: null, name: 'Åse' },
    { catalogueNo: '12b', name: 'A' },
    { catalogueNo: '9', name: 'C' },
    { catalogueNo: null, name: 'Bo' },
    { catalogueNo: '12a', name: 'B' },
  ]
  expect(works.sort(byLabel).map(({ catalogueNo, name }) => catalogueNo ?? name)).toEqual([
    '9',
    '12a',
    '12b',
    'Bo',
    'Åse',
  ])
})
