import { expect, it } from 'vitest'
import { sayMail } from '#app/kernel/mail.ts'
import { post, postAll } from '#app/platform/mail/outbox.store.server.ts'
import { eachEngine } from '#tests/support/databases.ts'

const letter = (key: string, subject = 'Emne') =>
  sayMail({
    key,
    to: { email: 'a@example.com', name: 'A' },
    locale: 'nb',
    subject,
    paragraphs: ['Hei'],
    footer: 'Hilsen',
  })
const now = new Date('2013-05-01T10:00:00Z')

eachEngine((engine) => {
  it('posts many letters once each, whatever was posted before or comes twice', async () => {
    const { db } = await engine.freshDatabase()
    await post(db, letter('7', 'Skrevet før'), now)
    const letters = Array.from({ length: 450 }, (_, i) => letter(String(i)))
    expect(await postAll(db, [...letters, letter('3')], now)).toBe(449)
    expect(await postAll(db, letters, now)).toBe(0)
    expect(await db.mail.count()).toBe(450)
    expect(await db.mail.findUnique({ where: { key: '7' } })).toMatchObject({ subject: 'Skrevet før' })
    expect(await postAll(db, [], now)).toBe(0)
  })
})
