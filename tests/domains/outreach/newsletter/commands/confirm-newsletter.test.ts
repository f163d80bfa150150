import { expect, it } from 'vitest'
import { askForNewsletter } from '#app/domains/outreach/newsletter/commands/ask-for-newsletter.server.ts'
import { confirmNewsletter } from '#app/domains/outreach/newsletter/commands/confirm-newsletter.server.ts'
import { confirmView } from '#app/domains/outreach/newsletter/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { staged } from '../stage.ts'

const asked = { email: 'ny@example.com', lists: ['visitors', 'press'] as const }

eachEngine((engine) => {
  it('puts the address on the lists, once however often it is done', async () => {
    const { db, ctx } = await staged(engine)
    await askForNewsletter(ctx, 'nb', asked)
    const key = /bekreft\/([\w-]+)/.exec((await db.mail.findFirstOrThrow()).text)?.[1] ?? ''
    expect(await confirmView(ctx, key)).toEqual({ lists: expect.arrayContaining(['visitors', 'press']), done: false })
    expect(await db.subscription.count({ where: { state: 'active' } })).toBe(0)
    await confirmNewsletter(ctx, key)
    await confirmNewsletter(ctx, key)
    expect(await db.subscription.count({ where: { state: 'active' } })).toBe(2)
    expect(await db.consentEntry.count({ where: { deed: 'confirmed', source: 'link' } })).toBe(2)
    expect((await confirmView(ctx, key))?.done).toBe(true)
  })

  it('refuses a link that is too old, that was left, or that was never ours', async () => {
    const { db, ctx } = await staged(engine)
    await askForNewsletter(ctx, 'nb', asked)
    const key = /bekreft\/([\w-]+)/.exec((await db.mail.findFirstOrThrow()).text)?.[1] ?? ''
    await expect(confirmNewsletter(ctx.at('2013-09-04T10:00:00Z'), key)).rejects.toThrow('newsletter.linkOldLede')
    expect(await confirmView(ctx.at('2013-09-04T10:00:00Z'), key)).toBeNull()
    await expect(confirmNewsletter(ctx, `${key.slice(0, -1)}_`)).rejects.toThrow('newsletter.linkOldLede')
    await db.subscription.updateMany({ data: { state: 'ended' } })
    await expect(confirmNewsletter(ctx, key)).rejects.toThrow('newsletter.linkOldLede')
  })

  it('the letter came through, so the address lives', async () => {
    const { db, ctx } = await staged(engine)
    await askForNewsletter(ctx, 'nb', asked)
    await db.subscriber.updateMany({ data: { bouncedAt: ctx.now, softBounces: 5 } })
    const key = /bekreft\/([\w-]+)/.exec((await db.mail.findFirstOrThrow()).text)?.[1] ?? ''
    await confirmNewsletter(ctx, key)
    expect(await db.subscriber.findFirstOrThrow()).toMatchObject({ bouncedAt: null, softBounces: 0 })
  })
})
