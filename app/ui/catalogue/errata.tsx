import type { ErratumView } from '#app/domains/catalogue/views.ts'
import { catalogue } from '#app/i18n/catalogue.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

interface Props {
  errata: readonly ErratumView[]
  /** Tells when each was shown. */
  dated?: boolean
}

/** What of the printed catalogue does not hold, by number. Nothing without any. */
export function Errata({ errata, dated }: Props) {
  const t = useWords()
  const locale = useLocale()
  if (errata.length === 0) return null
  return (
    <ul className="errata plain-list">
      {errata.map(({ id, number, text, enIsNorwegian, shownAt }) => (
        <li key={id} className="erratum">
          <span className="erratum__number">
            {number === null ? (
              <span className="erratum__whole">{t(catalogue.theWhole)}</span>
            ) : (
              <>
                <span className="only-heard">{t(catalogue.numberOf)} </span>
                {number}
              </>
            )}
          </span>
          <div>
            <p lang={locale === 'en' && enIsNorwegian ? 'nb' : undefined}>{text[locale]}</p>
            {dated && (
              <p className="small soft">
                {t(catalogue.changedOn, { when: sayFullDate(osloDate(new Date(shownAt)), locale) })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The same in a few lines on another page, as a map or an artist's, with a heading of its own. */
export function ErrataNote({ errata }: { errata: readonly ErratumView[] }) {
  const t = useWords()
  const locale = useLocale()
  if (errata.length === 0) return null
  return (
    <aside className="errata-note" aria-label={t(catalogue.printedOtherwise)}>
      <p className="kicker">{t(catalogue.printedOtherwise)}</p>
      <ul className="plain-list">
        {errata.map(({ id, number, text, enIsNorwegian }) => (
          <li key={id}>
            {number !== null && <strong>{number}: </strong>}
            <span lang={locale === 'en' && enIsNorwegian ? 'nb' : undefined}>{text[locale]}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
