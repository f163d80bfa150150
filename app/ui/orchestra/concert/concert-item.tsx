import { sayConcert, sayConcertPlace, sayConcertTime } from '#app/domains/orchestra/concert/say-concert.ts'
import type { ConcertLine } from '#app/domains/orchestra/concert/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** One concert in the list, and what was said of the own children. */
export function ConcertItem({ concert }: { concert: ConcertLine }) {
  const t = useWords()
  const locale = useLocale()
  const { id, slug, opens, own, over, published, cancelledAt, audience, partners } = concert
  const href = opens ? addressIn(locale, 'officeConcert', { id }) : addressIn(locale, 'concert', { slug })
  return (
    <li className="panel stack stack--tight">
      <h3>
        <a href={href}>{sayConcert(concert, locale)}</a>
      </h3>
      <p>
        {sayConcertTime(concert, locale)}, {sayConcertPlace(concert)}
      </p>
      {partners.length > 0 && (
        <p className="small soft">
          {t(words.together)} {partners.join(', ')}
        </p>
      )}
      <p className="cluster small">
        {!published && <Tag tone="warning">{t(words.notPublished)}</Tag>}
        {cancelledAt && <Tag tone="danger">{t(words.cancelledTag)}</Tag>}
        {audience !== null && (
          <span>
            {t(office.audience)}: {audience}
          </span>
        )}
        {!over &&
          own.map(({ childId, name, plays }) => (
            <span key={childId}>{t(plays ? words.saysPlays : words.saysPlaysNot, { name })}</span>
          ))}
      </p>
    </li>
  )
}
