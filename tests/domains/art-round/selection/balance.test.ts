import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cheapestSwap,
  DIMENSIONS,
  type Dimension,
  type Exchangeable,
  groupingOf,
  groupOfWord,
  groupsOf,
  sharesOf,
  type Traits,
  wordOfGroup,
} from '#app/domains/art-round/selection/balance.ts'

const traits = (over: Partial<Traits> = {}): Traits => ({
  ...{ municipalityId: 'asker', disciplines: ['painting'], isNew: true, hasStudio: null, space: 'wall' },
  ...over,
})

it.each([
  ['municipality:sigdal', { dimension: 'municipality', key: 'sigdal' }],
  ['discipline:', { dimension: 'discipline', key: '' }],
  ['height:tall', null],
  ['sigdal', null],
  ['', null],
])('the word %s', (word, group) => {
  expect(groupOfWord(word)).toEqual(group)
  if (group) expect(wordOfGroup(group as never)).toBe(word)
})

it('an application is in one group of each dimension, and in as many disciplines as it names', () => {
  const words = groupsOf(traits({ disciplines: ['glass', 'metal'], hasStudio: false })).map(wordOfGroup)
  expect(words).toEqual([
    'municipality:asker',
    'discipline:glass',
    'discipline:metal',
    'newcomer:yes',
    'studio:no',
    'space:wall',
  ])
  expect(groupsOf(traits({ disciplines: [], municipalityId: null })).map(wordOfGroup)).toContain('discipline:')
})

it('counts who applied and who is chosen, group by group', () => {
  const grouping = groupingOf([traits(), traits({ municipalityId: 'lier' }), traits({ isNew: false })])
  const shares = sharesOf(grouping, (index) => index > 0)
  const said = shares.map(({ group, applied, chosen }) => {
    const of = grouping.groups[group]
    return `${of && wordOfGroup(of)} ${chosen}/${applied}`
  })
  expect(said).toEqual([
    'municipality:asker 1/2',
    'discipline:painting 2/3',
    'newcomer:yes 1/2',
    'studio: 2/3',
    'space:wall 2/3',
    'municipality:lier 1/1',
    'newcomer:no 1/1',
  ])
})

const one = (id: string, place: number, over: Partial<Exchangeable> = {}): Exchangeable => ({
  ...{ id, place, rank: place + 1, score: 7 - place, chosen: place < 2, locked: false, groups: ['municipality:asker'] },
  ...over,
})
const sigdal = { dimension: 'municipality' as const, key: 'sigdal' }
const fromSigdal = ['municipality:sigdal']

