import { describe, expect, it } from 'vitest'
import { drawLine, linedUp, spansOf } from '#app/domains/art-round/selection/line.ts'
import { type RankOptions, rank, stackRankings } from '#app/domains/art-round/selection/rules.ts'
import type { Scored } from '#app/domains/art-round/selection/selection.ts'
import { scored } from './drawn.ts'

const ranks = (applications: readonly Scored[], options: RankOptions = {}) =>
  rank(applications, options).applications.map((of) => `${of.rank} ${of.applicationId}`)
const duels = (...ids: string[]) => new Map(ids.map((id, index) => [id, ids.length - index]))

/** The same scores, given by others: only the chair, or a duel, can tell them apart. */
const alike = [scored('a', 7, 2, 3), scored('b', 3, 7, 2), scored('c', 2, 3, 7), scored('d', 1, 1, 1)]

describe('steps', () => {
  it.each<[what: string, options: RankOptions, order: string[]]>([
    ['without a step they share the rank', {}, ['1 a', '1 b', '1 c', '4 d']],
    ['the chair’s score counts twice', { chairId: 'j1' }, ['1 a', '2 b', '3 c', '4 d']],
    ['another chair, another order', { chairId: 'j3' }, ['1 c', '2 a', '3 b', '4 d']],
    ['duels', { duels: duels('b', 'c', 'a') }, ['1 b', '2 c', '3 a', '4 d']],
    ['duels come after the chair', { chairId: 'j1', duels: duels('c', 'b', 'a') }, ['1 a', '2 b', '3 c', '4 d']],
    ['duels without one of the tie settle nothing', { duels: duels('b', 'a') }, ['1 a', '1 b', '1 c', '4 d']],
    [
      'equal strength stays a tie',
      {
        duels: new Map([
          ['a', 1],
          ['b', 1],
          ['c', 0],
        ]),
      },
      ['1 a', '1 b', '3 c', '4 d'],
    ],
    ['a duel never lifts one over a better mean', { duels: duels('d', 'c', 'b', 'a') }, ['1 c', '2 b', '3 a', '4 d']],
  ])('%s', (_, options, order) => expect(ranks(alike, options)).toEqual(order))

  it('the stated rule comes before the chair', () => {
    expect(ranks([scored('a', 5, 5, 5), scored('b', 2, 7, 6)], { chairId: 'j1' })).toEqual(['1 b', '2 a'])
  })

  it('a chair who is recused settles nothing of that application', () => {
    const rows = [scored('a', null, 4, 4), scored('b', 4, 4, 4)]
    expect(ranks(rows, { chairId: 'j1' })).toEqual(ranks(rows, {}))
  })

  it('says how many are tied after each', () => {
    const { tiedAfter } =
      rank([...alike, scored('e', 4, 4, 4)], { chairId: 'j1', duels: duels('a', 'b', 'c') }).parts[0] ?? {}
    expect(tiedAfter).toEqual({ score: 4, highest: 3, chair: 0, duels: 0 })
    expect(rank(alike).parts[0]?.tiedAfter).toEqual({ score: 3, highest: 3, chair: null, duels: null })
  })

  it('without the chair as juror the chair does not count', () => {
    const lined = linedUp(rank(alike, { chairId: 'j1' }))
    const withoutChair = lined.without.find(({ jurorId }) => jurorId === 'j1')
    // 2+3, 7+2 and 3+7 are left: c, then b, then a.
    expect([...(withoutChair?.stretches ?? [])].map(([id, { start }]) => `${start} ${id}`)).toEqual([
      '0 c',
      '1 b',
      '2 a',
      '3 d',
    ])
  })
})

describe('stand-ins', () => {
  it('are missed nowhere, and what they gave is corrected for', () => {
    const jurorIds = ['j1', 'j2', 'j3']
    const rows = [scored('a', 5, 5, 5), scored('b', 4, 4, 4), scored('c', 5, null, null, 2), scored('d', 3, 3, 3)]
    const ranking = rank(rows, { jurorIds })
    expect(ranking).toMatchObject({ basis: 'adjusted', missing: 2 })
    expect(ranking.jurors.map(({ jurorId }) => jurorId)).toEqual(['j1', 'j2', 'j3', 'j4'])
    expect(rank(rows.slice(0, 2), { jurorIds })).toMatchObject({ basis: 'mean', missing: 0 })
  })
})

describe('rounds', () => {
  const first = [scored('a', 1, 1), scored('b', 5, 5), scored('c', 4, 4), scored('d', 4, 4), scored('e', 2, 3)]
  const second = [scored('b', 2, 2), scored('a', 7, 7), scored('f')]

  it('those who did not go on stand below all who did, in the order of their round', () => {
    const whole = stackRankings([rank(second), rank(first)])
    expect(whole.applications.map((of) => `${of.rank} ${of.applicationId} ${of.part}`)).toEqual([
      '1 a 0',
      '2 b 0',
      '3 c 1',
      '3 d 1',
      '5 e 1',
      'null f 0',
    ])
    expect(whole.parts).toHaveLength(2)
  })

  it('the line runs through an earlier round as through the latest', () => {
    const whole = stackRankings([rank(second), rank(first)])
    expect(drawLine(whole, 3)).toMatchObject({ accepted: ['a', 'b'], tied: ['c', 'd'], placesForTied: 1 })
    expect(spansOf(linedUp(whole)).get('e')).toEqual({ start: 4, end: 5, latest: 4, earliest: 5 })
  })
})
