import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strengthsOf } from '#app/domains/art-round/deliberation/bradley-terry.ts'
import type { DuelOutcome } from '#app/domains/art-round/deliberation/duels.ts'

const duel = (firstId: string, secondId: string, outcome: DuelOutcome) => ({ firstId, secondId, outcome })

describe('strengths', () => {
  it('nothing fought: everyone is in the middle and as unsure as before', () => {
    const { order, strength, error } = strengthsOf(['c', 'a', 'b'], [])
    expect(order).toEqual(['a', 'b', 'c'])
    expect([...strength.values()]).toEqual([0, 0, 0])
    expect(error.get('a')).toBeCloseTo(2)
  })

  it('who was preferred stands above, and a won duel makes both surer', () => {
    const { order, strength, error } = strengthsOf(['a', 'b'], [duel('a', 'b', 'second')])
    expect(order).toEqual(['b', 'a'])
    expect(strength.get('b')).toBeCloseTo(-(strength.get('a') ?? 0))
    expect(error.get('a')).toBeLessThan(2)
  })

  it('is where the slope of the likelihood is nought: wins that are expected equal wins that were had', () => {
    // Three of four against one: the prior of standard deviation 2 holds the log-odds of 3:1 back a little.
    const duels = [duel('a', 'b', 'first'), duel('a', 'b', 'first'), duel('a', 'b', 'first'), duel('a', 'b', 'second')]
    const { strength } = strengthsOf(['a', 'b'], duels)
    const a = strength.get('a') ?? 0
    expect(3 - 4 / (1 + Math.exp(-2 * a))).toBeCloseTo(a / 4, 9)
    expect(2 * a).toBeLessThan(Math.log(3))
    expect(2 * a).toBeGreaterThan(0.8)
  })

  it('an even duel is half for each', () => {
    const even = strengthsOf(['a', 'b'], [duel('a', 'b', 'equal'), duel('a', 'b', 'equal')])
    const split = strengthsOf(['a', 'b'], [duel('a', 'b', 'first'), duel('a', 'b', 'second')])
    expect(even.strength).toEqual(split.strength)
    expect(even.error).toEqual(split.error)
  })

  it('one who has won all, and one who has lost all, have strengths too', () => {
    const duels = Array.from({ length: 200 }, () => duel('a', 'b', 'first'))
    const { strength } = strengthsOf(['a', 'b'], duels)
    expect(strength.get('a')).toBeGreaterThan(1)
    expect(strength.get('a')).toBeLessThan(20)
  })

  it('duels with strangers are passed over', () => {
    expect(strengthsOf(['a', 'b'], [duel('a', 'x', 'second')]).order).toEqual(['a', 'b'])
  })
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const fought = fc.array(
  fc
    .record({
      pair: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
      outcome: fc.constantFrom<DuelOutcome>('first', 'second', 'equal'),
    })
    .map(({ pair, outcome }) => duel(pair[0] ?? 'a', pair[1] ?? 'b', outcome)),
  { maxLength: 60 },
)

describe('whatever was fought', () => {
  it('the strengths are finite, lie around 0, and the order goes down', () => {
    fc.assert(
      fc.property(fought, (duels) => {
        const { order, strength, error } = strengthsOf(ids, duels)
        const all = order.map((id) => strength.get(id) ?? Number.NaN)
        expect(all.every(Number.isFinite)).toBe(true)
        expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 6)
        for (const [at, one] of all.entries()) expect(one).toBeGreaterThanOrEqual((all[at + 1] ?? one) - 1e-6)
        expect([...error.values()].every((one) => one > 0 && one <= 2 + 1e-9)).toBe(true)
      }),
    )
  })

  it('neither the order of the duels nor that of the ids changes anything', () => {
    fc.assert(
      fc.property(fought, fc.shuffledSubarray(ids, { minLength: ids.length }), (duels, shuffled) => {
        const one = strengthsOf(ids, duels)
        const other = strengthsOf(shuffled, [...duels].reverse())
        expect(other.order).toEqual(one.order)
        expect(other.strength).toEqual(one.strength)
      }),
    )
  })

  it('turning every outcome round turns the strengths round', () => {
    fc.assert(
      fc.property(fought, (duels) => {
        const turned = duels.map(({ firstId, secondId, outcome }) => duel(secondId, firstId, outcome))
        const one = strengthsOf(ids, duels)
        const other = strengthsOf(ids, turned)
        for (const id of ids) expect(other.strength.get(id)).toBeCloseTo(-(one.strength.get(id) ?? 0), 6)
      }),
    )
  })

  it('two strengths are unsure together as a covariance is', () => {
    fc.assert(
      fc.property(fought, (duels) => {
        const { together, error } = strengthsOf(ids, duels)
        for (const id of ids) expect(together(id, id)).toBeCloseTo((error.get(id) ?? 0) ** 2, 9)
        expect(together('a', 'b')).toBeCloseTo(together('b', 'a'), 9)
        expect(Math.abs(together('a', 'b'))).toBeLessThanOrEqual((error.get('a') ?? 0) * (error.get('b') ?? 0) + 1e-9)
      }),
    )
  })
})
