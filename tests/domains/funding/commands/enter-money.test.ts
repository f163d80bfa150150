import { expect, it } from 'vitest'
import { enterMoney } from '#app/domains/funding/commands/enter-money.server.ts'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { fundingFigures, fundingView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('adds up on its line, and asks as many questions for fifty entries as for one', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-12-01T11:00:00Z' })
    const view = () => fundingView(ctx, secretary, 'orchestra', 2013, null)
    const line = { side: 'expense' as const, category: 'Noter', budgetOre: 1_000_00, note: '' }
    await saveBudgetLine(ctx, secretary, 'orchestra', 2013, null, line)
    const id = (await view()).lines.expense[0]?.id ?? ''
    const enter = (date: string, amountOre: number, actor = secretary) =>
      enterMoney(ctx, actor, id, { date, text: 'Noteleie', amountOre, voucher: '17' })
    expect((await fundingFigures(db, 'orchestra', 2013)).resultOre).toBeNull()
    await expect(enter('2013-02-01', 1, host)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(enter('2013-12-02', 1)).rejects.toMatchObject({ beside: [{ key: 'funding.notYet' }] })
    await expect(enter('2011-12-02', 1)).rejects.toMatchObject({ beside: [{ key: 'budget.otherYear' }] })
    await enter('2013-02-01', 100_00)
    const one = (await statementsOf(view)).length
    for (let day = 10; day < 30; day++) await enter(`2013-03-${day}`, 10_00)
    expect((await statementsOf(view)).length).toBe(one)
    expect(one).toBeLessThanOrEqual(6)
    expect((await view()).lines.expense).toMatchObject([{ actualOre: 300_00, leftOre: 700_00, entries: 21 }])
    expect((await fundingFigures(db, 'orchestra', 2013)).resultOre).toBe(-300_00)
    await expect(
      enterMoney(ctx, secretary, 'none', { date: '2013-02-01', text: 'x', amountOre: 1, voucher: '' }),
    ).rejects.toMatchObject({ kind: 'missing' })
  })
})
