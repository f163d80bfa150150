import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { cancelSignUp } from '#app/domains/programme/commands/cancel-sign-up.server.ts'
import { changeSignUp } from '#app/domains/programme/commands/change-sign-up.server.ts'
import { cancelSignUpInput, changeSignUpInput } from '#app/domains/programme/input.ts'
import { sayTitle } from '#app/domains/programme/say-event.ts'
import { signUpView } from '#app/domains/programme/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { programme } from '#app/i18n/programme.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { EventFacts } from '#app/ui/programme/event-facts.tsx'
import { SeatsField } from '#app/ui/programme/sign-up-form.tsx'

export const handle = { here: 'programme' as const }
/** The address itself is the key: no search engine keeps it, and no cache. */
export const meta: MetaFunction = (args) => [
  ...(titled(programme.ownTitle)(args) ?? []),
  { name: 'robots', content: 'noindex, nofollow' },
]
export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })

/** Reading the address changes nothing: mail scanners open links too. */
export const loader = page('anyone', ({ ctx, params }) => signUpView(ctx, params.key ?? ''))

export const action = deed(
  'anyone',
  z.discriminatedUnion('intent', [changeSignUpInput, cancelSignUpInput]),
  async ({ ctx, params, url, value }) => {
    const key = params.key ?? ''
    if (value.intent === 'cancel') {
      await cancelSignUp(ctx, key)
      return to(url.pathname)
    }
    await changeSignUp(ctx, key, value)
    return to(`${url.pathname}?endret`)
  },
)

/** One's own sign-up: what one has, and how to change it or give it up. */
export default function OwnSignUp() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { event, signUp, place, question, most, can } = view
  const form = formOf(reply, { seats: signUp.seats, answer: signUp.answer }, 'change')
  const asks = question?.[locale]
  const gone = signUp.state === 'cancelled'
  return (
    <div className="page stack stack--parts">
      <header className="stack">
        <p className="kicker">{t(programme.ownTitle)}</p>
        <h1>{sayTitle(event, locale)}</h1>
        {event.cancelledAt ? (
          <Notice tone="danger" title={t(programme.isCancelled)} />
        ) : (
          <p className="lede" data-sign-up={signUp.state}>
            {gone
              ? t(programme.youCancelled)
              : place === null
                ? t(programme.youHave, { count: signUp.seats })
                : `${t(programme.youWait, { place, count: signUp.seats })} ${t(programme.youWaitHelp)}`}
          </p>
        )}
        {search.has('endret') && !reply && <Notice tone="success" live title={t(programme.changed)} />}
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <div className="split">
        <div className="stack stack--loose">
          {can.change && (most > 1 || asks) && (
            <section className="stack" aria-labelledby="endre">
              <h2 id="endre">{t(programme.change)}</h2>
              <form method="post" className="form" noValidate>
                <input type="hidden" name="intent" value="change" />
                <SeatsField most={most} form={form} />
                {asks && <TextField label={asks} {...form.field('answer')} />}
                <div>
                  <Button variant="secondary">{t(programme.saveChange)}</Button>
                </div>
              </form>
            </section>
          )}
          {can.cancel && (
            <Disclosure summary={t(programme.giveUp)}>
              <form method="post" className="stack measure">
                <input type="hidden" name="intent" value="cancel" />
                <p>{place === null ? t(programme.giveUpHelp, { count: signUp.seats }) : t(programme.giveUpWaitHelp)}</p>
                <div>
                  <Button variant="danger">{t(programme.giveUpDo)}</Button>
                </div>
              </form>
            </Disclosure>
          )}
          {gone && !event.cancelledAt && !event.over && (
            <p>
              <a href={addressIn(locale, 'event', { slug: event.slug })}>{t(programme.signUpAgain)}</a>
            </p>
          )}
        </div>
        <aside>
          <EventFacts event={event} />
        </aside>
      </div>
    </div>
  )
}
