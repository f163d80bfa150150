import { expect, it } from 'vitest'
import { addTemplateMilestone } from '#app/domains/hosting/plan/commands/add-template-milestone.server.ts'
import { orderTemplateMilestone } from '#app/domains/hosting/plan/commands/order-template-milestone.server.ts'
import { templateView } from '#app/domains/hosting/plan/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('moves one past another of its month', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const add = (titleNb: string) =>
      addTemplateMilestone(ctx, office, {
        ...{
          months: 6,
          when: 'before' as const,
          titleNb,
          titleEn: '',
          evidence: '',
          evidenceEn: '',
          side: 'host' as const,
        },
      })
    const [a] = [await add('a'), await add('b'), await add('c')]
    const row = async () => (await templateView(ctx, office)).milestones.map(({ titleNb }) => titleNb).join('')
    await orderTemplateMilestone(ctx, office, a, 'down')
    expect(await row()).toBe('bac')
    await orderTemplateMilestone(ctx, office, a, 'down')
    await orderTemplateMilestone(ctx, office, a, 'down')
    expect(await row()).toBe('bca')
    await orderTemplateMilestone(ctx, office, a, 'up')
    expect(await row()).toBe('bac')
    await expect(orderTemplateMilestone(ctx, someone(['host']), a, 'up')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(orderTemplateMilestone(ctx, office, 'unknown', 'up')).rejects.toMatchObject({ kind: 'missing' })
  })
})
