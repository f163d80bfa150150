import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runningOrder } from '#app/domains/art-round/jury/order.ts'

const idsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => `0198c0de-0000-7000-8000-${String(i).padStart(12, '0')}`)
const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 })
const text = fc.string({ maxLength: 12 })

describe('runningOrder', () => {
  it('holds each application once', () => {
    fc.assert(
      fc.property(text, text, ids, (seed, juror, all) => {
        expect(runningOrder(seed, juror, all).sort()).toEqual([...all].sort())
      }),
    )
  })

  it('is the same after every reload, whatever order the rows come in', () => {
    fc.assert(
      fc.property(text, text, ids, (seed, juror, all) => {
        const order = runningOrder(seed, juror, all)
        expect(runningOrder(seed, juror, [...all].reverse())).toEqual(order)
        expect(runningOrder(seed, juror, order)).toEqual(order)
      }),
    )
  })

  it('moves none of the others when an application comes or goes', () => {
    fc.assert(
      fc.property(text, text, ids, ids, (seed, juror, all, more) => {
        const kept = new Set(all)
        const order = runningOrder(seed, juror, [...new Set([...all, ...more])])
        expect(order.filter((id) => kept.has(id))).toEqual(runningOrder(seed, juror, all))
      }),
    )
  })

  it('differs between jurors, between rounds, and from the order of arrival', () => {
    const all = idsOf(197)
    const orders = [
      runningOrder('seed', 'juror-1', all),
      runningOrder('seed', 'juror-2', all),
      runningOrder('seed-2', 'juror-1', all),
      runningOrder('see', 'djuror-1', all),
      all,
    ]
    for (const [i, one] of orders.entries())
      for (const other of orders.slice(i + 1)) {
        const same = one.filter((id, place) => other[place] === id).length
        // Two independent orders agree in one place on average; ten would be a wonder.
        expect(same).toBeLessThan(10)
      }
  })

  it('gives every application every place about as often', () => {
    const all = idsOf(20)
    const jurors = 4000
    const counts = all.map(() => all.map(() => 0))
    for (let juror = 0; juror < jurors; juror++)
      for (const [place, id] of runningOrder('seed', `juror-${juror}`, all).entries()) {
        const row = counts[all.indexOf(id)]
        if (row) row[place] = (row[place] ?? 0) + 1
      }
    const expected = jurors / all.length
    const chiSquare = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 361 degrees of freedom: mean 361, standard deviation 27. Both too uneven and too even would be wrong.
    expect(chiSquare).toBeGreaterThan(361 - 5 * 27)
    expect(chiSquare).toBeLessThan(361 + 5 * 27)
  })

  it('puts either of two first about as often', () => {
    const [a = '', b = ''] = idsOf(2)
    let first = 0
    for (let juror = 0; juror < 4000; juror++) if (runningOrder('seed', `${juror}`, [a, b])[0] === a) first++
    expect(Math.abs(first - 2000)).toBeLessThan(5 * Math.sqrt(1000))
  })
})
