import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodOrder, improved, nearestNeighbour, type Tour, walk } from '#app/domains/rounds/visit-order.ts'

/** Places on a plane with hours of their own; 30 to 60 kilometres across, by car. */
const tours = (least: number, most: number, spread = 180) =>
  fc
    .record({
      spots: fc.array(
        fc.record({
          x: fc.integer({ min: 0, max: 60 }),
          y: fc.integer({ min: 0, max: 60 }),
          opens: fc.integer({ min: 600, max: 600 + spread }),
          open: fc.integer({ min: 60, max: 420 }),
        }),
        { minLength: least, maxLength: most },
      ),
      start: fc.option(fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) })),
      leaves: fc.integer({ min: 540, max: 780 }),
      stay: fc.constantFrom(10, 20, 30, 60),
    })
    .map(({ spots, start, leaves, stay }): Tour => {
      const minutes = (a: { x: number; y: number }, b: { x: number; y: number }) =>
        Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) / 5) * 5
      return {
        calls: spots.map(({ opens, open }) => ({ opens, closes: opens + open })),
        between: spots.map((a) => spots.map((b) => minutes(a, b))),
        fromStart: start && spots.map((spot) => minutes(start, spot)),
        leaves,
        stay,
        least: 10,
      }
    })

function* orders(rest: readonly number[], before: number[] = []): Generator<number[]> {
  if (rest.length === 0) yield before
  for (const next of rest)
    yield* orders(
      rest.filter((one) => one !== next),
      [...before, next],
    )
}
const all = (tour: Tour) => [...tour.calls.keys()]

describe('a good order', () => {
  it('is an order of all places, each once', () => {
    fc.assert(
      fc.property(tours(0, 15), (tour) => {
        expect([...goodOrder(tour)].sort((a, b) => a - b)).toEqual(all(tour))
      }),
      { numRuns: 60 },
    )
  })

  it('is never worse than going to the nearest each time, or than what it was given', () => {
    fc.assert(
      fc.property(tours(1, 14), (tour) => {
        const nearest = nearestNeighbour(tour)
        expect([...nearest].sort((a, b) => a - b)).toEqual(all(tour))
        expect(walk(tour, improved(tour, nearest)).cost).toBeLessThanOrEqual(walk(tour, nearest).cost + 1e-6)
        expect(walk(tour, goodOrder(tour)).cost).toBeLessThanOrEqual(walk(tour, nearest).cost + 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  it('is nearly always the best that there is, and never reaches more than one place fewer', () => {
    const tried = fc.sample(tours(2, 7), { numRuns: 80, seed: 7 })
    const gaps = tried.map((tour) => {
      const [mine, best] = [
        walk(tour, goodOrder(tour)),
        [...orders(all(tour))].map((order) => walk(tour, order)).reduce((a, b) => (b.cost < a.cost ? b : a)),
      ]
      return {
        missed: mine.missed.length - best.missed.length,
        // In minutes of the day, where both reach the same.
        late: mine.missed.length === best.missed.length ? mine.ends - best.ends : 0,
        equal: mine.cost <= best.cost + 1e-6,
      }
    })
    expect(gaps.filter(({ missed }) => missed > 0)).toEqual([])
    expect(gaps.filter(({ equal }) => equal).length / gaps.length).toBeGreaterThanOrEqual(0.97)
    expect(Math.max(...gaps.map(({ late }) => late))).toBeLessThanOrEqual(25)
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(tours(1, 10), (tour) => {
        expect(goodOrder(tour)).toEqual(goodOrder(tour))
      }),
      { numRuns: 20 },
    )
  })
})

describe('a walk', () => {
  const tour: Tour = {
    calls: [
      { opens: 720, closes: 1020 },
      { opens: 720, closes: 780 },
      { opens: 900, closes: 960 },
    ],
    between: [
      [0, 20, 30],
      [20, 0, 10],
      [30, 10, 0],
    ],
    fromStart: [15, 15, 15],
    leaves: 700,
    stay: 30,
    least: 10,
  }

  it('waits for a door to open, and passes by what has closed', () => {
    const { visits, missed, ends } = walk(tour, [0, 2, 1])
    expect(visits.map(({ place, arrives, begins, leaves }) => [place, arrives, begins, leaves])).toEqual([
      [0, 715, 720, 750],
      [2, 780, 900, 930],
    ])
    expect([missed, ends]).toEqual([[1], 930])
  })

  it('stays for a shorter time where the door closes, and not at all for less than the least', () => {
    expect(walk({ ...tour, leaves: 748 }, [1]).visits[0]).toMatchObject({ arrives: 763, leaves: 780 })
    expect(walk({ ...tour, leaves: 756 }, [1]).missed).toEqual([1])
  })

  it('goes first to what closes first when all can be reached so', () => {
    expect(goodOrder(tour)).toEqual([1, 0, 2])
  })

  it('of no places is at an end before it begins', () => {
    expect(goodOrder({ ...tour, calls: [], between: [], fromStart: [] })).toEqual([])
  })
})

it('forty places are put in order', () => {
  const [tour] = fc.sample(tours(40, 40, 0), { numRuns: 1, seed: 3 })
  if (!tour) throw new Error('there is no tour')
  const order = goodOrder(tour)
  expect([...order].sort((a, b) => a - b)).toEqual(all(tour))
  expect(walk(tour, order).visits.length).toBeGreaterThanOrEqual(walk(tour, nearestNeighbour(tour)).visits.length)
})
