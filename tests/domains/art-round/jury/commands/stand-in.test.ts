/** A stand-in through the whole of a round. */
import { expect, it } from 'vitest'
import { closeRound } from '#app/domains/art-round/jury/commands/close-round.server.ts'
import { recuse } from '#app/domains/art-round/jury/commands/recuse.server.ts'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { seatJuror } from '#app/domains/art-round/jury/commands/seat-juror.server.ts'
import { signDeclaration } from '#app/domains/art-round/jury/commands/sign-declaration.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { sealedScores, unsealedSeatsOf } from '#app/domains/art-round/jury/queries.server.ts'
import { setUpView } from '#app/domains/art-round/jury/set-up.server.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOfEmail, full, held, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  async function withStandIn(applications: number) {
    const round = await held(engine, applications)
    const { ctx, db, roundId } = round
    const wish = { email: 'vara@example.com', name: 'Vara', chair: false, standIn: true }
    await seatJuror(ctx, secretary, YEAR, roundId, wish)
    const vara = await actorOfEmail(db, 'vara@example.com')
    await signDeclaration(ctx, vara, YEAR)
    return { ...round, vara }
  }

  it('scores what fewer than two others are left for, seals last, and counts there alone', async () => {
    const { ctx, db, roundId, jurors, vara } = await withStandIn(3)
    expect((await deskView(ctx, vara, YEAR)).progress.total).toBe(0)
    await expect(sealScores(ctx, vara, YEAR)).rejects.toMatchObject({ key: 'juryRounds.nothingForStandIn' })
    const titleOf = async (place: string) => (await sheetView(ctx, jurors[0], YEAR, place)).sheet.works[0]?.title
    const title = await titleOf('1')
    for (const juror of jurors.slice(0, 2))
      for (let place = 1; place <= 3; place++) {
        const { sheet } = await sheetView(ctx, juror, YEAR, String(place))
        if (sheet.works[0]?.title !== title) continue
        await recuse(ctx, juror, YEAR, { sheet: sheet.key, reason: 'Kollega' })
        break
      }
    expect((await deskView(ctx, vara, YEAR)).progress.total).toBe(1)
    const own = await sheetView(ctx, vara, YEAR, '1')
    expect(own.sheet.works[0]?.title).toBe(title)
    await saveAssessment(ctx, vara, YEAR, { ...full, sheet: own.sheet.key, version: 0 })
    await expect(sealScores(ctx, vara, YEAR)).rejects.toMatchObject({
      key: 'juryRounds.standInWaits',
      facts: { jurors: 3 },
    })
    for (const juror of jurors) {
      const { progress } = await deskView(ctx, juror, YEAR)
      for (let place = 1; place <= progress.total; place++) {
        const { sheet, answers } = await sheetView(ctx, juror, YEAR, String(place))
        await saveAssessment(ctx, juror, YEAR, { ...full, sheet: sheet.key, version: answers.version })
      }
      await sealScores(ctx, juror, YEAR)
    }
    expect(await sealedScores(db, roundId)).toBeNull()
    await expect(closeRound(ctx, secretary, YEAR, roundId)).rejects.toMatchObject({ key: 'jury.notAllSealed' })
    await sealScores(ctx, vara, YEAR)
    const sealed = await sealedScores(db, roundId)
    expect(sealed?.map(({ scores }) => scores.length).sort()).toEqual([2, 3, 3])
    await closeRound(ctx, secretary, YEAR, roundId)
  })

  it('without anything to score is waited for by nobody', async () => {
    const { ctx, db, roundId, jurors } = await withStandIn(1)
    for (const juror of jurors) {
      const { sheet } = await sheetView(ctx, juror, YEAR, '1')
      await saveAssessment(ctx, juror, YEAR, { ...full, sheet: sheet.key, version: 0 })
      await sealScores(ctx, juror, YEAR)
    }
    expect(await unsealedSeatsOf(db, roundId)).toEqual([])
    expect(await sealedScores(db, roundId)).toHaveLength(1)
    await closeRound(ctx, secretary, YEAR, roundId)
  })

  it('the secretariat is told what lacks jurors', async () => {
    const { ctx, jurors, vara, applicationIds } = await withStandIn(1)
    for (const juror of jurors.slice(0, 2))
      await recuse(ctx, juror, YEAR, { sheet: (await sheetView(ctx, juror, YEAR, '1')).sheet.key, reason: 'x' })
    expect((await setUpView(ctx, secretary, YEAR, null)).lacking).toEqual([])
    await recuse(ctx, vara, YEAR, { sheet: (await sheetView(ctx, vara, YEAR, '1')).sheet.key, reason: 'x' })
    expect((await setUpView(ctx, secretary, YEAR, null)).lacking).toEqual([
      { applicationId: applicationIds[0], number: 1 },
    ])
    await expect(
      seatJuror(ctx, secretary, YEAR, (await setUpView(ctx, secretary, YEAR, null)).round?.id ?? '', {
        ...{ email: 'leder@example.com', name: 'L', chair: true, standIn: true },
      }),
    ).rejects.toMatchObject({ key: 'juryRounds.chairNoStandIn' })
  })
})
