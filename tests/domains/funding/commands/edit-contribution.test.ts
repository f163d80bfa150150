import { expect, it } from 'vitest'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { editContribution } from '#app/domains/funding/commands/edit-contribution.server.ts'
import { saveInstalment } from '#app/domains/funding/commands/save-instalment.server.ts'
import { contributionView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { GIVER, host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('writes how it stands now, and no less than has come', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-20T11:00:00Z' })
    const id = await addContribution(ctx, secretary, 'artRound', 2013, { ...GIVER, grantedOre: null, grantedOn: null })
    await addContribution(ctx, secretary, 'artRound', 2013, { ...GIVER, giver: 'Asker' })
    const edit = (version: number, change: Partial<typeof GIVER>, actor = secretary) =>
      editContribution(ctx, actor, id, version, { ...GIVER, ...change })
    await expect(edit(1, {}, host)).rejects.toMatchObject({ kind: 'forbidden' })
    await edit(1, { grantedOre: 150_000_00 })
    await expect(edit(1, {})).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(edit(2, { giver: 'ASKER' })).rejects.toMatchObject({ key: 'funding.giverKnown' })
    const told = { amountOre: 100_000_00, receivedOn: '2013-02-15' }
    await saveInstalment(ctx, secretary, id, 2, null, told)
    await expect(edit(3, { grantedOre: 99_999_99 })).rejects.toMatchObject({
      beside: [{ field: 'grantedOre', key: 'funding.receivedMore', facts: { ore: 100_000_00 } }],
    })
    const { contribution, remainingOre } = await contributionView(ctx, secretary, id)
    expect([contribution.grantedOre, contribution.version, remainingOre]).toEqual([150_000_00, 3, 50_000_00])
    await expect(editContribution(ctx, secretary, 'none', 1, GIVER)).rejects.toMatchObject({ kind: 'missing' })
  })
})
