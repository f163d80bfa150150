import { describe, expect, it } from 'vitest'
import type { TalkChange } from '#app/domains/art-round/deliberation/talk.ts'
import { changeRows, jurorColumns } from '#app/domains/art-round/meeting/columns.ts'

const at = new Date('2013-04-10T10:00:00Z')
const criterion = (id: string, weight: number) => ({
  ...{ id, key: id, position: 1, labelNb: `${id} nb`, labelEn: `${id} en`, helpNb: '', helpEn: '', weight, steps: [] },
})
const round = { criteria: [criterion('quality', 3), criterion('idea', 1)] }
const seat = (id: string, sealedAt: Date | null = at) => ({ id, sealedAt })
const works = [
  { id: 'w1', position: 1 },
  { id: 'w2', position: 2 },
]
const answer = (seatId: string, quality: number, idea: number, pickedWorkId: string | null = 'w1') => ({
  ...{
    seatId,
    pickedWorkId,
    scores: [
      { criterionId: 'quality', value: quality },
      { criterionId: 'idea', value: idea },
    ],
  },
})
const change: TalkChange = {
  ...{
    seatId: 'b',
    applicationId: 'a',
    criterionId: 'quality',
    value: 7,
    workId: null,
    reason: 'Vi så det stort.',
    at,
  },
}
const given = {
  ...{ round, seats: [seat('a'), seat('b'), seat('c')], own: seat('b'), works, changes: [change] },
  answers: [answer('a', 5, 5), answer('b', 4, 4, 'w2')],
}

describe('columns', () => {
  it('one for each who scored, the own marked, before and after side by side', () => {
    expect(jurorColumns(given)).toEqual([
      {
        ...{ letter: 'A', own: false, sum: { sealed: 5, now: 5 }, pick: { sealed: 1, now: 1 } },
        scores: [
          { sealed: 5, now: 5 },
          { sealed: 5, now: 5 },
        ],
      },
      {
        ...{ letter: 'B', own: true, sum: { sealed: 4, now: 6.25 }, pick: { sealed: 2, now: 2 } },
        scores: [
          { sealed: 4, now: 7 },
          { sealed: 4, now: 4 },
        ],
      },
    ])
  })

  it('nothing of one who has not sealed, and nothing of others for one who has not', () => {
    const letters = (over: Partial<typeof given>) => jurorColumns({ ...given, ...over }).map(({ letter }) => letter)
    expect(letters({ seats: [seat('a', null), seat('b')] })).toEqual(['B'])
    expect(letters({ own: seat('b', null), seats: [seat('a'), seat('b', null)] })).toEqual(['B'])
    expect(letters({ own: null as never, seats: [seat('a'), seat('b', null)] })).toEqual(['A'])
  })
})

describe('changes', () => {
  it('before, after and why', () => {
    expect(changeRows(given)).toEqual([
      {
        ...{ letter: 'B', own: true, criterion: { nb: 'quality nb', en: 'quality en' }, before: 4, after: 7 },
        reason: 'Vi så det stort.',
      },
    ])
  })

  it('a pick by its place', () => {
    const pick: TalkChange = { ...change, criterionId: null, value: null, workId: 'w1' }
    expect(changeRows({ ...given, changes: [pick] })).toMatchObject([{ criterion: null, before: 2, after: 1 }])
  })
})
