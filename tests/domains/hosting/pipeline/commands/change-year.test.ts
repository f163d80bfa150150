import { expect, it } from 'vitest'
import { changeYear } from '#app/domains/hosting/pipeline/commands/change-year.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

eachEngine((engine) => {
  it('moves a candidate to another year, without the day of the old one', async () => {
    const { db, ctx, office, hostings, at, year } = await hostingGround(engine)
    const { after } = hostings
    await expect(changeYear(ctx, office, after, { year: year + 4, version: 1 })).rejects.toMatchObject({
      key: 'hostingBoard.yearStands',
    })
    await at(after, { stage: 'inspection' })
    for (const wrong of [year - 1, year + 7])
      await expect(changeYear(ctx, office, after, { year: wrong, version: 1 })).rejects.toMatchObject({
        beside: [{ field: 'year', key: 'hostingBoard.yearOutside' }],
      })
    await expect(changeYear(ctx, office, after, { year: year + 4, version: 9 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await changeYear(ctx, office, after, { year: year + 4, version: 1 })
    const moved = await db.hosting.findUniqueOrThrow({ where: { id: after } })
    expect(moved).toMatchObject({ year: year + 4, opensOn: null, version: 2 })
    // The same year again is no change.
    await changeYear(ctx, office, after, { year: year + 4, version: 2 })
    expect((await db.hosting.findUniqueOrThrow({ where: { id: after } })).version).toBe(2)
  })

  it('is the secretariat’s alone', async () => {
    const { ctx, hostings, contact, year } = await hostingGround(engine)
    const wish = { year: year + 4, version: 1 }
    await expect(changeYear(ctx, contact('asker'), hostings.after, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(changeYear(ctx, contact('sande'), hostings.after, wish)).rejects.toMatchObject({ kind: 'missing' })
  })
})
