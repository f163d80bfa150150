import { expect, it } from 'vitest'
import { layProposed } from '#app/domains/exhibition/shift/commands/lay-proposed.server.ts'
import { shiftsView } from '#app/domains/exhibition/shift/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, exhibition, host } from '../../people.ts'

eachEngine((engine) => {
  it('lays out what was shown, once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await exhibition(db)
    const { proposed } = await shiftsView(ctx, host, 2013)
    expect(new Set(proposed.map(({ kind }) => kind))).toEqual(new Set(['rigging', 'watch', 'dismantling']))
    await expect(layProposed(ctx, anna, 2013, proposed.length)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(layProposed(ctx, host, 2013, 1)).rejects.toMatchObject({ key: 'exhibitionShifts.otherProposal' })
    const twice = await Promise.allSettled([1, 2].map(() => layProposed(ctx, host, 2013, proposed.length)))
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.exhibitionShift.count()).toBe(proposed.length)
    expect((await shiftsView(ctx, host, 2013)).proposed).toEqual([])
  })
})
