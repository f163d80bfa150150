import { expect, it } from 'vitest'
import { addNextRound } from '#app/domains/art-round/jury/commands/add-next-round.server.ts'
import { closeRound } from '#app/domains/art-round/jury/commands/close-round.server.ts'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { openRound } from '#app/domains/art-round/jury/commands/open-round.server.ts'
import { recuse } from '#app/domains/art-round/jury/commands/recuse.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { seatJuror } from '#app/domains/art-round/jury/commands/seat-juror.server.ts'
import { signDeclaration } from '#app/domains/art-round/jury/commands/sign-declaration.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { sealedScores } from '#app/domains/art-round/jury/queries.server.ts'
import { setUpView } from '#app/domains/art-round/jury/set-up.server.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import { chooseEntries } from '#app/domains/art-round/selection/commands/choose-entries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOfEmail, calledFor, held, keyAt, scoreAll, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('a warm-up is of so many that chance draws, counts for nothing, and is over when the round opens', async () => {
    const { ctx, db, callId } = await calledFor(engine, 8)
    await expect(addNextRound(ctx, secretary, YEAR, callId, 'warmup')).rejects.toMatchObject({
      key: 'juryRounds.noRoundYet',
    })
    const roundId = await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
    for (const n of [1, 2])
      await seatJuror(ctx, secretary, YEAR, roundId, { email: `j${n}@example.com`, name: `J ${n}`, chair: n === 1 })
    await expect(addNextRound(ctx, someone(['chair']), YEAR, callId, 'warmup')).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const warmUp = await addNextRound(ctx, secretary, YEAR, callId, 'warmup')
    await expect(addNextRound(ctx, secretary, YEAR, callId, 'warmup')).rejects.toMatchObject({
      key: 'juryRounds.warmUpThere',
    })
    await seatJuror(ctx, secretary, YEAR, roundId, { email: 'j3@example.com', name: 'J 3', chair: false })
    expect(await db.jurorSeat.count({ where: { roundId: warmUp } })).toBe(3)
    const kari = await actorOfEmail(db, 'j1@example.com')
    await openRound(ctx, secretary, YEAR, warmUp, 3)
    await signDeclaration(ctx, kari, YEAR)
    expect(await db.jurorSeat.count({ where: { personId: kari.personId, declaredAt: { not: null } } })).toBe(2)
    expect(await deskView(ctx, kari, YEAR)).toMatchObject({ kind: 'warmup', number: 0, progress: { total: 3 } })
    await scoreAll(ctx, kari, 2)
    const desk = await deskView(ctx, kari, YEAR)
    expect(desk.distribution.map(({ given }) => given)).toEqual([2, 2, 2])
    expect(desk.can.seal).toBe(true)
    await sealScores(ctx, kari, YEAR)
    expect(await sealedScores(db, warmUp)).toBeNull()
    expect(await deskView(ctx, kari, YEAR)).toMatchObject({ kind: 'round', round: 'preparing' })
    expect(await deskView(ctx, kari, YEAR, { round: '1-0' })).toMatchObject({
      kind: 'warmup',
      distribution: [{ given: 2 }, {}, {}],
    })
    await openRound(ctx, secretary, YEAR, roundId)
    expect(await db.juryRound.findUniqueOrThrow({ where: { id: warmUp } })).toMatchObject({ state: 'closed' })
    expect(await deskView(ctx, kari, YEAR)).toMatchObject({ kind: 'round', progress: { total: 8, complete: 0 } })
    const [entries] = [await db.roundEntry.findMany()]
    expect(entries.every((one) => one.roundId === warmUp)).toBe(true)
  })

  it('a warm-up comes too late once the jurying has begun', async () => {
    const { ctx, callId } = await held(engine, 1)
    await expect(addNextRound(ctx, secretary, YEAR, callId, 'warmup')).rejects.toMatchObject({
      key: 'juryRounds.warmUpTooLate',
    })
  })

  it('the next round is of those that go on, with the same jury, and shows none of the scores before', async () => {
    const { ctx, db, callId, roundId, jurors, applicationIds } = await held(engine, 4)
    const [kari] = jurors
    await recuse(ctx, kari, YEAR, { sheet: await keyAt(ctx, kari, 1), reason: 'Søsken' })
    const out = await db.assessment.findFirstOrThrow({ where: { recused: true } })
    for (const juror of jurors) {
      await scoreAll(ctx, juror, juror === kari ? 3 : 4)
      await sealScores(ctx, juror, YEAR)
    }
    const next = await addNextRound(ctx, secretary, YEAR, callId, 'round')
    await expect(addNextRound(ctx, secretary, YEAR, callId, 'round')).rejects.toMatchObject({
      key: 'juryRounds.roundBeingPrepared',
    })
    await expect(openRound(ctx, secretary, YEAR, next)).rejects.toMatchObject({
      key: 'juryRounds.roundBeforeNotClosed',
    })
    await closeRound(ctx, secretary, YEAR, roundId)
    await expect(openRound(ctx, secretary, YEAR, next)).rejects.toMatchObject({ key: 'juryRounds.noEntries' })
    const kept = applicationIds.filter((id) => id !== out.applicationId).slice(0, 2)
    await chooseEntries(ctx, secretary, YEAR, next, { shown: applicationIds, ticked: [...kept, out.applicationId] })
    await openRound(ctx, secretary, YEAR, next)
    // Recused in the first round is recused in the next.
    expect((await deskView(ctx, kari, YEAR)).progress).toEqual({ total: 2, complete: 0, begun: 0, untouched: 2 })
    expect((await deskView(ctx, jurors[1], YEAR)).progress.total).toBe(3)
    expect((await sheetView(ctx, kari, YEAR, '1')).answers).toMatchObject({ scores: {}, pick: null, version: 0 })
    // A recusal that came along is no work begun.
    const seats = (await setUpView(ctx, secretary, YEAR, null, next)).seats
    expect(seats.map(({ begun }) => begun)).toEqual(seats.map(() => false))
    expect(seats.reduce((sum, { assessments }) => sum + assessments, 0)).toBe(1)
    expect((await deskView(ctx, kari, YEAR)).rounds).toHaveLength(1)
    await expect(deskView(ctx, kari, YEAR, { round: '1-1' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(sheetView(ctx, kari, YEAR, '1', '1-1')).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
