import { expect, it } from 'vitest'
import { markMilestone } from '#app/domains/hosting/plan/commands/mark-milestone.server.ts'
import { planView } from '#app/domains/hosting/plan/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned, refused } from '../stage.ts'

eachEngine((engine) => {
  it('says when it was reached, by whom and what shows it; it keeps its day, and can be opened again', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, milestone, openOn } = await planned(db)
    const { id, version } = await milestone(18)
    await markMilestone(ctx, coordinator, hostingId, { id, version, done: { on: '2012-03-20', note: 'Sak 12/2012' } })
    const done = { doneOn: '2012-03-20', doneById: coordinator.personId, wasDueOn: '2012-03-12', note: 'Sak 12/2012' }
    expect(await milestone(18)).toMatchObject(done)
    await openOn('2013-09-19T16:00:00Z')
    const shown = (await planView(ctx, coordinator, hostingId)).milestones.find((one) => one.id === id)
    expect(shown).toMatchObject({ state: 'done', due: '2012-03-12', doneBy: coordinator.name })
    const corrected = { id, version: version + 1, done: { on: '2012-03-21', note: '' } }
    await markMilestone(ctx, coordinator, hostingId, corrected)
    expect(await milestone(18)).toMatchObject({ doneOn: '2012-03-21', wasDueOn: '2012-03-12' })
    await markMilestone(ctx, coordinator, hostingId, { id, version: version + 2, done: null })
    expect(await milestone(18)).toMatchObject({ doneOn: null, doneById: null, wasDueOn: null })
  })

  it('refuses a day that has not come, another version, and everybody else', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, hostings, milestone, office, ...stage } = await planned(db)
    const { id, version } = await milestone(2)
    const wish = { id, version, done: { on: '2013-05-15', note: '' } }
    for (const on of ['2013-05-16', '1999-12-31'])
      await expect(
        markMilestone(ctx, coordinator, hostingId, { ...wish, done: { on, note: '' } }),
      ).rejects.toMatchObject({ kind: 'invalid', field: 'doneOn' })
    await expect(markMilestone(ctx, coordinator, hostingId, { ...wish, version: 7 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(markMilestone(ctx, office, hostings.next, wish)).rejects.toMatchObject({ kind: 'missing' })
    for (const [actor, kind] of refused(stage))
      await expect(markMilestone(ctx, actor, hostingId, wish)).rejects.toMatchObject({ kind })
    expect((await milestone(2)).doneOn).toBeNull()
  })
})
