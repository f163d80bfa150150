import { expect, it } from 'vitest'
import { leaveNewsletter } from '#app/domains/outreach/newsletter/commands/leave-newsletter.server.ts'
import { leaveKey } from '#app/domains/outreach/newsletter/keys.server.ts'
import { leaveView } from '#app/domains/outreach/newsletter/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { staged, subscribe } from '../stage.ts'

eachEngine((engine) => {
  it('leaves the lists that brought the letter and no other, once', async () => {
    const { db, ctx } = await staged(engine)
    const [id = ''] = await subscribe(db, 1, ['visitors', 'artists', 'press'])
    const key = leaveKey(ctx.settings.sessionSecret, { subscriberId: id, lists: ['visitors', 'artists'] })
    expect(await leaveView(ctx, key)).toMatchObject({ lists: ['visitors', 'artists'], left: false })
    expect(await db.subscription.count({ where: { state: 'active' } })).toBe(3)
    await leaveNewsletter(ctx, key, 'one-click')
    await leaveNewsletter(ctx, key, 'one-click')
    expect((await db.subscription.findMany({ where: { state: 'active' } })).map(({ list }) => list)).toEqual(['press'])
    expect(await db.consentEntry.findMany({ where: { deed: 'withdrawn' } })).toMatchObject([
      { source: 'one-click', byId: null },
      { source: 'one-click', byId: null },
    ])
    expect(await leaveView(ctx, key)).toMatchObject({ left: true })
  })

  it('says nothing of an address that is deleted, and refuses a key that was never ours', async () => {
    const { db, ctx } = await staged(engine)
    const [id = ''] = await subscribe(db, 1)
    const key = leaveKey(ctx.settings.sessionSecret, { subscriberId: id, lists: ['visitors'] })
    await db.subscriber.delete({ where: { id } })
    await leaveNewsletter(ctx, key, 'link')
    expect(await leaveView(ctx, key)).toMatchObject({ left: true })
    await expect(leaveNewsletter(ctx, `A${key.slice(1)}`, 'link')).rejects.toThrow('newsletter.leaveOldLede')
    expect(await leaveView(ctx, 'tull')).toBeNull()
    expect(await leaveView(ctx, 'prove')).toMatchObject({ test: true })
  })
})
