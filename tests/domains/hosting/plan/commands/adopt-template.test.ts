import { expect, it } from 'vitest'
import { adoptTemplate } from '#app/domains/hosting/plan/commands/adopt-template.server.ts'
import { templateView } from '#app/domains/hosting/plan/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('fills an empty template once, for the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    expect(await templateView(ctx, office)).toEqual({ standard: 7, milestones: [], retired: [] })
    for (const actor of [someone(['host']), someone(['contact']), someone([])]) {
      await expect(adoptTemplate(ctx, actor)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(templateView(ctx, actor)).rejects.toMatchObject({ kind: 'forbidden' })
    }
    expect(await adoptTemplate(ctx, office)).toBe(7)
    expect(await adoptTemplate(ctx, office)).toBe(0)
    const { standard, milestones } = await templateView(ctx, office)
    expect(standard).toBeNull()
    expect(milestones.map(({ monthsBefore, tasks }) => [monthsBefore, tasks.length])).toEqual([
      ...[
        [36, 4],
        [24, 4],
        [18, 4],
        [12, 5],
        [6, 5],
        [2, 7],
        [-3, 5],
      ],
    ])
  })
})
