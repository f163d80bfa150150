import { expect, it } from 'vitest'
import { closePassed } from '#app/domains/hosting/plan/commands/close-passed.server.ts'
import { planView } from '#app/domains/hosting/plan/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned, refused } from '../stage.ts'

eachEngine((engine) => {
  it('closes what was past when the plan was made, on the day that it was due, and nothing that is late', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, milestone } = await planned(db)
    const before = await planView(ctx, coordinator, hostingId)
    expect(before.passed).toBeGreaterThan(2)
    await expect(closePassed(ctx, coordinator, hostingId, before.passed - 1)).rejects.toMatchObject({
      kind: 'conflict',
    })
    await closePassed(ctx, coordinator, hostingId, before.passed)
    const after = await planView(ctx, coordinator, hostingId)
    expect(after.passed).toBe(0)
    expect(after.sums.milestones).toMatchObject({ done: 2, overdue: before.sums.milestones.overdue })
    expect(await milestone(36)).toMatchObject({ doneOn: '2010-09-12', wasDueOn: '2010-09-12' })
    expect(
      (await milestone(36)).tasks.every(({ state, wasDueOn }) => state === 'done' && wasDueOn === '2010-09-12'),
    ).toBe(true)
    expect((await milestone(18)).doneOn).toBeNull()
  })

  it('is for who works on the plan', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, hostingId, ...stage } = await planned(db)
    for (const [actor, kind] of refused(stage))
      await expect(closePassed(ctx, actor, hostingId, 1)).rejects.toMatchObject({ kind })
  })
})
