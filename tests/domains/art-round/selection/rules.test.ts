import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pickOfWork, rank, scoredApplications } from '#app/domains/art-round/selection/rules.ts'
import type { Scored } from '#app/domains/art-round/selection/selection.ts'
import { juries, scored } from './drawn.ts'

const ranks = (applications: readonly Scored[], jurorIds?: readonly string[]) =>
  rank(applications, { jurorIds }).applications.map((of) => `${of.rank} ${of.applicationId}`)

describe('rank', () => {
  it.each<[what: string, applications: Scored[], order: string[]]>([
    ['by the mean', [scored('a', 1, 2, 3), scored('b', 5, 5, 5), scored('c', 4, 4, 4)], ['1 b', '2 c', '3 a']],
    [
      'most of the highest first',
      [scored('a', 4, 4, 4), scored('b', 5, 4, 3), scored('c', 6, 3, 3)],
      ['1 c', '2 b', '3 a'],
    ],
    ['then most of the next', [scored('a', 7, 2, 3), scored('b', 1, 7, 4)], ['1 b', '2 a']],
    ['whose score it was does not matter', [scored('a', 7, 2, 3), scored('b', 3, 7, 2)], ['1 a', '1 b']],
    [
      'shared ranks are counted',
      [scored('d', 1, 1), scored('c', 2, 2), scored('b', 2, 2), scored('a', 3, 3)],
      ['1 a', '2 b', '2 c', '4 d'],
    ],
    ['nobody scored it', [scored('a'), scored('b', 1, 1)], ['1 b', 'null a']],
    ['nothing', [], []],
  ])('%s', (_, applications, order) => expect(ranks(applications)).toEqual(order))

  it('is not misled by how a computer rounds', () => {
    const third = (2 * 4 + 5) / 3
    expect(ranks([scored('a', third, third, third), scored('b', third + 1e-13, third - 1e-13, third)])).toEqual([
      '1 a',
      '1 b',
    ])
    expect(ranks([scored('a', 0.1, 0.2, 0.3), scored('b', 0.3, 0.2, 0.1)])).toEqual(['1 a', '1 b'])
  })

  it('takes a missing score in a tie as just below the lowest', () => {
    // The jurors agree on a, so neither is lenient, and both are worth 4.
    const ranking = rank([scored('a', 4, 4), scored('b', 4, null)])
    expect(ranking.applications.map((of) => [of.applicationId, of.rank])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('says on what it rests', () => {
    const complete = rank([scored('a', 3, 5), scored('b', 1, 3)])
    expect(complete).toMatchObject({ basis: 'mean', missing: 0 })
    expect(complete.jurors.map((of) => of.jurorId)).toEqual(['j1', 'j2'])
    expect(complete.jurors[1]?.leniency).toBeGreaterThan(0)
    const recused = rank([scored('a', 3, 5), scored('b', 1, 3), scored('c', null, 4)])
    expect(recused).toMatchObject({ basis: 'adjusted', missing: 1 })
    const c = recused.applications.find((of) => of.applicationId === 'c')
    expect(c?.mean).toBe(4)
    expect(c?.adjusted).toBeLessThan(4)
    // A juror who has not begun is a score missing everywhere.
    expect(rank([scored('a', 3, 5)], { jurorIds: ['j1', 'j2', 'j3'] })).toMatchObject({ basis: 'adjusted', missing: 1 })
  })

  it('names those it is tied with', () => {
    const tied = rank([scored('a', 2, 2), scored('b', 2, 2), scored('c', 2, 2), scored('d', 1, 1)]).applications
    expect(tied.map((of) => of.tiedWith)).toEqual([['b', 'c'], ['a', 'c'], ['a', 'b'], []])
  })

  it('does not depend on the order in which scores come', () => {
    fc.assert(
      fc.property(juries(true), (applications) => {
        const turned = applications.map((of) => ({ ...of, scores: [...of.scores].reverse() })).reverse()
        const shape = (given: readonly Scored[]) =>
          rank(given).applications.map((of) => [of.applicationId, of.rank, of.tiedWith])
        expect(shape(turned)).toEqual(shape(applications))
      }),
    )
  })

  it('is the order of the means when no score is missing, whatever each juror’s mean is', () => {
    const shifts = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(juries(false), shifts, (applications, shift) => {
        const ranking = rank(applications)
        for (const [i, of] of ranking.applications.entries()) {
          expect(of.adjusted).toBe(of.mean)
          if (i > 0) expect(of.mean ?? 0).toBeLessThanOrEqual((ranking.applications[i - 1]?.mean ?? 0) + 1e-9)
        }
        // Correcting each juror by any constant leaves the means in the same order: the difference of two never changes.
        const corrected = rank(
          applications.map((of) => ({
            ...of,
            scores: of.scores.map((s) => ({ ...s, score: s.score - (shift[Number(s.jurorId.slice(1)) - 1] ?? 0) })),
          })),
        )
        const meanOf = (id: string) => corrected.applications.find((of) => of.applicationId === id)?.mean ?? 0
        for (const one of ranking.applications)
          for (const other of ranking.applications)
            expect(meanOf(one.applicationId) - meanOf(other.applicationId)).toBeCloseTo(
              (one.mean ?? 0) - (other.mean ?? 0),
              9,
            )
      }),
    )
  })

  it('shares a rank exactly where the jurors’ scores are the same, when none is missing', () => {
    fc.assert(
      fc.property(juries(false), (applications) => {
        const ranked = rank(applications).applications
        const sorted = (of: Scored) =>
          of.scores
            .map((s) => s.score)
            .sort()
            .join()
        for (const one of ranked)
          for (const other of ranked) expect(one.rank === other.rank).toBe(sorted(one) === sorted(other))
      }),
    )
  })

  it('never lets an application fall by a higher score', () => {
    fc.assert(
      fc.property(juries(false), fc.nat(), fc.nat(), (applications, which, whose) => {
        const chosen = applications[which % applications.length]
        fc.pre(chosen !== undefined)
        const lifted = applications.map((of) =>
          of === chosen
            ? {
                ...of,
                scores: of.scores.map((s, j) => (j === whose % of.scores.length ? { ...s, score: s.score + 1 } : s)),
              }
            : of,
        )
        const rankOf = (given: readonly Scored[]) =>
          rank(given).applications.find((of) => of.applicationId === chosen?.applicationId)?.rank ?? 0
        expect(rankOf(lifted)).toBeLessThanOrEqual(rankOf(applications))
      }),
    )
  })
})

describe('scoredApplications', () => {
  const criteria = [
    { id: 'quality', weight: 2 },
    { id: 'craft', weight: 1 },
  ]
  const scores = [
    { criterionId: 'quality', value: 6 },
    { criterionId: 'craft', value: 3 },
  ]
  it('weighs each juror’s scores and leaves out the recused and the empty', () => {
    const rows = [
      { applicationId: 'a', jurorId: 'j1', recused: false, scores },
      { applicationId: 'a', jurorId: 'j2', recused: true, scores },
      { applicationId: 'a', jurorId: 'j3', recused: false, scores: [] },
      { applicationId: 'withdrawn', jurorId: 'j1', recused: false, scores },
    ]
    expect(scoredApplications(['a', 'b'], rows, criteria)).toEqual([
      { applicationId: 'a', scores: [{ jurorId: 'j1', score: 5 }] },
      { applicationId: 'b', scores: [] },
    ])
  })
})

describe('pickOfWork', () => {
  it.each<
    [
      what: string,
      picks: (string | null)[],
      priority: string[],
      workId: string | null,
      split: boolean,
      unanimous: boolean,
    ]
  >([
    ['all agree', ['w2', 'w2', 'w2'], ['w1', 'w2'], 'w2', false, true],
    ['a majority', ['w2', 'w1', 'w2'], ['w1', 'w2'], 'w2', false, false],
    ['all differ: the artist decides', ['w3', 'w2', 'w1'], ['w2', 'w1', 'w3'], 'w2', true, false],
    [
      'two and two: the artist decides between those',
      ['w3', 'w3', 'w2', 'w2', 'w1'],
      ['w1', 'w2', 'w3'],
      'w2',
      true,
      false,
    ],
    ['one juror is recused', ['w2', null, 'w2'], ['w1', 'w2'], 'w2', false, true],
    ['nobody picked', [null, null], ['w1', 'w2'], null, false, false],
    ['a work of another', ['w9', 'w1'], ['w1', 'w2'], 'w1', false, true],
    ['no works', ['w9'], [], null, false, false],
  ])('%s', (_, picks, priority, workId, split, unanimous) => {
    expect(pickOfWork(picks, priority)).toMatchObject({ workId, split, unanimous })
  })

  it('shows the votes in the artist’s order', () => {
    expect(pickOfWork(['w3', 'w1', 'w3'], ['w1', 'w2', 'w3']).votes).toEqual([
      { workId: 'w1', votes: 1 },
      { workId: 'w2', votes: 0 },
      { workId: 'w3', votes: 2 },
    ])
  })

  it('never takes a work that another has more picks than', () => {
    const work = fc.constantFrom('w1', 'w2', 'w3', 'w4')
    fc.assert(
      fc.property(fc.array(fc.option(work, { nil: null }), { maxLength: 7 }), (picks) => {
        const { workId, votes, split } = pickOfWork(picks, ['w1', 'w2', 'w3', 'w4'])
        const most = Math.max(...votes.map((of) => of.votes))
        expect(workId === null).toBe(picks.every((pick) => pick === null))
        if (workId === null) return
        expect(votes.find((of) => of.workId === workId)?.votes).toBe(most)
        expect(split).toBe(votes.filter((of) => of.votes === most).length > 1)
      }),
    )
  })
})
