import { data } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { confirmNewsletter } from '#app/domains/outreach/newsletter/commands/confirm-newsletter.server.ts'
import { pressInput } from '#app/domains/outreach/newsletter/input.ts'
import { confirmView } from '#app/domains/outreach/newsletter/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { newsletter } from '#app/i18n/newsletter.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { useListWords } from '#app/ui/newsletter/list-words.ts'

/** The address itself is the key: no search engine keeps it, and no cache. */
export const meta: MetaFunction = (args) => [
  ...(titled(newsletter.confirmTitle)(args) ?? []),
  { name: 'robots', content: 'noindex, nofollow' },
]
export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })

/** Reading the link confirms nothing: mail scanners open links too. */
export const loader = page('anyone', async ({ ctx, params }) => {
  const view = await confirmView(ctx, params.key ?? '')
  return data({ view }, { status: view ? 200 : 404 })
})

export const action = deed('anyone', pressInput, async ({ ctx, params, url }) => {
  await confirmNewsletter(ctx, params.key ?? '')
  return to(url.pathname)
})

export default function ConfirmNewsletter() {
  const t = useWords()
  const locale = useLocale()
  const listWords = useListWords()
  const { view } = useLoaderData<typeof loader>()
  const refused = useActionData<Reply>()
  if (!view || refused)
    return (
      <div className="page page--narrow section stack">
        <h1>{t(newsletter.linkOld)}</h1>
        <p className="lede">{t(newsletter.linkOldLede)}</p>
        <div>
          <LinkButton href={addressIn(locale, 'newsletter')}>{t(newsletter.askNew)}</LinkButton>
        </div>
      </div>
    )
  if (view.done)
    return (
      <div className="page page--narrow section stack">
        <h1>{t(newsletter.confirmed)}</h1>
        <p className="lede">{t(newsletter.confirmedLede)}</p>
      </div>
    )
  return (
    <div className="page page--narrow section stack">
      <h1>{t(newsletter.confirmTitle)}</h1>
      <p className="lede">{t(newsletter.confirmLede, { lists: listWords(view.lists) })}</p>
      <form method="post">
        <Button>{t(newsletter.confirmYes)}</Button>
      </form>
    </div>
  )
}
