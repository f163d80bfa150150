import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  costOf,
  match,
  type Need,
  nearness,
  needsOf,
  type Player,
  worthOf,
} from '#app/domains/orchestra/coverage/matching.ts'
import type { Instrument } from '#app/domains/orchestra/instruments.ts'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'

const player = (id: string, instrument: Instrument, ...doubles: Instrument[]): Player => ({
  ...{ id, name: id, instrument, doubles },
})
const named = (match: { players: ReadonlyMap<string, readonly Player[]> }) =>
  Object.fromEntries([...match.players].map(([need, players]) => [need, players.map(({ id }) => id)]))

/** Tries every way to seat the players: the greatest worth, and the most parts that can be carried. */
function tried(needs: readonly Need[], players: readonly Player[]): { worth: number; carried: number } {
  const counts = needs.map(() => 0)
  let best = { worth: 0, carried: 0 }
  const go = (place: number, worth: number): void => {
    const one = players[place]
    if (!one) {
      const carried = needs.reduce((sum, { least }, need) => sum + Math.min(least, counts[need] ?? 0), 0)
      best = { worth: Math.max(best.worth, worth), carried: Math.max(best.carried, carried) }
      return
    }
    go(place + 1, worth)
    needs.forEach((need, at) => {
      const cost = costOf(one, need)
      if (cost === null || (counts[at] ?? 0) >= Math.max(need.ideal, need.least)) return
      const gain = worthOf(need, counts[at] ?? 0) - cost
      counts[at] = (counts[at] ?? 0) + 1
      go(place + 1, worth + gain)
      counts[at] = (counts[at] ?? 0) - 1
    })
  }
  go(0, 0)
  return best
}

const INSTRUMENTS = ['flute', 'piccolo', 'clarinet', 'bassClarinet', 'horn', 'violin'] as const
const players = fc.array(
  fc.record({
    instrument: fc.constantFrom(...INSTRUMENTS),
    doubles: fc.uniqueArray(fc.constantFrom(...INSTRUMENTS), { maxLength: 2 }),
  }),
  { maxLength: 6 },
)
const needs = fc.array(
  fc.record({
    instrument: fc.constantFrom(...INSTRUMENTS),
    doubles: fc.uniqueArray(fc.constantFrom(...INSTRUMENTS), { maxLength: 1 }),
    least: fc.nat({ max: 2 }),
    more: fc.nat({ max: 2 }),
  }),
  { maxLength: 5 },
)

it('covers as much as any assignment could', () => {
  fc.assert(
    fc.property(players, needs, (somePlayers, someNeeds) => {
      const all = somePlayers.map((one, place): Player => ({ ...one, id: `p${place}`, name: `p${place}` }))
      const wanted = someNeeds.map(
        ({ more, ...need }, place): Need => ({
          ...{ ...need, id: `n${place}`, section: 'flute', number: place + 1, ideal: need.least + more },
        }),
      )
      const found = match(wanted, all)
      const best = tried(wanted, all)
      expect(found.worth).toBe(best.worth)
      expect(found.carried).toBe(best.carried)
      const taken = [...found.players.values()].flat().map(({ id }) => id)
      expect(new Set(taken).size).toBe(taken.length)
      for (const need of wanted) {
        const ours = found.players.get(need.id) ?? []
        expect(ours.length).toBeLessThanOrEqual(need.ideal)
        for (const one of ours) expect(nearness(one, need.instrument)).not.toBeNull()
      }
    }),
    { numRuns: 400 },
  )
})

describe('who plays what', () => {
  const piece = (notation: string) => needsOf(readNotation(notation).scoring)

  it('lets nobody play two parts', () => {
    const found = match(piece('2[1.pic].0.0.0-0.0.0.0'), [player('ida', 'flute', 'piccolo')])
    expect(named(found)).toEqual({ 'flute.1': ['ida'], 'piccolo.1': [] })
    expect([found.carried, found.wanted]).toEqual([1, 2])
  })

  it('moves someone who plays two instruments to where nobody else can go', () => {
    const found = match(piece('0.0.1.1-0.0.0.0'), [player('ida', 'clarinet', 'bassoon'), player('jon', 'clarinet')])
    expect(named(found)).toEqual({ 'clarinet.1': ['jon'], 'bassoon.1': ['ida'] })
  })

  it('leaves everybody on the own instrument where it covers as much', () => {
    const found = match(piece('1.0.1.0-0.0.0.0'), [
      player('kari', 'clarinet', 'flute'),
      player('ola', 'flute', 'clarinet'),
    ])
    expect(named(found)).toEqual({ 'flute.1': ['ola'], 'clarinet.1': ['kari'] })
  })

  it('carries the first part before the last, and every part before any is doubled', () => {
    const horns = piece('0000-4000')
    const two = [player('a', 'horn'), player('b', 'horn')]
    expect(named(match(horns, two))).toEqual({ 'horn.1': ['a'], 'horn.2': ['b'], 'horn.3': [], 'horn.4': [] })
    const wished = horns.map((need) => ({ ...need, ideal: 2 }))
    expect(match(wished, two).carried).toBe(2)
  })

  it('gives the part with piccolo to who plays it', () => {
    const found = match(piece('2[1.2/pic].0.0.0-0.0.0.0'), [player('a', 'flute', 'piccolo'), player('b', 'flute')])
    expect(named(found)).toEqual({ 'flute.1': ['b'], 'flute.2': ['a'] })
  })

  it('spreads violins over both sections, and half of them carry each', () => {
    const violins = Array.from({ length: 8 }, (_, place) => player(`v${place}`, 'violin'))
    const found = match(piece('str(6.6.0.0.0)'), violins)
    expect(found.carried).toBe(6)
    expect([...found.players.values()].map(({ length }) => length).sort()).toEqual([4, 4])
  })

  it('lets kettledrums be played by percussion, and a cornet by a trumpet', () => {
    const found = match(piece('0000-0100-timp'), [player('a', 'percussion'), player('b', 'cornet')])
    expect(named(found)).toEqual({ 'trumpet.1': ['b'], 'timpani.1': ['a'] })
  })
})
