import type { MoveView } from '#app/domains/hosting/pipeline/views.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingScreens as words } from '#app/i18n/hosting-screens.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** Who moved the hosting, when and why, the latest first. */
export function Moves({ moves }: { moves: readonly MoveView[] }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="historikk">
      <h2 id="historikk">{t(words.moves)}</h2>
      <ol className="plain-list hosting-moves">
        {moves.map(({ from, to, at, by, reason }, index) => (
          <li key={`${at}-${moves.length - index}`}>
            <span className="strong">
              {from
                ? t(words.moved, { from: t(hosting[from]).toLowerCase(), to: t(hosting[to]).toLowerCase() })
                : t(words.began, { stage: t(hosting[to]).toLowerCase() })}
            </span>
            {reason && <span className="pre-line">{reason}</span>}
            <span className="small soft">{t(words.movedBy, { when: sayInstant(new Date(at), locale), name: by })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
