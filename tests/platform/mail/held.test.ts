import { expect, it } from 'vitest'
import { sayMail } from '#app/kernel/mail.ts'
import {
  countHeld,
  holdLetter,
  listDue,
  postAll,
  postedAmong,
  releaseHeld,
  removeHeld,
  settleLetters,
} from '#app/platform/mail/outbox.store.server.ts'
import { sendDue } from '#app/platform/mail/send.server.ts'
import { testHouse } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { startMailSink } from '#tests/support/mail-sink.ts'

const start = new Date('2013-05-01T10:00:00Z')
const letter = (key: string, heldFor?: string) => ({
  ...sayMail({
    ...{ key, to: { email: `${key}@example.com`, name: 'A' }, locale: 'nb', subject: 'Svar' },
    ...{ paragraphs: ['Hei'], footer: 'F' },
  }),
  ...(heldFor ? { heldFor } : {}),
})

eachEngine((engine) => {
  it('a letter that waits for a deed is never due, held by no worker and sent to nobody', async () => {
    const { db } = await engine.freshDatabase()
    const sink = await startMailSink()
    const house = testHouse(db, { smtpUrl: sink.url, mailFrom: 'post@example.com' })
    await postAll(db, [letter('a', 'announcement:1'), letter('b', 'announcement:2'), letter('c')], start)
    const later = new Date('2020-01-01T00:00:00Z')
    expect((await listDue(db, later, 10)).map(({ key }) => key)).toEqual(['c'])
    const held = await db.mail.findUniqueOrThrow({ where: { key: 'a' } })
    expect(await holdLetter(db, held.id, 0, later)).toBe(false)
    expect(await sendDue(house, () => later)).toBe(1)
    await settleLetters(db, later)
    expect(await countHeld(db, 'announcement:1')).toBe(1)
    expect(await db.mail.count({ where: { sentAt: null } })).toBe(2)

    expect(await releaseHeld(db, 'announcement:1', start)).toBe(1)
    expect(await releaseHeld(db, 'announcement:1', start)).toBe(0)
    expect(await sendDue(house, () => later)).toBe(1)
    expect(sink.mails.flatMap(({ to }) => to)).toEqual(['c@example.com', 'a@example.com'])
    // What was sent is not taken back with the others.
    expect(await removeHeld(db, 'announcement:1')).toBe(0)
    expect(await removeHeld(db, 'announcement:2')).toBe(1)
    expect(await postedAmong(db, ['a', 'b', 'c', 'd'])).toEqual(new Set(['a', 'c']))
    await sink.close()
  })
})
