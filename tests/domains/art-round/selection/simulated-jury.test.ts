/**
 * The simulated jury: what is known of such juries from a model (quality N(0, 1), each juror's noise 0.8, leniency drawn
 * with a spread of 0.6), found again with the code that ranks. Figures of a model, not data; the ranges allow for chance.
 */
import { describe, expect, it } from 'vitest'
import { runningOrder } from '#app/domains/art-round/jury/order.ts'
import { zScores } from '#app/domains/art-round/selection/calibration.ts'
import { drawLine, zWhatIf } from '#app/domains/art-round/selection/line.ts'
import { meanOf, rank } from '#app/domains/art-round/selection/rules.ts'
import type { Scored } from '#app/domains/art-round/selection/selection.ts'
import { drawing } from './drawn.ts'

const APPLICATIONS = 197
const PLACES = 105
const RUNS = 60

interface Call {
  scored: Scored[]
  /** By application. */
  quality: ReadonlyMap<string, number>
}

interface Model {
  seed: number
  jurors?: number
  /** Steps of the scale; 7 is 1–7. */
  steps?: number
  missing?: number
  /** Added to a score at its place in the juror's session, 0 at the first and 1 at the last. */
  drift?: (jurorId: string, applicationId: string) => number
}

function simulated({ seed, jurors = 3, steps = 7, missing = 0, drift = () => 0 }: Model): Call {
  const next = drawing(seed * 7919 + 17)
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const bias = Array.from({ length: jurors }, (_, j) => ({ jurorId: `j${j + 1}`, leniency: 0.6 * normal() }))
  const quality = new Map<string, number>()
  // The scale is used from its one end to the other: the middle is a quality of 0, the ends lie 2.2 from it.
  const onScale = (felt: number) => Math.min(steps, Math.max(1, Math.round(1 + ((felt + 2.2) / 4.4) * (steps - 1))))
  const scored = Array.from({ length: APPLICATIONS }, (_, index): Scored => {
    const applicationId = `a${String(index).padStart(3, '0')}`
    const own = normal()
    quality.set(applicationId, own)
    const scores = bias.flatMap(({ jurorId, leniency }) => {
      const felt = own + leniency + 0.8 * normal() + drift(jurorId, applicationId)
      return next() < missing ? [] : [{ jurorId, score: onScale(felt) }]
    })
    return { applicationId, scores }
  })
  return { scored, quality }
}

const jurorIds = ['j1', 'j2', 'j3']
const calls = (model: Omit<Model, 'seed'> = {}, runs = RUNS) =>
  Array.from({ length: runs }, (_, index) => simulated({ ...model, seed: index + 1 }))
const average = <T>(of: readonly T[], figure: (one: T) => number) =>
  of.reduce((sum, one) => sum + figure(one), 0) / of.length

/** The best by a score, ties by a draw that has nothing to do with the application. */
function chosenBy(scored: readonly Scored[], scoreOf: (of: Scored) => number, seed = 1): Set<string> {
  const next = drawing(seed)
  const rows = scored
    .filter(({ scores }) => scores.length > 0)
    .map((of) => ({ id: of.applicationId, score: scoreOf(of), lot: next() }))
  rows.sort((a, b) => (Math.abs(b.score - a.score) > 1e-9 ? b.score - a.score : a.lot - b.lot))
  return new Set(rows.slice(0, PLACES).map(({ id }) => id))
}

const adjustedOf = (scored: readonly Scored[]) => {
  const found = new Map(rank(scored, { jurorIds }).applications.map((of) => [of.applicationId, of.adjusted ?? 0]))
  return (of: Scored) => found.get(of.applicationId) ?? 0
}
const zOf = (scored: readonly Scored[]) => {
  const found = new Map(zScores(scored).map((of) => [of.applicationId, meanOf(of.scores)]))
  return (of: Scored) => found.get(of.applicationId) ?? 0
}
const raw = (of: Scored) => meanOf(of.scores)

/** How many of the accepted are among the truly best, in per cent. */
function right({ quality }: Call, chosen: ReadonlySet<string>): number {
  const best = [...quality].sort((a, b) => b[1] - a[1]).slice(0, PLACES)
  return (best.filter(([id]) => chosen.has(id)).length / PLACES) * 100
}
const changed = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((id) => !other.has(id)).length

describe('with every score in place', () => {
  it('the additive correction changes no rank at all', () => {
    for (const { scored } of calls({}, 20)) {
      const plain = [...scored].sort((a, b) => raw(b) - raw(a))
      const ranking = rank(scored, { jurorIds })
      expect(ranking.basis).toBe('mean')
      for (const [index, of] of ranking.applications.entries()) {
        const there = plain[index]
        expect(of.mean).toBeCloseTo(there ? raw(there) : Number.NaN, 9)
      }
      // And subtracting each juror's own mean by hand leaves every tie and every rank as it was.
      const means = jurorIds.map((jurorId) => {
        const given = scored.flatMap(({ scores }) => scores.filter((of) => of.jurorId === jurorId))
        return { jurorId, mean: average(given, ({ score }) => score) }
      })
      const shifted = scored.map(({ applicationId, scores }) => ({
        applicationId,
        scores: scores.map((of) => ({
          ...of,
          score: of.score - (means.find((m) => m.jurorId === of.jurorId)?.mean ?? 0),
        })),
      }))
      const order = (of: readonly Scored[]) => chosenBy(of, raw)
      expect(changed(order(scored), order(shifted))).toBe(0)
    }
  })

  it('z-scores move a few over the line, and the question names exactly those', () => {
    const moved = calls().map(({ scored }) => {
      const ranking = rank(scored, { jurorIds })
      const asked = zWhatIf(ranking, PLACES)
      const line = drawLine(ranking, PLACES)
      for (const { applicationId, from } of asked)
        expect(
          from === 'in' ? line.accepted : from === 'tied' ? line.tied : line.waiting.map((of) => of.applicationId),
        ).toContain(applicationId)
      return asked.filter(({ from, to }) => from === 'in' && to === 'out').length
    })
    // A tie on the line takes some of the 3.6 of 105 up.
    expect(average(moved, (of) => of)).toBeGreaterThan(0.3)
    expect(average(moved, (of) => of)).toBeLessThan(6)
    const swaps = average(calls(), ({ scored }) => changed(chosenBy(scored, raw), chosenBy(scored, zOf(scored))))
    expect(swaps).toBeGreaterThan(1.5)
    expect(swaps).toBeLessThan(8)
  })
})

