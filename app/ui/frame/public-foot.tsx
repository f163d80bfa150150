import { frame } from '#app/i18n/frame.ts'
import { NeedleMark } from '#app/ui/kit/needle-mark.tsx'
import { OtherLanguage } from './frame-parts.tsx'
import type { PublicAddresses } from './public-places.ts'
import { useWords } from './words.tsx'

/** The columns of the foot: what to follow, what to look up, and what is told of the site. */
const COLUMNS = [
  { title: 'footFollow', links: ['newsletter', 'news', 'feed', 'calendar'] },
  { title: 'footLookUp', links: ['programme', 'catalogue', 'archive', 'press', 'orchestra'] },
  { title: 'footSite', links: ['apply', 'privacy', 'accessibility'] },
] as const

/** The foot of every public page. */
export function PublicFoot({ addresses }: { addresses: PublicAddresses }) {
  const t = useWords()
  return (
    <footer className="foot">
      <div className="page foot__inside">
        <div className="foot__house">
          <NeedleMark className="foot__needle" size="1.5rem" />
          <p className="foot__who">{t(frame.runBy)}</p>
        </div>
        <nav className="foot__columns" aria-label={t(frame.footNavigation)}>
          {COLUMNS.map(({ title, links }) => (
            <div key={title}>
              <p className="foot__title" id={`fot-${title}`}>
                {t(frame[title])}
              </p>
              <ul className="plain-list" aria-labelledby={`fot-${title}`}>
                {links.map((name) => (
                  <li key={name}>
                    <a href={addresses[name]}>{t(frame[name])}</a>
                  </li>
                ))}
                {title === 'footSite' && (
                  <li>
                    <OtherLanguage href={addresses.otherLanguage} />
                  </li>
                )}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </footer>
  )
}
