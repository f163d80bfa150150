import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { selection } from '#app/i18n/selection.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** Why the selection cannot be announced yet; nothing when it can. */
export function Hindrance({ view }: { view: Omit<SelectionView, 'rows'> }) {
  const t = useWords()
  const { sums, capacity, elsewhere, outside, hindrance, state, unsealed } = view
  if (!hindrance) return null
  const reasons = [
    state === 'waiting' && t(selection.notSealed, { count: unsealed.length }),
    outside.unchecked > 0 && t(selection.uncheckedLeft, { count: outside.unchecked }),
    sums.none > 0 && t(selection.undecidedLeft, { count: sums.none }),
    sums.accepted > capacity && t(selection.tooManyAccepted, { accepted: sums.accepted, capacity }),
    sums.accepted <= capacity &&
      sums.accepted + elsewhere > capacity &&
      t(selection.tooManyShared, { accepted: sums.accepted, capacity, elsewhere }),
  ].filter((reason): reason is string => Boolean(reason))
  return (
    <Notice title={t(screens.announceNotYet)}>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </Notice>
  )
}
