import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { changeSlot } from '#app/domains/exhibition/delivery/commands/change-slot.server.ts'
import { laySlots } from '#app/domains/exhibition/delivery/commands/lay-slots.server.ts'
import { remindUnbooked } from '#app/domains/exhibition/delivery/commands/remind-unbooked.server.ts'
import { removeSlot } from '#app/domains/exhibition/delivery/commands/remove-slot.server.ts'
import { DIRECTIONS, directionOf } from '#app/domains/exhibition/delivery/delivery.ts'
import { deliveryPlanInput } from '#app/domains/exhibition/delivery/input.ts'
import { deliveryPlanView } from '#app/domains/exhibition/delivery/screens.server.ts'
import type { DeliveryPlanView } from '#app/domains/exhibition/delivery/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionDelivery as words } from '#app/i18n/exhibition-delivery.ts'
import { faults } from '#app/i18n/faults.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { ExhibitionNav } from '#app/ui/exhibition/exhibition-nav.tsx'
import { LayForm } from '#app/ui/exhibition/lay-form.tsx'
import { Comers, SlotCard } from '#app/ui/exhibition/slot-card.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'

export const meta = titledBy(({ year, direction }: DeliveryPlanView, locale) =>
  say(locale, words.planOf, { direction, year }),
)
export const handle = { path: [{ name: 'hosting', text: tallies.hosting }], wide: true }

export const loader = page(['host', 'secretariat'], ({ ctx, actor, params, url }) =>
  deliveryPlanView(ctx, actor, yearIn(params), directionOf(url.searchParams.get('vei'))),
)

export const action = deed(['host', 'secretariat'], deliveryPlanInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  const here = (told: Record<string, number>) =>
    to(withQuery(url.pathname, url.searchParams, { lagt: null, endret: null, minnet: null, ...told }))
  switch (value.intent) {
    case 'lay':
      return here({ lagt: await laySlots(ctx, actor, year, value) })
    case 'change':
      return here({ endret: await changeSlot(ctx, actor, year, value) })
    case 'remove':
      return here({ endret: await removeSlot(ctx, actor, year, value) })
    case 'remind':
      return here({ minnet: await remindUnbooked(ctx, actor, year, value) })
  }
})

function Told() {
  const t = useWords()
  const [search] = useSearchParams()
  const count = (name: string) => Number(search.get(name) ?? 0)
  const said = search.has('lagt')
    ? t(words.laid, { count: count('lagt') })
    : search.has('endret')
      ? t(words.changed, { count: count('endret') })
      : search.has('minnet')
        ? t(words.reminded, { count: count('minnet') })
        : null
  return said && <Notice tone="success" live title={said} />
}

/** Who comes when with the works, or to fetch them, and who has not said. */
export default function DeliveryPlan() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { year, direction, venue, events, days, otherwise, silent, counts, remind, suggestedOn } = view
  const here = addressIn(locale, 'deliveryPlan', { year })
  const lay = (
    <section className="panel" aria-labelledby="legg-ut">
      <h2 id="legg-ut">{t(words.lay)}</h2>
      <LayForm direction={direction} suggestedOn={suggestedOn} reply={reply} />
    </section>
  )
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.planOf, { direction, year })}</h1>
        <p className="soft">{venue}</p>
        <ExhibitionNav year={year} here="deliveryPlan" />
        <nav aria-label={t(words.directions)}>
          <ul className="plain-list cluster switch">
            {DIRECTIONS.map((one) => (
              <li key={one}>
                <a href={one === 'in' ? here : `${here}?vei=ut`} aria-current={one === direction ? 'page' : undefined}>
                  {t(words.direction, { direction: one })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {!reply && <Told />}
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <div className="tiles">
        <StatTile
          figure={`${counts.done}/${counts.works}`}
          counts={t(words.worksDone, { direction, done: counts.done, works: counts.works })}
        />
        <StatTile
          figure={counts.booked}
          counts={t(words.haveSaid, { booked: counts.booked, silent: silent.length })}
          basis={counts.places > 0 ? t(words.placesInAll, { places: counts.places }) : undefined}
        />
      </div>
      {events.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="samtidig">
          <h2 id="samtidig">{t(words.alsoThatDay)}</h2>
          <ul className="needles">
            {events.map((event) => (
              <li key={`${event.date} ${event.begins} ${event.titleNb}`}>
                {sayDate(event.date, locale)} {sayHours(event.begins, event.ends, locale)}{' '}
                <strong>{locale === 'en' ? event.titleEn || event.titleNb : event.titleNb}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {days.length === 0 && (
        <EmptyState title={t(words.noSlots)} level={2}>
          {t(words.noSlotsHelp)}
        </EmptyState>
      )}
      {days.length === 0 && lay}
      {days.map(({ date, slots }) => (
        <section key={date} className="stack" aria-labelledby={`dag-${date}`}>
          <h2 id={`dag-${date}`}>{sayDate(date, locale)}</h2>
          <ul className="plain-list slots">
            {slots.map((slot) => (
              <SlotCard key={slot.id} slot={slot} year={year} direction={direction} reply={reply} />
            ))}
          </ul>
        </section>
      ))}
      {otherwise.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="annen-tid">
          <h2 id="annen-tid">{t(words.otherwise)}</h2>
          <Comers rows={otherwise} year={year} direction={direction} />
        </section>
      )}
      <section className="stack" aria-labelledby="tause">
        <h2 id="tause">{t(words.silent, { count: silent.length })}</h2>
        {silent.length === 0 ? (
          <p className="soft">{t(words.everybodySaid)}</p>
        ) : (
          <>
            {remind.can && (
              <form method="post">
                <input type="hidden" name="intent" value="remind" />
                <input type="hidden" name="direction" value={direction} />
                <input type="hidden" name="count" value={remind.reaches} />
                <Button variant="secondary">{t(words.remind, { count: remind.reaches })}</Button>
              </form>
            )}
            {remind.doneToday && <p className="small soft">{t(words.remindedToday)}</p>}
            {silent.length <= 20 ? (
              <Comers rows={silent} year={year} direction={direction} />
            ) : (
              <Disclosure summary={t(words.seeSilent)}>
                <Comers rows={silent} year={year} direction={direction} />
              </Disclosure>
            )}
          </>
        )}
      </section>
      {days.length > 0 && lay}
    </div>
  )
}
