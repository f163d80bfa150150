import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowsOf } from '#app/ui/jury/hanging.ts'

const WIDE = 4 / 3
const TALL = 3 / 4

it.each([
  ['nothing', [], []],
  ['one work', [WIDE], [[0]]],
  ['two works, beside each other', [WIDE, WIDE], [[0, 1]]],
  ['two tall ones', [TALL, TALL], [[0, 1]]],
  ['two panoramas, one above the other', [3, 3], [[0], [1]]],
  ['three tall ones in a row', [TALL, TALL, TALL], [[0, 1, 2]]],
  [
    'four of one kind, two and two',
    [WIDE, WIDE, WIDE, WIDE],
    [
      [0, 1],
      [2, 3],
    ],
  ],
])('%s', (_, ratios, rows) => expect(rowsOf(ratios)).toEqual(rows))

it('every work hangs once, in the artist’s order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { maxLength: 9 }), (ratios) => {
      expect(rowsOf(ratios).flat()).toEqual(ratios.map((_, index) => index))
    }),
  )
})