it.each([
  [0, 85.8, 2.2],
  [0.03, 85.6, 2.2],
  [0.1, 84.9, 2.2],
  [0.33, 81.9, 2.4],
])(
  'with a share of %f missing the accepted are right in about %f per cent, and corrected no worse than plain',
  (missing, about, within) => {
    const drawn = calls({ missing, steps: 101 })
    const rawRight = average(drawn, (call) => right(call, chosenBy(call.scored, raw)))
    const adjustedRight = average(drawn, (call) => right(call, chosenBy(call.scored, adjustedOf(call.scored))))
    expect(Math.abs(adjustedRight - about)).toBeLessThan(within)
    expect(adjustedRight).toBeGreaterThan(rawRight - 0.15)
    if (missing >= 0.33) expect(adjustedRight).toBeGreaterThan(rawRight + 0.4)
  },
)

it.each([
  [0.03, 0.2, 3],
  [0.1, 1.4, 5],
  [0.33, 5, 11],
])('with a share of %f missing the correction changes between %f and %f decisions', (missing, least, most) => {
  const moved = average(calls({ missing, steps: 101 }), ({ scored }) =>
    changed(chosenBy(scored, raw), chosenBy(scored, adjustedOf(scored))),
  )
  expect(moved).toBeGreaterThan(least)
  expect(moved).toBeLessThan(most)
})

it.each([
  ['yes, no, maybe', 3, 45, 85],
  ['1–5', 5, 19, 40],
  ['1–7', 7, 12, 27],
  ['1–10', 10, 8, 19],
  ['1–20', 20, 3, 9],
  ['0–100', 101, 0.2, 3],
])('on the scale %s the mean leaves so many tied across the line', (_, steps, least, most) => {
  // By the mean alone, as most juries reckon: the stated rule then sets many of them apart.
  const drawn = calls({ steps })
  const tied = (scored: readonly Scored[]) => {
    const means = scored.map(raw).sort((a, b) => b - a)
    const [last = 0, first = 0] = [means[PLACES - 1], means[PLACES]]
    return Math.abs(last - first) < 1e-9 ? means.filter((of) => Math.abs(of - last) < 1e-9).length : 0
  }
  const plain = average(drawn, ({ scored }) => tied(scored))
  expect(plain).toBeGreaterThan(least)
  expect(plain).toBeLessThan(most)
  const left = average(drawn, ({ scored }) => drawLine(rank(scored, { jurorIds }), PLACES).tied.length)
  expect(left).toBeLessThanOrEqual(plain)
})

it.each([
  [3, 49],
  [5, 36],
  [7, 30],
])('leaving one of %i jurors out brings about %i of 197 to another side at least once', (jurors, about) => {
  const drawn = calls({ jurors, steps: 101 }, 30)
  const hanging = average(drawn, ({ scored }) => drawLine(rank(scored), PLACES).changesSide.length)
  expect(Math.abs(hanging - about)).toBeLessThan(9)
})

describe('leniency that drifts by 0.6 through a session', () => {
  const ids = Array.from({ length: APPLICATIONS }, (_, index) => `a${String(index).padStart(3, '0')}`)
  const placesIn = (order: readonly string[]) => new Map(order.map((id, at) => [id, at / (order.length - 1)]))

  /** Points by which the last quarter of an order is accepted more often than the first. */
  function gap(orderOf: (jurorId: string, seed: number) => string[], heldAgainst: (seed: number) => string[]): number {
    return average(
      Array.from({ length: RUNS }, (_, seed) => seed + 1),
      (seed) => {
        const places = new Map(jurorIds.map((jurorId) => [jurorId, placesIn(orderOf(jurorId, seed))]))
        const drift = (jurorId: string, id: string) => 0.6 * (places.get(jurorId)?.get(id) ?? 0)
        const { scored } = simulated({ seed, steps: 101, drift })
        const chosen = chosenBy(scored, adjustedOf(scored), seed)
        const held = placesIn(heldAgainst(seed))
        const quarter = (low: number, high: number) => {
          const own = ids.filter((id) => (held.get(id) ?? 0) >= low && (held.get(id) ?? 0) < high)
          return own.filter((id) => chosen.has(id)).length / own.length
        }
        return (quarter(0.75, 1.01) - quarter(0, 0.25)) * 100
      },
    )
  }

  it('favours those who come last when all share one order, and nobody when each juror has an own', () => {
    const one = (seed: number) => runningOrder(`${seed}`, 'alle', ids)
    const shared = gap((_, seed) => one(seed), one)
    expect(shared).toBeGreaterThan(10)
    expect(shared).toBeLessThan(24)
    const own = (jurorId: string, seed: number) => runningOrder(`${seed}`, jurorId, ids)
    expect(Math.abs(gap(own, one))).toBeLessThan(4)
    expect(Math.abs(gap(own, () => ids))).toBeLessThan(4)
    // With one of the jurors an application still comes late; with all three it comes anywhere, and a third is left.
    expect(gap(own, (seed) => own('j1', seed))).toBeLessThan(shared / 2)
  })
})
