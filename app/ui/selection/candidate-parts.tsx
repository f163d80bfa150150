import type { CandidateView } from '#app/domains/art-round/selection/views.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { candidateAddress } from './address.ts'
import { groupSaid } from './group-name.ts'

/** Up and down through the ranking. */
export function Neighbours({ view }: { view: CandidateView }) {
  const t = useWords()
  const locale = useLocale()
  const { previous, next } = view
  if (!previous && !next) return null
  return (
    <nav className="cluster cluster--apart no-print" aria-label={t(texts.neighbours)}>
      {previous ? (
        <a rel="prev" href={candidateAddress(locale, view, previous.number)}>
          {t(texts.previousCandidate, { name: previous.name })}
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a rel="next" href={candidateAddress(locale, view, next.number)}>
          {t(texts.nextCandidate, { name: next.name })}
        </a>
      )}
    </nav>
  )
}

/** The groups that the application is in, and how many of each are in the selection. */
export function CandidateBalance({ balance }: { balance: CandidateView['balance'] }) {
  const t = useWords()
  if (balance.length === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="balanse">
      <h2 id="balanse">{t(texts.balanceOfOne)}</h2>
      <ul className="plain-list small">
        {balance.map(({ share, group, name }) => (
          <li key={group}>
            {t(texts.balanceLine, {
              name: groupSaid(t, group, name),
              chosen: share.chosen,
              applied: share.applied,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
