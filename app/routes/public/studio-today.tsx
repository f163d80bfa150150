import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sayOfToday } from '#app/domains/art-round/studio/commands/say-of-today.server.ts'
import { wishInput } from '#app/domains/art-round/studio/notice-input.ts'
import { linkedStudio } from '#app/domains/art-round/studio/notice-screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { today } from '#app/i18n/today.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { TodayPanel } from '#app/ui/studio/today-panel.tsx'

// The address is a key: it is kept nowhere, found by nobody, and told to no other site.
export const meta: MetaFunction = () => [{ title: 'Kunst rett vest' }, { name: 'robots', content: 'noindex, nofollow' }]
export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })

/** Reads only: programs that open links in mails change nothing. */
export const loader = page('anyone', async ({ ctx, params, url }) => {
  const found = await linkedStudio(ctx, params.key ?? '')
  if (!found) return data({ view: null, said: false }, { status: 404 })
  return data({ view: found.view, said: url.searchParams.has('sagt') })
})

export const action = deed('anyone', wishInput, async ({ ctx, params, url, value }) => {
  const found = await linkedStudio(ctx, params.key ?? '')
  if (!found) throw missing('today.linkOverWhy')
  await sayOfToday(ctx, { link: found.link }, found.link.studioId, value.wish)
  return to(`${url.pathname}?sagt`)
})

/** One studio's day, from the link in the morning's mail: made for a thumb, without signing in. */
export default function StudioToday() {
  const { view, said } = useLoaderData<typeof loader>()
  const t = useWords()
  const errors = formOf(useActionData<Reply>()).summary
  if (!view) return <LinkOver />
  return (
    <article className="page page--narrow today-page stack">
      <header className="today-page__head">
        <h1 className="today-page__title">{t(today.panel)}</h1>
        <StudioNumber number={view.number} prefix={t(publicRound.studio)} size="large" />
      </header>
      <p className="lede">{view.called}</p>
      <ErrorSummary title={t(faults.fixThese)} errors={errors} />
      {said && errors.length === 0 && <Notice tone="success">{t(today.said)}</Notice>}
      <TodayPanel view={view} />
    </article>
  )
}

function LinkOver() {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="page page--narrow stack">
      <h1>{t(today.linkOver)}</h1>
      <p className="lede">{t(today.linkOverWhy)}</p>
      <p>{t(today.linkOverSignIn)}</p>
      <p>
        <LinkButton href={`${addressIn(locale, 'signIn')}?til=${encodeURIComponent(addressIn(locale, 'me'))}`}>
          {t(today.signIn)}
        </LinkButton>
      </p>
    </div>
  )
}
