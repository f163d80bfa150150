import type { HostingVenuesView } from '#app/domains/hosting/venue/views.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** How the year's edition stands to the chosen venue, and the way to take it over there. */
export function EditionVenue({ view }: { view: HostingVenuesView }) {
  const t = useWords()
  const { edition, year, candidates } = view
  const name = candidates.find(({ state }) => state === 'chosen')?.name ?? ''
  if (!edition) return null
  if (edition.state === 'same') return <p className="soft">{t(words.editionSame, { year })}</p>
  if (edition.state === 'other')
    return <Notice tone="warning">{t(words.editionOther, { year, venue: edition.venue })}</Notice>
  return (
    <Notice title={t(words.editionEmpty, { year, name })}>
      {edition.give ? (
        <form method="post">
          <input type="hidden" name="intent" value="edition" />
          <Button small>{t(words.editionGive)}</Button>
        </form>
      ) : (
        <p>{t(words.editionAsk)}</p>
      )}
    </Notice>
  )
}
