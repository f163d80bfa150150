import { describe, expect, it } from 'vitest'
import { partsOf, sheetChoice, worksOnSheet } from '#app/domains/art-round/protocol/contact-sheet.ts'

describe('the files of a contact sheet', () => {
  it.each([
    [0, []],
    [1, [[1, 1]]],
    [10, [[1, 10]]],
    [
      11,
      [
        [1, 10],
        [11, 11],
      ],
    ],
    [
      25,
      [
        [1, 10],
        [11, 20],
        [21, 25],
      ],
    ],
  ])('%i works, ten in each', (works, parts) =>
    expect(partsOf(works, 10).map(({ from, to }) => [from, to])).toEqual(parts),
  )

  it('hold every work once, however many', () => {
    expect(partsOf(1000).reduce((sum, { works }) => sum + works, 0)).toBe(1000)
    expect(Math.max(...partsOf(1000).map(({ works }) => works)) % 12).toBe(0)
  })
})

describe('the works on a sheet', () => {
  const applications = [3, 1, 2, 4].map((number) => ({ id: `a${number}`, number }))
  const works = new Map(
    applications.map(({ id }) => [id, [1, 2].map((position) => ({ id: `${id}/${position}`, position }))]),
  )
  works.set('a4', [])
  const ranks = new Map([
    ['a2', { rank: 1, place: 0 }],
    ['a1', { rank: 1, place: 1 }],
    ['a3', { rank: null, place: 2 }],
  ])
  const shown = (order: 'number' | 'ranking', which: 'one' | 'all') =>
    worksOnSheet(applications, works, (id) => (id === 'a1' ? 'a1/2' : null), ranks, { order, works: which })

  it('by number, the picked one or the artist’s first; who has no works has no place', () => {
    expect(shown('number', 'one').map(({ workId }) => workId)).toEqual(['a1/2', 'a2/1', 'a3/1'])
  })
  it('all of them, and by the ranking with those without a rank last', () => {
    expect(shown('ranking', 'all').map(({ workId }) => workId)).toEqual(
      ['a2', 'a1', 'a3'].flatMap((id) => [`${id}/1`, `${id}/2`]),
    )
    expect(shown('ranking', 'one').map(({ rank }) => rank)).toEqual([1, 1, null])
  })
})

it('nonsense in an address is the usual choice, without names', () => {
  const usual = { names: 'anonymous', order: 'number', perPage: 12, works: 'one' }
  expect(sheetChoice(() => null)).toEqual(usual)
  expect(sheetChoice(() => 'x')).toEqual(usual)
  const asked: Record<string, string> = { navn: 'named', orden: 'ranking', bilder: '6', verk: 'all' }
  expect(sheetChoice((name) => asked[name] ?? null)).toEqual({
    names: 'named',
    order: 'ranking',
    perPage: 6,
    works: 'all',
  })
})
