import { expect, it } from 'vitest'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { moveInPlan } from '#app/domains/action-plan/commands/move-in-plan.server.ts'
import { planView } from '#app/domains/action-plan/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, ROWS, secretary } from '../plan-2013.ts'

eachEngine((engine) => {
  it('moves measures and activities a step, and nothing past the ends', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await importPlan(ctx, secretary, 2013, ROWS)
    const titles = async () =>
      (await planView(ctx, secretary, 2013, null)).measures.map(({ activities }) => activities.map((a) => a.title[0]))
    const { measures } = await planView(ctx, secretary, 2013, null)
    const [measure, activity] = [measures[1]?.id ?? '', measures[0]?.activities[1]?.id ?? '']
    await expect(moveInPlan(ctx, host, 2013, measure, -1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(moveInPlan(ctx, secretary, 2014, measure, -1)).rejects.toMatchObject({ kind: 'missing' })
    await moveInPlan(ctx, secretary, 2013, measure, -1)
    await moveInPlan(ctx, secretary, 2013, measure, -1)
    expect(await titles()).toEqual([['E'], ['S', 'S']])
    await moveInPlan(ctx, secretary, 2013, activity, -1)
    const moved = (await planView(ctx, secretary, 2013, null)).measures[1]?.activities[0]?.id
    expect(moved).toBe(activity)
  })
})
