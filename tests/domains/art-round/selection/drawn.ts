import fc from 'fast-check'
import type { Scored } from '#app/domains/art-round/selection/selection.ts'

/** An application with one score from each of the jurors j1, j2, …; null where there is none. */
export const scored = (applicationId: string, ...scores: (number | null)[]): Scored => ({
  applicationId,
  scores: scores.flatMap((score, i) => (score === null ? [] : [{ jurorId: `j${i + 1}`, score }])),
})

/** Juries of two to five, on a coarse scale so that ties are common; with or without missing scores. */
export const juries = (missing: boolean) =>
  fc.integer({ min: 2, max: 5 }).chain((jurors) => {
    const score = fc.integer({ min: 1, max: 5 })
    const cell = missing ? fc.option(score, { nil: null, freq: 4 }) : score
    return fc
      .array(fc.array(cell, { minLength: jurors, maxLength: jurors }), { minLength: 1, maxLength: 25 })
      .map((rows) => rows.map((row, i) => scored(`a${String(i).padStart(2, '0')}`, ...row)))
  })

/** The same numbers on every machine (mulberry32), from 0 up to 1. */
export function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A call as a model: quality and each juror's leniency and noise, scored 1–7. */
export function drawnCall(seed: number, applications: number, jurors: number, missingShare = 0): Scored[] {
  const next = drawing(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const leniency = Array.from({ length: jurors }, () => 0.6 * normal())
  return Array.from({ length: applications }, (_, i) => {
    const quality = normal()
    const row = leniency.map((b) => Math.min(7, Math.max(1, Math.round(4 + 1.3 * (quality + b + 0.8 * normal())))))
    return scored(`a${String(i).padStart(4, '0')}`, ...row.map((score) => (next() < missingShare ? null : score)))
  })
}
