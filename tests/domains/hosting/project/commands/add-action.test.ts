import { expect, it } from 'vitest'
import { planView } from '#app/domains/hosting/plan/screens.server.ts'
import { addAction } from '#app/domains/hosting/project/commands/add-action.server.ts'
import { meetingView } from '#app/domains/hosting/project/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('becomes a task of the plan that says where it comes from', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, meetingId, people, ...stage } = await withGroup(db)
    const wish = { title: 'Bestill lamper', side: 'host' as const, dueOn: '2013-06-20' }
    const responsibleId = coordinator.personId
    const id = await addAction(ctx, coordinator, meetingId, { ...wish, responsibleId })
    expect((await planView(ctx, coordinator, hostingId)).loose).toMatchObject([{ id, fromMeeting: true }])
    expect((await meetingView(ctx, coordinator, meetingId)).actions).toMatchObject([
      { id, title: 'Bestill lamper', responsible: 'Koordinator Øvre Eiker', dueOn: '2013-06-20' },
    ])
    await expect(
      addAction(ctx, coordinator, meetingId, { ...wish, responsibleId: people['coordinator-asker'] }),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'responsibleId' })
    for (const [actor, kind] of refused(stage))
      await expect(addAction(ctx, actor, meetingId, { ...wish, responsibleId: null })).rejects.toMatchObject({ kind })
    expect(await db.hostingTask.count({ where: { meetingId } })).toBe(1)
  })

  it('is one when the form is sent twice, even at once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId } = await withGroup(db)
    const wish = { title: 'Bestill lamper', side: 'host' as const, dueOn: null, responsibleId: null, once: 'form-1' }
    const ids = await Promise.all([1, 2].map(() => addAction(ctx, coordinator, meetingId, wish)))
    expect(new Set(ids).size).toBe(1)
    await addAction(ctx, coordinator, meetingId, { ...wish, once: 'form-2' })
    expect(await db.hostingTask.count({ where: { meetingId } })).toBe(2)
  })
})
