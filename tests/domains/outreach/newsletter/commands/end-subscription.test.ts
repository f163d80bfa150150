import { expect, it } from 'vitest'
import { endSubscription } from '#app/domains/outreach/newsletter/commands/end-subscription.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, office, staged, subscribe } from '../stage.ts'

eachEngine((engine) => {
  it('takes an address off one list, and says who did it', async () => {
    const { db, ctx } = await staged(engine)
    const [id = ''] = await subscribe(db, 1, ['visitors', 'press'])
    await endSubscription(ctx.as('office'), office, id, 'press')
    await endSubscription(ctx.as('office'), office, id, 'press')
    expect((await db.subscription.findMany({ where: { state: 'active' } })).map(({ list }) => list)).toEqual([
      'visitors',
    ])
    expect(await db.consentEntry.findMany()).toMatchObject([
      { list: 'press', deed: 'removed', source: 'office', byId: 'office' },
    ])
    await expect(endSubscription(ctx, artist, id, 'visitors')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(endSubscription(ctx, office, 'none', 'visitors')).rejects.toMatchObject({ kind: 'missing' })
  })
})
