import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { planSending } from '#app/domains/outreach/newsletter/commands/plan-sending.server.ts'
import { removeIssue } from '#app/domains/outreach/newsletter/commands/remove-issue.server.ts'
import { saveIssue } from '#app/domains/outreach/newsletter/commands/save-issue.server.ts'
import { sendTestLetter } from '#app/domains/outreach/newsletter/commands/send-test-letter.server.ts'
import { showIssue } from '#app/domains/outreach/newsletter/commands/show-issue.server.ts'
import { stopSending } from '#app/domains/outreach/newsletter/commands/stop-sending.server.ts'
import { unplanSending } from '#app/domains/outreach/newsletter/commands/unplan-sending.server.ts'
import {
  issueInput,
  removeIssueInput,
  sendLaterInput,
  sendNowInput,
  showInput,
  stopInput,
  testInput,
  unplanInput,
} from '#app/domains/outreach/newsletter/input.ts'
import { officeIssueView } from '#app/domains/outreach/newsletter/office.server.ts'
import type { OfficeIssueView } from '#app/domains/outreach/newsletter/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import { invalid } from '#app/kernel/fault.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { instantOf } from '#app/kernel/when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { IssueForm } from '#app/ui/newsletter/issue-form.tsx'
import { SendingProgress } from '#app/ui/newsletter/progress.tsx'
import { SendPanel, TestPanel } from '#app/ui/newsletter/send-panel.tsx'
import { AskOnce } from '#app/ui/own-data/own-part.tsx'

export const meta = titledBy((view: OfficeIssueView, locale) => view.issue.subjectNb || say(locale, words.untitled))
export const handle = {
  hydrate: true,
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'newsletters', text: words.title },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params }) => officeIssueView(ctx, actor, params.id ?? ''))

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [
    issueInput,
    testInput,
    sendNowInput,
    sendLaterInput,
    unplanInput,
    stopInput,
    removeIssueInput,
    showInput,
  ]),
  async ({ ctx, actor, locale, params, url, value }) => {
    const id = params.id ?? ''
    switch (value.intent) {
      case 'save': {
        const { intent: _, version, ...texts } = value
        await saveIssue(ctx, actor, id, version, texts)
        return to(`${url.pathname}?lagret`)
      }
      case 'test':
        await sendTestLetter(ctx, actor, id, value.to)
        return to(withQuery(url.pathname, '', { prove: value.to }))
      case 'send-now':
        await planSending(ctx, actor, id, value.version, null)
        break
      case 'send-later': {
        const at = instantOf(value.date, value.time)
        if (!at) throw invalid('faults.noSuchTime', {}, 'time')
        await planSending(ctx, actor, id, value.version, at)
        break
      }
      case 'unplan':
        await unplanSending(ctx, actor, id)
        break
      case 'stop':
        await stopSending(ctx, actor, id)
        break
      case 'show':
        await showIssue(ctx, actor, id, value.shown)
        break
      case 'remove':
        await removeIssue(ctx, actor, id)
        return to(addressIn(locale, 'newsletters'))
    }
    return to(url.pathname)
  },
)

function Preview({ id }: { id: string }) {
  const t = useWords()
  const locale = useLocale()
  const at = (sprak: string) => withQuery(addressIn(locale, 'newsletterPreview', { id }), '', { sprak })
  return (
    <section className="stack stack--tight" aria-labelledby="se">
      <h2 id="se">{t(words.look)}</h2>
      <p className="soft small">{t(words.lookHelp)}</p>
      <p className="cluster">
        <a href={at('nb')}>{t(words.lookNb)}</a>
        <a href={at('en')}>{t(words.lookEn)}</a>
      </p>
    </section>
  )
}

function Archive({ view }: { view: OfficeIssueView }) {
  const t = useWords()
  const locale = useLocale()
  const { id, shown } = view.issue
  return (
    <form method="post" className="cluster">
      {shown && <a href={addressIn(locale, 'newsletterIssue', { id })}>{t(words.onSite)}</a>}
      <input type="hidden" name="intent" value="show" />
      {!shown && <input type="hidden" name="shown" value="on" />}
      <Button variant="secondary" small>
        {t(shown ? words.hide : words.show)}
      </Button>
    </form>
  )
}

/** One issue: written, seen, tested, sent. */
export default function OfficeNewsletter() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { issue, can } = view
  const tested = search.get('prove')
  return (
    <div className="stack stack--loose">
      <div className="work-title cluster cluster--baseline">
        <h1>{issue.subjectNb || t(words.untitled)}</h1>
        <Tag>{t(words.issueState, { state: issue.state, begun: issue.startedAt !== null })}</Tag>
      </div>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {search.has('lagret') && !reply && <Notice tone="success" live title={t(words.saved)} />}
      {tested && !reply && <Notice tone="success" live title={t(words.testSent, { to: tested })} />}
      {issue.finishedAt && (
        <p>
          {t(issue.state === 'stopped' ? words.stoppedOn : words.finishedOn, {
            when: sayInstant(issue.finishedAt, locale),
          })}
        </p>
      )}
      <SendingProgress view={view} />
      <div className={can.edit ? 'split letter-desk' : 'stack stack--loose'}>
        {can.edit && <IssueForm view={view} reply={reply} />}
        <div className="stack stack--loose">
          <Preview id={issue.id} />
          {(can.edit || can.unplan) && <TestPanel view={view} reply={reply} />}
          <SendPanel view={view} reply={reply} />
          {can.show && <Archive view={view} />}
          {can.remove && (
            <AskOnce
              summary={t(words.remove)}
              sure={<p>{t(words.removeSure)}</p>}
              yes={t(words.remove)}
              intent="remove"
            />
          )}
        </div>
      </div>
    </div>
  )
}
