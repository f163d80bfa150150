import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLine, zWhatIf } from '#app/domains/art-round/selection/line.ts'
import { rank } from '#app/domains/art-round/selection/rules.ts'
import type { Scored } from '#app/domains/art-round/selection/selection.ts'
import { drawnCall, juries, scored } from './drawn.ts'

const line = (applications: readonly Scored[], capacity: number) => drawLine(rank(applications), capacity)

/** Tied two and two, and the last alone. */
const pairs = [scored('a', 5, 5), scored('b', 5, 5), scored('c', 4, 4), scored('d', 4, 4), scored('e', 1, 1)]

describe('drawLine', () => {
  it.each([
    [0, [], [], 0, ['a 1', 'b 1', 'c 3', 'd 3', 'e 5']],
    [1, [], ['a', 'b'], 1, ['c 2', 'd 2', 'e 4']],
    [2, ['a', 'b'], [], 0, ['c 1', 'd 1', 'e 3']],
    [3, ['a', 'b'], ['c', 'd'], 1, ['e 2']],
    [4, ['a', 'b', 'c', 'd'], [], 0, ['e 1']],
    [5, ['a', 'b', 'c', 'd', 'e'], [], 0, []],
    [9, ['a', 'b', 'c', 'd', 'e'], [], 0, []],
  ])('with %i places', (capacity, accepted, tied, placesForTied, waiting) => {
    const drawn = line(pairs, capacity)
    expect([drawn.accepted, drawn.tied, drawn.placesForTied]).toEqual([accepted, tied, placesForTied])
    expect(drawn.waiting.map((of) => `${of.applicationId} ${of.place}`)).toEqual(waiting)
  })

  it('names whose outcome hangs on one juror', () => {
    // b is above c by j3 alone; a is safe with any two.
    const drawn = line([scored('a', 7, 7, 7), scored('b', 3, 3, 7), scored('c', 4, 4, 4), scored('d', 1, 1, 1)], 2)
    expect(drawn.accepted).toEqual(['a', 'b'])
    expect(drawn.changesSide).toEqual([
      { applicationId: 'b', side: 'in', without: [{ jurorId: 'j3', side: 'out' }] },
      { applicationId: 'c', side: 'out', without: [{ jurorId: 'j3', side: 'in' }] },
    ])
    expect(drawn.touchesLine).toEqual([])
  })

  it('tells a tie on the line from a change of side', () => {
    const drawn = line([scored('a', 7, 7), scored('b', 4, 5), scored('c', 4, 3)], 2)
    expect(drawn.changesSide).toEqual([])
    expect(drawn.touchesLine).toEqual([
      { applicationId: 'b', side: 'in', without: [{ jurorId: 'j2', side: 'tied' }] },
      { applicationId: 'c', side: 'out', without: [{ jurorId: 'j2', side: 'tied' }] },
    ])
  })

  it('has nothing to say of leaving out the only juror', () => {
    const drawn = line([scored('a', 2), scored('b', 1)], 1)
    expect([drawn.accepted, drawn.changesSide]).toEqual([['a'], []])
  })

  it('keeps apart what nobody scored', () => {
    const drawn = line([scored('a', 2, 2), scored('b')], 5)
    expect([drawn.accepted, drawn.unscored]).toEqual([['a'], ['b']])
  })

  it('puts each application in exactly one place, and gives out every place but what a tie holds open', () => {
    fc.assert(
      fc.property(juries(true), fc.integer({ min: 0, max: 30 }), (applications, capacity) => {
        const drawn = line(applications, capacity)
        const all = [
          ...drawn.accepted,
          ...drawn.tied,
          ...drawn.waiting.map((of) => of.applicationId),
          ...drawn.unscored,
        ]
        expect(all.sort()).toEqual(applications.map((of) => of.applicationId).sort())
        const scoredCount = applications.length - drawn.unscored.length
        expect(drawn.accepted.length + drawn.placesForTied).toBe(Math.min(capacity, scoredCount))
        if (drawn.tied.length > 0) expect(drawn.tied.length).toBeGreaterThan(drawn.placesForTied)
        for (const { place } of drawn.waiting) expect(place).toBeGreaterThan(drawn.tied.length - drawn.placesForTied)
      }),
      { numRuns: 300 },
    )
  })

  it('finds the same changes of side as ranking anew without each juror', () => {
    fc.assert(
      fc.property(juries(true), fc.integer({ min: 1, max: 20 }), (applications, capacity) => {
        const drawn = line(applications, capacity)
        const jurorIds = rank(applications).jurors.map((of) => of.jurorId)
        fc.pre(jurorIds.length > 1)
        const sideIn = (given: ReturnType<typeof line>, id: string) =>
          given.accepted.includes(id)
            ? 'in'
            : given.tied.includes(id)
              ? 'tied'
              : given.unscored.includes(id)
                ? 'unscored'
                : 'out'
        const flips = new Set<string>()
        for (const left of jurorIds) {
          const rest = applications.map((of) => ({ ...of, scores: of.scores.filter((s) => s.jurorId !== left) }))
          const others = jurorIds.filter((id) => id !== left)
          const anew = drawLine(rank(rest, { jurorIds: others }), capacity)
          for (const { applicationId } of applications) {
            const [was, is] = [sideIn(drawn, applicationId), sideIn(anew, applicationId)]
            if ((was === 'in' && is === 'out') || (was === 'out' && is === 'in')) flips.add(applicationId)
          }
        }
        expect(drawn.changesSide.map((of) => of.applicationId).sort()).toEqual([...flips].sort())
      }),
      { numRuns: 200 },
    )
  })

  it('finds what is known of such juries: on 1–7 many are tied at the line and many hang on one juror', () => {
    const drawn = Array.from({ length: 40 }, (_, seed) => line(drawnCall(seed + 1, 197, 3), 105))
    const mean = (count: (of: (typeof drawn)[number]) => number) =>
      drawn.reduce((sum, of) => sum + count(of), 0) / drawn.length
    // A fifth to a third of the applications; in a model, not in data.
    expect(mean((of) => of.changesSide.length + of.touchesLine.length)).toBeGreaterThan(20)
    expect(mean((of) => of.changesSide.length)).toBeLessThan(80)
    expect(mean((of) => of.accepted.length + of.placesForTied)).toBe(105)
  })
})

describe('zWhatIf', () => {
  it('moves nobody when all jurors use the scale alike', () => {
    expect(zWhatIf(rank([scored('a', 3, 3), scored('b', 2, 2), scored('c', 1, 1)]), 2)).toEqual([])
  })

  it('names who would cross the line, and to which side', () => {
    // j1 uses the whole scale, j2 a point of it: standardised, j2 weighs as much.
    const ranking = rank([scored('a', 7, 5), scored('b', 5, 4), scored('c', 4, 4.5), scored('d', 1, 4)])
    expect(drawLine(ranking, 2).accepted).toEqual(['a', 'b'])
    expect(zWhatIf(ranking, 2)).toEqual([
      { applicationId: 'b', from: 'in', to: 'out' },
      { applicationId: 'c', from: 'out', to: 'in' },
    ])
  })

  it('moves as many in as out when no tie is on the line', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const exact = drawnCall(seed, 60, 3).map((of, i) => ({
        ...of,
        scores: of.scores.map((s, j) => ({ ...s, score: s.score + (i * 3 + j) / 1000 })),
      }))
      const moves = zWhatIf(rank(exact), 30)
      expect(moves.filter((of) => of.to === 'in').length).toBe(moves.filter((of) => of.to === 'out').length)
    }
  })
})
