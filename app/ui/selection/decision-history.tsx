import type { CandidateView } from '#app/domains/art-round/selection/views.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What was decided before, when, by whom and why; the latest first. */
export function DecisionHistory({ history }: { history: CandidateView['history'] }) {
  const t = useWords()
  const locale = useLocale()
  if (history.length === 0) return null
  const decisions = {
    accepted: t(screens.accepted),
    declined: t(screens.declined),
    none: t(screens.undecided),
  }
  return (
    <section className="stack stack--tight" aria-labelledby="historie">
      <h2 id="historie">{t(screens.history)}</h2>
      <ol className="plain-list stack">
        {history.map((entry) => (
          <li key={entry.at.toISOString() + entry.decision}>
            <strong>
              {entry.decision === 'waitlisted'
                ? t(screens.place, { place: entry.waitingPlace ?? 0 })
                : decisions[entry.decision]}
            </strong>{' '}
            {t(screens.method, { method: entry.method })}
            <span className="ranking__more">
              {[sayInstant(entry.at, locale), entry.by].filter(Boolean).join(' · ')}
            </span>
            {entry.reason && <p>{entry.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
