import { describe, expect, it } from 'vitest'
import { expectedReports, saleWordOf, toRemind } from '#app/domains/tallies/expected.ts'
import { takeBackSale } from '#app/domains/tallies/rules.ts'
import { sale } from './drawn.ts'

const studios = [
  { id: 's1', days: [{ date: '2013-09-14' }, { date: '2013-09-15' }] },
  { id: 's2', days: [{ date: '2013-09-15' }] },
]
const exhibition = [{ date: '2013-09-13' }]

describe('what is expected', () => {
  it('is one report from each place for each day on which it is open', () => {
    expect(expectedReports(studios, exhibition)).toEqual([
      { studioId: 's1', date: '2013-09-14' },
      { studioId: 's1', date: '2013-09-15' },
      { studioId: 's2', date: '2013-09-15' },
      { studioId: null, date: '2013-09-13' },
    ])
  })

  it.each([
    ['2013-09-12', 0],
    ['2013-09-13', 1],
    ['2013-09-14', 2],
    ['2013-09-15', 4],
  ])('through %s is %i reports', (until, count) =>
    expect(expectedReports(studios, exhibition, until)).toHaveLength(count),
  )
})

describe('the word on sales', () => {
  const none = sale('n', 'p1', 'none', 0)
  const sold = sale('s', 'p1', 'studio', 100_00)
  it.each([
    ['nothing was said', [], 'not-reported'],
    ['someone else sold', [sale('x', 'p2', 'studio', 100_00)], 'not-reported'],
    ['nothing was sold', [none], 'none'],
    ['the statement was taken back', [none, { ...takeBackSale(none), id: 'b' }], 'not-reported'],
    ['something was sold', [sold], 'sold'],
    ['both were said', [none, sold], 'sold'],
    ['the sale was taken back and the statement stands', [none, sold, { ...takeBackSale(sold), id: 'b' }], 'none'],
  ])('when %s', (_, entries, word) => expect(saleWordOf('p1', entries)).toBe(word))
})

describe('whom to remind', () => {
  const artists = [
    { id: 'p1', personId: 'anna', name: 'Anna', studioId: 's1' },
    { id: 'p2', personId: 'bo', name: 'Bo', studioId: 's2' },
    { id: 'p3', personId: 'cato', name: 'Cato', studioId: 's2' },
    { id: 'p4', personId: 'eva', name: 'Eva', studioId: null },
  ]
  const missing = [
    { studioId: 's2', date: '2013-09-15' },
    { studioId: 's2', date: '2013-09-14' },
    { studioId: null, date: '2013-09-14' },
  ]
  const said = [sale('1', 'p1', 'none', 0), sale('2', 'p2', 'web', 1)]

  it('is every artist of a studio that misses a day that is over, and not yet anyone for sales', () => {
    expect(toRemind(artists, missing, said, '2013-09-22', '2013-09-16')).toEqual([
      { personId: 'bo', name: 'Bo', dates: ['2013-09-14', '2013-09-15'], sales: false },
      { personId: 'cato', name: 'Cato', dates: ['2013-09-14', '2013-09-15'], sales: false },
    ])
  })

  it('does not count the day that is still open', () => {
    expect(toRemind(artists, missing, said, '2013-09-22', '2013-09-15').map(({ dates }) => dates)).toEqual([
      ['2013-09-14'],
      ['2013-09-14'],
    ])
    expect(toRemind(artists, missing, said, '2013-09-22', '2013-09-14')).toEqual([])
  })

  it('is for sales, once the last studio day is over, everyone who has said nothing', () => {
    expect(toRemind(artists, [], said, '2013-09-22', '2013-09-22')).toEqual([])
    expect(
      toRemind(artists, [], said, '2013-09-22', '2013-09-23').map(({ personId, sales }) => [personId, sales]),
    ).toEqual([
      ['cato', true],
      ['eva', true],
    ])
  })
})
