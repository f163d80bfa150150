import { expect, it } from 'vitest'
import { planSending } from '#app/domains/outreach/newsletter/commands/plan-sending.server.ts'
import { removeSubscriber } from '#app/domains/outreach/newsletter/commands/remove-subscriber.server.ts'
import { sendNewsletters } from '#app/domains/outreach/newsletter/commands/send-newsletters.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, draft, office, staged, subscribe } from '../stage.ts'

eachEngine((engine) => {
  it('deletes the address, its record, and its letters that have not gone', async () => {
    const { db, ctx } = await staged(engine)
    const [id = ''] = await subscribe(db, 2)
    await planSending(ctx, office, await draft(db), 1, null)
    await sendNewsletters(ctx, office)
    await expect(removeSubscriber(ctx, artist, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await removeSubscriber(ctx, office, id)
    expect(await db.subscriber.count()).toBe(1)
    expect(await db.consentEntry.count({ where: { subscriberId: id } })).toBe(0)
    expect((await db.mail.findMany()).map(({ toEmail }) => toEmail)).toEqual(['leser-2@example.com'])
    await expect(removeSubscriber(ctx, office, id)).rejects.toMatchObject({ kind: 'missing' })
  })
})
