import { expect, it } from 'vitest'
import { sendTestLetter } from '#app/domains/outreach/newsletter/commands/send-test-letter.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, draft, office, staged } from '../stage.ts'

eachEngine((engine) => {
  it('goes to one address, marked, in the languages that it is written in', async () => {
    const { db, ctx } = await staged(engine)
    const id = await draft(db, { subjectEn: 'News', bodyEn: 'Hello' })
    await sendTestLetter(ctx, office, id, 'meg@example.com')
    const mails = await db.mail.findMany({ orderBy: { locale: 'asc' } })
    expect(mails.map(({ subject }) => subject)).toEqual(['[TEST] News', '[TEST] Nytt i august'])
    expect(mails.every(({ toEmail, bulk }) => toEmail === 'meg@example.com' && bulk === null)).toBe(true)
    expect(mails[0]?.text).toContain('/en/newsletter/leave/prove')
    expect(await db.newsletterDelivery.count()).toBe(0)
    expect(await db.newsletter.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'draft', version: 1 })
  })

  it('refuses what there is nothing of', async () => {
    const { db, ctx } = await staged(engine)
    const id = await draft(db, { bodyNb: '' })
    await expect(sendTestLetter(ctx, office, id, 'a@example.com')).rejects.toThrow('newsletterOffice.nothingToSend')
    await expect(sendTestLetter(ctx, artist, id, 'a@example.com')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(sendTestLetter(ctx, office, 'none', 'a@example.com')).rejects.toMatchObject({ kind: 'missing' })
  })
})
