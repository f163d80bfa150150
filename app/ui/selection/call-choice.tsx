import { announcing } from '#app/i18n/announcing.ts'
import type { Locale } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

export interface ChosenCall {
  id: string
  title: Record<Locale, string>
}

/** Which of an edition's calls a page is about, in its address; nothing where there is only one. */
export function CallChoice({ calls, chosen, path }: { calls: readonly ChosenCall[]; chosen: string; path: string }) {
  const t = useWords()
  const locale = useLocale()
  if (calls.length < 2) return null
  return (
    <nav className="cluster no-print" aria-label={t(announcing.calls)}>
      {calls.map(({ id, title }) => (
        <a key={id} href={`${path}?utlysning=${id}`} aria-current={id === chosen ? 'page' : undefined}>
          {title[locale]}
        </a>
      ))}
    </nav>
  )
}
