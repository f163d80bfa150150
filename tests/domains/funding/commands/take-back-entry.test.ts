import { expect, it } from 'vitest'
import { enterMoney } from '#app/domains/funding/commands/enter-money.server.ts'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { takeBackEntry } from '#app/domains/funding/commands/take-back-entry.server.ts'
import { fundingView } from '#app/domains/funding/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, secretary } from '../money.ts'

eachEngine((engine) => {
  it('adds an entry that turns another round, once, and changes none', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-12-01T11:00:00Z' })
    const line = { side: 'expense' as const, category: 'Noter', budgetOre: 0, note: '' }
    await saveBudgetLine(ctx, secretary, 'orchestra', 2013, null, line)
    const id = (await fundingView(ctx, secretary, 'orchestra', 2013, null)).lines.expense[0]?.id ?? ''
    await enterMoney(ctx, secretary, id, { date: '2013-02-01', text: 'Leie', amountOre: 100_00, voucher: '17' })
    const before = await db.moneyEntry.findFirstOrThrow()
    await expect(takeBackEntry(ctx, host, before.id, '')).rejects.toMatchObject({ kind: 'forbidden' })
    const both = await Promise.allSettled([1, 2].map(() => takeBackEntry(ctx, secretary, before.id, 'Ført to ganger')))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(takeBackEntry(ctx, secretary, before.id, '')).rejects.toMatchObject({ key: 'budget.takenBackAlready' })
    const { open } = await fundingView(ctx, secretary, 'orchestra', 2013, id)
    expect(open).toMatchObject({ actualOre: 0, entries: 2 })
    const back = open?.rows.find(({ takesBack }) => takesBack)
    expect(back).toMatchObject({ amountOre: -100_00, text: 'Ført to ganger', voucher: '17' })
    await expect(takeBackEntry(ctx, secretary, back?.id ?? '', '')).rejects.toMatchObject({ kind: 'conflict' })
    expect(await db.moneyEntry.findUnique({ where: { id: before.id } })).toEqual(before)
  })
})
