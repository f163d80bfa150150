import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { signUp } from '#app/domains/programme/commands/sign-up.server.ts'
import { signUpInput } from '#app/domains/programme/input.ts'
import { INVITED } from '#app/domains/programme/invitation.ts'
import { sayEventTime, sayPlace, sayText, sayTitle } from '#app/domains/programme/say-event.ts'
import { eventView } from '#app/domains/programme/screens.server.ts'
import type { EventView } from '#app/domains/programme/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { programme } from '#app/i18n/programme.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { EventFacts } from '#app/ui/programme/event-facts.tsx'
import { EventItems } from '#app/ui/programme/event-items.tsx'
import { eventThing } from '#app/ui/programme/event-thing.ts'
import { languageOf } from '#app/ui/programme/programme-days.tsx'
import { SignUpForm } from '#app/ui/programme/sign-up-form.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { PlaceMap } from '#app/ui/public-round/place-map.tsx'

export const handle = { here: 'programme' as const }
export const loader = page('anyone', ({ ctx, actor, params, url }) =>
  eventView(ctx, actor, params.slug ?? '', url.searchParams.get(INVITED)),
)

export const action = deed('anyone', signUpInput, async ({ ctx, actor, locale, params, url, value }) => {
  const invitation = url.searchParams.get(INVITED)
  const got = await signUp(ctx, actor, locale, params.slug ?? '', value, invitation)
  const told = { [INVITED]: invitation, takk: got === 'seat' ? 'plass' : 'venteliste' }
  return to(`${withQuery(url.pathname, '', told)}#takk`)
})

export const meta = headOf<EventView>(({ event }, locale) => ({
  title: sayTitle(event, locale),
  description: `${sayEventTime(event, locale)}, ${sayPlace(event)}`,
  thing: (publicUrl) => eventThing(event, locale, publicUrl),
}))

/** One event: what, when, where, and signing up. */
export default function EventPage() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>(), { name: view.known?.name, email: view.known?.email, seats: 1 })
  const [search] = useSearchParams()
  const { event, items, published, can, year } = view
  const text = sayText(event, locale)
  const norwegian = locale === 'en' && event.textEn === event.textNb ? 'nb' : undefined
  const thanks = form.reply ? null : search.get('takk')
  return (
    <article className="page stack stack--parts">
      <header className="stack">
        <p className="kicker">
          <a href={addressIn(locale, 'programme')}>{t(programme.titleOf, { year })}</a>
          {' · '}
          {t(programme.kind, { kind: event.kind })}
          {event.audience !== 'everyone' &&
            ` · ${t(event.audience === 'artists' ? programme.forArtists : programme.forInvited)}`}
        </p>
        <h1 lang={languageOf(event, locale)}>{sayTitle(event, locale)}</h1>
      </header>
      {!published && <Notice tone="warning" title={t(programme.notPublished)} />}
      {event.cancelledAt && <Notice tone="danger" title={t(programme.isCancelled)} />}
      {!event.cancelledAt && event.over && <Notice title={t(programme.over)} />}
      {thanks && (
        <div id="takk">
          <Notice tone="success" live title={t(programme.thanks)}>
            <p>{t(thanks === 'venteliste' ? programme.thanksLine : programme.thanksSeat)}</p>
          </Notice>
        </div>
      )}
      <div className="split">
        <div className="stack stack--loose">
          {text && (
            <div className="prose lede" lang={norwegian}>
              {text.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          )}
          <EventItems items={items} />
          {can.signUp && !thanks && <SignUpForm view={view} form={form} />}
        </div>
        <aside className="stack">
          <EventFacts event={event} />
          {event.lat !== null && event.lng !== null && <PlaceMap lat={event.lat} lng={event.lng} />}
          {(can.edit || can.checkIn) && (
            <p className="cluster no-print">
              {can.edit && (
                <a href={addressIn(locale, 'editionEvent', { year, slug: event.slug })}>{t(programme.editThis)}</a>
              )}
              {can.checkIn && (
                <a href={addressIn(locale, 'eventCheckIn', { year, slug: event.slug })}>{t(programme.checkInThis)}</a>
              )}
            </p>
          )}
        </aside>
      </div>
    </article>
  )
}
