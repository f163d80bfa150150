/** A secretariat, receivers and an issue, for the tests of the newsletter. */

import { sendNewsletters } from '#app/domains/outreach/newsletter/commands/send-newsletters.server.ts'
import type { MailList } from '#app/domains/outreach/newsletter/newsletter.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import type { Settings } from '#app/platform/config/settings.server.ts'
import { contextOf, type Db } from '#app/platform/context.server.ts'
import { sendDue } from '#app/platform/mail/send.server.ts'
import { someone } from '#tests/support/actors.ts'
import { clock, testContext, testHouse } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'

export const office = someone(['secretariat'], { personId: 'office' })
export const artist = someone([], { personId: 'artist' })
export const NOW = '2013-08-20T10:00:00Z'

export async function staged(engine: Engine, settings: Partial<Settings> = {}) {
  const { db } = await engine.freshDatabase()
  return { db, ctx: testContext({ db, now: NOW, settings }) }
}

/** Addresses that are on lists since a while. */
export async function subscribe(db: Db, count: number, lists: readonly MailList[] = ['visitors'], name = 'leser') {
  const since = new Date('2013-01-01T10:00:00Z')
  const emails = Array.from({ length: count }, (_, n) => `${name}-${n + 1}@example.com`)
  await db.subscriber.createMany({
    data: emails.map((email, n) => ({ email, name: `Leser ${n + 1}`, locale: 'nb', createdAt: since })),
  })
  const rows = await db.subscriber.findMany({ where: { email: { in: emails } } })
  const ids = emails.map((email) => rows.find((row) => row.email === email)?.id ?? '')
  await db.subscription.createMany({
    data: ids.flatMap((subscriberId) => lists.map((list) => ({ subscriberId, list, state: 'active' as const, since }))),
  })
  return ids
}

/** A draft that can be sent. */
export async function draft(
  db: Db,
  change: { lists?: string; bodyNb?: string; bodyEn?: string; subjectEn?: string } = {},
) {
  const { id } = await db.newsletter.create({
    data: {
      subjectNb: 'Nytt i august',
      bodyNb: 'Hei fra sekretariatet.',
      lists: 'visitors',
      createdAt: new Date(NOW),
      ...change,
    },
  })
  return id
}

/** A house with a clock and, if told, a mail server; `round` is one turn of the clock's work. */
export function office24(db: Db, settings: Partial<Settings> = {}) {
  const time = clock(NOW)
  const house = testHouse(db, { mailFrom: 'Kunst rett vest <post@example.com>', ...settings })
  const ctx = () => contextOf(house, time.now(), 'office')
  const round = async () => {
    await sendNewsletters(contextOf(house, time.now(), null), clockwork)
    await sendDue(house, time.now)
  }
  return { time, house, ctx, round }
}
