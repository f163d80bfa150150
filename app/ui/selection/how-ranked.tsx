import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { selection } from '#app/i18n/selection.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** The tie that the line runs through, which the jury is to settle. */
export function LineThroughTie({ view: { ranking, announcedAt } }: { view: SelectionView }) {
  const t = useWords()
  if (!ranking || ranking.tied === 0 || announcedAt) return null
  const { tied, placesForTied } = ranking
  return <Notice tone="warning">{t(selection.lineThroughTie, { tied, places: placesForTied })}</Notice>
}

/** How the order came about, step by step, and how firm the line is. */
export function HowRanked({ view: { ranking } }: { view: SelectionView }) {
  const t = useWords()
  if (!ranking) return <Notice>{t(screens.noRound)}</Notice>
  const { basis, missing, tied, hangOnOne, tiedAfter, duels, changedByTalk, rounds } = ranking
  const [latest] = rounds
  return (
    <Disclosure summary={t(screens.howRanked)}>
      <div className="prose">
        <p>{basis === 'adjusted' ? t(selection.rankedByAdjusted, { missing }) : t(selection.rankedByMean)}</p>
        {latest && rounds.length > 1 && <p>{t(texts.roundsStacked, latest)}</p>}
        {changedByTalk > 0 && <p>{t(texts.changedByTalk, { count: changedByTalk })}</p>}
        <ol>
          <li>{t(texts.stepScore, { count: tiedAfter.score })}</li>
          {tiedAfter.score > 0 && <li>{t(texts.stepHighest, { count: tiedAfter.highest })}</li>}
          {tiedAfter.chair !== null && tiedAfter.highest > 0 && (
            <li>{t(texts.stepChair, { count: tiedAfter.chair })}</li>
          )}
          {tiedAfter.duels !== null && <li>{t(texts.stepDuels, { count: tiedAfter.duels, duels })}</li>}
        </ol>
        {tied > 0 && <p>{t(texts.stepJury)}</p>}
        <p>{t(screens.scoresHelp)}</p>
        {hangOnOne > 0 && <p>{t(screens.hangsOnOne, { count: hangOnOne })}</p>}
      </div>
    </Disclosure>
  )
}
