import { expect, it } from 'vitest'
import { followLastYear } from '#app/domains/action-plan/commands/follow-last-year.server.ts'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { planView } from '#app/domains/action-plan/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, ROWS, secretary } from '../plan-2013.ts'

eachEngine((engine) => {
  it('starts a year from the one before and marks what was not done', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2014-01-10T11:00:00Z' })
    await importPlan(ctx, secretary, 2013, ROWS)
    await importPlan(ctx, secretary, 2014, [{ measure: 'Evaluering', activity: 'Ny', status: null, quarters: '' }])
    await expect(followLastYear(ctx, host, 2014)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await followLastYear(ctx, secretary, 2014)).toBe(3)
    const { measures, counts, can } = await planView(ctx, secretary, 2014, null)
    expect(measures.map(({ title, activities }) => [title, ...activities.map((one) => one.title)])).toEqual([
      ['Evaluering', 'Ny', 'Evaluering 2013'],
      ['Ekstern finansiering', 'Søknader til offentlige instanser', 'Sponsorsøk'],
    ])
    const marked = measures.flatMap(({ activities }) => activities.filter(({ leftBefore }) => leftBefore))
    expect(marked.map(({ title }) => title)).toEqual(['Evaluering 2013', 'Sponsorsøk'])
    const done = measures.flatMap(({ activities }) => activities.filter(({ before }) => before === 'done'))
    expect(done.map(({ title }) => title)).toEqual(['Søknader til offentlige instanser'])
    expect([counts.unsaid, can.follow]).toEqual([4, false])
    await expect(followLastYear(ctx, secretary, 2014)).rejects.toMatchObject({ key: 'actionPlan.nothingToFollow' })
  })
})
