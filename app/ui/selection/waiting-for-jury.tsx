import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

/** Who is not finished, and nothing else. */
export function WaitingForJury({ view }: { view: SelectionView }) {
  const t = useWords()
  const locale = useLocale()
  const jury = addressIn(locale, 'editionJury', { year: view.year })
  return (
    <EmptyState
      title={t(screens.waitingForJury)}
      level={2}
      action={
        <LinkButton variant="secondary" href={jury}>
          {t(screens.toJury)}
        </LinkButton>
      }
    >
      <p>{t(screens.waitingForJuryHelp)}</p>
      {view.unsealed.length > 0 ? (
        <>
          <p>{t(screens.stillScoring)}</p>
          <ul className="needles">
            {view.unsealed.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t(screens.noJurors)}</p>
      )}
    </EmptyState>
  )
}
