import { expect, it } from 'vitest'
import { saveMeasure } from '#app/domains/action-plan/commands/save-measure.server.ts'
import { planView } from '#app/domains/action-plan/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, secretary } from '../plan-2013.ts'

eachEngine((engine) => {
  it('adds measures in their order and renames one that was seen', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await expect(saveMeasure(ctx, host, 2013, null, 'A')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(saveMeasure(ctx, secretary, 1999, null, 'A')).rejects.toMatchObject({ kind: 'missing' })
    await saveMeasure(ctx, secretary, 2013, null, 'A')
    await saveMeasure(ctx, secretary, 2013, null, 'B')
    await expect(saveMeasure(ctx, secretary, 2013, null, 'B')).rejects.toMatchObject({ key: 'actionPlan.measureKnown' })
    const [first] = (await planView(ctx, secretary, 2013, null)).measures
    if (!first) throw new Error('a measure is needed')
    await saveMeasure(ctx, secretary, 2013, first, 'C')
    await expect(saveMeasure(ctx, secretary, 2013, first, 'D')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(saveMeasure(ctx, secretary, 2014, first, 'D')).rejects.toMatchObject({ kind: 'missing' })
    expect((await planView(ctx, secretary, 2013, null)).measures.map(({ title }) => title)).toEqual(['C', 'B'])
  })
})
