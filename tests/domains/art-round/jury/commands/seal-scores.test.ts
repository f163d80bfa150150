import { expect, it } from 'vitest'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { sealedScores, unsealedSeatsOf } from '#app/domains/art-round/jury/queries.server.ts'
import { setUpView } from '#app/domains/art-round/jury/set-up.server.ts'
import { makeProtocol } from '#app/domains/art-round/protocol/commands/make-protocol.server.ts'
import { protocolView } from '#app/domains/art-round/protocol/screens.server.ts'
import { addPerson } from '#app/domains/people/commands/add-person.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { full, held, keyAt, scoreAll, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('needs everything that is before the juror, and says how much is missing', async () => {
    const { ctx, jurors } = await held(engine, 3)
    await scoreAll(ctx, jurors[0], 2)
    const sheet = await keyAt(ctx, jurors[0], 3)
    await saveAssessment(ctx, jurors[0], YEAR, { ...full, pick: null, sheet, version: 0 })
    await expect(sealScores(ctx, jurors[0], YEAR)).rejects.toMatchObject({
      key: 'jury.notFinished',
      facts: { applications: 1 },
    })
    expect((await deskView(ctx, jurors[0], YEAR, { filter: 'open' })).sheets).toMatchObject([
      { number: 3, state: 'begun', lacks: { scores: 0, pick: true } },
    ])
    await saveAssessment(ctx, jurors[0], YEAR, { ...full, sheet, version: 1 })
    await sealScores(ctx, jurors[0], YEAR)
    await sealScores(ctx.at('2013-03-09T12:00:00Z'), jurors[0], YEAR)
    expect((await deskView(ctx, jurors[0], YEAR)).sealedAt).toEqual(ctx.now)
  })

  it('a pick of a work that is gone does not count', async () => {
    const { ctx, db, jurors } = await held(engine, 1)
    await scoreAll(ctx, jurors[0], 1)
    const { pickedWorkId } = await db.assessment.findFirstOrThrow()
    await db.work.delete({ where: { id: pickedWorkId ?? '' } })
    expect((await deskView(ctx, jurors[0], YEAR)).progress).toMatchObject({ complete: 0, begun: 1 })
    await expect(sealScores(ctx, jurors[0], YEAR)).rejects.toMatchObject({ key: 'jury.notFinished' })
  })

  it('nobody sees a score before all have sealed, and the secretariat is told when they have', async () => {
    const { ctx, db, jurors, roundId } = await held(engine, 2)
    const id = await addPerson(ctx, secretary, { email: 'sek@example.com', name: 'Sekretær' })
    await grantRole(ctx, secretary, id, { role: 'secretariat', editionYear: null, municipalityId: null })
    for (const juror of jurors) await scoreAll(ctx, juror, 2)
    const told = () => db.mail.count({ where: { toEmail: 'sek@example.com' } })
    for (const juror of jurors) {
      expect(await sealedScores(ctx.db, roundId)).toBeNull()
      expect(await told()).toBe(0)
      const view = await setUpView(ctx, secretary, YEAR, null)
      expect(view.seats).toMatchObject([{ complete: 2 }, { complete: 2 }, { complete: 2 }])
      expect(view.can.close).toBe(false)
      expect(Object.keys(view.seats[0] ?? {})).not.toContain('scores')
      await sealScores(ctx, juror, YEAR)
    }
    expect(await told()).toBe(1)
    expect(await unsealedSeatsOf(ctx.db, roundId)).toEqual([])
    // (3 · 5 + 2 · 4 + 1 · 6) / 6
    const sealed = await sealedScores(ctx.db, roundId)
    expect(sealed?.flatMap(({ scores }) => scores.map(({ score }) => score))).toEqual(Array(6).fill(29 / 6))
    expect((await setUpView(ctx, secretary, YEAR, null)).can.close).toBe(true)
  })

  it('the last two at once: both are sealed, and one letter is written', async () => {
    const { ctx, db, jurors, roundId } = await held(engine, 1)
    const id = await addPerson(ctx, secretary, { email: 'sek@example.com', name: 'Sekretær' })
    await grantRole(ctx, secretary, id, { role: 'secretariat', editionYear: null, municipalityId: null })
    for (const juror of jurors) await scoreAll(ctx, juror, 1)
    await Promise.all(jurors.map((juror) => sealScores(ctx, juror, YEAR)))
    expect(await unsealedSeatsOf(ctx.db, roundId)).toEqual([])
    expect(await db.mail.count({ where: { toEmail: 'sek@example.com' } })).toBe(1)
  })

  it('the checksum is noted once, by the last, and is the protocol’s own', async () => {
    const { ctx, db, jurors, roundId } = await held(engine, 2)
    for (const juror of jurors) await scoreAll(ctx, juror, 2)
    const noted = () => db.auditEntry.findMany({ where: { deed: 'jury.allSealed' } })
    for (const juror of jurors) {
      expect(await noted()).toEqual([])
      await sealScores(ctx, juror, YEAR)
    }
    for (const juror of jurors) await sealScores(ctx, juror, YEAR)
    const [entry, ...more] = await noted()
    expect(more).toEqual([])
    const { checksum } = (entry?.facts ?? {}) as { checksum?: string }
    expect(entry).toMatchObject({ subjectId: roundId, facts: { round: 1 } })
    expect(checksum).toMatch(/^[0-9a-f]{64}$/)
    await makeProtocol(ctx, secretary, YEAR)
    expect((await db.protocol.findFirstOrThrow()).checksum).toBe(checksum)
    expect((await protocolView(ctx, secretary, YEAR, null)).noted).toMatchObject({ at: ctx.now, same: true })
    // A score that is another afterwards, by whatever way, is told.
    await db.score.updateMany({ where: { value: 5 }, data: { value: 6 } })
    await makeProtocol(ctx, secretary, YEAR)
    expect((await protocolView(ctx, secretary, YEAR, null)).noted).toMatchObject({ same: false })
  })

  it('is one’s own word', async () => {
    const { ctx } = await held(engine, 0)
    await expect(sealScores(ctx, secretary, YEAR)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
