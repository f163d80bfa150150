import { expect, it } from 'vitest'
import { recuse } from '#app/domains/art-round/jury/commands/recuse.server.ts'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { takeBackRecusal } from '#app/domains/art-round/jury/commands/take-back-recusal.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { full, held, keyAt, scoreAll, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('brings the application back at its old place, to be scored from the beginning', async () => {
    const { ctx, db, jurors } = await held(engine, 3)
    const [juror] = jurors
    const before = (await sheetView(ctx, juror, YEAR, '2')).sheet
    await recuse(ctx, juror, YEAR, { sheet: before.key, reason: 'Feil' })
    const { id } = await db.assessment.findFirstOrThrow()
    await takeBackRecusal(ctx, secretary, YEAR, id)
    await takeBackRecusal(ctx, secretary, YEAR, id)
    const after = await sheetView(ctx, juror, YEAR, '2')
    expect(after.sheet).toEqual(before)
    expect((await deskView(ctx, juror, YEAR)).progress.total).toBe(3)
    const answer = { ...full, sheet: before.key, version: after.answers.version }
    expect(await saveAssessment(ctx, juror, YEAR, answer)).toMatchObject({ saved: true })
    await takeBackRecusal(ctx, secretary, YEAR, id)
    expect(await db.score.count()).toBe(3)
  })

  it('is not for jurors, and not once the juror has sealed', async () => {
    const { ctx, db, jurors } = await held(engine, 2)
    const [juror] = jurors
    await recuse(ctx, juror, YEAR, { sheet: await keyAt(ctx, juror, 1), reason: 'Kollega' })
    const { id } = await db.assessment.findFirstOrThrow()
    await expect(takeBackRecusal(ctx, juror, YEAR, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(takeBackRecusal(ctx, secretary, YEAR, 'nothing')).rejects.toMatchObject({ kind: 'missing' })
    await scoreAll(ctx, juror, 1)
    await sealScores(ctx, juror, YEAR)
    await expect(takeBackRecusal(ctx, secretary, YEAR, id)).rejects.toMatchObject({ key: 'jury.seatSealed' })
  })
})
