import { expect, it } from 'vitest'
import { addTask } from '#app/domains/hosting/plan/commands/add-task.server.ts'
import { makeHostingPlan } from '#app/domains/hosting/plan/commands/make-hosting-plan.server.ts'
import { markTask } from '#app/domains/hosting/plan/commands/mark-task.server.ts'
import { planOf } from '#app/domains/hosting/plan/queries.server.ts'
import { planView } from '#app/domains/hosting/plan/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned, refused } from '../stage.ts'

const facts = {
  title: 'Lån en stige',
  text: '',
  side: 'host' as const,
  milestoneId: null,
  dueOn: '2013-08-20',
  responsibleId: null,
}

eachEngine((engine) => {
  it('adds one by itself or under a milestone, for somebody who has to do with it', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, milestone, technician } = await planned(db)
    const member = await technician()
    const alone = await addTask(ctx, coordinator, hostingId, { ...facts, responsibleId: member.personId })
    const { id: milestoneId, tasks } = await milestone(2)
    const under = await addTask(ctx, coordinator, hostingId, { ...facts, milestoneId, dueOn: null })
    const view = await planView(ctx, coordinator, hostingId)
    expect(view.loose).toMatchObject([{ id: alone, due: '2013-08-20', responsible: { name: 'Tekniker' } }])
    const shown = view.milestones.find(({ id }) => id === milestoneId)?.tasks
    expect(shown?.at(-1)).toMatchObject({ id: under, due: '2013-07-12' })
    expect(shown).toHaveLength(tasks.length + 1)
  })

  it('adds one when a form is sent twice, even at once, and another for other words or another form', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, technician } = await planned(db)
    const member = await technician()
    const sent = { ...facts, responsibleId: member.personId, once: 'form-1' }
    const ids = await Promise.all([1, 2, 3].map(() => addTask(ctx, coordinator, hostingId, sent)))
    expect(new Set(ids).size).toBe(1)
    const [id = ''] = ids
    const noted = () => db.auditEntry.count({ where: { deed: 'hosting-plan.task-added', subjectId: hostingId } })
    expect(await noted()).toBe(1)
    // What became of it meanwhile, and of who was to do it, is no reason to add it anew.
    await markTask(ctx, coordinator, id, 'done')
    await db.projectMember.updateMany({ where: { personId: member.personId }, data: { leftAt: ctx.now } })
    expect(await addTask(ctx, coordinator, hostingId, sent)).toBe(id)
    const free = { ...sent, responsibleId: null }
    const others = [
      await addTask(ctx, coordinator, hostingId, free),
      await addTask(ctx, coordinator, hostingId, { ...free, title: 'Lån to stiger' }),
      await addTask(ctx, coordinator, hostingId, { ...free, once: 'form-2' }),
      await addTask(ctx, coordinator, hostingId, { ...free, once: '' }),
      await addTask(ctx, coordinator, hostingId, { ...free, once: '' }),
    ]
    expect(new Set([id, ...others]).size).toBe(6)
    expect(await noted()).toBe(6)
  })

  it('not for a contact or a stranger, nor under a milestone of another hosting', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, hostingId, hostings, people, ...stage } = await planned(db)
    for (const responsibleId of [people['coordinator-asker'], people['contact-ovre-eiker'], 'unknown'])
      await expect(addTask(ctx, coordinator, hostingId, { ...facts, responsibleId })).rejects.toMatchObject({
        ...{ kind: 'invalid', field: 'responsibleId' },
      })
    await makeHostingPlan(ctx, office, hostings.next)
    const [foreign] = (await planOf(db, hostings.next)).milestones
    await expect(addTask(ctx, office, hostingId, { ...facts, milestoneId: foreign?.id ?? '' })).rejects.toMatchObject({
      kind: 'missing',
    })
    for (const [actor, kind] of refused(stage))
      for (const once of ['', 'form-1'])
        await expect(addTask(ctx, actor, hostingId, { ...facts, once })).rejects.toMatchObject({ kind })
    expect((await planOf(db, hostingId)).tasks.some(({ title }) => title === facts.title)).toBe(false)
  })
})
