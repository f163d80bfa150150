import { data } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { leaveNewsletter } from '#app/domains/outreach/newsletter/commands/leave-newsletter.server.ts'
import { leaveInput } from '#app/domains/outreach/newsletter/input.ts'
import { leaveView } from '#app/domains/outreach/newsletter/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { newsletter } from '#app/i18n/newsletter.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { useListWords } from '#app/ui/newsletter/list-words.ts'

/** The address itself is the key: no search engine keeps it, and no cache. */
export const meta: MetaFunction = (args) => [
  ...(titled(newsletter.leaveTitle)(args) ?? []),
  { name: 'robots', content: 'noindex, nofollow' },
]
export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })

/** Reading the link leaves nothing: mail scanners, previews and prefetching open links too. */
export const loader = page('anyone', async ({ ctx, params }) => {
  const view = await leaveView(ctx, params.key ?? '')
  return data({ view }, { status: view ? 200 : 404 })
})

/**
 * The button of the page, and the one click of a mail program (RFC 8058): its server sends the form, without a cookie and
 * without saying from where, and wants a plain 200.
 */
export const action = deed('anyone', leaveInput, async ({ ctx, params, url, value }) => {
  const oneClick = value['List-Unsubscribe'] === 'One-Click'
  await leaveNewsletter(ctx, params.key ?? '', oneClick ? 'one-click' : 'link')
  return oneClick ? data(null, { status: 200 }) : to(url.pathname)
})

export default function LeaveNewsletter() {
  const t = useWords()
  const locale = useLocale()
  const listWords = useListWords()
  const { view } = useLoaderData<typeof loader>()
  if (!view || view.test)
    return (
      <div className="page page--narrow section stack">
        <h1>{t(view ? newsletter.leaveTitle : newsletter.linkOld)}</h1>
        <p className="lede">{t(view ? newsletter.leaveTest : newsletter.leaveOldLede)}</p>
      </div>
    )
  const lists = listWords(view.lists)
  if (view.left)
    return (
      <div className="page page--narrow section stack">
        <h1>{t(newsletter.left)}</h1>
        <p className="lede">{t(newsletter.leftLede, { lists })}</p>
        <p>
          <a href={addressIn(locale, 'newsletter')}>{t(newsletter.leftBack)}</a>
        </p>
      </div>
    )
  return (
    <div className="page page--narrow section stack">
      <h1>{t(newsletter.leaveTitle)}</h1>
      <p className="lede">{t(newsletter.leaveLede, { lists })}</p>
      <form method="post">
        <Button>{t(newsletter.leaveYes)}</Button>
      </form>
    </div>
  )
}
