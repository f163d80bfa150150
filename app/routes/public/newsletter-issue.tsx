import { useLoaderData } from '@remix-run/react'
import { issueView } from '#app/domains/outreach/newsletter/queries.server.ts'
import type { IssueView } from '#app/domains/outreach/newsletter/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { newsletter } from '#app/i18n/newsletter.ts'
import { say } from '#app/i18n/words.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LetterParts } from '#app/ui/newsletter/letter-parts.tsx'
import { headOf } from '#app/ui/public-round/head.ts'

export const meta = headOf<IssueView>(({ subject, at }, locale) => ({
  title: subject,
  description: say(locale, newsletter.sentOn, { date: sayFullDate(osloDate(at), locale) }),
}))

export const loader = page('anyone', ({ ctx, locale, params }) => issueView(ctx, params.id ?? '', locale))

/** A newsletter as it went. */
export default function NewsletterIssue() {
  const t = useWords()
  const locale = useLocale()
  const { subject, at, written, parts } = useLoaderData<typeof loader>()
  return (
    <article className="page newsletter-issue stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">
          <a href={addressIn(locale, 'newsletter')}>{t(newsletter.title)}</a>, {sayFullDate(osloDate(at), locale)}
        </p>
        <h1 lang={written === locale ? undefined : written}>{subject}</h1>
      </header>
      <div lang={written === locale ? undefined : written}>
        <LetterParts parts={parts} />
      </div>
      <p>
        <a className="way-on" href={addressIn(locale, 'newsletter')}>
          {t(newsletter.wantIt)}
        </a>
      </p>
    </article>
  )
}
