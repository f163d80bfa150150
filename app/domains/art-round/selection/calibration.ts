/** How jurors use the scale, and what the scores would be without the difference. */
import type { JurorScore, Scored } from './selection.ts'

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

export interface AdditiveModel {
  /** b_j by juror; they sum to 0. */
  leniency: ReadonlyMap<string, number>
  /** q_i by application; nothing for an application without scores. */
  quality: ReadonlyMap<string, number>
}

/**
 * The additive model score_ij = q_i + b_j + error, least squares with a ridge of 1 on b_j, which also makes Σ b_j = 0.
 * Alternating least squares would come to the same point by steps; since q_i follows from the b_j
 * (q_i = mean over i's jurors of score_ij − b_j), what is left is one linear system in the jurors, which is solved at once:
 *
 *     (n_j + 1) · b_j − Σ_i (1/m_i) Σ_k b_k = Σ_i (score_ij − mean_i)
 *
 * over the applications i that j scored, of which m_i jurors k scored i. The ridge makes the system positive definite.
 * With no score missing every q_i is the mean of i, so the order cannot change.
 */
export function additiveModel(applications: readonly Scored[], jurorIds: readonly string[]): AdditiveModel {
  const size = jurorIds.length
  const place = new Map(jurorIds.map((id, index) => [id, index]))
  // Row by row, with the right-hand side as the last column.
  const width = size + 1
  const system = new Float64Array(size * width)
  const add = (row: number, column: number, value: number) => {
    system[row * width + column] = (system[row * width + column] ?? 0) + value
  }
  for (let j = 0; j < size; j++) add(j, j, 1)
  for (const { scores } of applications) {
    const cells = scores.flatMap(({ jurorId, score }) => {
      const j = place.get(jurorId)
      return j === undefined ? [] : [{ j, score }]
    })
    if (cells.length === 0) continue
    const mean = meanOf(cells.map((cell) => cell.score))
    for (const { j, score } of cells) {
      add(j, j, 1)
      for (const other of cells) add(j, other.j, -1 / cells.length)
      add(j, size, score - mean)
    }
  }
  const b = solve(system, size)
  const leniency = new Map(jurorIds.map((id, j) => [id, b[j] ?? 0]))
  const quality = new Map<string, number>()
  for (const { applicationId, scores } of applications) {
    if (scores.length === 0) continue
    quality.set(applicationId, meanOf(scores.map(({ jurorId, score }) => score - (leniency.get(jurorId) ?? 0))))
  }
  return { leniency, quality }
}

/** Gauss elimination; no pivoting is needed, as the matrix is positive definite. */
function solve(system: Float64Array, size: number): Float64Array {
  const width = size + 1
  const cell = (row: number, column: number) => system[row * width + column] ?? 0
  for (let p = 0; p < size; p++) {
    for (let row = p + 1; row < size; row++) {
      const factor = cell(row, p) / cell(p, p)
      for (let column = p; column < width; column++)
        system[row * width + column] = cell(row, column) - factor * cell(p, column)
    }
  }
  const solution = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let rest = cell(row, size)
    for (let column = row + 1; column < size; column++) rest -= cell(row, column) * (solution[column] ?? 0)
    solution[row] = rest / cell(row, row)
  }
  return solution
}

/**
 * Each juror's scores as z = (score − the juror's mean) / the juror's standard deviation (of all that the juror scored,
 * population). A juror who gave everyone the same has told nothing apart: z is 0 throughout.
 */
export function zScores(applications: readonly Scored[]): Scored[] {
  const byJuror = new Map<string, number[]>()
  for (const { scores } of applications)
    for (const { jurorId, score } of scores) {
      const given = byJuror.get(jurorId)
      if (given) given.push(score)
      else byJuror.set(jurorId, [score])
    }
  const scaleOf = new Map(
    [...byJuror].map(([jurorId, given]) => {
      const mean = meanOf(given)
      return [jurorId, { mean, deviation: Math.sqrt(meanOf(given.map((score) => (score - mean) ** 2))) }]
    }),
  )
  const z = ({ jurorId, score }: JurorScore): JurorScore => {
    const scale = scaleOf.get(jurorId)
    return { jurorId, score: scale && scale.deviation > 1e-9 ? (score - scale.mean) / scale.deviation : 0 }
  }
  return applications.map(({ applicationId, scores }) => ({ applicationId, scores: scores.map(z) }))
}
