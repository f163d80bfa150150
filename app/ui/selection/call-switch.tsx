import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { selectionAddress } from './address.ts'

/** The calls of the edition, each with a bench of its own; nothing where there is one. */
export function CallSwitch({ view }: { view: Pick<SelectionView, 'year' | 'calls'> }) {
  const t = useWords()
  const locale = useLocale()
  if (view.calls.length < 2) return null
  return (
    <nav className="cluster no-print" aria-label={t(texts.calls)}>
      {view.calls.map(({ id, titleNb, titleEn, current, announced }) => (
        <a
          key={id}
          href={selectionAddress(locale, { year: view.year, callId: id })}
          aria-current={current ? 'page' : undefined}
        >
          {locale === 'nb' ? titleNb : titleEn}
          {announced && ` (${t(texts.callAnnounced)})`}
        </a>
      ))}
    </nav>
  )
}
