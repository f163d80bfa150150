import type { ReactNode } from 'react'
import { frame } from '#app/i18n/frame.ts'
import { NeedleMark } from '#app/ui/kit/needle-mark.tsx'
import { type Acting, ActingRibbon, DemonstrationRibbon, OtherLanguage, SkipLink } from './frame-parts.tsx'
import { useWords } from './words.tsx'

/** A link whose text is ready in the language of the page. */
export interface FrameLink {
  href: string
  text: string
  current?: boolean
}

export interface WorkFrameProps {
  addresses: {
    home: string
    /** "Min side": what this person has to do, in every role. */
    me: string
    /** Where the sign-out form is sent. */
    signOut: string
    otherLanguage: string
  }
  /** The name of who is signed in. */
  person: string
  /** The places of this workplace. */
  places?: readonly FrameLink[]
  /** The way here, from the root down; the last is one step back. The page itself is not among them. */
  path?: readonly FrameLink[]
  demonstration?: boolean
  /** Someone of the secretariat acts for the person now. */
  acting?: Acting | null
  /** Takes the whole width: the jury sheet, wide tables. */
  wide?: boolean
  /** Whose workplace it is, as it stands at the top. */
  house?: 'round' | 'orchestra'
  children: ReactNode
}

/** A calm frame around a tool: where one is, who one is, and the way out. The page brings its own h1. */
export function WorkFrame({
  addresses,
  person,
  places = [],
  path = [],
  demonstration,
  acting,
  wide,
  house = 'round',
  children,
}: WorkFrameProps) {
  const t = useWords()
  return (
    <>
      <SkipLink />
      {demonstration && <DemonstrationRibbon />}
      {acting && <ActingRibbon {...acting} />}
      <header className="work-head">
        <div className="work-head__bar">
          <a className="wordmark wordmark--small" href={addresses.home}>
            <NeedleMark className="wordmark__needle" size="0.62em" />
            <span>{t(house === 'orchestra' ? frame.orchestraName : frame.round)}</span>
          </a>
          <ul className="work-head__account">
            <li>
              <a className="head__link" href={addresses.me} title={t(frame.signedInAs, { name: person })}>
                <span className="only-heard">{t(frame.me)}: </span>
                <span className="work-head__person">{person}</span>
              </a>
            </li>
            <li>
              <OtherLanguage href={addresses.otherLanguage} />
            </li>
            <li>
              <form method="post" action={addresses.signOut}>
                <button className="head__link" type="submit">
                  {t(frame.signOut)}
                </button>
              </form>
            </li>
          </ul>
        </div>
        {places.length > 0 && (
          <nav className="work-head__places" aria-label={t(frame.tasksNavigation)}>
            <ul>
              {places.map((place) => (
                <li key={place.href}>
                  <a className="head__link" href={place.href} aria-current={place.current ? 'page' : undefined}>
                    {place.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main id="innhold" tabIndex={-1} className={wide ? 'work work--wide' : 'work'}>
        {path.length > 0 && (
          <nav className="path" aria-label={t(frame.pathNavigation)}>
            <ol>
              {path.map((step) => (
                <li key={step.href}>
                  <a href={step.href}>{step.text}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {children}
      </main>
    </>
  )
}
