import { expect, it } from 'vitest'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { removeMeasure } from '#app/domains/action-plan/commands/remove-measure.server.ts'
import { saveMeasure } from '#app/domains/action-plan/commands/save-measure.server.ts'
import { planView } from '#app/domains/action-plan/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, ROWS, secretary } from '../plan-2013.ts'

eachEngine((engine) => {
  it('takes an empty measure out, and no other', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await importPlan(ctx, secretary, 2013, ROWS)
    await saveMeasure(ctx, secretary, 2013, null, 'Tomt')
    const { measures } = await planView(ctx, secretary, 2013, null)
    const [full, empty] = [measures[0]?.id ?? '', measures.at(-1)?.id ?? '']
    await expect(removeMeasure(ctx, host, 2013, empty, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeMeasure(ctx, secretary, 2013, full, 1)).rejects.toMatchObject({
      key: 'actionPlan.hasActivities',
    })
    await expect(removeMeasure(ctx, secretary, 2013, empty, 2)).rejects.toMatchObject({ kind: 'conflict' })
    await removeMeasure(ctx, secretary, 2013, empty, 1)
    await expect(removeMeasure(ctx, secretary, 2013, empty, 1)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.planMeasure.count()).toBe(2)
  })
})
