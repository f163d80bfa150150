import { expect, it } from 'vitest'
import { standBy } from '#app/domains/hosting/pipeline/commands/stand-by.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

eachEngine((engine) => {
  it('puts in reserve what has no agreement, and only for the secretariat', async () => {
    const { db, ctx, office, hostings, contact } = await hostingGround(engine)
    await expect(standBy(ctx, contact('asker'), hostings.after, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(standBy(ctx, contact('sande'), hostings.after, 1)).rejects.toMatchObject({ kind: 'missing' })
    await expect(standBy(ctx, office, hostings.next, 1)).rejects.toMatchObject({ key: 'hostingCase.cannotStandBy' })
    await expect(standBy(ctx, office, hostings.after, 5)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await standBy(ctx, office, hostings.after, 1)
    expect(await db.hosting.findMany({ where: { reserve: true }, select: { id: true } })).toEqual([
      { id: hostings.after },
    ])
  })
})
