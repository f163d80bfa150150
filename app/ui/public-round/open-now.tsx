import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import { sayOpening } from './say-opening.ts'

/** The state of a studio in a line, with a sign that differs in shape and not in colour alone; nothing when there is none. */
export function OpenNow({ opening, large }: { opening: Opening; large?: boolean }) {
  const locale = useLocale()
  const said = sayOpening(opening, locale)
  if (!said) return null
  return (
    <span className="open-now" data-is={opening.is} data-large={large || undefined}>
      {said}
    </span>
  )
}
