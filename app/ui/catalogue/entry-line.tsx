import type { CatalogueHours } from '#app/domains/catalogue/catalogue.ts'
import { sayAccess, sayPlace, workName } from '#app/domains/catalogue/document-entry.ts'
import { errataAbout } from '#app/domains/catalogue/errata.ts'
import { type Entry, keepsUsualHours } from '#app/domains/catalogue/rules.ts'
import { sayDisciplines } from '#app/domains/catalogue/say-disciplines.ts'
import { sayShortHours } from '#app/domains/catalogue/say-hours.ts'
import type { ErratumView } from '#app/domains/catalogue/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { catalogue } from '#app/i18n/catalogue.ts'
import { cataloguePaper } from '#app/i18n/catalogue-paper.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { Errata } from './errata.tsx'

interface Props {
  entry: Entry
  usual: readonly CatalogueHours[]
  errata: readonly ErratumView[]
  /** Takes part no more: there is no page to lead to. */
  gone: boolean
}

/** One artist of the catalogue: number, picture, name, where and when, and what has changed. */
export function EntryLine({ entry, usual, errata, gone }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { artist, studio } = entry
  const { catalogueNo, name, slug, picture } = artist
  const href = addressIn(locale, 'artist', { slug })
  const facts = [
    sayDisciplines(artist.disciplines, locale),
    ...(studio ? [studio.name, sayPlace(studio, locale)] : []),
  ].filter(Boolean)
  return (
    <li className="entry" id={catalogueNo ? `nr-${catalogueNo}` : undefined}>
      <span className="entry__number">
        <span className="only-heard">{t(catalogue.numberOf)} </span>
        {catalogueNo ?? <span className="entry__none">{t(catalogue.noNumber)}</span>}
      </span>
      <div className="entry__picture">
        {picture && (
          <Thumb
            picture={{ ...picture, placeholder: '' }}
            alt={picture.alt || t(cataloguePaper.altOf, { title: workName(artist, locale), name })}
            side={88}
          />
        )}
      </div>
      <div className="entry__words">
        <h3>{gone ? name : <a href={href}>{name}</a>}</h3>
        {(artist.ofTheYear || artist.isNew) && (
          <p className="kicker">
            {[artist.ofTheYear && t(cataloguePaper.ofTheYear), artist.isNew && t(cataloguePaper.newThisYear)]
              .filter(Boolean)
              .join(', ')}
          </p>
        )}
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        {studio && !keepsUsualHours(studio, usual) && (
          <p className="strong">
            {studio.days.length > 0 ? sayShortHours(studio.days, locale).join(', ') : t(catalogue.noHours)}
          </p>
        )}
        {studio && <p className="soft">{sayAccess(studio, locale)}</p>}
        <Errata errata={errataAbout(errata, catalogueNo ? [catalogueNo] : [])} />
      </div>
    </li>
  )
}
