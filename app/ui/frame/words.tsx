import { createContext, type ReactNode, useContext } from 'react'
import { type Locale, say } from '#app/i18n/words.ts'

const LocaleContext = createContext<Locale>('nb')

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

/** The language of the page. */
export const useLocale = (): Locale => useContext(LocaleContext)

export interface Say {
  (text: { nb: string; en: string }): string
  <F>(text: { nb: (facts: F) => string; en: (facts: F) => string }, facts: F): string
}

/** Says texts in the language of the page: `t(application.title)`, `t(application.works, { count: 2 })`. */
export function useWords(): Say {
  const locale = useLocale()
  return ((text: { nb: (facts: unknown) => string; en: (facts: unknown) => string }, facts: unknown) =>
    say(locale, text, facts)) as Say
}
