import { expect, it } from 'vitest'
import { tryAddressAgain } from '#app/domains/outreach/newsletter/commands/try-address-again.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, office, staged, subscribe } from '../stage.ts'

eachEngine((engine) => {
  it('writes to a dead address again', async () => {
    const { db, ctx } = await staged(engine)
    const [id = ''] = await subscribe(db, 1)
    await db.subscriber.update({ where: { id }, data: { bouncedAt: ctx.now, softBounces: 5 } })
    await expect(tryAddressAgain(ctx, artist, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await tryAddressAgain(ctx, office, id)
    await tryAddressAgain(ctx, office, id)
    expect(await db.subscriber.findUniqueOrThrow({ where: { id } })).toMatchObject({ bouncedAt: null, softBounces: 0 })
    expect(await db.auditEntry.count({ where: { deed: 'newsletter.tried' } })).toBe(1)
    await expect(tryAddressAgain(ctx, office, 'none')).rejects.toMatchObject({ kind: 'missing' })
  })
})
