import type { KitchenView } from '#app/domains/orchestra/binder/views.ts'
import { orchestraBinder as words } from '#app/i18n/orchestra-binder.ts'
import { orchestraHealth } from '#app/i18n/orchestra-health.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** How many eat what, day by day: to hang on the door of the kitchen. */
export function KitchenDays({ view }: { view: KitchenView }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1>{t(words.kitchen)}</h1>
        <p className="soft">
          {view.title[locale]}, {view.venue}
        </p>
        <p className="measure">{t(words.kitchenLede)}</p>
      </header>
      {view.days.map((day) => (
        <section key={day.date} className="panel stack" aria-labelledby={`dag-${day.date}`}>
          <h2 id={`dag-${day.date}`}>{sayDate(day.date, locale)}</h2>
          {day.meals.length > 0 && (
            <p className="soft">
              {day.meals
                .map(({ title, begins, ends }) => `${title || t(words.meal)} ${sayHours(begins, ends, locale)}`)
                .join(', ')}
            </p>
          )}
          <p className="kitchen__sum">
            <span className="kitchen__figure">{day.players + day.adults}</span>{' '}
            <span>
              {t(words.eaters).toLowerCase()}: {t(words.ofWhom, day)}
            </span>
          </p>
          {day.unanswered > 0 && <p>{t(words.unanswered, { count: day.unanswered })}</p>}
          {day.needs.length === 0 ? (
            <p>{t(words.noNeeds)}</p>
          ) : (
            <dl className="kitchen__needs">
              {day.needs.map(({ code, come, unanswered }) => (
                <div key={code}>
                  <dt>{t(orchestraHealth.codeOf, { code })}</dt>
                  <dd>{t(words.needsCount, { come, unanswered })}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </div>
  )
}
