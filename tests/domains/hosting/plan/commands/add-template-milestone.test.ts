import { expect, it } from 'vitest'
import { addTemplateMilestone } from '#app/domains/hosting/plan/commands/add-template-milestone.server.ts'
import { adoptTemplate } from '#app/domains/hosting/plan/commands/adopt-template.server.ts'
import { templateView } from '#app/domains/hosting/plan/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const office = someone(['secretariat'])
const facts = {
  ...{ months: 6, when: 'before' as const, titleNb: 'Strøm', titleEn: '', side: 'host' as const },
  ...{ evidence: '', evidenceEn: '' },
}

eachEngine((engine) => {
  it('comes after those of the same month', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await adoptTemplate(ctx, office)
    const id = await addTemplateMilestone(ctx, office, facts)
    const { milestones } = await templateView(ctx, office)
    expect(milestones[5]).toMatchObject({ id, monthsBefore: 6, position: 2, up: true, down: false })
    expect(milestones[4]).toMatchObject({ monthsBefore: 6, up: false, down: true })
    await addTemplateMilestone(ctx, office, { ...facts, months: 1, when: 'after' })
    expect((await templateView(ctx, office)).milestones.map(({ monthsBefore }) => monthsBefore).at(-2)).toBe(-1)
  })

  it('is for the secretariat, and within the years that a plan can hold', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await expect(addTemplateMilestone(ctx, someone(['host']), facts)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(addTemplateMilestone(ctx, office, { ...facts, months: 61 })).rejects.toMatchObject({ field: 'months' })
    expect(await db.milestoneTemplate.count()).toBe(0)
  })
})