describe('cheapestSwap', () => {
  it.each<[what: string, of: Exchangeable[], swap: [string, string, number, number] | null]>([
    [
      'the best out for the worst in',
      [one('a', 0), one('b', 1), one('c', 2), one('d', 3, { groups: fromSigdal })],
      ['d', 'b', 2, 2],
    ],
    [
      'a member of the group does not go out for another',
      [one('a', 0), one('b', 1, { groups: fromSigdal }), one('c', 2, { groups: fromSigdal })],
      ['c', 'a', 2, 2],
    ],
    [
      'what was decided by hand stays',
      [
        one('a', 0),
        one('b', 1, { locked: true }),
        one('c', 2, { groups: fromSigdal, locked: true }),
        one('d', 3, { groups: fromSigdal }),
      ],
      ['d', 'a', 3, 3],
    ],
    ['nobody scored the one', [one('a', 0), one('b', 9, { groups: fromSigdal, score: null, rank: null })], null],
    ['all are in already', [one('a', 0, { groups: fromSigdal }), one('b', 1)], null],
    [
      'a tie costs nothing',
      [one('a', 0), one('b', 1, { rank: 2 }), one('c', 2, { rank: 2, score: 6, groups: fromSigdal })],
      ['c', 'b', 0, 0],
    ],
  ])('%s', (_, of, swap) => {
    const found = cheapestSwap(of, sigdal)
    expect(found && [found.inId, found.outId, found.loss, found.ranks]).toEqual(swap)
  })

  it('keeps a chosen dimension: nobody of a group is lost there', () => {
    const of = [
      one('a', 0, { groups: ['municipality:asker', 'newcomer:yes'] }),
      one('b', 1, { groups: ['municipality:asker', 'newcomer:no'] }),
      one('c', 2, { groups: [...fromSigdal, 'newcomer:yes'] }),
    ]
    expect(cheapestSwap(of, sigdal)).toMatchObject({ outId: 'b' })
    expect(cheapestSwap(of, sigdal, ['newcomer'])).toMatchObject({ outId: 'a', loss: 2 })
  })

  it('is the smallest loss of all exchanges that are allowed, however it is looked for', () => {
    const municipality = fc.constantFrom('asker', 'lier', 'sigdal')
    const discipline = fc.uniqueArray(fc.constantFrom('painting', 'glass', 'wood'), { minLength: 1, maxLength: 2 })
    const drawn = fc.record({
      traits: fc.record({
        municipalityId: municipality,
        disciplines: discipline,
        isNew: fc.boolean(),
        hasStudio: fc.constant(true),
        space: fc.constantFrom('wall' as const, 'floor' as const),
      }),
      score: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null, freq: 9 }),
      chosen: fc.boolean(),
      locked: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    })
    const keeps = fc.subarray([...DIMENSIONS])
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 2, maxLength: 20 }), keeps, (rows, keep) => {
        const applications = rows
          .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
          .map((row, place): Exchangeable => {
            const rank = row.score === null ? null : rows.findIndex(({ score }) => score === row.score) + 1
            const groups = groupsOf(row.traits).map(wordOfGroup)
            return { id: `a${place}`, place, rank, score: row.score, chosen: row.chosen, locked: row.locked, groups }
          })
        const found = cheapestSwap(applications, sigdal, keep)
        const best = bruteForce(applications, 'municipality:sigdal', keep)
        expect(found && { loss: found.loss, ranks: found.ranks }).toEqual(best)
        if (found) expect(allowed(applications, found.inId, found.outId, 'municipality:sigdal', keep)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

/** Counts the selection before and after: one more of the group, and no kept group with fewer. */
function allowed(of: readonly Exchangeable[], inId: string, outId: string, wanted: string, keep: readonly Dimension[]) {
  const [goesIn, goesOut] = [of.find(({ id }) => id === inId), of.find(({ id }) => id === outId)]
  if (!goesIn || !goesOut || goesIn.locked || goesOut.locked || goesIn.chosen || !goesOut.chosen) return false
  if (goesIn.score === null || goesOut.score === null) return false
  const before = of.filter(({ chosen }) => chosen)
  const after = [...before.filter(({ id }) => id !== outId), goesIn]
  const count = (selection: readonly Exchangeable[], word: string) =>
    selection.filter(({ groups }) => groups.includes(word)).length
  if (count(after, wanted) !== count(before, wanted) + 1) return false
  const kept = new Set(
    of.flatMap(({ groups }) => groups).filter((word) => keep.some((dim) => word.startsWith(`${dim}:`))),
  )
  return [...kept].every((word) => count(after, word) >= count(before, word))
}

function bruteForce(of: readonly Exchangeable[], wanted: string, keep: readonly Dimension[]) {
  let best: { loss: number; ranks: number } | null = null
  for (const goesIn of of)
    for (const goesOut of of) {
      if (!allowed(of, goesIn.id, goesOut.id, wanted, keep)) continue
      const swap = { loss: (goesOut.score ?? 0) - (goesIn.score ?? 0), ranks: (goesIn.rank ?? 0) - (goesOut.rank ?? 0) }
      if (!best || swap.loss < best.loss || (swap.loss === best.loss && swap.ranks < best.ranks)) best = swap
    }
  return best
}
