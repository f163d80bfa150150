import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { additiveModel, zScores } from '#app/domains/art-round/selection/calibration.ts'
import type { Scored } from '#app/domains/art-round/selection/selection.ts'
import { juries, scored } from './drawn.ts'

const jurorsOf = (applications: readonly Scored[]) =>
  [...new Set(applications.flatMap(({ scores }) => scores.map((s) => s.jurorId)))].sort()
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The model by alternating least squares, as the literature states it, until it moves no more. */
function byAlternating(applications: readonly Scored[], jurorIds: readonly string[]) {
  const b = new Map(jurorIds.map((id) => [id, 0]))
  const q = new Map<string, number>()
  for (let step = 0; step < 20_000; step++) {
    for (const { applicationId, scores } of applications)
      if (scores.length > 0) q.set(applicationId, mean(scores.map((s) => s.score - (b.get(s.jurorId) ?? 0))))
    let moved = 0
    for (const id of jurorIds) {
      const rests = applications.flatMap(({ applicationId, scores }) =>
        scores.filter((s) => s.jurorId === id).map((s) => s.score - (q.get(applicationId) ?? 0)),
      )
      const next = rests.reduce((sum, rest) => sum + rest, 0) / (rests.length + 1)
      moved = Math.max(moved, Math.abs(next - (b.get(id) ?? 0)))
      b.set(id, next)
    }
    if (moved < 1e-14) break
  }
  return { b, q }
}

describe('additiveModel', () => {
  it('comes to the same point as alternating least squares, and the leniencies sum to zero', () => {
    fc.assert(
      fc.property(juries(true), (applications) => {
        const jurorIds = jurorsOf(applications)
        const model = additiveModel(applications, jurorIds)
        const { b, q } = byAlternating(applications, jurorIds)
        for (const id of jurorIds) expect(model.leniency.get(id)).toBeCloseTo(b.get(id) ?? Number.NaN, 8)
        for (const [id, quality] of q) expect(model.quality.get(id)).toBeCloseTo(quality, 8)
        expect([...model.leniency.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9)
      }),
    )
  })

  it('gives the mean where no score is missing', () => {
    fc.assert(
      fc.property(juries(false), (applications) => {
        const { quality } = additiveModel(applications, jurorsOf(applications))
        for (const { applicationId, scores } of applications)
          expect(quality.get(applicationId)).toBeCloseTo(mean(scores.map((s) => s.score)), 9)
      }),
    )
  })

  it('lifts an application that the lenient juror is recused from', () => {
    // j1 gives two points more than j2 and j3 throughout; a9 is worth what a1 is worth.
    const applications = [1, 2, 3, 4, 5].map((value) => scored(`a${value}`, value + 2, value, value))
    const { leniency, quality } = additiveModel([...applications, scored('a9', null, 3, 3)], ['j1', 'j2', 'j3'])
    expect(leniency.get('j1')).toBeGreaterThan(1)
    expect(quality.get('a9')).toBeGreaterThan(3.4)
    expect(quality.get('a9')).toBeLessThanOrEqual(quality.get('a3') ?? 0)
  })

  it('knows nothing of an application that nobody scored, and nothing of a juror who scored none', () => {
    const { leniency, quality } = additiveModel([scored('a1', 3, 4), scored('a2')], ['j1', 'j2', 'j3'])
    expect(quality.has('a2')).toBe(false)
    expect(leniency.get('j3')).toBe(0)
  })
})

describe('zScores', () => {
  it('gives each juror the mean 0 and the deviation 1, in the juror’s own order', () => {
    fc.assert(
      fc.property(juries(true), (applications) => {
        const standard = zScores(applications)
        for (const juror of jurorsOf(applications)) {
          const of = (list: readonly Scored[]) =>
            list.flatMap(({ scores }) => scores.filter((s) => s.jurorId === juror).map((s) => s.score))
          const [raw, z] = [of(applications), of(standard)]
          expect(mean(z)).toBeCloseTo(0, 9)
          const same = raw.every((value) => value === raw[0])
          expect(mean(z.map((value) => value ** 2))).toBeCloseTo(same ? 0 : 1, 9)
          for (const [i, value] of raw.entries())
            if (i > 0 && value > (raw[i - 1] ?? 0)) expect(z[i]).toBeGreaterThan(z[i - 1] ?? 0)
        }
      }),
    )
  })
})
