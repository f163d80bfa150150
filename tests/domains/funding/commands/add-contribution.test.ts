import { expect, it } from 'vitest'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { fundingView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { GIVER, host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('enters a giver once, in the order of the report', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-01T11:00:00Z' })
    const add = (giver: string, year = 2013) => addContribution(ctx, secretary, 'artRound', year, { ...GIVER, giver })
    await expect(addContribution(ctx, host, 'artRound', 2013, GIVER)).rejects.toMatchObject({ kind: 'forbidden' })
    await add('Vestregionen')
    await add('Asker')
    await expect(add('asker')).rejects.toMatchObject({ key: 'funding.giverKnown', field: 'giver' })
    await expect(add('Asker', 1999)).rejects.toMatchObject({ kind: 'missing' })
    await expect(add('Asker', 2017)).rejects.toMatchObject({ kind: 'missing' })
    await addContribution(ctx, secretary, 'orchestra', 2013, { ...GIVER, giver: 'Asker' })
    const view = await fundingView(ctx, secretary, 'artRound', 2013, null)
    expect(view.givers.map(({ giver }) => giver)).toEqual(['Vestregionen', 'Asker'])
    expect(view.sums).toEqual({
      ...{ appliedOre: 400_000_00, grantedOre: 400_000_00, receivedOre: 0, remainingOre: 400_000_00 },
    })
  })

  it('writes nothing of what cannot be, and says why beside the field', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-01T11:00:00Z' })
    const wrong = { ...GIVER, grantedOn: '2012-09-01' }
    await expect(addContribution(ctx, secretary, 'artRound', 2013, wrong)).rejects.toMatchObject({
      beside: [{ field: 'grantedOn', key: 'funding.grantedBeforeApplied' }],
    })
    expect(await db.contribution.count()).toBe(0)
    expect(await db.auditEntry.count()).toBe(0)
  })
})
