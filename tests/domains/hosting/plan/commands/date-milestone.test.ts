import { expect, it } from 'vitest'
import { dateMilestone } from '#app/domains/hosting/plan/commands/date-milestone.server.ts'
import { markMilestone } from '#app/domains/hosting/plan/commands/mark-milestone.server.ts'
import { planView } from '#app/domains/hosting/plan/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned, refused } from '../stage.ts'

eachEngine((engine) => {
  it('sets a day that stays when the opening moves, and counts it again', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, milestone, openOn } = await planned(db)
    const { id, version } = await milestone(2)
    const dueNow = async () =>
      (await planView(ctx, coordinator, hostingId)).milestones.find((one) => one.id === id)?.due
    await dateMilestone(ctx, coordinator, hostingId, { id, version, dueOn: '2013-06-28' })
    await openOn('2013-09-19T16:00:00Z')
    expect(await dueNow()).toBe('2013-06-28')
    await dateMilestone(ctx, coordinator, hostingId, { id, version: version + 1, dueOn: null })
    expect(await dueNow()).toBe('2013-07-19')
  })

  it('refuses a day years away, what is reached, another version, and everybody else', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, hostings, milestone, office, ...stage } = await planned(db)
    const { id, version } = await milestone(6)
    for (const dueOn of ['2008-09-11', '2015-09-13'])
      await expect(dateMilestone(ctx, coordinator, hostingId, { id, version, dueOn })).rejects.toMatchObject({
        ...{ kind: 'invalid', field: 'dueOn' },
      })
    const wish = { id, version, dueOn: '2013-03-01' }
    await expect(dateMilestone(ctx, coordinator, hostingId, { ...wish, version: 9 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(dateMilestone(ctx, office, hostings.next, wish)).rejects.toMatchObject({ kind: 'missing' })
    for (const [actor, kind] of refused(stage))
      await expect(dateMilestone(ctx, actor, hostingId, wish)).rejects.toMatchObject({ kind })
    await markMilestone(ctx, coordinator, hostingId, { id, version, done: { on: '2013-03-02', note: '' } })
    await expect(dateMilestone(ctx, coordinator, hostingId, { ...wish, version: version + 1 })).rejects.toMatchObject({
      key: 'hostingPlan.isReached',
    })
  })
})
