import type { MouseEvent } from 'react'
import type { Choice } from '#app/domains/studio-map/search.ts'
import type { WayOut } from '#app/domains/studio-map/views.ts'
import { finding } from '#app/i18n/finding.ts'
import { withQuery } from '#app/kernel/page.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

interface Props {
  path: string
  query: string
  waysOut: readonly WayOut[]
  /** Takes choices away without leaving the page: the one named, or all. */
  onClear?: (names?: readonly Choice[]) => void
}

/** An empty result that says which single choice to take away, and what that gives. */
export function NothingFound({ path, query, waysOut, onClear }: Props) {
  const t = useWords()
  const take = (names?: readonly Choice[]) =>
    onClear &&
    ((event: MouseEvent) => {
      event.preventDefault()
      onClear(names)
    })
  return (
    <EmptyState
      level={2}
      title={t(finding.nothingFound)}
      action={
        <a href={path} onClick={take()}>
          {t(finding.clear)}
        </a>
      }
    >
      <p>{t(waysOut.length > 0 ? finding.widen : finding.widenAll)}</p>
      <ul className="needles">
        {waysOut.map(({ name, count }) => (
          <li key={name}>
            <a href={withQuery(path, query, { [name]: null, side: null })} onClick={take([name])}>
              {t(finding.widenBy, { choice: name, count })}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}
