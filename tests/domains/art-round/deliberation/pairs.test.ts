import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Duel, DuelOutcome } from '#app/domains/art-round/deliberation/duels.ts'
import {
  askedOf,
  hung,
  isAnswered,
  mayFace,
  nextPair,
  pairAfter,
  proposedDuels,
  type Zone,
} from '#app/domains/art-round/deliberation/pairs.ts'

const works = (count: number) => Array.from({ length: count }, (_, at) => `work-${at + 10}`)
const zone = (over: Partial<Zone> = {}): Zone => ({
  applicationIds: works(8),
  recused: new Set(),
  duels: [],
  places: 4,
  perJuror: 16,
  seatId: 'ada',
  seed: 'secret',
  ...over,
})

/** Every duel that one juror is asked for, answered as told. */
function play(start: Zone, answer: (at: number) => DuelOutcome, most = 200): Duel[] {
  const duels = [...start.duels]
  for (let at = 0; at < most; at++) {
    const pair = nextPair({ ...start, duels })
    if (!pair) return duels
    duels.push({ ...pair, seatId: start.seatId, outcome: answer(at) })
  }
  throw new Error('it never ended')
}

describe('how many', () => {
  it.each([
    [2, 1],
    [3, 3],
    [5, 10],
    [24, 48],
  ])('%i works: %i are proposed', (count, duels) => expect(proposedDuels(count)).toBe(duels))

  it('a juror who is recused is asked for no more than there are pairs', () => {
    expect(askedOf(zone({ applicationIds: works(5), perJuror: 10 }))).toBe(10)
    expect(askedOf(zone({ applicationIds: works(5), perJuror: 10, recused: new Set(['work-10', 'work-11']) }))).toBe(3)
    expect(askedOf(zone({ applicationIds: works(2), recused: new Set(['work-10']) }))).toBe(0)
  })
})

describe('which pair may be answered', () => {
  const answered: Duel = { seatId: 'ada', firstId: 'work-10', secondId: 'work-11', outcome: 'first' }
  it.each<[string, Partial<Zone>, { firstId: string; secondId: string }, boolean]>([
    ['two of the zone', {}, { firstId: 'work-10', secondId: 'work-11' }, true],
    ['the wrong way round', {}, { firstId: 'work-11', secondId: 'work-10' }, false],
    ['one and the same', {}, { firstId: 'work-10', secondId: 'work-10' }, false],
    ['one that is not in the zone', {}, { firstId: 'work-10', secondId: 'work-99' }, false],
    [
      'one that the juror is recused from',
      { recused: new Set(['work-11']) },
      { firstId: 'work-10', secondId: 'work-11' },
      false,
    ],
    ['one that is answered', { duels: [answered] }, { firstId: 'work-10', secondId: 'work-11' }, false],
    [
      'one that another has answered',
      { duels: [{ ...answered, seatId: 'bo' }] },
      { firstId: 'work-10', secondId: 'work-11' },
      true,
    ],
  ])('%s: %s', (_, over, pair, may) => expect(mayFace(zone(over), pair)).toBe(may))

  it('knows what is answered', () => {
    expect(isAnswered(zone({ duels: [answered] }), answered)).toBe(true)
    expect(isAnswered(zone({ duels: [{ ...answered, seatId: 'bo' }] }), answered)).toBe(false)
  })
})

describe('which pair next', () => {
  it('the same state gives the same pair, and each juror begins elsewhere', () => {
    const big = zone({ applicationIds: works(24) })
    expect(nextPair(big)).toEqual(nextPair({ ...big, applicationIds: [...big.applicationIds].reverse() }))
    const firsts = ['ada', 'bo', 'cleo', 'dag'].map((seatId) => JSON.stringify(nextPair({ ...big, seatId })))
    expect(new Set(firsts).size).toBeGreaterThan(2)
  })

  it('of works whose difference is known it asks no more while others are open', () => {
    const clear = Array.from({ length: 30 }, (_, at): Duel => {
      const other = `work-${11 + (at % 3)}`
      return { seatId: `other-${at}`, firstId: 'work-10', secondId: other, outcome: 'first' }
    })
    const pair = nextPair(zone({ applicationIds: works(8), duels: clear }))
    expect([pair?.firstId, pair?.secondId]).not.toContain('work-10')
  })

  it('nothing to ask: one work, none, or all answered', () => {
    expect(nextPair(zone({ applicationIds: works(1) }))).toBeNull()
    expect(nextPair(zone({ applicationIds: [] }))).toBeNull()
    const done = play(zone(), () => 'first')
    expect(done).toHaveLength(16)
    expect(nextPair(zone({ duels: done }))).toBeNull()
  })

  it('neither side is any application’s own', () => {
    const lefts = works(30).map((other) => hung(zone(), { firstId: 'work-00', secondId: other })[0])
    const first = lefts.filter((id) => id === 'work-00').length
    expect(first).toBeGreaterThan(5)
    expect(first).toBeLessThan(25)
  })
})

const outcome = fc.constantFrom<DuelOutcome>('first', 'second', 'equal')
const played = fc.record({
  count: fc.integer({ min: 2, max: 9 }),
  places: fc.integer({ min: 1, max: 8 }),
  recused: fc.subarray(works(9), { maxLength: 4 }),
  answers: fc.array(outcome, { minLength: 40, maxLength: 40 }),
})

describe('whatever is answered', () => {
  it('never a work that the juror is recused from, never a pair twice, and as many as are asked for', () => {
    fc.assert(
      fc.property(played, ({ count, places, recused, answers }) => {
        const start = zone({ applicationIds: works(count), recused: new Set(recused), places, perJuror: 18 })
        const duels = play(start, (at) => answers[at] ?? 'equal')
        expect(duels).toHaveLength(askedOf(start))
        expect(new Set(duels.map(({ firstId, secondId }) => `${firstId} ${secondId}`)).size).toBe(duels.length)
        for (const { firstId, secondId } of duels) {
          expect(firstId < secondId).toBe(true)
          expect(recused).not.toContain(firstId)
          expect(recused).not.toContain(secondId)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('no work comes up in over three duels more than another', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 40, maxLength: 40 }), (answers) => {
        const start = zone({ applicationIds: works(12), places: 6, perJuror: 24 })
        const seen = new Map(works(12).map((id) => [id, 0]))
        for (const { firstId, secondId } of play(start, (at) => answers[at] ?? 'equal'))
          for (const id of [firstId, secondId]) seen.set(id, (seen.get(id) ?? 0) + 1)
        const counts = [...seen.values()]
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3)
      }),
      { numRuns: 20 },
    )
  })

  it('the pair after the present one is known beforehand, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 10, maxLength: 10 }), outcome, (answers, now) => {
        const start = zone({ applicationIds: works(9), places: 4, perJuror: 18 })
        const duels = play({ ...start, perJuror: 10 }, (at) => answers[at] ?? 'equal')
        const pair = nextPair({ ...start, duels })
        if (!pair) throw new Error('ten of eighteen are answered')
        const after = pairAfter({ ...start, duels }, pair)
        expect(nextPair({ ...start, duels: [...duels, { ...pair, seatId: 'ada', outcome: now }] })).toEqual(after)
      }),
      { numRuns: 30 },
    )
  })
})
