import { expect, it } from 'vitest'
import type { JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import { openToTurnTo, roundBefore, roundKey, type Seated, waitingRound } from '#app/domains/art-round/jury/rounds.ts'

const round = (number: number, state: JuryRound['state'], callId = 'c1'): JuryRound => ({
  ...{ id: `${callId}-${number}`, callId, number, kind: number === 0 ? 'warmup' : 'round', state, anonymous: true },
  ...{
    selective: false,
    scaleWords: 'numbers',
    chairDoubles: false,
    scale: { min: 1, max: 7 },
    orderSeed: '',
    criteria: [],
  },
})
const seated = (of: JuryRound, sealed = false): Seated => ({
  round: of,
  seat: { id: of.id, roundId: of.id, sealedAt: sealed ? new Date(1) : null } as Seat,
})

it.each([
  ['nothing', [], null],
  ['an open warm-up first', [seated(round(0, 'open')), seated(round(1, 'preparing'))], 'c1-0'],
  ['the warm-up that was left no more', [seated(round(0, 'open'), true), seated(round(1, 'preparing'))], 'c1-1'],
  ['what is open', [seated(round(0, 'closed')), seated(round(1, 'open'))], 'c1-1'],
  ['what is not sealed', [seated(round(1, 'open'), true), seated(round(1, 'open', 'c2'))], 'c2-1'],
  ['what is sealed and open', [seated(round(1, 'open'), true), seated(round(2, 'preparing'))], 'c1-1'],
  ['the latest', [seated(round(1, 'closed'), true), seated(round(2, 'closed'), true)], 'c1-2'],
  ['the next one to come', [seated(round(1, 'closed'), true), seated(round(2, 'preparing'))], 'c1-2'],
  ['a warm-up alone', [seated(round(0, 'preparing'))], 'c1-0'],
])('%s', (_, own, id) => expect(waitingRound(own)?.round.id ?? null).toBe(id))

it('shuts the earlier rounds of a call while a later one is scored, and no others', () => {
  const own = [
    seated(round(0, 'closed')),
    seated(round(1, 'closed'), true),
    seated(round(2, 'open')),
    seated(round(1, 'closed', 'c2'), true),
  ]
  const ids = (of: Seated[]) => of.map((one) => one.round.id)
  expect(ids(openToTurnTo(own))).toEqual(['c1-0', 'c1-2', 'c2-1'])
  const sealed = own.map((one) => ({ ...one, seat: { ...one.seat, sealedAt: new Date(1) } }))
  expect(ids(openToTurnTo(sealed))).toEqual(ids(own))
})

it('the round before is of the same call and counts', () => {
  const rounds = [round(0, 'closed'), round(1, 'closed'), round(2, 'open'), round(1, 'open', 'c2')]
  const before = (of: JuryRound | undefined) => (of ? (roundBefore(rounds, of)?.id ?? null) : null)
  expect(rounds.map(before)).toEqual([null, null, 'c1-1', null])
  expect(rounds.map((one) => roundKey([{ id: 'c1' }, { id: 'c2' }], one))).toEqual(['1-0', '1-1', '1-2', '2-1'])
})
