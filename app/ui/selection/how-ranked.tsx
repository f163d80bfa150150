import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { selection } from '#app/i18n/selection.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** How the order came about, and how firm the line is. */
export function HowRanked({ view: { ranking, announcedAt } }: { view: SelectionView }) {
  const t = useWords()
  if (!ranking) return <Notice>{t(screens.noRound)}</Notice>
  const { basis, missing, tied, placesForTied, hangOnOne } = ranking
  return (
    <>
      {tied > 0 && !announcedAt && (
        <Notice tone="warning">{t(selection.lineThroughTie, { tied, places: placesForTied })}</Notice>
      )}
      <Disclosure summary={t(screens.howRanked)} open={basis === 'adjusted'}>
        <div className="prose">
          <p>{basis === 'adjusted' ? t(selection.rankedByAdjusted, { missing }) : t(selection.rankedByMean)}</p>
          <p>{t(selection.tieRule)}</p>
          <p>{t(screens.scoresHelp)}</p>
          {hangOnOne > 0 && <p>{t(screens.hangsOnOne, { count: hangOnOne })}</p>}
        </div>
      </Disclosure>
    </>
  )
}
