import { describe, expect, it } from 'vitest'
import { afterTalk, movedBy, type Said, type TalkChange } from '#app/domains/art-round/deliberation/talk.ts'

const sealed: Said = {
  scores: [
    { criterionId: 'quality', value: 5 },
    { criterionId: 'idea', value: 4 },
  ],
  pickedWorkId: 'one',
}
const change = (over: Partial<TalkChange>, minute = 0): TalkChange => ({
  seatId: 'ada',
  applicationId: 'a',
  criterionId: null,
  value: null,
  workId: null,
  reason: 'Vi så på den sammen.',
  at: new Date(Date.UTC(2026, 4, 3, 10, minute)),
  ...over,
})

describe('after the talk', () => {
  it('nothing changed: as sealed', () => expect(afterTalk(sealed, [])).toEqual(sealed))

  it.each<[string, TalkChange[], Said]>([
    [
      'a score',
      [change({ criterionId: 'quality', value: 6 })],
      {
        ...sealed,
        scores: [
          { criterionId: 'quality', value: 6 },
          { criterionId: 'idea', value: 4 },
        ],
      },
    ],
    ['the pick', [change({ workId: 'two' })], { ...sealed, pickedWorkId: 'two' }],
    [
      'the latest counts, in whatever order they come',
      [change({ criterionId: 'idea', value: 7 }, 9), change({ criterionId: 'idea', value: 2 }, 3)],
      {
        ...sealed,
        scores: [
          { criterionId: 'quality', value: 5 },
          { criterionId: 'idea', value: 7 },
        ],
      },
    ],
  ])('%s', (_, changes, said) => expect(afterTalk(sealed, changes)).toEqual(said))
})

describe('what moved', () => {
  const of = (changes: TalkChange[]) => movedBy(changes, () => sealed)

  it('before and after of a score and of a pick', () => {
    expect(of([change({ criterionId: 'quality', value: 7 }), change({ workId: 'two' }, 1)])).toMatchObject([
      { criterionId: 'quality', before: { value: 5 }, after: { value: 7 } },
      { criterionId: null, before: { workId: 'one' }, after: { workId: 'two' } },
    ])
  })

  it('changed twice: from the sealed one to the last, with the last reason', () => {
    const first = change({ criterionId: 'idea', value: 6, reason: 'Først.' })
    const second = change({ criterionId: 'idea', value: 7, reason: 'Sist.' }, 5)
    expect(of([first, second])).toMatchObject([{ before: { value: 4 }, after: { value: 7 }, reason: 'Sist.' }])
  })

  it('changed back: nothing', () => {
    expect(of([change({ criterionId: 'idea', value: 6 }), change({ criterionId: 'idea', value: 4 }, 2)])).toEqual([])
  })

  it('one who had sealed nothing of it comes from nothing', () => {
    const moved = movedBy([change({ criterionId: 'idea', value: 6 })], () => undefined)
    expect(moved).toMatchObject([{ before: { value: null }, after: { value: 6 } }])
  })
})
