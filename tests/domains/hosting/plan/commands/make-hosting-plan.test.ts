import { expect, it } from 'vitest'
import { makeHostingPlan } from '#app/domains/hosting/plan/commands/make-hosting-plan.server.ts'
import { retireTemplateMilestone } from '#app/domains/hosting/plan/commands/retire-template-milestone.server.ts'
import { planOf } from '#app/domains/hosting/plan/queries.server.ts'
import { planView } from '#app/domains/hosting/plan/screens.server.ts'
import { STANDARD_TEMPLATE } from '#app/domains/hosting/plan/standard.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { planned, refused } from '../stage.ts'

const count = STANDARD_TEMPLATE.flatMap(({ tasks }) => tasks).length

eachEngine((engine) => {
  it('makes the plan of the standard template, counted from the opening of the edition', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, hostingId } = await planned(db)
    const { milestones, loose, opening } = await planView(ctx, office, hostingId)
    expect(opening).toBe('2013-09-12')
    expect(milestones.map(({ monthsBefore, due }) => [monthsBefore, due])).toEqual([
      ...[
        [36, '2010-09-12'],
        [24, '2011-09-12'],
        [18, '2012-03-12'],
        [12, '2012-09-12'],
      ],
      ...[
        [6, '2013-03-12'],
        [2, '2013-07-12'],
        [-3, '2013-12-12'],
      ],
    ])
    expect(milestones.flatMap(({ tasks }) => tasks)).toHaveLength(count)
    expect(loose).toEqual([])
    expect(milestones.map(({ state }) => state)).toEqual([
      ...['before', 'before', 'overdue', 'overdue', 'overdue', 'later', 'later'],
    ])
    expect((await db.hosting.findUniqueOrThrow({ where: { id: hostingId } })).toldOpening).toBe('2013-09-12')
    expect(milestones[5]).toMatchObject({ clashes: [{ kind: 'july' }], clearDay: '2013-06-28' })
  })

  it('adds nothing twice, and what the template has got since', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, hostingId } = await planned(db)
    expect(await makeHostingPlan(ctx, coordinator, hostingId)).toBe(0)
    const { id } = await db.milestoneTemplate.create({
      data: {
        monthsBefore: 1,
        position: 1,
        titleNb: 'Nøkler',
        tasks: { create: { position: 1, titleNb: 'Hent nøkler' } },
      },
    })
    const gone = await db.milestoneTemplate.create({ data: { monthsBefore: 9, position: 1, titleNb: 'Ut' } })
    await retireTemplateMilestone(ctx, office, gone.id, true)
    expect((await planView(ctx, coordinator, hostingId)).lacking).toBe(1)
    expect(
      await Promise.all([makeHostingPlan(ctx, office, hostingId), makeHostingPlan(ctx, coordinator, hostingId)]),
    ).toSatisfy((made: number[]) => made.reduce((sum, one) => sum + one) === 1)
    const { milestones, tasks } = await planOf(db, hostingId)
    expect(milestones.filter(({ templateId }) => templateId === id)).toHaveLength(1)
    expect(tasks).toHaveLength(count + 1)
  })

  it('is for who works on it, and for no hosting that has fallen away', async () => {
    const { db } = await engine.freshDatabase()
    const stage = await planned(db)
    for (const [actor, kind] of refused(stage))
      await expect(makeHostingPlan(stage.ctx, actor, stage.hostingId)).rejects.toMatchObject({ kind })
    await expect(makeHostingPlan(stage.ctx, stage.office, 'unknown')).rejects.toMatchObject({ kind: 'missing' })
    await db.hosting.update({ where: { id: stage.hostings.next }, data: { stage: 'withdrawn' } })
    await expect(makeHostingPlan(stage.ctx, stage.office, stage.hostings.next)).rejects.toMatchObject({
      key: 'hostingPlan.fallenAway',
    })
  })

  it('costs the page the same however many tasks there are', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, hostingId } = await planned(db)
    const cost = async () => (await statementsOf(() => planView(ctx, office, hostingId))).length
    const before = await cost()
    await db.hostingTask.createMany({
      data: Array.from({ length: 40 }, (_, index) => ({ hostingId, title: `Oppgave ${index}`, createdAt: ctx.now })),
    })
    expect(await cost()).toBe(before)
  })
})
