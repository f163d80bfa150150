import { useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { ownCalendar } from '#app/domains/desk/work-calendar.server.ts'
import { renewWorkCalendar } from '#app/domains/hosting/project/commands/renew-work-calendar.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { workCalendar as words } from '#app/i18n/work-calendar.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

export const meta = titled(words.title)
// The address is a key to the calendar: no one keeps the page.
export const headers = () => ({ 'Cache-Control': 'no-store' })

export const loader = page('signed-in', ({ ctx, actor, locale }) => ownCalendar(ctx, actor, locale))

export const action = deed('signed-in', z.object({ intent: z.literal('renew') }), async ({ ctx, actor, url }) => {
  await renewWorkCalendar(ctx, actor)
  return to(`${url.pathname}?ny`)
})

/** The address of one's own calendar, for a program that subscribes to it. */
export default function MyCalendar() {
  const { address, holds } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const t = useWords()
  return (
    <div className="stack stack--loose measure">
      <h1>{t(words.title)}</h1>
      {search.has('ny') && <Notice tone="success" live title={t(words.renewed)} />}
      <p className="lede">{t(words.help)}</p>
      <section className="stack stack--tight" aria-labelledby="innhold-i-kalenderen">
        <h2 id="innhold-i-kalenderen">{t(words.holds)}</h2>
        <ul className="needles">
          {holds.map((part) => (
            <li key={part}>{t(words.holdsFor, { part })}</li>
          ))}
        </ul>
      </section>
      <div className="stack stack--tight">
        <div>
          <LinkButton href={address.replace(/^https?:/, 'webcal:')}>{t(words.subscribe)}</LinkButton>
        </div>
        <p className="small soft">{t(words.byHand)}</p>
      </div>
      <TextField label={t(words.address)} name="address" help={t(words.secret)} value={address} readOnly />
      <form method="post" className="stack stack--tight">
        <input type="hidden" name="intent" value="renew" />
        <p className="small soft">{t(words.renewHelp)}</p>
        <div>
          <Button variant="secondary">{t(words.renew)}</Button>
        </div>
      </form>
    </div>
  )
}
