import { audit } from '#app/i18n/audit.ts'
import { frame } from '#app/i18n/frame.ts'
import { useLocale, useWords } from './words.tsx'

/** The first stop of the Tab key: past the head, to the page itself. */
export function SkipLink() {
  const t = useWords()
  return (
    <a className="skip" href="#innhold">
      {t(frame.skip)}
    </a>
  )
}

/** Says on every page that what is shown is invented. */
export function DemonstrationRibbon() {
  const t = useWords()
  return (
    <aside className="ribbon" aria-label={t(frame.demonstration).split(':')[0]}>
      {t(frame.demonstration)}
    </aside>
  )
}

export interface Acting {
  /** Who truly acts. */
  by: string
  /** For whom. */
  name: string
  /** Where the form is sent that ends it. */
  stop: string
}

/** Says on every page whose things these are, while someone of the secretariat acts for another, and offers the way out. */
export function ActingRibbon({ by, name, stop }: Acting) {
  const t = useWords()
  return (
    <aside className="ribbon ribbon--acting" aria-label={t(audit.acting)}>
      <span>{t(audit.actingFor, { by, name })}</span>
      <form method="post" action={stop}>
        <button type="submit" className="ribbon__deed">
          {t(audit.stopActing)}
        </button>
      </form>
    </aside>
  )
}

/** To the same page in the other language, written in that language. */
export function OtherLanguage({ href }: { href: string }) {
  const t = useWords()
  const other = useLocale() === 'nb' ? 'en' : 'nb'
  return (
    <a className="head__link" href={href} hrefLang={other} lang={other} rel="alternate">
      {t(frame.otherLanguage)}
    </a>
  )
}
