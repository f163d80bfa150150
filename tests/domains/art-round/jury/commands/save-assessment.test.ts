import { expect, it } from 'vitest'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { addApplication, full, held, keyAt, scoreAll, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('keeps half an answer and then the rest, one version after the other', async () => {
    const { ctx, jurors } = await held(engine, 1)
    const [juror] = jurors
    const sheet = await keyAt(ctx, juror, 1)
    const half = { sheet, scores: { quality: 7 }, pick: null, note: 'Se på igjen' }
    expect(await saveAssessment(ctx, juror, YEAR, { ...half, version: 0 })).toMatchObject({
      saved: true,
      answers: { scores: { quality: 7 }, pick: null, note: 'Se på igjen', version: 1, savedAt: ctx.now },
    })
    const whole = { ...full, pick: 2, sheet, version: 1 }
    expect(await saveAssessment(ctx, juror, YEAR, whole)).toMatchObject({ saved: true, answers: { version: 2 } })
    expect((await sheetView(ctx, juror, YEAR, '1')).answers).toMatchObject({ ...full, pick: 2, version: 2 })
  })

  it('keeps a bookmark until it is taken away, also when a save says nothing of it', async () => {
    const { ctx, jurors } = await held(engine, 1)
    const [juror] = jurors
    const sheet = await keyAt(ctx, juror, 1)
    const answer = { ...full, sheet }
    await saveAssessment(ctx, juror, YEAR, { ...answer, version: 0, bookmarked: true })
    await saveAssessment(ctx, juror, YEAR, { ...answer, version: 1, pick: 2 })
    const kept = await sheetView(ctx, juror, YEAR, '1')
    expect([kept.answers.bookmarked, kept.standing.bookmarks]).toEqual([true, [1]])
    await saveAssessment(ctx, juror, YEAR, { ...answer, version: 2, pick: 2, bookmarked: false })
    expect((await sheetView(ctx, juror, YEAR, '1')).standing.bookmarks).toEqual([])
  })

  it('takes back a score and a pick', async () => {
    const { ctx, db, jurors } = await held(engine, 1)
    const sheet = await keyAt(ctx, jurors[0], 1)
    await saveAssessment(ctx, jurors[0], YEAR, { ...full, sheet, version: 0 })
    await saveAssessment(ctx, jurors[0], YEAR, { sheet, scores: { execution: 2 }, pick: null, note: '', version: 1 })
    expect(await db.score.findMany()).toMatchObject([{ value: 2 }])
    expect(await db.assessment.findMany()).toMatchObject([{ pickedWorkId: null, version: 2 }])
  })

  it('never overwrites what another window saved: it gives both, and keeps what is stored', async () => {
    const { ctx, jurors } = await held(engine, 1)
    const sheet = await keyAt(ctx, jurors[0], 1)
    await saveAssessment(ctx, jurors[0], YEAR, { ...full, sheet, version: 0 })
    const other = { ...full, scores: { quality: 1 }, sheet, version: 0 }
    const outcome = await saveAssessment(ctx, jurors[0], YEAR, other)
    expect(outcome).toMatchObject({ saved: false, answers: { ...full, version: 1 } })
    expect((await sheetView(ctx, jurors[0], YEAR, '1')).answers).toMatchObject({ ...full, version: 1 })
  })

  it('a repeat of the same answers does no harm', async () => {
    const { ctx, db, jurors } = await held(engine, 1)
    const answer = { ...full, sheet: await keyAt(ctx, jurors[0], 1), version: 0 }
    for (let times = 0; times < 3; times++)
      expect(await saveAssessment(ctx, jurors[0], YEAR, answer)).toMatchObject({ saved: true, answers: { version: 1 } })
    expect(await db.auditEntry.count({ where: { deed: 'jury.assessed' } })).toBe(1)
  })

  it('of many saves at once on one version, one is kept and the others learn of it', async () => {
    const { ctx, db, jurors } = await held(engine, 1)
    const sheet = await keyAt(ctx, jurors[0], 1)
    const tries = [1, 2, 3, 4, 5, 6].map((quality) =>
      saveAssessment(ctx, jurors[0], YEAR, { sheet, version: 0, scores: { quality }, pick: null, note: '' }),
    )
    const outcomes = await Promise.all(tries)
    expect(outcomes.filter(({ saved }) => saved)).toHaveLength(1)
    expect([await db.assessment.count(), await db.score.count()]).toEqual([1, 1])
  })

  it('refuses what the round does not ask', async () => {
    const { ctx, jurors } = await held(engine, 1)
    const answer = { ...full, sheet: await keyAt(ctx, jurors[0], 1), version: 0 }
    const save = (change: object) => saveAssessment(ctx, jurors[0], YEAR, { ...answer, ...change })
    await expect(save({ scores: { quality: 8 } })).rejects.toMatchObject({
      key: 'jury.scoreOutside',
      field: 'score.quality',
    })
    await expect(save({ scores: { beauty: 3 } })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(save({ pick: 3 })).rejects.toMatchObject({ key: 'jury.noSuchWork' })
  })

  it('is for one’s own sheets alone', async () => {
    const { ctx, db, jurors, editionId, callId } = await held(engine, 1)
    const sheet = await keyAt(ctx, jurors[0], 1)
    const answer = { ...full, sheet, version: 0 }
    await expect(saveAssessment(ctx, jurors[1], YEAR, answer)).rejects.toMatchObject({ key: 'jury.sheetGone' })
    for (const actor of [secretary, someone(['juror']), someone()])
      await expect(saveAssessment(ctx, actor, YEAR, answer)).rejects.toMatchObject({ kind: 'forbidden' })
    const applicationId = await addApplication(db, editionId, callId, 2)
    await db.application.update({ where: { id: applicationId }, data: { check: 'incomplete' } })
    await db.application.updateMany({ where: { number: 1 }, data: { submission: 'withdrawn' } })
    await expect(saveAssessment(ctx, jurors[0], YEAR, answer)).rejects.toMatchObject({ key: 'jury.sheetGone' })
    expect(await db.assessment.count()).toBe(0)
  })

  it('what is sealed stays as it is', async () => {
    const { ctx, jurors } = await held(engine, 1)
    const sheet = await keyAt(ctx, jurors[0], 1)
    await scoreAll(ctx, jurors[0], 1)
    await sealScores(ctx, jurors[0], YEAR)
    const change = { ...full, scores: { quality: 1 }, sheet, version: 1 }
    await expect(saveAssessment(ctx, jurors[0], YEAR, change)).rejects.toMatchObject({ key: 'jury.sealed' })
    expect((await sheetView(ctx, jurors[0], YEAR, '1')).answers).toMatchObject(full)
  })
})
