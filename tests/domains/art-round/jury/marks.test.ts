import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, progressOfMarks, stateOfMark, whyNotSeal } from '#app/domains/art-round/jury/marks.ts'

const mark = (over: Partial<Mark> = {}): Mark => ({
  ...{ seatId: 's', applicationId: 'a', recused: false, bookmarked: false, picked: false, answered: 0 },
  ...over,
})

it.each([
  [undefined, 'untouched'],
  [mark(), 'untouched'],
  [mark({ bookmarked: true }), 'untouched'],
  [mark({ picked: true }), 'begun'],
  [mark({ answered: 1 }), 'begun'],
  [mark({ answered: 3 }), 'begun'],
  [mark({ answered: 2, picked: true }), 'begun'],
  [mark({ answered: 3, picked: true }), 'complete'],
] as const)('%j of three criteria is %s', (of, state) => expect(stateOfMark(of, 3)).toBe(state))

const round = { state: 'open', kind: 'round' } as const
const seat = { declaredAt: new Date(0), sealedAt: null, standIn: false }
const done = { total: 2, complete: 2, begun: 0, untouched: 0 }

describe('whyNotSeal', () => {
  it.each([
    ['all is done', round, seat, done, 0, null],
    ['the round is closed', { ...round, state: 'closed' as const }, seat, done, 0, 'jury.roundNotOpen'],
    ['nothing is signed', round, { ...seat, declaredAt: null }, done, 0, 'jury.notDeclared'],
    ['it is sealed', round, { ...seat, sealedAt: new Date(1) }, done, 0, 'jury.sealed'],
    ['there is nothing', round, seat, { ...done, total: 0 }, 0, 'jury.nothingToScore'],
    [
      'there is nothing for a stand-in',
      round,
      { ...seat, standIn: true },
      { ...done, total: 0 },
      0,
      'juryRounds.nothingForStandIn',
    ],
    ['one is left', round, seat, { total: 2, complete: 1, begun: 1, untouched: 0 }, 0, 'jury.notFinished'],
    ['a stand-in waits for the others', round, { ...seat, standIn: true }, done, 1, 'juryRounds.standInWaits'],
    ['a stand-in is last', round, { ...seat, standIn: true }, done, 0, null],
    ['nobody waits for an ordinary juror', round, seat, done, 2, null],
    [
      'a warm-up is left at any time',
      { ...round, kind: 'warmup' as const },
      seat,
      { ...done, complete: 0, untouched: 2 },
      0,
      null,
    ],
  ] as const)('%s', (_, of, by, progress, others, key) =>
    expect(whyNotSeal(of, by, progress, others)?.key ?? null).toBe(key),
  )
})

it('the parts of a progress make its whole, and the recused are in none of them', () => {
  const drawn = fc.array(
    fc.record({
      recused: fc.boolean(),
      picked: fc.boolean(),
      answered: fc.integer({ min: 0, max: 3 }),
      there: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(drawn, (given) => {
      const ids = given.map((_, index) => `a${index}`)
      const marks = new Map(
        given.flatMap(({ there, ...of }, index) =>
          there ? [[`a${index}`, mark({ ...of, applicationId: `a${index}` })] as const] : [],
        ),
      )
      const { total, complete, begun, untouched } = progressOfMarks(ids, marks, 3)
      expect(complete + begun + untouched).toBe(total)
      expect(total).toBe(given.filter(({ there, recused }) => !there || !recused).length)
    }),
  )
})
