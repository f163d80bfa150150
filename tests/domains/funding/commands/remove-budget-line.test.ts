import { expect, it } from 'vitest'
import { enterMoney } from '#app/domains/funding/commands/enter-money.server.ts'
import { removeBudgetLine } from '#app/domains/funding/commands/remove-budget-line.server.ts'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { fundingView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('takes a line away until something is entered on it', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-01T11:00:00Z' })
    for (const category of ['Noter', 'Lokaler'])
      await saveBudgetLine(ctx, secretary, 'orchestra', 2013, null, {
        side: 'expense',
        category,
        budgetOre: 0,
        note: '',
      })
    const [one, other] = (await fundingView(ctx, secretary, 'orchestra', 2013, null)).lines.expense
    if (!one || !other) throw new Error('two lines are needed')
    await enterMoney(ctx, secretary, one.id, { date: '2013-01-20', text: 'Leie', amountOre: 100, voucher: '' })
    await expect(removeBudgetLine(ctx, secretary, one.id, 1)).rejects.toMatchObject({ key: 'budget.hasEntries' })
    await expect(removeBudgetLine(ctx, host, other.id, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeBudgetLine(ctx, secretary, other.id, 2)).rejects.toMatchObject({ kind: 'conflict' })
    await removeBudgetLine(ctx, secretary, other.id, 1)
    await expect(removeBudgetLine(ctx, secretary, other.id, 1)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.budgetLine.count()).toBe(1)
  })
})
