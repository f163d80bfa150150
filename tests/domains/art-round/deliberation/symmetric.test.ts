import fc from 'fast-check'
import { expect, it } from 'vitest'
import { invert, solve } from '#app/domains/art-round/deliberation/symmetric.ts'

it('solves', () => {
  const [x, y] = solve(
    [
      [4, 2],
      [2, 3],
    ],
    [2, 5],
  )
  expect(x).toBeCloseTo(-0.5)
  expect(y).toBeCloseTo(2)
})

it('a matrix times its inverse is one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 }), {
        minLength: 4,
        maxLength: 4,
      }),
      (rows) => {
        // Any matrix times itself turned, and a little more on the diagonal, is symmetric positive definite.
        const dot = (a: number[] = [], b: number[] = []) => a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0)
        const matrix = rows.map((row, i) => rows.map((other, j) => dot(row, other) + (i === j ? 0.5 : 0)))
        const inverse = invert(matrix)
        for (const [i, row] of matrix.entries())
          for (const [j] of row.entries())
            expect(
              dot(
                row,
                inverse.map((line) => line[j] ?? 0),
              ),
            ).toBeCloseTo(i === j ? 1 : 0, 6)
      },
    ),
  )
})
