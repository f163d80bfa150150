/** The secretariat's desk: issues, one issue, and its preview. */
import { listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { pageOf } from '#app/kernel/page.ts'
import type { Context } from '#app/platform/context.server.ts'
import { makeLetters } from './fill.server.ts'
import { countIssues, findIssue, issuePage, progressOf } from './issues.store.server.ts'
import { letterOf } from './letter.ts'
import type { Issue, MailList } from './newsletter.ts'
import { mayWriteNewsletters } from './policy.ts'
import { listCounts, reachOf } from './reach.server.ts'
import { hindrancesOf, isEditable, isPlanned, isUnderWay, TEST_KEY } from './rules.ts'
import { countBounced } from './store.server.ts'
import type { NewslettersView, OfficeIssueView, PreviewView } from './views.ts'

const ISSUES_A_PAGE = 25

/** The issues, newest first, and how many are on each list. Throws forbidden. */
export async function newslettersView(
  ctx: Context,
  actor: Actor | null,
  wanted: string | null,
): Promise<NewslettersView> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  const { page, pages, skip, take } = pageOf(wanted, await countIssues(ctx.db), ISSUES_A_PAGE)
  const counts = await listCounts(ctx.db)
  const active = Object.fromEntries(Object.entries(counts).map(([list, states]) => [list, states.active]))
  return {
    issues: (await issuePage(ctx.db, skip, take)).map(
      ({ id, subjectNb, state, lists, sendAt, startedAt, createdAt, receivers }) => ({
        ...{ id, subject: subjectNb, state, lists, receivers, at: startedAt ?? sendAt ?? createdAt },
        begun: startedAt !== null,
      }),
    ),
    page,
    pages,
    counts: active as Record<MailList, number>,
    bounced: await countBounced(ctx.db),
  }
}

async function theIssue(ctx: Context, actor: Actor | null, id: string): Promise<Issue> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  const issue = await findIssue(ctx.db, id)
  if (!issue) throw missing()
  return issue
}

/** One issue, whom it reaches and how far it has come. Throws missing and forbidden. */
export async function officeIssueView(ctx: Context, actor: Actor | null, id: string): Promise<OfficeIssueView> {
  const { sentAs: _, ...issue } = await theIssue(ctx, actor, id)
  const editable = isEditable(issue.state)
  const reach = await reachOf(ctx.db, issue.lists)
  return {
    issue,
    editions: (await listEditions(ctx.db)).map(({ id: edition, year }) => ({ id: edition, year })),
    reach,
    progress: issue.startedAt ? await progressOf(ctx.db, id) : null,
    hindrances: hindrancesOf(issue, reach.receivers),
    testTo: actor?.email ?? '',
    sends: ctx.settings.smtpUrl !== null,
    perMinute: ctx.settings.bulkPerMinute,
    can: {
      edit: editable,
      send: editable && hindrancesOf(issue, reach.receivers).length === 0,
      unplan: isPlanned(issue),
      stop: isUnderWay(issue),
      remove: editable,
      show: !editable && issue.startedAt !== null && issue.lists.includes('visitors'),
    },
  }
}

/** The letter as it will go, or as it went. Addresses in it are paths of this site, so that pictures show. */
export async function previewView(
  ctx: Context,
  actor: Actor | null,
  id: string,
  locale: Locale,
  as: 'html' | 'text',
): Promise<PreviewView> {
  const issue = await theIssue(ctx, actor, id)
  const made = (issue.sentAs ?? (await makeLetters(ctx, issue)))[locale]
  const letter = letterOf(made, {
    locale,
    base: as === 'text' ? ctx.settings.publicUrl : '',
    lists: issue.lists.length > 0 ? issue.lists.slice(0, 1) : ['visitors'],
    leaveHref: addressIn(locale, 'newsletterLeave', { key: TEST_KEY }),
    webHref: issue.shown && issue.lists.includes('visitors') ? addressIn(locale, 'newsletterIssue', { id }) : null,
    test: false,
  })
  return { id, subject: issue.subjectNb, locale, as, written: made.written, letter }
}
