import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boxOf,
  firstFree,
  fourWalls,
  fromLeft,
  lengthOf,
  spread,
  stretched,
  wallFaults,
  wallWarnings,
} from '#app/domains/exhibition/hanging/rules.ts'

const room = { widthMm: 8000, depthMm: 5000 }

describe('the walls of a room', () => {
  it('four of them go around it, each from the left hand of who stands inside', () => {
    const walls = fourWalls(room)
    expect(walls.map(({ name }) => name).join('')).toBe('ABCD')
    expect(walls.map(lengthOf)).toEqual([8000, 5000, 8000, 5000])
    for (const [n, wall] of walls.entries()) {
      const next = walls[(n + 1) % 4]
      expect([wall.toX, wall.toY]).toEqual([next?.fromX, next?.fromY])
    }
  })

  const wall = { name: 'E', fromX: 1000, fromY: 1000, toX: 1000, toY: 4000 }
  it.each([
    ['in the room', {}, []],
    ['the name of another, however it is written', { name: 'a' }, ['name']],
    ['to the left of the room', { fromX: -1 }, ['fromX']],
    ['beyond it', { toX: 8001, toY: 5001 }, ['toX', 'toY']],
    ['hardly a wall', { toY: 1100 }, ['toX']],
  ])('%s', (_, change, fields) => {
    const faults = wallFaults({ ...wall, ...change }, room, [{ name: 'A' }])
    expect(faults.map(({ field }) => field)).toEqual(fields)
  })

  it('a larger room takes the walls along its sides with it, and leaves the partitions', () => {
    const after = stretched([...fourWalls(room), { ...wall, position: 4 }], room, { widthMm: 9000, depthMm: 6000 })
    expect(after.map(lengthOf)).toEqual([9000, 6000, 9000, 6000, 3000])
  })
})

const face = { fromX: 0, fromY: 0, toX: 4000, toY: 0, heightMm: 2800 }
const work = (participantId: string, x: number, change = {}) => ({
  ...{ participantId, x, y: 1550, widthMm: 600, heightMm: 800, ...change },
})

it.each([
  ['far apart', [work('a', 500), work('b', 1500)], []],
  ['exactly ten centimetres apart', [work('a', 500), work('b', 1200)], []],
  ['nearer than that', [work('a', 500), work('b', 1199)], ['tooClose a b']],
  ['one over the other, ten centimetres apart', [work('a', 500), work('b', 500, { y: 650 })], []],
  ['one over the other, nearer', [work('a', 500), work('b', 500, { y: 651 })], ['tooClose a b']],
  ['overlapping', [work('a', 500), work('b', 1000)], ['overlap a b']],
  ['over the left end', [work('a', 299)], ['overEnd a ']],
  ['over the right end', [work('a', 3701)], ['overEnd a ']],
  ['to the very ends', [work('a', 300), work('b', 3700)], []],
  ['higher than the wall', [work('a', 500, { y: 2401 })], ['tooHigh a ']],
  ['under the floor', [work('a', 500, { y: 399 })], ['underFloor a ']],
  ['without a size', [work('a', 500, { widthMm: null })], ['noSize a ']],
])('%s', (_, hung, said) => {
  const found = wallWarnings(face, hung).map(
    ({ kind, participantId, otherId }) => `${kind} ${participantId} ${otherId ?? ''}`,
  )
  expect(found).toEqual(said)
})

describe('hung evenly', () => {
  const widths = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 20 })
  it('in their order, with equal gaps that fill the wall, or not at all where they do not fit', () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: 30_000 }), (all, length) => {
        const sum = all.reduce((a, b) => a + b, 0)
        const middles = spread(length, all)
        expect(middles === null).toBe(sum > length)
        if (!middles) return
        const gap = (length - sum) / (all.length + 1)
        const edges = all.map((width, n) => ({
          left: (middles[n] ?? 0) - width / 2,
          right: (middles[n] ?? 0) + width / 2,
        }))
        const gaps = [
          ...edges.map(({ left }, n) => left - (edges[n - 1]?.right ?? 0)),
          length - (edges.at(-1)?.right ?? 0),
        ]
        // Whole millimetres: each end is off by half of one at most.
        for (const one of gaps) expect(Math.abs(one - gap)).toBeLessThanOrEqual(1)
        expect(gaps.reduce((a, b) => a + b, 0) + sum).toBeCloseTo(length, 6)
        expect(middles).toEqual([...middles].sort((a, b) => a - b))
      }),
    )
  })
  it('three of 600 on four metres', () => expect(spread(4000, [600, 600, 600])).toEqual([850, 2000, 3150]))
})

it('a new work comes to the first place that is wide enough', () => {
  expect(firstFree(4000, [], 600)).toBe(400)
  expect(firstFree(4000, [work('a', 400)], 600)).toBe(1100)
  expect(firstFree(4000, [work('a', 2000)], 600)).toBe(400)
  // None is: at the right end, where the plan warns of it.
  expect(firstFree(1000, [work('a', 500)], 600)).toBe(700)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 3000, max: 9000 }), (width, length) => {
      const hung: ReturnType<typeof work>[] = []
      for (let n = 0; n < 3; n++) hung.push(work(String(n), firstFree(length, hung, width), { widthMm: width }))
      expect(wallWarnings({ ...face, toX: length }, hung).length === 0).toBe(3 * width + 300 <= length)
    }),
  )
})

it('as one walks along the wall, the higher first', () => {
  const hung = [work('c', 900), work('b', 500, { y: 400 }), work('a', 500)]
  expect(fromLeft(hung).map(({ participantId }) => participantId)).toEqual(['a', 'b', 'c'])
  expect(boxOf({ x: 500, y: 1550 }, work('a', 0))).toEqual({ left: 200, right: 800, bottom: 1150, top: 1950 })
})
