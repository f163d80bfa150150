import type { CatalogueArtist } from '#app/domains/catalogue/catalogue.ts'
import { byCatalogueNo, type Section } from '#app/domains/catalogue/rules.ts'
import { catalogue } from '#app/i18n/catalogue.ts'
import { slugOf } from '#app/kernel/names.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** Where a section of the page begins. */
export const anchorOf = ({ municipality }: Section): string => slugOf(municipality) || 'fellesutstillingen'

/** The municipalities with how many artists each has, and the register. */
export function Contents({ sections, programme }: { sections: readonly Section[]; programme: boolean }) {
  const t = useWords()
  return (
    <nav className="contents" aria-labelledby="innholdet">
      <h2 id="innholdet">{t(catalogue.contents)}</h2>
      <ul className="plain-list contents__list">
        {programme && (
          <li>
            <a href="#program">{t(catalogue.programme)}</a>
          </li>
        )}
        {sections.map((section) => (
          <li key={section.municipality}>
            <a href={`#${anchorOf(section)}`}>{section.municipality || t(catalogue.onlyExhibition)}</a>
            <span className="soft figures">
              <span className="only-heard">: </span>
              {section.entries.length}
              <span className="only-heard">
                {' '}
                {t(catalogue.artistsIn, { count: section.entries.length }).replace(/^\S+\s/, '')}
              </span>
            </span>
          </li>
        ))}
        <li>
          <a href="#nummer">{t(catalogue.register)}</a>
        </li>
      </ul>
    </nav>
  )
}

/** Who has which number: for whoever stands before a poster or a label. */
export function NumberRegister({ artists }: { artists: readonly CatalogueArtist[] }) {
  const t = useWords()
  const numbered = [...artists].sort(byCatalogueNo).filter(({ catalogueNo }) => catalogueNo !== null)
  if (numbered.length === 0) return null
  return (
    <section className="section section--ruled stack" aria-labelledby="nummer">
      <h2 id="nummer">{t(catalogue.register)}</h2>
      <p className="measure soft">{t(catalogue.registerHelp)}</p>
      <ol className="plain-list register">
        {numbered.map(({ slug, name, catalogueNo }) => (
          <li key={slug}>
            <a className="link-quiet" href={`#nr-${catalogueNo}`}>
              <span className="register__number figures">{catalogueNo}</span> {name}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
