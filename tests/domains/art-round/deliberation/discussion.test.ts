import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Discussed, leavesOf, talkOrder } from '#app/domains/art-round/deliberation/discussion.ts'

const item = (applicationId: string, ...outside: string[]): Discussed => ({ applicationId, outside })
const inOrder = (items: readonly Discussed[], ids: readonly string[]) =>
  ids.flatMap((id) => items.find(({ applicationId }) => applicationId === id) ?? [])

/** Every order of a few things. */
function orders<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]]
  return things.flatMap((thing, at) =>
    orders(things.filter((_, other) => other !== at)).map((rest) => [thing, ...rest]),
  )
}

describe('leaves', () => {
  it.each<[string, Discussed[], number]>([
    ['nobody is recused', [item('1'), item('2')], 0],
    ['one stays out over two', [item('1', 'a'), item('2', 'a')], 1],
    ['one comes back in between', [item('1', 'a'), item('2'), item('3', 'a')], 2],
    ['one goes out to another who is out already', [item('1', 'a'), item('2', 'a', 'b')], 2],
    ['coming in costs nothing', [item('1', 'a', 'b'), item('2', 'b'), item('3')], 2],
  ])('%s', (_, items, leaves) => expect(leavesOf(items)).toBe(leaves))
})

describe('the order of the talk', () => {
  it('is the ranked order when nobody has to go out', () => {
    expect(talkOrder([item('3'), item('1'), item('2')])).toEqual(['3', '1', '2'])
  })

  it('brings what one juror is out for together, and keeps the ranked order otherwise', () => {
    expect(talkOrder([item('1'), item('2', 'a'), item('3'), item('4', 'a')])).toEqual(['1', '3', '2', '4'])
  })

  it('lets jurors go out one after the other where they are out together in between', () => {
    const items = [item('1', 'a', 'b'), item('2', 'a'), item('3', 'b')]
    expect(leavesOf(inOrder(items, talkOrder(items)))).toBe(2)
  })
})

const jurors = ['a', 'b', 'c', 'd']
const agenda = (most: number) =>
  fc
    .array(fc.subarray(jurors), { minLength: 1, maxLength: most })
    .map((sets) => sets.map((outside, at) => item(String(at), ...outside)))

describe('whoever is recused from what', () => {
  it('no order of up to seven has fewer leaves', () => {
    fc.assert(
      fc.property(agenda(7), (items) => {
        const order = talkOrder(items)
        expect([...order].sort()).toEqual(items.map(({ applicationId }) => applicationId).sort())
        const fewest = Math.min(...orders(items).map(leavesOf))
        expect(leavesOf(inOrder(items, order))).toBe(fewest)
      }),
      { numRuns: 60 },
    )
  })

  it('those with the same jurors outside stay in their ranked order', () => {
    fc.assert(
      fc.property(agenda(12), (items) => {
        const order = talkOrder(items)
        for (const one of items)
          for (const other of items)
            if (one.outside.join() === other.outside.join() && Number(one.applicationId) < Number(other.applicationId))
              expect(order.indexOf(one.applicationId)).toBeLessThan(order.indexOf(other.applicationId))
      }),
    )
  })

  it('with more than twelve different sets it is never worse than the ranked order, and ends', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const many = fc
      .uniqueArray(fc.subarray(seven), { minLength: 13, maxLength: 40, selector: (set) => set.join() })
      .map((sets) => sets.map((outside, at) => item(String(at), ...outside)))
    fc.assert(
      fc.property(many, (items) => {
        const order = talkOrder(items)
        expect(new Set(order).size).toBe(items.length)
        expect(leavesOf(inOrder(items, order))).toBeLessThanOrEqual(leavesOf(items))
      }),
      { numRuns: 40 },
    )
  })
})
