import { expect, it } from 'vitest'
import { answerConflict } from '#app/domains/art-round/jury/commands/answer-conflict.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { conflictsView } from '#app/domains/art-round/jury/conflicts.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { held, keyAt, scoreAll, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('suggests from the juror’s own profile; accepted it recuses, dismissed it is remembered', async () => {
    const { ctx, db, jurors, applicationIds } = await held(engine, 3)
    const [kari] = jurors
    await db.artistProfile.create({
      data: { personId: kari.personId, studioAddress: 'Storgt. 12 B', studioPostal: '3015', savedAt: ctx.now },
    })
    for (const [index, address] of ['Storgata 12b', 'STORGATEN 12 B', 'Storgata 13'].entries())
      await db.application.update({
        where: { id: applicationIds[index] ?? '' },
        data: { studioAddress: address, studioPostal: '3015' },
      })
    const view = await conflictsView(ctx, secretary, YEAR, null)
    expect(view.open.map(({ number, juror, kind }) => [number, juror, kind])).toEqual([
      [1, 'Jury 1', 'address'],
      [2, 'Jury 1', 'address'],
    ])
    const [first, second] = view.open
    if (!first || !second) throw new Error('nothing was suggested')
    await scoreAll(ctx, kari, 1)
    await keyAt(ctx, kari, 1)
    await answerConflict(ctx, secretary, YEAR, { ...first, accepted: true, reason: first.found })
    await answerConflict(ctx, secretary, YEAR, { ...second, accepted: false, reason: second.found })
    expect((await deskView(ctx, kari, YEAR)).progress.total).toBe(2)
    expect(await db.assessment.findFirst({ where: { recused: true } })).toMatchObject({
      applicationId: first.applicationId,
      recusedReason: 'Storgata 12b, 3015',
    })
    const after = await conflictsView(ctx, secretary, YEAR, null)
    expect(after.open).toEqual([])
    expect(after.answered.map(({ answer }) => answer?.accepted)).toEqual([true, false])
    expect(await db.auditEntry.count({ where: { deed: 'jury.conflict-answered' } })).toBe(2)
    // What is new is suggested anew.
    await db.application.update({ where: { id: applicationIds[2] ?? '' }, data: { studioAddress: 'Storgate 12B' } })
    expect((await conflictsView(ctx, secretary, YEAR, null)).open.map(({ number }) => number)).toEqual([3])
  })

  it('is for the secretariat, for the call’s own applications, and not once the juror has sealed', async () => {
    const { ctx, db, jurors, applicationIds, roundId } = await held(engine, 1)
    const [kari] = jurors
    const seat = await db.jurorSeat.findFirstOrThrow({ where: { roundId, personId: kari.personId } })
    const word = {
      seatId: seat.id,
      applicationId: applicationIds[0] ?? '',
      kind: 'group',
      accepted: true,
      reason: 'x',
    } as const
    for (const actor of [kari, someone(), null]) {
      await expect(answerConflict(ctx, actor, YEAR, word)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(conflictsView(ctx, actor, YEAR, null)).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await expect(answerConflict(ctx, secretary, YEAR, { ...word, applicationId: roundId })).rejects.toMatchObject({
      kind: 'missing',
    })
    await scoreAll(ctx, kari, 1)
    await sealScores(ctx, kari, YEAR)
    await expect(answerConflict(ctx, secretary, YEAR, word)).rejects.toMatchObject({ key: 'jury.seatSealed' })
    expect(await db.conflictAnswer.count()).toBe(0)
  })
})
