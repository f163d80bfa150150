import { expect, it } from 'vitest'
import { inOrderOf, movedTo } from '#app/domains/art-round/application/deeds.ts'
import { withDeed } from '#app/ui/application/autosave.ts'
import { placeAfter, type Row, rollAt, shiftOf } from '#app/ui/application/drag.ts'

const rows: Row[] = ['a', 'b', 'c', 'd'].map((id, n) => ({ id, top: 100 + n * 60, height: 60 }))

it.each([
  ['a', 0, 1],
  ['a', 29, 1],
  ['a', 61, 2],
  ['a', 1000, 4],
  ['d', -61, 3],
  ['d', -1000, 1],
  ['b', -59, 2],
  ['gone', 0, 0],
])('%s moved by %i pixels lands at %i', (id, offset, place) => {
  expect(placeAfter(rows, id, offset)).toBe(place)
})

it.each([
  ['a', 3, [0, -60, -60, 0]],
  ['d', 2, [0, 60, 60, 0]],
  ['b', 2, [0, 0, 0, 0]],
])('while %s shall be number %i the others make way', (id, place, shifts) => {
  expect(rows.map((row) => shiftOf(rows, id, place, row.id))).toEqual(shifts)
})

it.each([
  [300, 0],
  [0, -14],
  [799, 14],
])('at %i of 800 the page rolls by %i', (y, by) => {
  expect(rollAt(y, 800)).toBe(by)
})

it('moving and ordering lose nothing', () => {
  expect(movedTo(['a', 'b', 'c'], 'a', 3)).toEqual(['b', 'c', 'a'])
  expect(movedTo(['a', 'b', 'c'], 'c', -5)).toEqual(['c', 'a', 'b'])
  expect(movedTo(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
  const things = ['a', 'b', 'c'].map((id) => ({ id }))
  expect(inOrderOf(things, ['c', 'x', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

it('deeds that wait: the last order counts, and the same is not done twice', () => {
  const order = (...workIds: string[]) => ({ kind: 'order', workIds }) as const
  const up = { kind: 'remove', workId: 'a' } as const
  expect(withDeed([order('a', 'b'), up], order('b', 'a'))).toEqual([up, order('b', 'a')])
  expect(withDeed([up], { ...up })).toEqual([up])
  expect(withDeed([{ kind: 'add' }], { kind: 'add' })).toHaveLength(2)
})
