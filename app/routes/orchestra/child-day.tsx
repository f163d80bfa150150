import { useLoaderData } from '@remix-run/react'
import { childDayView } from '#app/domains/orchestra/plan/child-day.server.ts'
import type { ChildDayView } from '#app/domains/orchestra/plan/views.ts'
import { sayDays, sayInfo, sayTitle, sayVenue } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { page } from '#app/http/page.server.ts'
import { orchestraSeminar } from '#app/i18n/orchestra-seminar.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ChildDayCard } from '#app/ui/orchestra/plan/child-day-card.tsx'
import { toOrchestra } from '#app/ui/orchestra/seminar/path.ts'
import { aroundChild, aroundPlan } from './around-plan.server.ts'

export const meta = titledBy(({ view }: { view: ChildDayView }) => view.child.name)
export const handle = { path: toOrchestra }

export const loader = page('signed-in', async ({ ctx, actor, params }) => {
  const at = { seminarId: params.id ?? '', childId: params.childId ?? '' }
  const view = await childDayView(ctx, actor, at, aroundPlan)
  return { view, around: await aroundChild(ctx, actor, view) }
})

/** A child's days at a seminar, for a phone at the door: room, lunch, pick-up. */
export default function ChildDay() {
  const t = useWords()
  const locale = useLocale()
  const { view, around } = useLoaderData<typeof loader>()
  const { seminar, child, days, shown } = view
  const venue = seminar.venue || seminar.place
  return (
    <div className="stack stack--loose measure">
      <header className="stack stack--tight">
        <h1>{t(orchestraSheets.dayOf, { name: child.name })}</h1>
        <p>
          {sayTitle(seminar, locale)}, {sayDays(days, locale)}
        </p>
        <p>
          {sayVenue(seminar)}
          {seminar.lat !== null && seminar.lng !== null && (
            <>
              {' · '}
              <a
                href={`https://www.openstreetmap.org/?mlat=${seminar.lat}&mlon=${seminar.lng}#map=16/${seminar.lat}/${seminar.lng}`}
                rel="noreferrer"
              >
                {t(orchestraSeminar.onMap)}
              </a>
            </>
          )}
        </p>
      </header>
      {seminar.cancelledAt && <Notice tone="danger" title={t(orchestraSheets.cancelled)} />}
      {!seminar.cancelledAt && (
        <>
          {!(shown && days.some(({ planned }) => planned)) && <Notice title={t(orchestraSheets.planToCome)} />}
          {days.map((day) => (
            <ChildDayCard
              key={day.id}
              day={day}
              venue={venue}
              around={around[day.id] ?? { answer: null, desk: null }}
            />
          ))}
          <section className="stack stack--tight" aria-labelledby="ta-med">
            <h2 id="ta-med">{t(orchestraSheets.bring)}</h2>
            <p>{t(orchestraSheets.bringThese)}</p>
          </section>
          {sayInfo(seminar, locale) && (
            <section className="stack stack--tight" aria-labelledby="beskjed">
              <h2 id="beskjed">{t(orchestraSheets.fromLeader)}</h2>
              <p className="prose">{sayInfo(seminar, locale)}</p>
            </section>
          )}
        </>
      )}
    </div>
  )
}
