import { expect, it } from 'vitest'
import { importScores } from '#app/domains/art-round/jury/commands/import-scores.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { sealedScores } from '#app/domains/art-round/jury/queries.server.ts'
import type { ScoreRow } from '#app/domains/art-round/jury/score-rows.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CANARY, calledFor, held, scoreAll, secretary, YEAR } from '../held.ts'

/** Every juror scores every application by two criteria, and picks work 2. */
const rowsOf = (jurors: readonly string[], applications: number): ScoreRow[] =>
  jurors.flatMap((juror, j) =>
    Array.from({ length: applications }, (_, index) => index + 1).flatMap((application) =>
      ['quality', 'idea'].map((criterion) => ({
        application,
        juror,
        criterion,
        score: ((application + j) % 7) + 1,
        work: 2,
        recused: false,
      })),
    ),
  )
const jurors = ['a@example.com', 'b@example.com', 'c@example.com']

eachEngine((engine) => {
  it('brings in a jury that met elsewhere: round, seats, scores, sealed and closed; twice is once', async () => {
    const { ctx, db } = await calledFor(engine, 3)
    const rows = rowsOf(jurors, 3)
    expect(await importScores(ctx, secretary, YEAR, rows)).toEqual({ added: 18, changed: 0, unchanged: 0 })
    expect(await importScores(ctx, secretary, YEAR, rows)).toEqual({ added: 0, changed: 0, unchanged: 18 })
    expect(await db.juryRound.findMany()).toMatchObject([{ state: 'closed', scaleMin: 1, scaleMax: 7 }])
    expect([await db.jurorSeat.count(), await db.assessment.count(), await db.score.count()]).toEqual([3, 9, 18])
    const { id } = await db.juryRound.findFirstOrThrow()
    const sealed = await sealedScores(ctx.db, id)
    expect(sealed).toHaveLength(3)
    expect(sealed?.every(({ scores, picks }) => scores.length === 3 && picks.length === 3)).toBe(true)
    expect(await db.auditEntry.count({ where: { deed: 'jury.scores-imported' } })).toBe(1)
    const corrected = rows.map((row, index) => (index === 0 ? { ...row, score: 7 } : row))
    expect(await importScores(ctx, secretary, YEAR, corrected)).toEqual({ added: 0, changed: 1, unchanged: 17 })
  })

  it('a recusal and an empty score come through, and missing is not zero', async () => {
    const { ctx, db } = await calledFor(engine, 2)
    const [one, two, three, ...others] = rowsOf(jurors, 2)
    if (!one || !two || !three) throw new Error('too few rows')
    const recused = { ...one, criterion: null, score: null, work: null, recused: true }
    await importScores(ctx, secretary, YEAR, [recused, { ...three, score: null }, ...others])
    const { id } = await db.juryRound.findFirstOrThrow()
    const sealed = await sealedScores(ctx.db, id)
    expect(sealed?.map(({ scores, recused: out }) => [scores.length, out.length]).sort()).toEqual([
      [2, 1],
      [3, 0],
    ])
    expect(await db.score.count()).toBe(9)
  })

  it('all rows or none, and every fault beside its row', async () => {
    const { ctx, db } = await calledFor(engine, 2)
    const rows = rowsOf(jurors, 2)
    await importScores(ctx, secretary, YEAR, rows)
    const before = await db.score.findMany()
    const [first, second, third, fourth] = rows
    if (!first || !second || !third || !fourth) throw new Error('too few rows')
    const wrong = [
      { ...first, score: 3 },
      { ...second, criterion: 'beauty' },
      { ...third, score: 9 },
      { ...fourth, application: 1, juror: 'ny@example.com', work: 5 },
    ]
    await expect(importScores(ctx, secretary, YEAR, wrong)).rejects.toMatchObject({
      kind: 'invalid',
      beside: [
        { field: 'rows.1.criterion', key: 'jury.noSuchCriterion' },
        { field: 'rows.2.score', key: 'jury.scoreOutside' },
        { field: 'rows.3.work', key: 'jury.noSuchWork' },
      ],
    })
    expect(await db.score.findMany()).toEqual(before)
    expect(await db.person.count({ where: { email: 'ny@example.com' } })).toBe(0)
    await expect(importScores(ctx, secretary, YEAR, [{ ...first, application: 99 }])).rejects.toMatchObject({
      beside: [{ field: 'rows.0.application', key: 'jury.noSuchApplication', facts: { number: 99 } }],
    })
  })

  it('comes into an open round as the jurors’ own, and never changes what a juror has sealed', async () => {
    const { ctx, db, jurors: seated } = await held(engine, 2)
    const row = { application: 1, juror: 'en@example.com', criterion: 'quality', score: 3, work: 1, recused: false }
    expect(await importScores(ctx, secretary, YEAR, [row])).toEqual({ added: 1, changed: 0, unchanged: 0 })
    expect(await db.juryRound.findMany()).toMatchObject([{ state: 'open' }])
    expect(await db.jurorSeat.count({ where: { sealedAt: { not: null } } })).toBe(0)
    await scoreAll(ctx, seated[0], 2)
    await sealScores(ctx, seated[0], YEAR)
    await expect(importScores(ctx, secretary, YEAR, [row])).rejects.toMatchObject({
      beside: [{ field: 'rows.0.juror', key: 'jury.seatSealed' }],
    })
    expect(await importScores(ctx, secretary, YEAR, [{ ...row, score: 5 }])).toMatchObject({ unchanged: 1 })
  })

  it('is refused to others, to applicants as jurors, and where there is no call', async () => {
    const { ctx, db, callId } = await calledFor(engine, 1)
    const [row] = rowsOf(jurors, 1)
    if (!row) throw new Error('no row')
    await expect(importScores(ctx, someone(['chair']), YEAR, [row])).rejects.toMatchObject({ kind: 'forbidden' })
    const applicant = { ...row, juror: `${CANARY}1@example.com` }
    await expect(importScores(ctx, secretary, YEAR, [applicant])).rejects.toMatchObject({ key: 'jury.hasApplied' })
    await db.call.update({ where: { id: callId }, data: { kind: 'invited' } })
    await expect(importScores(ctx, secretary, YEAR, [row])).rejects.toMatchObject({ key: 'jury.noCall' })
    expect(await importScores(ctx, secretary, YEAR, [])).toEqual({ added: 0, changed: 0, unchanged: 0 })
  })

  it('takes a whole year’s jury in one transaction', async () => {
    const { ctx, db } = await calledFor(engine, 60)
    const rows = rowsOf(jurors, 60)
    const from = performance.now()
    expect(await importScores(ctx, secretary, YEAR, rows)).toMatchObject({ added: 360 })
    expect(performance.now() - from).toBeLessThan(5000)
    expect(await db.assessment.count()).toBe(180)
  })
})
