/** An issue on its way: it begins, its letters are posted a few at a time, and what became of them is entered. */
import { addressIn } from '#app/i18n/addresses.ts'
import type { Context, Letter, Tx } from '#app/platform/context.server.ts'
import { verdictOf } from '#app/platform/mail/bounce.ts'
import { countWaiting, idsByKey, statesOf } from '#app/platform/mail/bulk.store.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { takeBounce } from './bouncing.server.ts'
import { makeLetters } from './fill.server.ts'
import {
  addDeliveries,
  findIssue,
  listDeliveries,
  progressOf,
  putReceivers,
  stepDeliveries,
  stepIssue,
} from './issues.store.server.ts'
import { leaveKey } from './keys.server.ts'
import { letterOf } from './letter.ts'
import type { Issue, MailList, SentAs, Subscriber } from './newsletter.ts'
import { takesRegister } from './reach.server.ts'
import { takeFromRegister } from './register.server.ts'
import { bulkOf, isPlanned, isUnderWay, MOST_ON_THE_WAY, reasonsFor } from './rules.ts'
import { listReached, subscribersByIds } from './store.server.ts'

/** Letters that one transaction posts. */
const AT_ONCE = 100
/** And most of them in one round of the clock where no mail server is set up to keep pace with. */
const A_ROUND = 1000

/**
 * Fills the blocks and writes down who is to get the issue, once: from then on the letter is as it is. Nothing for one that
 * has begun, or was taken back.
 */
export async function beginSending(ctx: Context, id: string): Promise<void> {
  const issue = await findIssue(ctx.db, id)
  if (!issue || !isPlanned(issue)) return
  const sentAs = await makeLetters(ctx, issue)
  await ctx.tx(async (tx) => {
    await takeFromRegister(ctx, tx, takesRegister(issue.lists))
    const from = { state: 'sending', version: issue.version, started: false } as const
    // Someone may have taken it back, or another worker been quicker.
    if (!(await stepIssue(tx, id, from, { startedAt: ctx.now, sentAs }))) return
    const reached = await listReached(tx, issue.lists)
    await addDeliveries(tx, id, [...reached.keys()], ctx.now)
    await ctx.note(tx, 'newsletter.sendingBegan', id, { receivers: reached.size })
  })
}

/** Posts as many letters as the outbox has room for. Gives how many. */
export async function postLetters(ctx: Context, id: string): Promise<number> {
  let posted = 0
  while (posted < A_ROUND) {
    const count = await ctx.tx(async (tx) => {
      const issue = await findIssue(tx, id)
      if (!issue?.sentAs || !isUnderWay(issue)) return null
      const room = ctx.settings.smtpUrl ? MOST_ON_THE_WAY - (await countWaiting(tx, bulkOf(id))) : AT_ONCE
      const waiting = await listDeliveries(tx, id, 'waiting', Math.min(AT_ONCE, Math.max(0, room)))
      if (waiting.length === 0) return null
      return postSome(
        ctx,
        tx,
        issue,
        issue.sentAs,
        waiting.map(({ subscriberId }) => subscriberId),
      )
    })
    if (count === null) break
    posted += count
  }
  return posted
}

/** The state of each receiver is asked anew: who has left since the sending began is left out. */
async function postSome(ctx: Context, tx: Tx, issue: Issue, sentAs: SentAs, ids: string[]): Promise<number> {
  const subscribers = await subscribersByIds(tx, ids)
  const getting = subscribers.flatMap((subscriber) => {
    const lists = reasonsFor(subscriber, issue.lists)
    return lists.length > 0 ? [{ subscriber, lists }] : []
  })
  const wanted = new Set(getting.map(({ subscriber }) => subscriber.id))
  const dead = subscribers.flatMap(({ id, bouncedAt }) => (bouncedAt === null ? [] : [id]))
  const leftOut = ids.filter((id) => !wanted.has(id) && !dead.includes(id))
  const skip = { state: 'skipped', at: ctx.now } as const
  await stepDeliveries(tx, issue.id, dead, 'waiting', { ...skip, reason: 'bounced' })
  await stepDeliveries(tx, issue.id, leftOut, 'waiting', { ...skip, reason: 'left' })
  const letters = getting.map(({ subscriber, lists }) => letterTo(ctx, issue, sentAs, subscriber, lists))
  await postAll(tx, letters, ctx.now)
  const mailIds = await idsByKey(
    tx,
    letters.map(({ key }) => key),
  )
  for (const { subscriber } of getting) {
    const mailId = mailIds.get(keyOf(issue.id, subscriber.id)) ?? null
    await stepDeliveries(tx, issue.id, [subscriber.id], 'waiting', { state: 'posted', at: ctx.now, mailId })
  }
  return ids.length
}

