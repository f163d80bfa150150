import { expect, it } from 'vitest'
import { recuse } from '#app/domains/art-round/jury/commands/recuse.server.ts'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { sealedScores } from '#app/domains/art-round/jury/queries.server.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { full, held, keyAt, scoreAll, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('makes the application invisible to the juror, in every list and count, and to nobody else', async () => {
    const { ctx, db, jurors } = await held(engine, 4)
    const [kari, ola] = jurors
    const { sheet } = await sheetView(ctx, kari, YEAR, '2')
    await saveAssessment(ctx, kari, YEAR, { ...full, note: 'kjenner jeg?', sheet: sheet.key, version: 0 })
    await recuse(ctx, kari, YEAR, { sheet: sheet.key, reason: 'Søskenbarn' })
    const desk = await deskView(ctx, kari, YEAR)
    expect(desk.progress).toEqual({ total: 3, complete: 0, begun: 0, untouched: 3 })
    expect(desk.sheets.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(desk.distribution.map(({ given }) => given)).toEqual([0, 0, 0])
    const seen = []
    for (const place of ['1', '2', '3']) seen.push(await sheetView(ctx, kari, YEAR, place))
    expect(JSON.stringify([desk, seen])).not.toContain(sheet.works[0]?.title)
    expect(seen.every(({ standing }) => standing.marks.length === 3)).toBe(true)
    await expect(sheetView(ctx, kari, YEAR, '4')).rejects.toMatchObject({ kind: 'missing' })
    expect((await deskView(ctx, ola, YEAR)).progress.total).toBe(4)
    expect(await db.assessment.findMany({ include: { scores: true } })).toMatchObject([
      { recused: true, recusedReason: 'Søskenbarn', note: '', pickedWorkId: null, scores: [] },
    ])
  })

  it('can be neither scored afterwards nor said again', async () => {
    const { ctx, jurors } = await held(engine, 2)
    const sheet = await keyAt(ctx, jurors[0], 1)
    await recuse(ctx, jurors[0], YEAR, { sheet, reason: 'Kollega' })
    const gone = { kind: 'conflict', key: 'jury.sheetGone' }
    await expect(saveAssessment(ctx, jurors[0], YEAR, { ...full, sheet, version: 1 })).rejects.toMatchObject(gone)
    await expect(recuse(ctx, jurors[0], YEAR, { sheet, reason: 'Igjen' })).rejects.toMatchObject(gone)
  })

  it('does not keep the juror from finishing, and leaves the juror out of the scores', async () => {
    const { ctx, db, jurors, roundId } = await held(engine, 2)
    const sheet = await keyAt(ctx, jurors[0], 1)
    await recuse(ctx, jurors[0], YEAR, { sheet, reason: 'Kollega' })
    await scoreAll(ctx, jurors[0], 1)
    await scoreAll(ctx, jurors[1], 2)
    await scoreAll(ctx, jurors[2], 2)
    for (const juror of jurors) await sealScores(ctx, juror, YEAR)
    const sealed = await sealedScores(ctx.db, roundId)
    const seat = await db.jurorSeat.findFirstOrThrow({ where: { personId: jurors[0].personId } })
    expect(sealed?.map(({ scores, picks, recused }) => [scores.length, picks.length, recused]).sort()).toEqual([
      [2, 2, [seat.id]],
      [3, 3, []],
    ])
  })

  it('is too late once the juror has sealed', async () => {
    const { ctx, jurors } = await held(engine, 1)
    const sheet = await keyAt(ctx, jurors[0], 1)
    await scoreAll(ctx, jurors[0], 1)
    await sealScores(ctx, jurors[0], YEAR)
    await expect(recuse(ctx, jurors[0], YEAR, { sheet, reason: 'Kollega' })).rejects.toMatchObject({
      key: 'jury.sealed',
    })
  })
})
