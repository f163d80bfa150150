import { expect, it } from 'vitest'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { seatJuror } from '#app/domains/art-round/jury/commands/seat-juror.server.ts'
import { signDeclaration } from '#app/domains/art-round/jury/commands/sign-declaration.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOfEmail, calledFor, full, held, keyAt, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('is signed once, before the round opens too, and shows nothing of the works until then', async () => {
    const { ctx, db, callId } = await calledFor(engine, 2)
    const roundId = await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
    await seatJuror(ctx, secretary, YEAR, roundId, { email: 'en@example.com', name: 'En', chair: false })
    const juror = await actorOfEmail(db, 'en@example.com')
    expect(await deskView(ctx, juror, YEAR)).toMatchObject({
      declaredAt: null,
      sheets: [],
      can: { declare: true, look: false, seal: false },
    })
    await signDeclaration(ctx, juror, YEAR)
    await signDeclaration(ctx.at('2013-03-05T12:00:00Z'), juror, YEAR)
    expect(await db.jurorSeat.findMany()).toMatchObject([{ declaredAt: ctx.now }])
    expect(await deskView(ctx, juror, YEAR)).toMatchObject({ sheets: [], can: { declare: false, look: false } })
    await expect(sheetView(ctx, juror, YEAR, '1')).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('is needed before anything is seen or scored', async () => {
    const { ctx, db, jurors } = await held(engine, 1)
    const sheet = await keyAt(ctx, jurors[0], 1)
    await db.jurorSeat.updateMany({ data: { declaredAt: null } })
    await expect(sheetView(ctx, jurors[0], YEAR, '1')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(saveAssessment(ctx, jurors[0], YEAR, { ...full, sheet, version: 0 })).rejects.toMatchObject({
      key: 'jury.notDeclared',
    })
    await signDeclaration(ctx, jurors[0], YEAR)
    expect(await saveAssessment(ctx, jurors[0], YEAR, { ...full, sheet, version: 0 })).toMatchObject({ saved: true })
  })

  it('belongs to who has a seat', async () => {
    const { ctx } = await held(engine, 0)
    for (const actor of [secretary, someone(['juror']), someone()])
      await expect(signDeclaration(ctx, actor, YEAR)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
