import { expect, it } from 'vitest'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { removeInstalment } from '#app/domains/funding/commands/remove-instalment.server.ts'
import { saveInstalment } from '#app/domains/funding/commands/save-instalment.server.ts'
import { contributionView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { GIVER, host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('takes one away and remembers what it said', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-20T11:00:00Z' })
    const id = await addContribution(ctx, secretary, 'artRound', 2013, GIVER)
    await saveInstalment(ctx, secretary, id, 1, null, { amountOre: 700, receivedOn: '2013-02-15' })
    const [one] = (await contributionView(ctx, secretary, id)).contribution.instalments
    const remove = (version: number, which = one?.id ?? '', actor = secretary) =>
      removeInstalment(ctx, actor, id, version, which)
    await expect(remove(2, undefined, host)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(remove(1)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    expect(await db.instalment.count()).toBe(1)
    await remove(2)
    await expect(remove(3)).rejects.toMatchObject({ kind: 'missing' })
    const note = await db.auditEntry.findFirst({ where: { deed: 'funding.instalment-removed' } })
    expect(note?.facts).toMatchObject({ amountOre: 700, receivedOn: '2013-02-15' })
  })
})
