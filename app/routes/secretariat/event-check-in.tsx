import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { checkIn } from '#app/domains/programme/commands/check-in.server.ts'
import { countWalkIn } from '#app/domains/programme/commands/count-walk-in.server.ts'
import { cameInput, walkInInput } from '#app/domains/programme/input.ts'
import { doorView } from '#app/domains/programme/office-screens.server.ts'
import { sayEventTime, sayTitle } from '#app/domains/programme/say-event.ts'
import type { DoorView } from '#app/domains/programme/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { programmeOffice as words } from '#app/i18n/programme-office.ts'
import { withQuery } from '#app/kernel/page.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { DoorList } from '#app/ui/programme/door-list.tsx'

export const meta = titledBy((view: DoorView, locale) => `${words.checkIn[locale]}: ${sayTitle(view.event, locale)}`)

export const loader = page(['secretariat', 'host'], ({ ctx, actor, params, url }) =>
  doorView(ctx, actor, yearIn(params), params.slug ?? '', url.searchParams.get('navn') ?? ''),
)

export const action = deed(
  ['secretariat', 'host'],
  z.discriminatedUnion('intent', [cameInput, walkInInput]),
  async ({ ctx, actor, params, url, value }) => {
    const year = yearIn(params)
    const slug = params.slug ?? ''
    const here = withQuery(url.pathname, '', { navn: url.searchParams.get('navn') })
    if (value.intent === 'walk-in') {
      await countWalkIn(ctx, actor, year, slug, value.by)
      return to(`${here}#uten`)
    }
    await checkIn(ctx, actor, year, slug, value)
    return to(`${here}#p-${value.id}`)
  },
)

/** The list at the door: a name is a button, and the large figure says how many are in. Forms only; no program. */
export default function EventCheckIn() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const { event, search, rows, parties, came, seats, walkIns } = view
  const here = addressIn(locale, 'eventCheckIn', { year: view.year, slug: event.slug })
  return (
    <div className="stack check-in">
      <header className="stack stack--tight">
        <h1>{sayTitle(event, locale)}</h1>
        <p className="small soft">{[sayEventTime(event, locale), event.venue].filter(Boolean).join(' · ')}</p>
      </header>
      <p className="check-in__count">
        <span className="count" data-known="">
          {event.attended ?? 0}
        </span>{' '}
        <span>{t(words.haveCome)}</span>
        {parties > 0 && <span className="small soft check-in__of">{t(words.ofSignedUp, { came, seats })}</span>}
      </p>
      {parties > 0 && (
        <form className="check-in__search" role="search">
          <TextField label={t(words.search)} name="navn" type="search" autoComplete="off" defaultValue={search} />
          <Button variant="secondary">{t(words.searchDo)}</Button>
          {search && <a href={here}>{t(words.showAll)}</a>}
        </form>
      )}
      {rows.length > 0 ? (
        <DoorList view={view} />
      ) : (
        <EmptyState title={t(search ? words.nobodyCalled : words.nobodySignedUp)} level={2}>
          {t(words.nobodyHelp)}
        </EmptyState>
      )}
      <section className="check-in__others" id="uten" aria-labelledby="uten-tittel">
        <h2 id="uten-tittel">{t(words.notSignedUp)}</h2>
        <form method="post" className="check-in__party">
          <input type="hidden" name="intent" value="walk-in" />
          <button
            type="submit"
            className="check-in__step"
            name="by"
            value="-1"
            aria-label={t(words.removeWalkIn)}
            disabled={walkIns === 0}
          >
            −
          </button>
          <output className="check-in__came">{walkIns}</output>
          <button
            type="submit"
            className="check-in__step check-in__step--more"
            name="by"
            value="1"
            aria-label={t(words.addWalkIn)}
          >
            +
          </button>
        </form>
      </section>
    </div>
  )
}
