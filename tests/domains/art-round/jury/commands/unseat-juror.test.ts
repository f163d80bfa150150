import { expect, it } from 'vitest'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { unseatJuror } from '#app/domains/art-round/jury/commands/unseat-juror.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOfEmail, full, held, keyAt, scoreAll, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('takes the seat and the role, and what was assessed only when that is said', async () => {
    const { ctx, db, jurors, roundId } = await held(engine, 2)
    const [, juror] = jurors
    const seat = await db.jurorSeat.findFirstOrThrow({ where: { roundId, personId: juror.personId } })
    const sheet = await keyAt(ctx, juror, 1)
    await saveAssessment(ctx, juror, YEAR, { ...full, sheet, version: 0 })
    await expect(unseatJuror(ctx, secretary, YEAR, seat.id, false)).rejects.toMatchObject({
      key: 'jury.seatHasAssessments',
      facts: { count: 1 },
    })
    await unseatJuror(ctx, secretary, YEAR, seat.id, true)
    expect([await db.jurorSeat.count(), await db.assessment.count(), await db.score.count()]).toEqual([2, 0, 0])
    expect((await actorOfEmail(db, juror.email)).grants).toEqual([])
    await expect(deskView(ctx, juror, YEAR)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('never touches a seat that is sealed, nor lets others do it', async () => {
    const { ctx, db, jurors } = await held(engine, 1)
    await scoreAll(ctx, jurors[0], 1)
    await sealScores(ctx, jurors[0], YEAR)
    const sealed = await db.jurorSeat.findFirstOrThrow({ where: { personId: jurors[0].personId } })
    await expect(unseatJuror(ctx, secretary, YEAR, sealed.id, true)).rejects.toMatchObject({ key: 'jury.seatSealed' })
    const other = await db.jurorSeat.findFirstOrThrow({ where: { personId: jurors[1].personId } })
    await expect(unseatJuror(ctx, jurors[0], YEAR, other.id, true)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(unseatJuror(ctx, someone(), YEAR, other.id, true)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(unseatJuror(ctx, secretary, YEAR, 'nobody', true)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.jurorSeat.count()).toBe(3)
  })
})
