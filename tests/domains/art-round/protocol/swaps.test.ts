import { expect, it } from 'vitest'
import { swapsIn } from '#app/domains/art-round/protocol/swaps.ts'
import type { DecisionEntry } from '#app/domains/art-round/selection/decisions.ts'

const entry = (
  applicationId: string,
  minute: number,
  decision: DecisionEntry['decision'],
  method: DecisionEntry['method'],
  reason = '',
): DecisionEntry => ({
  ...{ applicationId, decision, method, reason, actorId: null, workId: null, waitingPlace: null },
  at: new Date(Date.UTC(2013, 3, 1, 10, minute)),
})
const ranked = [
  { applicationId: 'a', adjusted: 6.5, rank: 1 },
  { applicationId: 'b', adjusted: 6.1, rank: 2 },
  { applicationId: 'c', adjusted: 5.8, rank: 3 },
  { applicationId: 'd', adjusted: 5, rank: 4 },
  { applicationId: 'e', adjusted: null, rank: null },
]
const exchange = (goesIn: string, goesOut: string, minute: number, reason: string) => [
  entry(goesIn, minute, 'accepted', 'balance', reason),
  entry(goesOut, minute, 'waitlisted', 'balance', reason),
]

it('an exchange has its loss in points and ranks, and its reason', () => {
  const first = entry('b', 0, 'accepted', 'ranking')
  expect(swapsIn([first, ...exchange('c', 'b', 1, 'Flere fra Lier')], ranked)).toEqual([
    {
      ...{ inId: 'c', outId: 'b', loss: 0.3, ranks: 1, reason: 'Flere fra Lier', stands: true },
      at: new Date('2013-04-01T10:01:00Z'),
    },
  ])
})

it('each of several has its own other side, in whatever order a moment is read', () => {
  const [inOne, outOne] = exchange('c', 'b', 1, 'Flere fra Lier')
  const [inTwo, outTwo] = exchange('d', 'a', 1, 'Mer tekstil')
  const entries = [outTwo, outOne, inOne, inTwo].filter((of): of is DecisionEntry => of !== undefined)
  expect(swapsIn(entries, ranked).map(({ inId, outId, loss }) => [inId, outId, loss])).toEqual([
    ['c', 'b', 0.3],
    ['d', 'a', 1.5],
  ])
})

it('one that was decided by hand afterwards stands no more; an offer after the announcement changes nothing', () => {
  const swap = exchange('c', 'b', 1, 'Flere fra Lier')
  const stands = (...more: DecisionEntry[]) => swapsIn([...swap, ...more], ranked)[0]?.stands
  expect(stands(entry('b', 9, 'accepted', 'offer'))).toBe(true)
  expect(stands(entry('b', 9, 'accepted', 'hand'))).toBe(false)
  expect(stands(entry('c', 9, 'waitlisted', 'balance', 'Tilbake'))).toBe(false)
})

it('without a score there is no loss to tell', () => {
  expect(swapsIn(exchange('e', 'b', 1, 'x'), ranked)[0]).toMatchObject({ loss: null, ranks: null })
})
