import { expect, it } from 'vitest'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { removeActivity } from '#app/domains/action-plan/commands/remove-activity.server.ts'
import { planView } from '#app/domains/action-plan/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, ROWS, secretary } from '../plan-2013.ts'

eachEngine((engine) => {
  it('takes out what nothing was said of', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await importPlan(ctx, secretary, 2013, ROWS)
    const { measures } = await planView(ctx, secretary, 2013, null)
    const [said, unsaid] = [measures[0]?.activities[0]?.id ?? '', measures[1]?.activities[0]?.id ?? '']
    await expect(removeActivity(ctx, host, 2013, unsaid, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeActivity(ctx, secretary, 2013, said, 1)).rejects.toMatchObject({ key: 'actionPlan.hasStatuses' })
    await expect(removeActivity(ctx, secretary, 2013, unsaid, 2)).rejects.toMatchObject({ kind: 'conflict' })
    await removeActivity(ctx, secretary, 2013, unsaid, 1)
    await expect(removeActivity(ctx, secretary, 2013, unsaid, 1)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.planActivity.count()).toBe(2)
  })
})
