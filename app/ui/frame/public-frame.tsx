import type { ReactNode } from 'react'
import { frame } from '#app/i18n/frame.ts'
import { NeedleMark } from '#app/ui/kit/needle-mark.tsx'
import { type Acting, ActingRibbon, DemonstrationRibbon, OtherLanguage, SkipLink } from './frame-parts.tsx'
import { useWords } from './words.tsx'

/** The places of the public site that its head and foot lead to, in the order in which they stand. */
export const PUBLIC_PLACES = ['map', 'artists', 'exhibition', 'archive', 'orchestra', 'apply'] as const
export type PublicPlace = (typeof PUBLIC_PLACES)[number]

/** Addresses in the language of the page. */
export interface PublicAddresses extends Record<PublicPlace, string> {
  home: string
  privacy: string
  accessibility: string
  /** Where one signs in; or one's own page when signed in already. */
  account: string
  /** The same page in the other language. */
  otherLanguage: string
}

export interface PublicFrameProps {
  addresses: PublicAddresses
  /** The place that the page is, or belongs to. */
  here?: PublicPlace | 'home'
  signedIn?: boolean
  demonstration?: boolean
  /** Someone of the secretariat acts for the person now. */
  acting?: Acting | null
  /** The orchestra's pages carry its own name at the top. */
  face?: 'round' | 'orchestra'
  children: ReactNode
}

/** The public site around a page. Plain HTML: it works before and without script. The page brings its own h1. */
export function PublicFrame({
  addresses,
  here,
  signedIn,
  demonstration,
  acting,
  face = 'round',
  children,
}: PublicFrameProps) {
  const t = useWords()
  const current = (place: PublicPlace) => (here === place ? ('page' as const) : undefined)
  const account = (
    <a className="head__link" href={addresses.account}>
      {t(signedIn ? frame.me : frame.signIn)}
    </a>
  )
  const places = PUBLIC_PLACES.map((place) => (
    <li key={place}>
      <a
        className={place === 'apply' ? 'head__link head__link--apply' : 'head__link'}
        href={addresses[place]}
        aria-current={current(place)}
      >
        {t(frame[place])}
      </a>
    </li>
  ))
  return (
    <>
      <SkipLink />
      {demonstration && <DemonstrationRibbon />}
      {acting && <ActingRibbon {...acting} />}
      <header className="head page">
        <a
          className="wordmark"
          href={face === 'orchestra' ? addresses.orchestra : addresses.home}
          aria-current={here === 'home' ? 'page' : undefined}
        >
          <NeedleMark className="wordmark__needle" size="0.62em" />
          <span>{t(face === 'orchestra' ? frame.orchestraName : frame.round)}</span>
        </a>
        <nav className="head__row" aria-label={t(frame.mainNavigation)}>
          <ul>{places}</ul>
          <ul>
            <li>
              <OtherLanguage href={addresses.otherLanguage} />
            </li>
            <li>{account}</li>
          </ul>
        </nav>
        <details className="head__menu">
          <summary>{t(frame.menu)}</summary>
          <nav aria-label={t(frame.mainNavigation)}>
            <ul>
              {places}
              <li>{account}</li>
              <li>
                <OtherLanguage href={addresses.otherLanguage} />
              </li>
            </ul>
          </nav>
        </details>
      </header>
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="page foot__inside">
          <NeedleMark className="foot__needle" size="1.5rem" />
          <p className="foot__who">{t(frame.runBy)}</p>
          <nav aria-label={t(frame.footNavigation)}>
            <ul className="plain-list cluster">
              <li>
                <a href={addresses.privacy}>{t(frame.privacy)}</a>
              </li>
              <li>
                <a href={addresses.accessibility}>{t(frame.accessibility)}</a>
              </li>
              <li>
                <OtherLanguage href={addresses.otherLanguage} />
              </li>
            </ul>
          </nav>
        </div>
      </footer>
    </>
  )
}
