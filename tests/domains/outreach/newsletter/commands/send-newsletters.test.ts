import { expect, it } from 'vitest'
import { leaveNewsletter } from '#app/domains/outreach/newsletter/commands/leave-newsletter.server.ts'
import { planSending } from '#app/domains/outreach/newsletter/commands/plan-sending.server.ts'
import { sendNewsletters } from '#app/domains/outreach/newsletter/commands/send-newsletters.server.ts'
import { leaveKey } from '#app/domains/outreach/newsletter/keys.server.ts'
import { newslettersOf } from '#app/domains/outreach/newsletter/queries.server.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import { sayMail } from '#app/kernel/mail.ts'
import { minutes } from '#app/kernel/when.ts'
import { type Context, contextOf } from '#app/platform/context.server.ts'
import { post } from '#app/platform/mail/outbox.store.server.ts'
import { sendDue } from '#app/platform/mail/send.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { startMailSink } from '#tests/support/mail-sink.ts'
import { artist, draft, office, office24, staged, subscribe } from '../stage.ts'

/** Transactions that fail after their work, or right after it is written, again and again. */
function failing(ctx: Context, chance: () => number): Context {
  return {
    ...ctx,
    tx: async (work) => {
      const kind = chance()
      const result = await ctx.tx(async (tx) => {
        const done = await work(tx)
        if (kind < 0.3) throw new Error('broken off before it was written')
        return done
      })
      if (kind > 0.7) throw new Error('broken off right after')
      return result
    },
  }
}

