import type { Item } from '#app/domains/programme/views.ts'
import { programmeGroups as words } from '#app/i18n/programme-groups.ts'
import { sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** The own programme of an event: what begins when, with whom, and where. */
export function EventItems({ items }: { items: readonly Item[] }) {
  const t = useWords()
  if (items.length === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="programmet">
      <h2 id="programmet">{t(words.items)}</h2>
      <ItemList items={items} />
    </section>
  )
}

/** The same without a heading. */
export function ItemList({ items }: { items: readonly Item[] }) {
  const locale = useLocale()
  return (
    <ol className="plain-list event-items">
      {items.map(({ id, begins, titleNb, titleEn, who, place }) => (
        <li key={id}>
          {begins ? <time dateTime={begins}>{sayTime(begins, locale)}</time> : <span aria-hidden="true" />}
          <div>
            <p className="strong" lang={locale === 'en' && titleEn === titleNb ? 'nb' : undefined}>
              {locale === 'en' ? titleEn : titleNb}
            </p>
            {(who || place) && <p className="soft">{[who, place].filter(Boolean).join(' · ')}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
