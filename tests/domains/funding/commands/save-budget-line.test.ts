import { expect, it } from 'vitest'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { fundingView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('adds lines in their order, and changes one that was seen', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-01T11:00:00Z' })
    const line = (category: string, budgetOre = 100_00, side: 'income' | 'expense' = 'expense') => ({
      ...{ side, category, budgetOre, note: '' },
    })
    const save = (told: ReturnType<typeof line>, known: { id: string; version: number } | null = null) =>
      saveBudgetLine(ctx, secretary, 'orchestra', 2013, known, told)
    await expect(saveBudgetLine(ctx, host, 'orchestra', 2013, null, line('Noter'))).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await save(line('Noter'))
    await save(line('Lokaler'))
    await save(line('Noter', 5_00, 'income'))
    await expect(save(line('NOTER'))).rejects.toMatchObject({ key: 'budget.categoryKnown', field: 'category' })
    const { lines } = await fundingView(ctx, secretary, 'orchestra', 2013, null)
    expect(lines.expense.map(({ category }) => category)).toEqual(['Noter', 'Lokaler'])
    const [notes] = lines.expense
    if (!notes) throw new Error('a line is needed')
    await save(line('Noter og leie', 200_00), notes)
    await expect(save(line('Noter', 1), notes)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(save(line('X'), { id: 'none', version: 1 })).rejects.toMatchObject({ kind: 'missing' })
    const { result } = await fundingView(ctx, secretary, 'orchestra', 2013, null)
    expect(result.result.budgetOre).toBe(5_00 - 300_00)
  })
})
