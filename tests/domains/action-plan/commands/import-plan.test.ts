import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { PLAN_COLUMNS, planRowIn } from '#app/domains/action-plan/file-columns.server.ts'
import { planCells, planOfYear, planView } from '#app/domains/action-plan/queries.server.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { tableOf } from '#app/platform/tables/table-of.ts'
import { writeTable } from '#app/platform/tables/write-table.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { host, ROWS, secretary } from '../plan-2013.ts'

eachEngine((engine) => {
  it('takes in the plan of 2013 once, and gives the same file back', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-12-16T11:00:00Z' })
    const file = readFileSync('app/cli/demo/data/action-plan-2013.csv')
    const { rows, faults } = readCsv(file, PLAN_COLUMNS)
    expect(faults).toEqual([])
    const plan = rows.map(planRowIn)
    await expect(importPlan(ctx, host, 2013, plan)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await importPlan(ctx, secretary, 2013, plan)).toEqual({ added: 26, changed: 0, unchanged: 0 })
    expect(await importPlan(ctx, secretary, 2013, plan)).toEqual({ added: 0, changed: 0, unchanged: 26 })
    expect(await db.planStatus.count()).toBe(26)
    expect((await planView(ctx, secretary, 2013, null)).counts).toMatchObject({ done: 25, notDone: 1, unsaid: 0 })
    const again = await writeTable(await planCells(ctx, secretary, 2013), tableOf(PLAN_COLUMNS), 'csv')
    expect(again.toString().trim().split(/\r?\n/)).toEqual(file.toString().trim().split(/\r?\n/))
    expect(await planOfYear(db, 2013)).toHaveLength(26)
    expect((await statementsOf(() => planView(ctx, secretary, 2013, null))).length).toBeLessThanOrEqual(5)
  })

  it('changes what the file says otherwise and takes nothing away', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-12-16T11:00:00Z' })
    await importPlan(ctx, secretary, 2013, ROWS)
    const [first] = ROWS
    if (!first) throw new Error('a row is needed')
    const later = testContext({ db, now: '2013-12-17T11:00:00Z' })
    expect(await importPlan(later, secretary, 2013, [{ ...first, quarters: 'Q1+Q2', status: 'delayed' }])).toEqual({
      ...{ added: 0, changed: 1, unchanged: 0 },
    })
    expect((await planOfYear(db, 2013)).map(({ status, quarters }) => [status, quarters])).toEqual([
      ['delayed', 'Q1+Q2'],
      ['notDone', ''],
      [null, 'Q4'],
    ])
    await expect(importPlan(ctx, secretary, 2013, [first, first])).rejects.toMatchObject({ key: 'actionPlan.twice' })
    await expect(importPlan(ctx, secretary, 1999, ROWS)).rejects.toMatchObject({ kind: 'missing' })
  })
})
