import type { NewsTeaser } from '#app/domains/outreach/news/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Heading, type Level } from '#app/ui/kit/heading.tsx'

/** The day on which something was published. */
export function Dated({ at }: { at: Date }) {
  const locale = useLocale()
  const date = osloDate(at)
  return (
    <time className="small soft" dateTime={date}>
      {sayFullDate(date, locale)}
    </time>
  )
}

/** News in a row, the newest first; the whole of each leads to it. */
export function NewsList({ news, level, eager }: { news: readonly NewsTeaser[]; level: Level; eager?: boolean }) {
  const locale = useLocale()
  return (
    <ul className="news plain-list">
      {news.map((item, place) => (
        <li key={item.slug} className="news__item" lang={item.lang === locale ? undefined : item.lang}>
          {item.picture && (
            <div className="news__art">
              <Art
                picture={item.picture}
                alt={item.picture.alt}
                sizes="(min-width: 60rem) 26rem, (min-width: 40rem) 45vw, 92vw"
                eager={eager === true && place === 0}
              />
            </div>
          )}
          <Dated at={item.publishedAt} />
          <Heading level={level} className="news__title">
            <a href={addressIn(locale, 'newsItem', { slug: item.slug })}>{item.title}</a>
          </Heading>
          {item.lede && <p className="news__lede">{item.lede}</p>}
        </li>
      ))}
    </ul>
  )
}
