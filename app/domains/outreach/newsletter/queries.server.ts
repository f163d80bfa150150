/** The newsletter as everyone meets it, and what other domains ask of it. */
import type { Locale } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { findPublicIssue, publicIssues, sentOf } from './issues.store.server.ts'
import { readConfirmKey, readLeaveKey } from './keys.server.ts'
import { OPEN_LISTS } from './newsletter.ts'
import { mayConfirmBy, TEST_KEY } from './rules.ts'
import { findSubscriber } from './store.server.ts'
import type { ConfirmView, IssueView, LeaveView, NewsletterView } from './views.ts'
import { CURRENT_WORDING, wordingOf } from './wordings.ts'

/** Earlier letters on the page. */
const MOST_LISTED = 24

/** The page where one asks for the newsletter, with those that went before. Two statements. */
export async function newsletterView(ctx: Context, locale: Locale): Promise<NewsletterView> {
  const { rows, total } = await publicIssues(ctx.db, MOST_LISTED)
  return {
    wordings: OPEN_LISTS.map((list) => ({ list, words: wordingOf(CURRENT_WORDING[list], locale) ?? '' })),
    issues: rows.map(({ id, subjectNb, subjectEn, startedAt }) => ({
      ...{ id, subject: locale === 'en' ? subjectEn || subjectNb : subjectNb, at: startedAt ?? ctx.now },
      written: locale === 'en' && subjectEn ? 'en' : 'nb',
    })),
    more: Math.max(0, total - rows.length),
  }
}

/** What the link of the letter confirms; reading it confirms nothing. Null where it is of no use. */
export async function confirmView(ctx: Context, key: string): Promise<ConfirmView> {
  const keyed = readConfirmKey(ctx.settings.sessionSecret, key)
  const subscriber = keyed && (await findSubscriber(ctx.db, keyed.subscriberId))
  const good = (subscriber?.subscriptions ?? []).filter(
    (one) => keyed?.lists.includes(one.list) && mayConfirmBy(one, ctx.now),
  )
  if (good.length === 0) return null
  return { lists: good.map(({ list }) => list), done: good.every(({ state }) => state === 'active') }
}

/** What the link of a letter leaves; reading it leaves nothing. Null for a link that was never ours. */
export async function leaveView(ctx: Context, key: string): Promise<LeaveView> {
  if (key === TEST_KEY) return { lists: [], left: false, test: true }
  const keyed = readLeaveKey(ctx.settings.sessionSecret, key)
  if (!keyed) return null
  const subscriber = await findSubscriber(ctx.db, keyed.subscriberId)
  const on = (subscriber?.subscriptions ?? []).filter(
    ({ list, state }) => keyed.lists.includes(list) && state !== 'ended',
  )
  return { lists: keyed.lists, left: on.length === 0, test: false }
}

/** An issue in the archive. Throws missing for one that is not shown there, or has not gone. */
export async function issueView(ctx: Context, id: string, locale: Locale): Promise<IssueView> {
  const issue = await findPublicIssue(ctx.db, id)
  if (!issue?.sentAs || !issue.startedAt) throw missing()
  const { subject, written, parts } = issue.sentAs[locale]
  return { id, subject, at: issue.startedAt, written, parts }
}

/** For the annual report: issues of an edition that were sent, and how many letters that was. */
export const newslettersOf = (tx: Tx, editionId: string): Promise<{ issues: number; letters: number }> =>
  sentOf(tx, editionId)
