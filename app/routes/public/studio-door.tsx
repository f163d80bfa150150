import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { stampPass } from '#app/domains/rounds/commands/stamp-pass.server.ts'
import { newPass } from '#app/domains/rounds/pass-hash.server.ts'
import { stampInput } from '#app/domains/rounds/pass-input.ts'
import { doorView } from '#app/domains/rounds/pass-screens.server.ts'
import type { DoorView } from '#app/domains/rounds/pass-views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { readPass, setPass } from '#app/http/pass-cookie.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { pass } from '#app/i18n/pass.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { useAlt } from '#app/ui/public-round/hung.tsx'
import { NearDoors } from '#app/ui/public-round/near-doors.tsx'
import { OpenNow } from '#app/ui/public-round/open-now.tsx'
import { placeThing } from '#app/ui/public-round/place-thing.ts'
import { Hours } from '#app/ui/public-round/studio-facts.tsx'

type View = DoorView & { noCookies: boolean; stampedNow: boolean }

export const handle = { here: 'map' }

export const meta = headOf<View>((view, locale) => ({
  title: say(locale, pass.doorTitle, { number: view.studio.number, called: view.called }),
  description: say(locale, pass.doorAbout, {
    number: view.studio.number,
    artists: view.artists.map(({ name }) => name).join(', '),
    place: view.studio.city,
  }),
  picture: view.artists.find(({ picture }) => picture)?.picture,
  thing: (publicUrl) => placeThing(view, locale, publicUrl),
}))

/** What a browser with a pass is shown is for that browser alone. */
export const headers = () => ({ 'Cache-Control': 'no-cache, private', Vary: 'Cookie' })

const numberIn = (params: Record<string, string>): number => {
  const number = Number(params.number)
  if (!/^\d{1,5}$/.test(params.number ?? '')) throw missing()
  return number
}

export const loader = page('anyone', async ({ ctx, params, url, locale, request }) => {
  const own = await readPass(ctx.settings, request)
  const view = await doorView(ctx, { year: yearIn(params), number: numberIn(params) }, own, locale)
  const stampedNow = url.searchParams.has('stemplet')
  return data({ ...view, stampedNow: stampedNow && own !== null, noCookies: stampedNow && own === null })
})

export const action = deed('anyone', stampInput, async ({ ctx, params, url, request }) => {
  const own = (await readPass(ctx.settings, request)) ?? newPass()
  await stampPass(ctx, { year: yearIn(params), number: numberIn(params) }, own)
  return to(`${url.pathname}?stemplet`, { 'Set-Cookie': await setPass(ctx.settings, own) })
})

/** What the QR code on the poster opens: is it open, who is here, a stamp, and where to go next. Works without JavaScript. */
export default function StudioDoor() {
  const view = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  const alt = useAlt()
  const { studio, opening, artists, year } = view
  const errors = formOf(useActionData<Reply>()).summary
  const over = opening.is === 'not-today' && opening.next === null
  return (
    <article className="page page--narrow door">
      <header className="door__head">
        <div className="stack">
          {opening.is === 'open' && <p className="kicker">{t(pass.welcome)}</p>}
          <h1 className="door__name">{view.called}</h1>
          {over ? <p>{t(pass.finished, { year })}</p> : <OpenNow opening={opening} large />}
        </div>
        <StudioNumber number={studio.number} prefix={t(publicRound.studio)} size="huge" />
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={errors} />
      {!over && <StampBox view={view} />}
      <section className="stack" aria-labelledby="her">
        <h2 id="her">{t(pass.showsHere)}</h2>
        <ul className="plain-list door__artists">
          {artists.map(({ slug, name, picture }) => (
            <li key={slug} className="person">
              {picture && (
                <div className="mount">
                  <Art picture={picture} sizes="(min-width: 40rem) 18rem, 45vw" alt={alt(picture.alt, '', name)} />
                </div>
              )}
              <h3 className="person__name">
                <a href={addressIn(locale, 'artist', { slug })}>{name}</a>
              </h3>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="tider">
        <h2 id="tider">{t(pass.hours)}</h2>
        <Hours studio={studio} />
      </section>
      <NearDoors year={year} near={view.near} help={t(pass.nearHelp)} />
    </article>
  )
}

function StampBox({ view }: { view: View }) {
  const t = useWords()
  const locale = useLocale()
  const { refusal, stampedToday, stampedNow, noCookies, stamped, total } = view
  const progress = stamped !== null && stamped > 0 && (
    <p>
      {t(pass.soFar, { count: stamped, total })} <a href={addressIn(locale, 'pass')}>{t(pass.toCard)}</a>
    </p>
  )
  return (
    <section className="door__stamp stack" aria-labelledby="stempel">
      <h2 id="stempel">{t(pass.card)}</h2>
      {noCookies && <Notice tone="warning">{t(pass.noCookies)}</Notice>}
      {stampedToday ? (
        <p className="stamp-mark" role={stampedNow ? 'status' : undefined}>
          <StudioNumber number={view.studio.number} prefix={t(publicRound.studio)} />
          <span>{t(stampedNow ? pass.stamped : pass.stampedAlready)}</span>
        </p>
      ) : refusal ? (
        <p>{refusal}</p>
      ) : (
        <form method="post" className="stack">
          <Button name="intent" value="stamp" wide className="door__button">
            {t(pass.stamp)}
          </Button>
          <p className="small soft">{t(pass.stampHelp)}</p>
        </form>
      )}
      {progress}
    </section>
  )
}
