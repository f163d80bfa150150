import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { askForNewsletter } from '#app/domains/outreach/newsletter/commands/ask-for-newsletter.server.ts'
import { subscribeInput } from '#app/domains/outreach/newsletter/input.ts'
import { newsletterView } from '#app/domains/outreach/newsletter/queries.server.ts'
import type { NewsletterView } from '#app/domains/outreach/newsletter/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { newsletter } from '#app/i18n/newsletter.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { headOf } from '#app/ui/public-round/head.ts'

export const meta = headOf<NewsletterView>((_, locale) => ({
  title: say(locale, newsletter.title),
  description: say(locale, newsletter.about),
}))

export const loader = page('anyone', ({ ctx, locale }) => newsletterView(ctx, locale))

export const action = deed('anyone', subscribeInput, async ({ ctx, locale, value }) => {
  // What only a program fills in: it gets the same answer as everyone, and nothing happens.
  if (value.nettsted === '') await askForNewsletter(ctx, locale, value)
  return to(`${addressIn(locale, 'newsletter')}?sendt`)
})

function Asked() {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="page page--narrow section stack">
      <h1>{t(newsletter.asked)}</h1>
      <p className="lede">{t(newsletter.askedLede)}</p>
      <p>{t(newsletter.askedHelp)}</p>
      <p>
        <a href={addressIn(locale, 'newsletter')}>{t(newsletter.askedAgain)}</a>
      </p>
    </div>
  )
}

function Subscribe({ wordings }: Pick<NewsletterView, 'wordings'>) {
  const t = useWords()
  const locale = useLocale()
  // Nothing is ticked beforehand: a consent is a deed (GDPR, recital 32).
  const form = formOf(useActionData<Reply>())
  return (
    <div className="stack">
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <form method="post" action={addressIn(locale, 'newsletter')} className="stack newsletter-form" noValidate>
        <TextField
          label={t(newsletter.email)}
          type="email"
          autoComplete="email"
          required
          width="medium"
          {...form.field('email')}
        />
        <CheckboxGroup
          label={t(newsletter.what)}
          name="lists"
          choices={wordings.map(({ list, words }) => ({ value: list, label: words }))}
          defaultValues={form.values('lists')}
          error={form.error('lists')}
        />
        <div hidden>
          <label htmlFor="nettsted">{t(newsletter.trap)}</label>
          <input id="nettsted" name="nettsted" type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <div>
          <Button>{t(newsletter.subscribe)}</Button>
        </div>
      </form>
      <div className="soft small measure stack stack--tight">
        <p>{t(newsletter.howItWorks)}</p>
        <p>
          {t(newsletter.privacy)} <a href={addressIn(locale, 'privacy')}>{t(newsletter.privacyMore)}</a>
        </p>
      </div>
    </div>
  )
}

/** Asking for the newsletter, and those that went before. */
export default function Newsletter() {
  const t = useWords()
  const locale = useLocale()
  const { wordings, issues, more } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  if (search.has('sendt')) return <Asked />
  return (
    <div className="page stack stack--parts">
      <header className="stack">
        <h1>{t(newsletter.title)}</h1>
        <p className="lede">{t(newsletter.lede)}</p>
      </header>
      <div className={issues.length > 0 ? 'split' : ''}>
        <Subscribe wordings={wordings} />
        {issues.length > 0 && (
          <section className="stack" aria-labelledby="tidligere">
            <h2 id="tidligere">{t(newsletter.earlier)}</h2>
            <ol className="plain-list newsletter-issues">
              {issues.map(({ id, subject, written, at }) => (
                <li key={id}>
                  <a
                    href={addressIn(locale, 'newsletterIssue', { id })}
                    lang={written === locale ? undefined : written}
                  >
                    {subject}
                  </a>
                  <span className="soft small">{sayFullDate(osloDate(at), locale)}</span>
                </li>
              ))}
            </ol>
            {more > 0 && <p className="soft small">{t(newsletter.earlierMore, { count: issues.length })}</p>}
          </section>
        )}
      </div>
    </div>
  )
}
