import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawLine, linedUp, spansOf } from '#app/domains/art-round/selection/line.ts'
import { rank } from '#app/domains/art-round/selection/rules.ts'
import { hangsAt, type Item, moveLine, sideAt } from '#app/domains/art-round/selection/wall.ts'
import { drawnCall, juries, scored } from './drawn.ts'

const itemsOf = (applications: Parameters<typeof rank>[0]): { ids: string[]; items: Item[] } => {
  const ranking = rank(applications)
  const spans = [...spansOf(linedUp(ranking))]
  return { ids: spans.map(([id]) => id), items: spans.map(([, span]) => ({ span, kept: null })) }
}

it('a span says of every capacity what the line says', () => {
  fc.assert(
    fc.property(juries(true), fc.integer({ min: 0, max: 30 }), (applications, capacity) => {
      const ranking = rank(applications)
      const line = drawLine(ranking, capacity)
      const spans = [...spansOf(linedUp(ranking))]
      const on = (side: string) => spans.filter(([, span]) => sideAt(span, capacity) === side).map(([id]) => id)
      expect(on('in')).toEqual(line.accepted)
      expect(on('tied')).toEqual(line.tied)
      expect(on('out')).toEqual(line.waiting.map(({ applicationId }) => applicationId))
      expect(spans.filter(([, span]) => hangsAt(span, capacity)).map(([id]) => id)).toEqual(
        line.changesSide.map(({ applicationId }) => applicationId),
      )
    }),
    { numRuns: 300 },
  )
})

it('a move is the difference of two lines, and the way back is the way there turned round', () => {
  const place = fc.integer({ min: 0, max: 30 })
  fc.assert(
    fc.property(juries(true), place, place, (applications, from, to) => {
      const { items } = itemsOf(applications)
      const there = moveLine(items, from, to)
      const back = moveLine(items, to, from)
      const sides = moveLine(items, from, from)
      expect(sides.comesIn.length + sides.fallsOut.length + sides.comesToTie.length).toBe(0)
      for (const [index, { side }] of there.marks.entries()) {
        const changed = side !== sides.marks[index]?.side
        const named = [...there.comesIn, ...there.fallsOut, ...there.comesToTie].includes(index)
        expect(named).toBe(changed)
        expect([...back.comesIn, ...back.fallsOut, ...back.comesToTie].includes(index)).toBe(changed)
      }
      expect(there.in + there.tied + there.out).toBe(items.length)
      expect(there.in + there.placesForTied).toBe(Math.min(to, items.length))
    }),
  )
})

it('what was decided by hand stays where it was put', () => {
  const { ids, items } = itemsOf([scored('a', 5), scored('b', 4), scored('c', 3)])
  expect(ids).toEqual(['a', 'b', 'c'])
  const [a, b, c] = items
  if (!a || !b || !c) throw new Error('three were given')
  const moved = moveLine([a, { ...b, kept: 'out' }, { ...c, kept: 'in' }], 1, 3)
  expect(moved.marks.map(({ side }) => side)).toEqual(['in', 'out', 'in'])
  expect([moved.comesIn, moved.fallsOut]).toEqual([[], []])
})

it('a move looks at each application a few times and no more, however many there are and however far it goes', () => {
  const looksOf = (size: number, from: number, to: number) => {
    let looks = 0
    const counted = itemsOf(drawnCall(7, size, 3, 0.03)).items.map((item) => ({
      kept: item.kept,
      span: new Proxy(item.span, {
        get: (span, name) => {
          looks++
          return Reflect.get(span, name)
        },
      }),
    }))
    moveLine(counted, from, to)
    return looks / counted.length
  }
  for (const [size, from, to] of [
    [100, 10, 11],
    [1000, 105, 106],
    [1000, 0, 1000],
  ] as const)
    expect(looksOf(size, from, to)).toBeLessThanOrEqual(12)
})