eachEngine((engine) => {
  it('reaches everyone once however often it is broken off', async () => {
    const { db, ctx } = await staged(engine)
    const sink = await startMailSink()
    const { house, time } = office24(db, { smtpUrl: sink.url, bulkPerMinute: 10_000 })
    await subscribe(db, 120)
    const id = await draft(db)
    await planSending(ctx, office, id, 1, null)
    let drawn = 7
    const chance = () => (drawn = (drawn * 48271) % 2147483647) / 2147483647
    let broken = 0
    for (let n = 0; n < 40; n++) {
      await sendNewsletters(failing(contextOf(house, time.now(), null), chance), clockwork).catch(() => broken++)
      await sendDue(house, time.now)
      time.advance(minutes(1))
    }
    expect(broken).toBeGreaterThan(5)
    await sendNewsletters(contextOf(house, time.now(), null), clockwork)
    const to = sink.mails.flatMap((mail) => mail.to)
    expect(new Set(to).size).toBe(120)
    expect(to).toHaveLength(120)
    expect(await db.newsletter.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'sent', receivers: 120 })
    await sink.close()
  }, 120_000)

  it('two workers at once send an issue once between them', async () => {
    const { db, ctx } = await staged(engine)
    const { house, time } = office24(db)
    await subscribe(db, 30)
    await planSending(ctx, office, await draft(db), 1, null)
    const worker = () => sendNewsletters(contextOf(house, time.now(), null), clockwork)
    await Promise.all([worker(), worker()])
    await worker()
    expect(await db.mail.count()).toBe(30)
    expect(await db.newsletterDelivery.groupBy({ by: ['state'], _count: true })).toEqual([
      { state: 'posted', _count: 30 },
    ])
  })

  it('leaves out who leaves while it goes, before and after the letter is in the outbox', async () => {
    const { db, ctx } = await staged(engine)
    const sink = await startMailSink()
    const { round, time } = office24(db, { smtpUrl: sink.url, bulkPerMinute: 5 })
    const ids = await subscribe(db, 12, ['visitors', 'artists'])
    const id = await draft(db, { lists: 'visitors,artists' })
    await planSending(ctx, office, id, 1, null)
    await round()
    expect(sink.mails).toHaveLength(5)
    const unsent = await db.mail.findFirstOrThrow({ where: { sentAt: null } })
    const { subscriberId: leaver } = await db.newsletterDelivery.findFirstOrThrow({ where: { mailId: unsent.id } })
    expect(ids).toContain(leaver)
    const secret = ctx.settings.sessionSecret
    // One list of the two is not enough: the other still brings it.
    await leaveNewsletter(ctx, leaveKey(secret, { subscriberId: leaver, lists: ['artists'] }), 'one-click')
    expect(await db.mail.count({ where: { id: unsent.id } })).toBe(1)
    await leaveNewsletter(ctx, leaveKey(secret, { subscriberId: leaver, lists: ['visitors'] }), 'one-click')
    expect(await db.mail.count({ where: { id: unsent.id } })).toBe(0)
    for (let n = 0; n < 4; n++) {
      time.advance(minutes(2))
      await round()
    }
    const to = sink.mails.flatMap((mail) => mail.to)
    expect(to).toHaveLength(11)
    expect(to).not.toContain(unsent.toEmail)
    expect(await db.newsletterDelivery.findMany({ where: { state: 'skipped' } })).toMatchObject([
      { subscriberId: leaver, reason: 'left' },
    ])
    await sink.close()
  })

  it('lets letters about people’s own matters pass, and keeps to the pace', async () => {
    const { db, ctx } = await staged(engine)
    const sink = await startMailSink()
    const { round, time, house } = office24(db, { smtpUrl: sink.url, bulkPerMinute: 6 })
    await subscribe(db, 15)
    await planSending(ctx, office, await draft(db), 1, null)
    await sendNewsletters(contextOf(house, time.now(), null), clockwork)
    const own = { key: 'own', to: { email: 'kode@example.com', name: '' }, locale: 'nb', subject: 'Koden din' }
    await ctx.tx((tx) => post(tx, sayMail({ ...own, paragraphs: ['123456'], footer: 'F' }), time.now()))
    await round()
    expect(sink.mails[0]?.to).toEqual(['kode@example.com'])
    expect(sink.mails).toHaveLength(1 + 6)
    await round()
    expect(sink.mails).toHaveLength(1 + 6)
    time.advance(minutes(1) + 1)
    await round()
    expect(sink.mails).toHaveLength(1 + 12)
    await sink.close()
  })

  it('carries the headers of one-click unsubscription unfolded, and no address in any address', async () => {
    const { db, ctx } = await staged(engine)
    const sink = await startMailSink()
    const { round } = office24(db, { smtpUrl: sink.url, mailReturn: 'retur@example.com' })
    const [id = ''] = await subscribe(db, 1)
    await planSending(ctx, office, await draft(db), 1, null)
    await round()
    const [mail] = sink.mails
    const key = leaveKey(ctx.settings.sessionSecret, { subscriberId: id, lists: ['visitors'] })
    const lines = (mail?.raw ?? '').split('\r\n')
    expect(lines).toContain(`List-Unsubscribe: <http://localhost:3000/nyhetsbrev/avmeld/${key}>`)
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(mail?.text).not.toMatch(/https?:\/\/\S*(leser-1|@)/)
    const letter = await db.mail.findFirstOrThrow()
    expect(mail?.from).toBe(`retur+${letter.id}@example.com`)
    expect(mail?.raw).toContain(`Message-ID: <${letter.id}@localhost>`)
    expect(letter.html).not.toMatch(/<img[^>]+(width="1"|height="1")/)
    await sink.close()
  })

  it('takes an address that the receiver’s server turns down for dead, and asks it no more', async () => {
    const { db, ctx } = await staged(engine)
    const sink = await startMailSink()
    const { round, time } = office24(db, { smtpUrl: sink.url })
    await subscribe(db, 3)
    sink.turnDown('leser-2@example.com', 550, '5.1.1 no such user')
    await planSending(ctx, office, await draft(db), 1, null)
    for (let n = 0; n < 3; n++) {
      await round()
      time.advance(minutes(30))
    }
    expect(sink.mails).toHaveLength(2)
    expect(sink.turnedDown).toBe(1)
    expect(await db.subscriber.findUniqueOrThrow({ where: { email: 'leser-2@example.com' } })).toMatchObject({
      bouncedAt: expect.any(Date),
    })
    expect(await db.newsletterDelivery.findMany({ where: { state: 'bounced' } })).toMatchObject([
      { reason: expect.stringMatching(/^hard: .*5\.1\.1/) },
    ])
    expect(await db.newsletter.findFirstOrThrow()).toMatchObject({ state: 'sent', receivers: 2 })
    await planSending(ctx.at(time.now()), office, await draft(db), 1, null)
    await round()
    expect(sink.turnedDown).toBe(1)
    await sink.close()
  })

  it('counts for the annual report, and is the clock’s and the secretariat’s to do', async () => {
    const { db, ctx } = await staged(engine)
    const edition = await db.edition.create({ data: { year: 2013, number: 7, capacity: 100 } })
    await subscribe(db, 4)
    for (const _ of [1, 2]) {
      const id = await draft(db)
      await db.newsletter.update({ where: { id }, data: { editionId: edition.id } })
      await planSending(ctx, office, id, 1, null)
    }
    await expect(sendNewsletters(ctx, artist)).rejects.toMatchObject({ kind: 'forbidden' })
    await sendNewsletters(ctx, office)
    expect(await newslettersOf(db, edition.id)).toEqual({ issues: 2, letters: 8 })
    // Whoever is deleted later was still a receiver.
    await db.subscriber.deleteMany()
    expect(await newslettersOf(db, edition.id)).toEqual({ issues: 2, letters: 8 })
  })
})
