/** Scores as a file has them, one criterion a row, brought together to what one juror thinks of one application. */
import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import type { Scale } from './jury.ts'
import { validScore } from './rules.ts'
import { proposedTerms, type Terms } from './terms.ts'

export interface ScoreRow {
  /** The application's number in its edition. */
  application: number
  /** The juror's e-mail. */
  juror: string
  /** The criterion's key; null where the row is about the pick or the recusal alone. */
  criterion: string | null
  /** Null: unknown, which is not zero. */
  score: number | null
  /** The picked work's place in the artist's order; null: unknown. */
  work: number | null
  recused: boolean
}

/** A fault of one row; `column` is the name that the file gives it. */
export interface RowFault {
  row: number
  column: 'application' | 'juror' | 'criterion' | 'score' | 'work' | 'recused'
  key: TextKey
  facts?: Facts
}

/** All that a file says of one juror and one application. Rows are counted from 0. */
export interface Opinion {
  application: number
  juror: string
  rows: number[]
  /** By the criterion's key, with the row that says it. */
  scores: Map<string, { value: number; row: number }>
  work: number | null
  recused: boolean
}

/** Brings rows together; two rows that contradict each other are a fault of the later one. */
export function opinionsOf(rows: readonly ScoreRow[]): { opinions: Opinion[]; faults: RowFault[] } {
  const found = new Map<string, Opinion>()
  const faults: RowFault[] = []
  rows.forEach((row, index) => {
    const name = `${row.application} ${row.juror}`
    const known = found.get(name)
    const { application, juror, recused } = row
    const one: Opinion = known ?? { application, juror, rows: [], scores: new Map(), work: null, recused }
    found.set(name, one)
    one.rows.push(index)
    if (one.recused !== recused) faults.push({ row: index, column: 'recused', key: 'jury.rowsDisagree' })
    if (row.recused && (row.score !== null || row.work !== null))
      faults.push({ row: index, column: 'recused', key: 'jury.recusedScored' })
    if (row.work !== null) {
      if (one.work !== null && one.work !== row.work)
        faults.push({ row: index, column: 'work', key: 'jury.rowsDisagree' })
      one.work = row.work
    }
    if (row.score === null) return
    if (row.criterion === null) faults.push({ row: index, column: 'criterion', key: 'jury.criterionMissing' })
    else if (one.scores.has(row.criterion)) {
      if (one.scores.get(row.criterion)?.value !== row.score)
        faults.push({ row: index, column: 'score', key: 'jury.rowsDisagree' })
    } else one.scores.set(row.criterion, { value: row.score, row: index })
  })
  return { opinions: [...found.values()], faults }
}

const usual: readonly Scale[] = [
  { min: 1, max: 7 },
  { min: 0, max: 10 },
  { min: 0, max: 100 },
]

/**
 * The terms of a jury that met elsewhere and is known by its file alone: each criterion as it first occurs, all counting
 * alike, on the shortest usual scale that holds every score (1–7, 0–10, 0–100). Null without a score, or outside them all.
 */
export function termsOfRows(rows: readonly ScoreRow[]): Terms | null {
  const keys = [...new Set(rows.flatMap(({ criterion }) => (criterion === null ? [] : [criterion])))]
  const values = rows.flatMap(({ score }) => (score === null ? [] : [score]))
  const scale = usual.find((one) => values.every((value) => validScore(value, one)))
  if (!scale || keys.length === 0 || values.length === 0) return null
  const criteria = keys.map((key) => {
    const known = proposedTerms.criteria.find((one) => one.key === key)
    return { key, labelNb: key, labelEn: key, helpNb: '', helpEn: '', ...known, weight: 1 }
  })
  return { scale, criteria }
}
