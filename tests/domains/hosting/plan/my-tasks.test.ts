import { expect, it } from 'vitest'
import { myTasksView } from '#app/domains/hosting/plan/my-tasks.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned } from './stage.ts'

eachEngine((engine) => {
  it('says of a plan that the opening has been from the day after it, by the days in Oslo', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator } = await planned(db)
    const plansAt = async (now: string) => (await myTasksView(ctx.at(now), coordinator)).plans
    expect(await plansAt('2013-09-12T21:59:00Z')).toMatchObject([{ opening: '2013-09-12', opened: false }])
    expect(await plansAt('2013-09-12T22:00:00Z')).toMatchObject([{ opening: '2013-09-12', opened: true }])
  })
})
