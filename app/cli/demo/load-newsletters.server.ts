import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { askForNewsletter } from '#app/domains/outreach/newsletter/commands/ask-for-newsletter.server.ts'
import { beginIssue } from '#app/domains/outreach/newsletter/commands/begin-issue.server.ts'
import { confirmNewsletter } from '#app/domains/outreach/newsletter/commands/confirm-newsletter.server.ts'
import { importSubscribers } from '#app/domains/outreach/newsletter/commands/import-subscribers.server.ts'
import { planSending } from '#app/domains/outreach/newsletter/commands/plan-sending.server.ts'
import { saveIssue } from '#app/domains/outreach/newsletter/commands/save-issue.server.ts'
import { sendNewsletters } from '#app/domains/outreach/newsletter/commands/send-newsletters.server.ts'
import { confirmKey } from '#app/domains/outreach/newsletter/keys.server.ts'
import { newslettersOf } from '#app/domains/outreach/newsletter/queries.server.ts'
import { subscribersView } from '#app/domains/outreach/newsletter/subscribers.server.ts'
import { emptyBulk } from '#app/platform/mail/bulk.store.server.ts'
import { operator } from '../operator.ts'
import { seeded } from './draw/random.ts'
import { YEAR } from './figures.ts'
import { inventPeople } from './invent/naming.ts'
import type { At } from './moment.ts'
import { NEWSLETTERS } from './newsletters.ts'

/** Visitors who asked on the page, and those who wrote themselves up at exhibitions before there was one. */
const FROM_PAGE = 18
const FROM_LISTS = 42
const PAPERS = ['nyhetene', 'avisa', 'kulturbladet', 'radioen', 'lokalposten', 'kunstmagasinet']

const pasted = (people: readonly { name: string; email: string }[]) =>
  ['e-post;navn', ...people.map(({ name, email }) => `${email};${name}`)].join('\n')

/** The newsletters of 2013 and those who got them, through the same deeds as in the secretariat. */
export async function loadNewsletters(at: At, seed: number): Promise<void> {
  const { id: editionId } = await theEdition(at('2013-01-01').db, YEAR)
  const people = inventPeople(FROM_PAGE + FROM_LISTS, seeded(`newsletter readers ${seed}`))
  const readers = people.map(({ name, slug }) => ({
    name,
    email: `${slug}@leser.example.com`,
  }))
  await importSubscribers(at('2013-01-10'), operator, 'nb', {
    list: 'visitors',
    ground: 'Skrev seg opp i gjesteboka på fellesutstillingen i 2012 (oppdiktet)',
    pasted: pasted(readers.slice(FROM_PAGE)),
  })
  await importSubscribers(at('2013-01-10'), operator, 'nb', {
    list: 'press',
    ground: 'Ba om pressemeldinger på telefon (oppdiktet)',
    pasted: pasted(PAPERS.map((paper) => ({ name: '', email: `redaksjonen@${paper}.example.com` }))),
  })
  for (const [place, { email }] of readers.slice(0, FROM_PAGE).entries()) {
    const date = `2013-02-${String(1 + place).padStart(2, '0')}`
    const locale = place % 6 === 5 ? 'en' : 'nb'
    await askForNewsletter(at(date, '19:00'), locale, { email, lists: ['visitors'] })
    const ctx = at(date, '19:05')
    const found = await subscribersView(ctx, operator, 'nb', new URLSearchParams({ sok: email }))
    const subscriberId = found.rows[0]?.id
    if (subscriberId)
      await confirmNewsletter(ctx, confirmKey(ctx.settings.sessionSecret, { subscriberId, lists: ['visitors'] }))
  }
  for (const { date, lists, ...texts } of NEWSLETTERS) {
    const ctx = at(date, '10:00')
    const id = await beginIssue(ctx, operator)
    const whole = { subjectEn: '', bodyEn: '', ...texts, lists: [...lists], editionId, shown: true }
    await saveIssue(ctx, operator, id, 1, whole)
    await planSending(ctx, operator, id, 2, null)
    // Nothing truly goes, but where a mail server is set up the outbox has room for so many at a time.
    while ((await sendNewsletters(ctx, operator)) > 0);
    await sendNewsletters(ctx, operator)
  }
  const last = at('2013-10-08', '11:00')
  await last.tx((tx) => emptyBulk(tx, last.now, false))
  const { issues } = await newslettersOf(last.db, editionId)
  if (issues !== NEWSLETTERS.length) throw new Error(`${issues} of ${NEWSLETTERS.length} newsletters were sent`)
}
