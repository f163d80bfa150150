import { expect, it } from 'vitest'
import { closeRound } from '#app/domains/art-round/jury/commands/close-round.server.ts'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { held, scoreAll, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('closes when all have sealed, for good', async () => {
    const { ctx, db, jurors, roundId, callId } = await held(engine, 1)
    const close = () => closeRound(ctx, secretary, YEAR, roundId)
    await expect(close()).rejects.toMatchObject({ key: 'jury.notAllSealed', facts: { jurors: 3 } })
    await expect(closeRound(ctx, jurors[0], YEAR, roundId)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const juror of jurors) {
      await scoreAll(ctx, juror, 1)
      await sealScores(ctx, juror, YEAR)
    }
    await close()
    await close()
    expect(await db.juryRound.findMany()).toMatchObject([{ state: 'closed' }])
    expect(await db.auditEntry.count({ where: { deed: 'jury.round-closed' } })).toBe(1)
    const others = { ...proposedTerms, scale: { min: 1, max: 5 } }
    await expect(makeRound(ctx, secretary, YEAR, callId, others)).rejects.toMatchObject({ key: 'jury.roundNotOpen' })
  })
})
