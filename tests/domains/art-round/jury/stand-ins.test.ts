import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LEAST_SCORERS, neededSeats, type Recusal, scorersOf } from '#app/domains/art-round/jury/stand-ins.ts'

const ordinary = (id: string) => ({ id, standIn: false })
const vara = (id: string) => ({ id, standIn: true })
const [a, b, c, v, w] = [ordinary('a'), ordinary('b'), ordinary('c'), vara('v'), vara('w')]
const out = (...pairs: [seat: string, application: string][]): Recusal[] =>
  pairs.map(([seatId, applicationId]) => ({ seatId, applicationId }))

it.each([
  ['nobody is recused', [a, b, c, v], [], [], []],
  ['one of three is recused', [a, b, c, v], out(['a', '1']), [], []],
  ['two of three are recused', [a, b, c, v], out(['a', '1'], ['b', '1']), ['1'], []],
  ['two of three, of different ones', [a, b, c, v], out(['a', '1'], ['b', '2']), [], []],
  ['all of them', [a, b, c, v], out(['a', '2'], ['b', '2'], ['c', '2']), ['2'], ['2']],
  ['all of them, with two stand-ins', [a, b, c, v, w], out(['a', '2'], ['b', '2'], ['c', '2']), ['2'], []],
  ['the stand-in too', [a, b, c, v], out(['a', '1'], ['b', '1'], ['v', '1']), ['1'], ['1']],
  ['only the stand-in', [a, b, c, v], out(['v', '1']), [], []],
  ['nobody to stand in', [a, b, c], out(['a', '1'], ['b', '1']), ['1'], ['1']],
  ['a seat that is gone', [a, b, c, v], out(['gone', '1'], ['gone', '1'], ['a', '1']), [], []],
  ['said twice', [a, b, c, v], out(['a', '1'], ['a', '1']), [], []],
  ['a jury of one', [a, v], [], ['1', '2'], []],
] as const)('%s', (_, seats, recusals, forStandIns, lacking) =>
  expect(scorersOf(['1', '2'], seats, recusals)).toEqual({ forStandIns, lacking }),
)

it.each([
  ['nothing to stand in for', [], ['a', 'b', 'c']],
  ['something to stand in for', out(['a', '1'], ['b', '1']), ['a', 'b', 'c', 'v']],
  ['and recused from that', out(['a', '1'], ['b', '1'], ['v', '1']), ['a', 'b', 'c']],
] as const)('a round with %s waits for %j', (_, recusals, needed) => {
  const seats = [a, b, c, v]
  const { forStandIns } = scorersOf(['1', '2'], seats, recusals)
  expect(neededSeats(seats, forStandIns, recusals).map(({ id }) => id)).toEqual(needed)
})

it('the stand-ins’ part is what fewer than two ordinary jurors are left for; one recusal more never takes from it', () => {
  const seat = fc.record({ standIn: fc.boolean() })
  const pairs = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 })), { maxLength: 25 })
  fc.assert(
    fc.property(
      fc.array(seat, { maxLength: 7 }),
      pairs,
      fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 })),
      (drawn, said, more) => {
        const seats = drawn.map((one, index) => ({ ...one, id: `s${index}` }))
        const ids = ['0', '1', '2', '3', '4']
        const recusalsOf = (all: readonly (readonly [number, number])[]) =>
          all.map(([of, application]): Recusal => ({ seatId: `s${of}`, applicationId: String(application) }))
        const recusals = recusalsOf(said)
        const isOut = (id: string, application: string) =>
          recusals.some((one) => one.seatId === id && one.applicationId === application)
        const { forStandIns, lacking } = scorersOf(ids, seats, recusals)
        for (const id of ids) {
          const left = seats.filter((one) => !one.standIn && !isOut(one.id, id)).length
          const all = seats.filter((one) => !isOut(one.id, id)).length
          expect(forStandIns.includes(id)).toBe(left < LEAST_SCORERS)
          expect(lacking.includes(id)).toBe(all < LEAST_SCORERS)
        }
        const after = scorersOf(ids, seats, recusalsOf([...said, more]))
        expect(after.forStandIns).toEqual(expect.arrayContaining(forStandIns))
      },
    ),
  )
})
