import type { ReactNode } from 'react'
import { frame } from '#app/i18n/frame.ts'
import { offline } from '#app/i18n/offline.ts'
import { NeedleMark } from '#app/ui/kit/needle-mark.tsx'
import { type Acting, ActingRibbon, DemonstrationRibbon, OtherLanguage, SkipLink } from './frame-parts.tsx'
import { PublicFoot } from './public-foot.tsx'
import { MAIN_PLACES, MORE_PLACES, type PublicAddresses, type PublicPlace } from './public-places.ts'
import { useWords } from './words.tsx'

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
  /** The small program of every public page, and whether the page may be kept for when there is no network. */
  travel?: { scripts: readonly string[]; keeps: boolean }
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
  travel,
  children,
}: PublicFrameProps) {
  const t = useWords()
  const place = (name: PublicPlace) => (
    <li key={name}>
      <a
        className={name === 'apply' ? 'head__link head__link--apply' : 'head__link'}
        href={addresses[name]}
        aria-current={here === name ? 'page' : undefined}
      >
        {t(frame[name])}
        {name === 'myRound' && <span data-round-count="" />}
      </a>
    </li>
  )
  const account = (
    <li>
      <a className="head__link" href={addresses.account}>
        {t(signedIn ? frame.me : frame.signIn)}
      </a>
    </li>
  )
  const language = (
    <li>
      <OtherLanguage href={addresses.otherLanguage} />
    </li>
  )
  const isMore = MORE_PLACES.some((name) => name === here)
  return (
    <>
      <SkipLink />
      {travel?.keeps && (
        // Brought forth, with the time, where the page comes from what was kept.
        <p className="kept-note" data-kept-note="" data-offline="" hidden>
          {`${t(offline.asItWas)} `}
          <time />
        </p>
      )}
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
          <ul>
            {MAIN_PLACES.map(place)}
            <li>
              <details className="head__more">
                <summary className="head__link" data-here={isMore ? '' : undefined}>
                  {t(frame.more)}
                </summary>
                <ul>{MORE_PLACES.map(place)}</ul>
              </details>
            </li>
          </ul>
          <ul>
            {place('apply')}
            {language}
            {account}
          </ul>
        </nav>
        <details className="head__menu">
          <summary>{t(frame.menu)}</summary>
          <nav aria-label={t(frame.mainNavigation)}>
            <ul className="head__first">{MAIN_PLACES.map(place)}</ul>
            <ul className="head__second">
              {MORE_PLACES.map(place)}
              {place('apply')}
              {account}
              {language}
            </ul>
          </nav>
        </details>
      </header>
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <PublicFoot addresses={addresses} />
      {travel?.scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </>
  )
}
