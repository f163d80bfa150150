import { expect, it } from 'vitest'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { copyLastYear } from '#app/domains/funding/commands/copy-last-year.server.ts'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { fundingView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { GIVER, host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('brings givers without amounts and the budget with what was planned, once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2014-01-10T11:00:00Z' })
    await expect(copyLastYear(ctx, secretary, 'artRound', 2014)).rejects.toMatchObject({ key: 'funding.nothingToCopy' })
    await addContribution(ctx, secretary, 'artRound', 2013, GIVER)
    await addContribution(ctx, secretary, 'artRound', 2013, { ...GIVER, giver: 'Asker' })
    await addContribution(ctx, secretary, 'artRound', 2014, { ...GIVER, giver: 'asker' })
    const line = { side: 'expense' as const, category: 'Katalog', budgetOre: 300_000_00, note: '' }
    await saveBudgetLine(ctx, secretary, 'artRound', 2013, null, line)
    await expect(copyLastYear(ctx, host, 'artRound', 2014)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await fundingView(ctx, secretary, 'artRound', 2014, null)).can.copy).toBe(true)
    expect(await copyLastYear(ctx, secretary, 'artRound', 2014)).toEqual({ givers: 1, lines: 1 })
    const view = await fundingView(ctx, secretary, 'artRound', 2014, null)
    expect(view.givers.map(({ giver, grantedOre, beforeOre }) => [giver, grantedOre, beforeOre]).sort()).toEqual([
      ['Buskerud fylkeskommune', null, 200_000_00],
      ['asker', 200_000_00, 200_000_00],
    ])
    expect(view.lines.expense).toMatchObject([{ category: 'Katalog', budgetOre: 300_000_00, actualOre: 0 }])
    expect(view.can.copy).toBe(false)
    await expect(copyLastYear(ctx, secretary, 'artRound', 2014)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
