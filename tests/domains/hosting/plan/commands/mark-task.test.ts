import { expect, it } from 'vitest'
import { changeTask } from '#app/domains/hosting/plan/commands/change-task.server.ts'
import { markTask } from '#app/domains/hosting/plan/commands/mark-task.server.ts'
import { myTasksView } from '#app/domains/hosting/plan/my-tasks.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned } from '../stage.ts'

eachEngine((engine) => {
  it('keeps who did it, when, and what was due, though the opening moves afterwards', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, task, hostingId, openOn } = await planned(db)
    const { id } = await task(6)
    await markTask(ctx, coordinator, id, 'done', hostingId)
    const done = { state: 'done', closedById: coordinator.personId, closedAt: ctx.now, wasDueOn: '2013-03-12' }
    expect(await task(6)).toMatchObject(done)
    await openOn('2014-09-12T16:00:00Z')
    await markTask(ctx.at('2013-06-01T10:00:00Z'), coordinator, id, 'done')
    expect(await task(6)).toMatchObject(done)
    await markTask(ctx, coordinator, id, 'open')
    expect(await task(6)).toMatchObject({ state: 'open', closedById: null, closedAt: null, wasDueOn: null })
    await markTask(ctx, coordinator, id, 'dropped')
    expect(await task(6)).toMatchObject({ state: 'dropped', closedById: coordinator.personId, wasDueOn: null })
    expect(await db.auditEntry.count({ where: { deed: 'hosting-plan.task-marked' } })).toBe(3)
  })

  it('is for who works on the plan, and finds no task of another plan by its address', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, contact, other, task, hostings } = await planned(db)
    const { id } = await task(6)
    for (const actor of [contact, other])
      await expect(markTask(ctx, actor, id, 'done')).rejects.toMatchObject({ kind: 'missing' })
    await expect(markTask(ctx, coordinator, id, 'done', hostings.next)).rejects.toMatchObject({ kind: 'missing' })
    await expect(markTask(ctx, coordinator, 'unknown', 'done')).rejects.toMatchObject({ kind: 'missing' })
    expect((await task(6)).state).toBe('open')
  })

  it('somebody of the group marks the own task alone, and none after leaving it', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, task, hostingId, technician } = await planned(db)
    const [own, others] = [await task(6), await task(6, 1)]
    const member = await technician()
    const { version, title, text, side, milestoneId } = own
    const facts = { id: own.id, version, title, text, side, milestoneId, dueOn: null }
    await changeTask(ctx, office, hostingId, { ...facts, responsibleId: member.personId })
    expect((await myTasksView(ctx, member)).overdue.map((one) => one.task.id)).toEqual([own.id])
    await markTask(ctx, member, own.id, 'done')
    expect((await task(6)).state).toBe('done')
    await expect(markTask(ctx, member, others.id, 'done')).rejects.toMatchObject({ kind: 'missing' })
    await db.projectMember.updateMany({ data: { leftAt: ctx.now } })
    await expect(markTask(ctx, member, own.id, 'open')).rejects.toMatchObject({ kind: 'missing' })
    await expect(myTasksView(ctx, member)).rejects.toMatchObject({ kind: 'missing' })
  })
})
