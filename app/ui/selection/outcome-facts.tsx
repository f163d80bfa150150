import type { SelectionRow } from '#app/domains/art-round/selection/views.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
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
          detail: outcome && outcome.scores.length > 0 && <Spread scores={outcome.scores} />,
        },
        { term: t(texts.sealedRank), detail: outcome?.sealed?.rank },
        {
          term: t(texts.sealedScores),
          detail: outcome?.sealed?.scores.map((score) => sayScore(score, locale, 1)).join('  '),
        },
      ].map(({ term, detail }) => ({ term, detail: detail === false ? null : detail }))}
    />
  )
}

/** The scores, highest first, with how far they lie apart; whose they are is not told. */
function Spread({ scores }: { scores: readonly number[] }) {
  const t = useWords()
  const locale = useLocale()
  const [highest = 0, lowest = 0] = [scores[0], scores.at(-1)]
  return (
    <>
      {scores.map((score) => sayScore(score, locale, 1)).join('  ')}
      {highest !== lowest && (
        <span className="ranking__more">
          {t(texts.spread, { lowest: sayScore(lowest, locale, 1), highest: sayScore(highest, locale, 1) })}
        </span>
      )}
    </>
  )
}
