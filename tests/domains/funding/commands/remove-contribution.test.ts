import { expect, it } from 'vitest'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { removeContribution } from '#app/domains/funding/commands/remove-contribution.server.ts'
import { saveInstalment } from '#app/domains/funding/commands/save-instalment.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { GIVER, host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('takes away a mistake, and nothing that has brought money', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-20T11:00:00Z' })
    const id = await addContribution(ctx, secretary, 'artRound', 2013, GIVER)
    const other = await addContribution(ctx, secretary, 'artRound', 2013, { ...GIVER, giver: 'Asker' })
    await saveInstalment(ctx, secretary, id, 1, null, { amountOre: 100, receivedOn: '2013-02-15' })
    await saveInstalment(ctx, secretary, other, 1, null, { amountOre: 100, dueOn: '2013-05-15' })
    await expect(removeContribution(ctx, host, other, 2)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeContribution(ctx, secretary, id, 2)).rejects.toMatchObject({ key: 'funding.hasReceived' })
    await expect(removeContribution(ctx, secretary, other, 1)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    expect(await removeContribution(ctx, secretary, other, 2)).toEqual({ scope: 'artRound', year: 2013 })
    await expect(removeContribution(ctx, secretary, other, 2)).rejects.toMatchObject({ kind: 'missing' })
    expect([await db.contribution.count(), await db.instalment.count()]).toEqual([1, 1])
  })
})
