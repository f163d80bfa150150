import { addressIn } from '#app/i18n/addresses.ts'
import { frontPage } from '#app/i18n/front-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

/** The list or the map before there is anybody in it. */
export function NotYet({ title }: { title?: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="page stack stack--loose">
      <h1>{title ?? t(publicRound.artists)}</h1>
      <EmptyState
        level={2}
        title={t(publicRound.noArtistsYet)}
        action={
          <LinkButton variant="secondary" href={addressIn(locale, 'archive')}>
            {t(frontPage.seeArchive)}
          </LinkButton>
        }
      >
        <p>{t(publicRound.noArtistsYetWhy)}</p>
      </EmptyState>
    </div>
  )
}
