import { expect, it } from 'vitest'
import { planSending } from '#app/domains/outreach/newsletter/commands/plan-sending.server.ts'
import { stopSending } from '#app/domains/outreach/newsletter/commands/stop-sending.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { startMailSink } from '#tests/support/mail-sink.ts'
import { artist, draft, office, office24, staged, subscribe } from '../stage.ts'

eachEngine((engine) => {
  it('what has gone has gone, and nothing more goes', async () => {
    const { db, ctx } = await staged(engine)
    const sink = await startMailSink()
    const { round, time } = office24(db, { smtpUrl: sink.url, bulkPerMinute: 7 })
    await subscribe(db, 20)
    const id = await draft(db)
    await expect(stopSending(ctx, office, id)).rejects.toThrow('newsletterOffice.notUnderWay')
    await planSending(ctx, office, id, 1, null)
    await round()
    expect(sink.mails).toHaveLength(7)
    await expect(stopSending(ctx, artist, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await stopSending(ctx, office, id)
    for (let n = 0; n < 3; n++) {
      time.advance(minutes(2))
      await round()
    }
    expect(sink.mails).toHaveLength(7)
    expect(await db.newsletter.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'stopped', receivers: 7 })
    expect(await db.newsletterDelivery.count({ where: { state: 'sent' } })).toBe(7)
    expect(await db.newsletterDelivery.count({ where: { state: 'skipped', reason: 'stopped' } })).toBe(13)
    await sink.close()
  })
})
