import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'

/** How many of each decision, always in sight, and the step that comes after. */
export function SumsBar({ view }: { view: SelectionView }) {
  const t = useWords()
  const locale = useLocale()
  const { sums, capacity, answers, announcedAt, can, year } = view
  const figures = announcedAt
    ? [
        { label: t(screens.confirmed), figure: answers.confirmed, more: t(screens.ofPlaces, { capacity }) },
        { label: t(screens.awaiting), figure: answers.awaiting },
        { label: t(screens.resigned), figure: answers.resigned },
        { label: t(screens.free), figure: answers.free },
        { label: t(screens.waitlisted), figure: sums.waitlisted },
      ]
    : [
        { label: t(screens.accepted), figure: sums.accepted, more: t(screens.ofPlaces, { capacity }) },
        { label: t(screens.waitlisted), figure: sums.waitlisted },
        { label: t(screens.declined), figure: sums.declined },
        { label: t(screens.undecided), figure: sums.none },
      ]
  return (
    <div className="action-bar">
      <dl className="sums">
        {figures.map(({ label, figure, more }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{figure}</strong> {more}
            </dd>
          </div>
        ))}
      </dl>
      {can.announce && (
        <LinkButton href={addressIn(locale, 'announcement', { year })}>{t(screens.announce)}</LinkButton>
      )}
    </div>
  )
}
