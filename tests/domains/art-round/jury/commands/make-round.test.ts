import { expect, it } from 'vitest'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { calledFor, full, held, keyAt, secretary, YEAR } from '../held.ts'

const others = { ...proposedTerms, scale: { min: 0, max: 10 }, criteria: proposedTerms.criteria.slice(0, 2) }

eachEngine((engine) => {
  it('makes the round of a call once, and changes its terms until someone has scored', async () => {
    const { ctx, db, jurors, callId, roundId } = await held(engine, 1)
    expect(await makeRound(ctx, secretary, YEAR, callId, others)).toBe(roundId)
    expect(await db.juryRound.findMany({ include: { criteria: { orderBy: { position: 'asc' } } } })).toMatchObject([
      { scaleMin: 0, scaleMax: 10, number: 1, criteria: [{ key: 'quality' }, { key: 'execution' }] },
    ])
    await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
    const sheet = await keyAt(ctx, jurors[0], 1)
    await saveAssessment(ctx, jurors[0], YEAR, { ...full, sheet, version: 0 })
    await expect(makeRound(ctx, secretary, YEAR, callId, others)).rejects.toMatchObject({ key: 'jury.termsLocked' })
    expect(await makeRound(ctx, secretary, YEAR, callId, proposedTerms)).toBe(roundId)
    expect(await db.score.count()).toBe(3)
  })

  it('gives each round a secret of its own', async () => {
    const [one, other] = [await calledFor(engine, 0), await calledFor(engine, 0)]
    for (const { ctx, callId } of [one, other]) await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
    const seeds = [await one.db.juryRound.findFirst(), await other.db.juryRound.findFirst()].map(
      (row) => row?.orderSeed,
    )
    expect(seeds[0]).toHaveLength(43)
    expect(seeds[0]).not.toBe(seeds[1])
  })

  it('refuses others, calls of other years and calls without a jury, and terms that cannot be', async () => {
    const { ctx, db, callId } = await calledFor(engine, 0)
    await expect(makeRound(ctx, someone(['chair']), YEAR, callId, others)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(makeRound(ctx, secretary, 2012, callId, others)).rejects.toMatchObject({ kind: 'missing' })
    const upsideDown = { ...others, scale: { min: 5, max: 1 } }
    await expect(makeRound(ctx, secretary, YEAR, callId, upsideDown)).rejects.toMatchObject({ field: 'scaleMax' })
    await db.call.update({ where: { id: callId }, data: { kind: 'invited' } })
    await expect(makeRound(ctx, secretary, YEAR, callId, others)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.juryRound.count()).toBe(0)
  })
})
