import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerMeeting } from '#app/domains/hosting/project/commands/answer-meeting.server.ts'
import { meetingReplyInput } from '#app/domains/hosting/project/input.ts'
import { guestMeetingView } from '#app/domains/hosting/project/screens.server.ts'
import { atMost } from '#app/http/at-most.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import { conflict } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { useHostNames } from '#app/ui/hosting/use-host-names.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ProseBlocks } from '#app/ui/kit/prose-blocks.tsx'

// The address is a key: it is kept nowhere, found by nobody, and told to no other site.
export const meta: MetaFunction = () => [{ title: 'Kunst rett vest' }, { name: 'robots', content: 'noindex, nofollow' }]
export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })

/** Answers of one link in a minute: one thinks again a few times, and a program that goes on is stopped. */
const mayAnswer = atMost(30, 60_000)

/** Reads only: programs that open links in mails answer nothing. */
export const loader = page('anyone', async ({ ctx, params }) => {
  const view = await guestMeetingView(ctx, params.key ?? '')
  return data({ view }, { status: view ? 200 : 404 })
})

export const action = deed('anyone', meetingReplyInput, async ({ ctx, params, url, value }) => {
  const key = params.key ?? ''
  // A key of nobody is counted nowhere: it would fill the measure, and opens nothing in any case.
  if ((await guestMeetingView(ctx, key)) && !mayAnswer(key)) throw conflict('hostingMeetings.answerTooOften')
  await answerMeeting(ctx, key, value.answer)
  return to(url.pathname)
})

/** An invitation to a meeting, answered from the link of the letter without an account. */
export default function MeetingReply() {
  const { view } = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()
  const errors = formOf(useActionData<Reply>()).summary
  if (!view)
    return (
      <div className="page page--narrow stack">
        <h1>{t(words.linkOver)}</h1>
        <p className="lede">{t(words.linkOverWhy)}</p>
      </div>
    )
  const { title, date, begins, ends, place, url, state, answer } = view
  return (
    <article className="page page--narrow stack">
      <p className="kicker">{t(hosting.title, { names: names(view.names), year: view.year })}</p>
      <h1>{title}</h1>
      <p className="lede">
        {sayDate(date, locale)} {date.slice(0, 4)}, {sayHours(begins, ends, locale)}
      </p>
      {place && <p>{place}</p>}
      {url && (
        <p>
          <a href={url}>{url}</a>
        </p>
      )}
      <ErrorSummary title={t(faults.fixThese)} errors={errors} />
      {state === 'cancelled' && <Notice tone="warning" title={t(words.isCancelled)} />}
      {state === 'held' && <Notice title={t(words.wasHeld)} />}
      {state === 'ahead' && (
        <section className="stack" aria-labelledby="svar">
          <h2 id="svar">{t(words.canYouCome)}</h2>
          {answer !== 'none' && (
            <Notice tone="success" title={t(answer === 'yes' ? words.youSaidYes : words.youSaidNo)} />
          )}
          <form method="post" className="cluster">
            <Button name="answer" value="yes" variant={answer === 'yes' ? 'secondary' : 'primary'}>
              {t(words.answerYes)}
            </Button>
            <Button name="answer" value="no" variant="secondary">
              {t(words.answerNo)}
            </Button>
          </form>
        </section>
      )}
      {view.agenda.length > 0 && (
        <section className="stack" aria-labelledby="saksliste">
          <h2 id="saksliste">{t(words.agenda)}</h2>
          <ProseBlocks blocks={view.agenda} headingLevel={3} />
        </section>
      )}
      {view.minutes.length > 0 && (
        <section className="stack" aria-labelledby="referat">
          <h2 id="referat">{t(words.minutes)}</h2>
          <ProseBlocks blocks={view.minutes} headingLevel={3} />
        </section>
      )}
    </article>
  )
}
