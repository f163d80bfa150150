import { expect, it } from 'vitest'
import { sayMail } from '#app/kernel/mail.ts'
import { minutes } from '#app/kernel/when.ts'
import { post } from '#app/platform/mail/outbox.store.server.ts'
import { sendDue, waitAfter } from '#app/platform/mail/send.server.ts'
import { clock, testHouse } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { startMailSink } from '#tests/support/mail-sink.ts'

const letter = (key: string) =>
  sayMail({
    key,
    to: { email: `${key}@example.com`, name: 'Åse Ørn' },
    locale: 'nb',
    subject: 'Søknaden din er mottatt',
    paragraphs: ['Hei'],
    footer: 'F',
  })
const start = new Date('2013-03-01T12:00:00Z')

it('waits longer after each try, six hours at most', () => {
  expect([1, 2, 3].map(waitAfter)).toEqual([minutes(2), minutes(4), minutes(8)])
  expect(waitAfter(30)).toBe(minutes(360))
})

eachEngine((engine) => {
  it('sends each letter once, and the same key is one letter', async () => {
    const { db } = await engine.freshDatabase()
    const sink = await startMailSink()
    const house = testHouse(db, { smtpUrl: sink.url, mailFrom: 'Kunst rett vest <post@example.com>' })
    await db.$transaction(async (tx) => {
      for (const key of ['a', 'b', 'a']) await post(tx, letter(key), start)
    })
    expect(await sendDue(house, () => start)).toBe(2)
    expect(await sendDue(house, () => start)).toBe(0)
    expect(sink.mails.flatMap((mail) => mail.to).sort()).toEqual(['a@example.com', 'b@example.com'])
    expect(sink.mails[0]?.text).toContain('Søknaden din er mottatt')
    await sink.close()
  })

  it('keeps a letter that the server does not take, and tries again later', async () => {
    const { db } = await engine.freshDatabase()
    const time = clock(start)
    const down = testHouse(db, { smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'post@example.com' })
    await db.$transaction((tx) => post(tx, letter('a'), start))
    expect(await sendDue(down, time.now)).toBe(0)
    expect(await db.mail.findFirst()).toMatchObject({ sentAt: null, attempts: 1 })
    expect((await db.mail.findFirst())?.lastError).toContain('ECONNREFUSED')
    const sink = await startMailSink()
    const up = testHouse(db, { smtpUrl: sink.url, mailFrom: 'post@example.com' })
    expect(await sendDue(up, time.now)).toBe(0)
    time.advance(minutes(2))
    expect(await sendDue(up, time.now)).toBe(1)
    await sink.close()
  })

  it('keeps letters where no server is set up', async () => {
    const { db } = await engine.freshDatabase()
    await db.$transaction((tx) => post(tx, letter('a'), start))
    expect(await sendDue(testHouse(db), () => start)).toBe(0)
    expect(await db.mail.findFirst()).toMatchObject({ sentAt: null, attempts: 0 })
  })

  it('two workers send a letter once between them', async () => {
    const { db } = await engine.freshDatabase()
    const sink = await startMailSink()
    const house = testHouse(db, { smtpUrl: sink.url, mailFrom: 'post@example.com' })
    await db.$transaction((tx) => post(tx, letter('a'), start))
    const sent = await Promise.all([sendDue(house, () => start), sendDue(house, () => start)])
    expect(sent[0] + sent[1]).toBe(1)
    expect(sink.mails).toHaveLength(1)
    await sink.close()
  })
})
