import { expect, it } from 'vitest'
import { changeTask } from '#app/domains/hosting/plan/commands/change-task.server.ts'
import { markTask } from '#app/domains/hosting/plan/commands/mark-task.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned, refused } from '../stage.ts'

eachEngine((engine) => {
  it('writes on top of the version that was read; other words have no English of the template', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, people, task, hostingId } = await planned(db)
    const { id, version, title, side, milestoneId, titleEn } = await task(6)
    const facts = { id, version, title, text: 'Ring vaktmesteren', side, milestoneId, dueOn: '2013-05-20' }
    await changeTask(ctx, coordinator, hostingId, { ...facts, responsibleId: people.office })
    expect(await task(6)).toMatchObject({ titleEn, dueOn: '2013-05-20', responsibleId: people.office })
    const again = { ...facts, title: 'Noe annet', responsibleId: null }
    await expect(changeTask(ctx, coordinator, hostingId, again)).rejects.toMatchObject({
      ...{ kind: 'conflict', key: 'faults.changedMeanwhile' },
    })
    await changeTask(ctx, coordinator, hostingId, { ...again, version: version + 1 })
    expect(await task(6)).toMatchObject({ title: 'Noe annet', titleEn: '', responsibleId: null })
  })

  it('leaves what is closed, and lets nobody else in', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, people, task, hostingId, hostings, office, ...stage } = await planned(db)
    const { id, version, title, text, side, milestoneId } = await task(6)
    const facts = { id, version, title, text, side, milestoneId, dueOn: null, responsibleId: null }
    for (const [actor, kind] of refused(stage))
      await expect(changeTask(ctx, actor, hostingId, facts)).rejects.toMatchObject({ kind })
    await expect(changeTask(ctx, office, hostings.next, facts)).rejects.toMatchObject({ kind: 'missing' })
    await expect(
      changeTask(ctx, coordinator, hostingId, { ...facts, responsibleId: people['coordinator-asker'] }),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'responsibleId' })
    await markTask(ctx, coordinator, id, 'done')
    await expect(changeTask(ctx, coordinator, hostingId, { ...facts, version: version + 1 })).rejects.toMatchObject({
      key: 'hostingPlan.taskClosed',
    })
  })
})