const keyOf = (issueId: string, subscriberId: string) => `${bulkOf(issueId)}:${subscriberId}`

function letterTo(ctx: Context, issue: Issue, sentAs: SentAs, to: Subscriber, lists: MailList[]): Letter {
  const { publicUrl, sessionSecret } = ctx.settings
  const leaveHref = addressIn(to.locale, 'newsletterLeave', {
    key: leaveKey(sessionSecret, { subscriberId: to.id, lists }),
  })
  const isPublic = issue.shown && issue.lists.includes('visitors')
  const webHref = isPublic ? addressIn(to.locale, 'newsletterIssue', { id: issue.id }) : null
  return {
    key: keyOf(issue.id, to.id),
    to: { email: to.email, name: to.name, personId: to.personId },
    locale: to.locale,
    bulk: bulkOf(issue.id),
    unsubscribe: `${publicUrl}${leaveHref}`,
    ...letterOf(sentAs[to.locale], { locale: to.locale, base: publicUrl, lists, leaveHref, webHref, test: false }),
  }
}

/** Enters which posted letters have gone and which came back, and finishes the issue when none is left. */
export async function settleLetters(ctx: Context, id: string): Promise<void> {
  const on = await listDeliveries(ctx.db, id, 'posted', 1)
  if (on.length === 0 && (await findIssue(ctx.db, id))?.finishedAt) return
  await ctx.tx(async (tx) => {
    const posted = await listDeliveries(tx, id, 'posted', A_ROUND)
    const states = new Map(
      (
        await statesOf(
          tx,
          posted.flatMap(({ mailId }) => mailId ?? []),
        )
      ).map((one) => [one.id, one]),
    )
    const ids = (which: (mailId: string | null) => boolean) =>
      posted.filter(({ mailId }) => which(mailId)).map(({ subscriberId }) => subscriberId)
    const at = ctx.now
    await stepDeliveries(
      tx,
      id,
      ids((mail) => Boolean(mail && states.get(mail)?.sentAt)),
      'posted',
      { state: 'sent', at },
    )
    // A letter that is not there any more was deleted with the person that it was to.
    await stepDeliveries(
      tx,
      id,
      ids((mail) => !mail || !states.has(mail)),
      'posted',
      { state: 'skipped', at, reason: 'gone' },
    )
    const failed = posted.filter(({ mailId }) => mailId && states.get(mailId)?.failed)
    const subscribers = await subscribersByIds(
      tx,
      failed.map(({ subscriberId }) => subscriberId),
    )
    for (const { subscriberId, mailId } of failed) {
      const subscriber = subscribers.find((one) => one.id === subscriberId)
      const failure = mailId ? states.get(mailId)?.failed : null
      if (!subscriber || !failure) continue
      const verdict = (failure.refused && verdictOf(failure.error)) || 'soft'
      const delivery = { newsletterId: id, subscriberId, reason: '' }
      await takeBounce(ctx, tx, subscriber, delivery, { verdict, reason: failure.error, left: false })
    }
    await finish(ctx, tx, id)
  })
}

async function finish(ctx: Context, tx: Tx, id: string): Promise<void> {
  const issue = await findIssue(tx, id)
  if (!issue?.startedAt) return
  const { waiting, posted, sent, bounced } = await progressOf(tx, id)
  // Where no mail server is set up the outbox is where letters end.
  const done = waiting === 0 && (posted === 0 || ctx.settings.smtpUrl === null)
  if (isUnderWay(issue) && done) {
    await stepIssue(tx, id, { state: 'sending', started: true }, { state: 'sent', finishedAt: ctx.now })
    await ctx.note(tx, 'newsletter.sent', id, { receivers: sent + posted, bounced })
  }
  if (done || issue.finishedAt) await putReceivers(tx, id, sent + posted)
}
