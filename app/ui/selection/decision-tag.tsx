import type { SelectionRow } from '#app/domains/art-round/selection/views.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** What is decided of an application, and whether that was by hand. */
export function DecisionTag({ row }: { row: Pick<SelectionRow, 'decision' | 'waitingPlace' | 'method'> }) {
  const t = useWords()
  const { decision, waitingPlace, method } = row
  const said = {
    accepted: <Tag tone="success">{t(screens.accepted)}</Tag>,
    waitlisted: <Tag tone="info">{t(screens.place, { place: waitingPlace ?? 0 })}</Tag>,
    declined: <Tag>{t(screens.declined)}</Tag>,
    none: <Tag tone="warning">{t(screens.undecided)}</Tag>,
  }[decision]
  return (
    <>
      {said} {method === 'hand' && <span className="small soft">{t(screens.byHand)}</span>}
    </>
  )
}
