import { expect, it } from 'vitest'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { saveInstalment } from '#app/domains/funding/commands/save-instalment.server.ts'
import { contributionView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { GIVER, host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('plans an instalment, says that it has come, and takes no more than was granted', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-20T11:00:00Z' })
    const id = await addContribution(ctx, secretary, 'artRound', 2013, GIVER)
    const save = (version: number, instalmentId: string | null, told: Parameters<typeof saveInstalment>[5]) =>
      saveInstalment(ctx, secretary, id, version, instalmentId, told)
    await expect(saveInstalment(ctx, host, id, 1, null, { amountOre: 1 })).rejects.toMatchObject({ kind: 'forbidden' })
    await save(1, null, { amountOre: 120_000_00, dueOn: '2013-02-15', note: 'Første del' })
    await expect(save(2, null, { amountOre: 80_000_01 })).rejects.toMatchObject({
      beside: [{ field: 'amountOre', key: 'funding.moreThanLeft', facts: { ore: 80_000_00 } }],
    })
    const [first] = (await contributionView(ctx, secretary, id)).contribution.instalments
    expect((await contributionView(ctx, secretary, id)).late).toEqual([first?.id])
    await save(2, first?.id ?? '', { receivedOn: '2013-02-18' })
    const { contribution, receivedOre, late } = await contributionView(ctx, secretary, id)
    expect(contribution.instalments).toMatchObject([
      { amountOre: 120_000_00, dueOn: '2013-02-15', receivedOn: '2013-02-18', note: 'Første del' },
    ])
    expect([receivedOre, late]).toEqual([120_000_00, []])
    await expect(save(2, null, { amountOre: 1 })).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(save(3, 'none', { amountOre: 1 })).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.instalment.count()).toBe(1)
  })

  it('never takes in more than was granted when two enter at once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-20T11:00:00Z' })
    const id = await addContribution(ctx, secretary, 'artRound', 2013, GIVER)
    const both = await Promise.allSettled(
      [1, 2].map(() => saveInstalment(ctx, secretary, id, 1, null, { amountOre: 150_000_00 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.instalment.count()).toBe(1)
  })
})
