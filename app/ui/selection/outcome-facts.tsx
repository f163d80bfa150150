import type { SelectionRow } from '#app/domains/art-round/selection/views.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { sayScore } from './figures.ts'

/** How an application came out of the round, without the jurors' names. */
export function OutcomeFacts({ row }: { row: SelectionRow }) {
  const t = useWords()
  const locale = useLocale()
  const { outcome, number, municipality, isNew } = row
  const who = [t(screens.numbered, { number }), municipality, isNew && t(screens.newcomer)].filter(Boolean).join(' · ')
  const corrected = outcome && outcome.adjusted !== outcome.mean ? outcome.adjusted : null
  return (
    <Facts
      facts={[
        { term: t(screens.applicationOf), detail: who },
        { term: t(screens.rank), detail: outcome?.rank },
        { term: t(screens.mean), detail: outcome?.mean != null && sayScore(outcome.mean, locale, 2) },
        { term: t(screens.adjustedMean), detail: corrected !== null && sayScore(corrected, locale, 2) },
        {
          term: t(screens.scores),
          detail: outcome?.scores.map((score) => sayScore(score, locale, 1)).join('  '),
        },
      ].map(({ term, detail }) => ({ term, detail: detail === false ? null : detail }))}
    />
  )
}
