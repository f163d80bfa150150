import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoFigures } from '#app/cli/demo/figures.ts'
import { shareOut } from '#app/cli/demo/share-out.ts'
import { demoSales, demoVisits } from '#app/cli/demo/tallies.ts'

describe('a sum that is shared out', () => {
  it('comes to the sum again, in whole steps but for what is no step', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, fc.constantFrom(1, 50, 100), (total, by, step) => {
        const parts = shareOut(total, by, step)
        expect(parts).toHaveLength(by.length)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
        expect(parts.every((part) => part >= 0)).toBe(true)
        expect(parts.filter((part) => part % step !== 0).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it.each([
    [10, [1, 1], 1, [5, 5]],
    [3, [1, 1], 1, [2, 1]],
    [31_000, [12, 10.5, 8.5], 500, [12_000, 10_500, 8500]],
  ])('%d by %j in steps of %d is %j', (total, weights, step, parts) => {
    expect(shareOut(total, weights, step)).toEqual(parts)
  })
})

it('visits and sales of the demonstration come to the published sums, and everyone reports', () => {
  const studios = Array.from({ length: 97 }, (_, index) => ({
    ...{ number: index + 1, artists: 1 + (index % 3) },
    dates: ['2013-09-14', '2013-09-15', '2013-09-21', '2013-09-22'],
  }))
  const dates = Array.from({ length: 11 }, (_, day) => `2013-09-${12 + day}`)
  const visits = demoVisits(studios, dates, demoFigures())
  const sumWhere = (isThere: (place: string) => boolean) =>
    visits.filter(({ place }) => isThere(place)).reduce((sum, row) => sum + (row.visits ?? 0), 0)
  expect([sumWhere((place) => place !== 'exhibition'), sumWhere((place) => place === 'exhibition')]).toEqual([
    11_300, 1700,
  ])
  expect(visits.every((row) => row.visits !== null && row.visits > 0)).toBe(true)

  const applications = Array.from({ length: 105 }, (_, index) => index * 2 + 1)
  const sales = demoSales(applications, ['2013-09-14', '2013-09-15', '2013-09-21', '2013-09-22'], demoFigures())
  const kroner = (of: typeof sales) => of.reduce((sum, row) => sum + (row.amountOre ?? 0), 0) / 100
  const exhibition = sales.filter(({ channel }) => channel === 'exhibition')
  expect([kroner(sales), kroner(exhibition), exhibition.length]).toEqual([960_000, 31_000, 3])
  expect(sales.filter(({ channel }) => channel === 'none')).toHaveLength(42)
  expect(new Set(sales.map(({ application }) => application)).size).toBe(105)
  expect(sales.every(({ channel, amountOre }) => channel === 'none' || (amountOre ?? 0) > 0)).toBe(true)
})
