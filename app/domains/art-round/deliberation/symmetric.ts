/** Symmetric positive definite matrices by Cholesky's way: as many rows as columns, small enough to stand in memory. */

type Matrix = readonly (readonly number[])[]

/** The lower triangle L with L·Lᵀ = the matrix. */
function factor(matrix: Matrix): number[][] {
  const lower: number[][] = matrix.map(() => matrix.map(() => 0))
  for (const [i, row] of lower.entries())
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]?.[j] ?? 0
      const other = lower[j] ?? []
      for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * (other[k] ?? 0)
      row[j] = i === j ? Math.sqrt(rest) : rest / (other[j] ?? 1)
    }
  return lower
}

function solveFactored(lower: readonly number[][], right: readonly number[]): number[] {
  const size = right.length
  const middle: number[] = []
  for (let i = 0; i < size; i++) {
    let rest = right[i] ?? 0
    for (let k = 0; k < i; k++) rest -= (lower[i]?.[k] ?? 0) * (middle[k] ?? 0)
    middle.push(rest / (lower[i]?.[i] ?? 1))
  }
  const found = middle.map(() => 0)
  for (let i = size - 1; i >= 0; i--) {
    let rest = middle[i] ?? 0
    for (let k = i + 1; k < size; k++) rest -= (lower[k]?.[i] ?? 0) * (found[k] ?? 0)
    found[i] = rest / (lower[i]?.[i] ?? 1)
  }
  return found
}

/** x with matrix · x = right. */
export const solve = (matrix: Matrix, right: readonly number[]): number[] => solveFactored(factor(matrix), right)

export function invert(matrix: Matrix): number[][] {
  const lower = factor(matrix)
  return matrix.map((_, column) =>
    solveFactored(
      lower,
      matrix.map((_, row) => (row === column ? 1 : 0)),
    ),
  )
}
