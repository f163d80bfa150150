import { expect, it } from 'vitest'
import { makeHostingPlan } from '#app/domains/hosting/plan/commands/make-hosting-plan.server.ts'
import { retireTemplateMilestone } from '#app/domains/hosting/plan/commands/retire-template-milestone.server.ts'
import { planOf } from '#app/domains/hosting/plan/queries.server.ts'
import { templateView } from '#app/domains/hosting/plan/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned } from '../stage.ts'

eachEngine((engine) => {
  it('is in no new plan, stays in those that have it, and comes back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, hostingId, hostings } = await planned(db)
    const id = (await templateView(ctx, office)).milestones[0]?.id ?? ''
    await expect(retireTemplateMilestone(ctx, coordinator, id, true)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(retireTemplateMilestone(ctx, office, 'unknown', true)).rejects.toMatchObject({ kind: 'missing' })
    await retireTemplateMilestone(ctx, office, id, true)
    await retireTemplateMilestone(ctx, office, id, true)
    expect((await templateView(ctx, office)).retired.map((one) => one.id)).toEqual([id])
    expect(await makeHostingPlan(ctx, office, hostings.next)).toBe(6)
    expect((await planOf(db, hostingId)).milestones).toHaveLength(7)
    await retireTemplateMilestone(ctx, office, id, false)
    expect((await templateView(ctx, office)).milestones).toHaveLength(7)
    expect(await makeHostingPlan(ctx, office, hostings.next)).toBe(1)
    expect(await db.auditEntry.count({ where: { deed: 'hosting-plan.template-retired' } })).toBe(2)
  })
})
