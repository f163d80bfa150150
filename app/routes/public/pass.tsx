import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dropPass } from '#app/domains/rounds/commands/drop-pass.server.ts'
import { dropPassInput } from '#app/domains/rounds/pass-input.ts'
import { passView } from '#app/domains/rounds/pass-screens.server.ts'
import type { PassView } from '#app/domains/rounds/pass-views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { readPass, setPass } from '#app/http/pass-cookie.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { pass } from '#app/i18n/pass.ts'
import { say } from '#app/i18n/words.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { NearDoors } from '#app/ui/public-round/near-doors.tsx'

type View = { card: PassView | null; dropped: boolean }

export const handle = { here: 'map' }
export const headers = () => ({ 'Cache-Control': 'no-cache, private', Vary: 'Cookie' })
export const meta = headOf<View>((_, locale) => ({
  title: say(locale, pass.card),
  description: say(locale, pass.cardAbout),
}))

export const loader = page('anyone', async ({ ctx, request, url }) =>
  data({
    card: await passView(ctx, await readPass(ctx.settings, request)),
    dropped: url.searchParams.has('kastet'),
  }),
)

export const action = deed('anyone', dropPassInput, async ({ ctx, request, url }) => {
  const own = await readPass(ctx.settings, request)
  if (own) await dropPass(ctx, own)
  return to(`${url.pathname}?kastet`, { 'Set-Cookie': await setPass(ctx.settings, null) })
})

/** The visitor's stamps in a row, and where to go next. */
export default function Pass() {
  const { card, dropped } = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  const stamps = card?.stamps ?? []
  return (
    <article className="page page--narrow pass stack stack--loose">
      <header className="stack">
        <h1>{t(pass.card)}</h1>
        {dropped && <Notice tone="success">{t(pass.dropped)}</Notice>}
        <p className="lede">
          {stamps.length > 0 ? t(pass.soFar, { count: stamps.length, total: card?.total ?? 0 }) : t(pass.cardEmpty)}
        </p>
        {card && stamps.length > 0 && stamps.length >= card.total && <p>{t(pass.all)}</p>}
      </header>
      {card && <Row card={card} />}
      {stamps.length === 0 && (
        <div className="stack">
          <p className="measure">{t(pass.cardHow)}</p>
          <p>
            <LinkButton href={addressIn(locale, 'map')}>{t(pass.toMap)}</LinkButton>
          </p>
        </div>
      )}
      {card && <NearDoors year={card.year} near={card.near} help={t(pass.nearLast)} />}
      <div className="stack">
        <p className="small soft measure">{t(pass.kept)}</p>
        {card?.stamps && (
          <Disclosure summary={t(pass.drop)}>
            <form method="post" className="stack">
              <p>{t(pass.dropHelp)}</p>
              <div>
                <Button variant="danger" name="intent" value="drop">
                  {t(pass.drop)}
                </Button>
              </div>
            </form>
          </Disclosure>
        )}
      </div>
    </article>
  )
}

/** The stamps, each a link to its door, and room for a few more. */
function Row({ card }: { card: PassView }) {
  const t = useWords()
  const locale = useLocale()
  const { stamps, room, year } = card
  return (
    <ol className="stamps" aria-label={t(pass.card)}>
      {(stamps ?? []).map(({ number, called, date }, index) => (
        <li key={number} className="stamp" data-turn={index % 4}>
          <a href={addressIn(locale, 'studioDoor', { year, number })}>
            <span className="only-heard">{t(pass.stampOf, { number, called, date: sayShortDate(date, locale) })}</span>
            <span className="stamp__number" aria-hidden="true">
              {number}
            </span>
            <span className="stamp__date" aria-hidden="true">
              {sayShortDate(date, locale).replace(/^\S+ /, '')}
            </span>
          </a>
        </li>
      ))}
      {Array.from({ length: room }, (_, index) => (
        <li key={`room-${index}`} className="stamp stamp--room" aria-hidden="true" />
      ))}
    </ol>
  )
}
