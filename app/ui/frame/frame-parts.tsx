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
