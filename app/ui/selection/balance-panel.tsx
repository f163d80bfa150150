import type { CSSProperties } from 'react'
import { DIMENSIONS, type Share, wordOfGroup } from '#app/domains/art-round/selection/balance.ts'
import type { BenchView, SelectionView } from '#app/domains/art-round/selection/views.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { selectionAddress } from './address.ts'
import { groupName } from './group-name.ts'

interface BalancePanelProps {
  view: SelectionView
  bench: BenchView
  shares: readonly Share[]
  /** How many the selection has. */
  selected: number
  ofDecisions: boolean
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100))

/** The selection beside all applications, group by group: counts and shares as small bars with their numbers. */
export function BalancePanel({ view, bench, shares, selected, ofDecisions }: BalancePanelProps) {
  const t = useWords()
  const locale = useLocale()
  const { grouping, names } = bench.balance
  const total = grouping.of.length
  return (
    <section className="stack" aria-labelledby="balanse">
      <div className="section-head">
        <h2 id="balanse">{t(texts.balance)}</h2>
        <p className="small soft measure">
          {t(texts.balanceHelp)} {t(ofDecisions ? texts.balanceOfDecisions : texts.balanceOfLine)}
        </p>
      </div>
      <div className="balance">
        {DIMENSIONS.map((dimension) => {
          const rows = shares
            .flatMap((share) => {
              const group = grouping.groups[share.group]
              return group?.dimension === dimension ? [{ share, group, name: groupName(t, group, names) }] : []
            })
            .sort((a, b) => b.share.applied - a.share.applied || a.name.localeCompare(b.name, 'nb'))
          return (
            <table key={dimension} className="balance__table">
              <caption>
                {t(texts.dimension, { dimension })}
                {dimension === 'discipline' && <span className="small soft"> {t(texts.manyDisciplines)}</span>}
              </caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="only-heard">{t(texts.groupName)}</span>
                  </th>
                  <th scope="col">{t(texts.chosen)}</th>
                  <th scope="col">{t(texts.applied)}</th>
                  {view.can.decide && (
                    <th scope="col">
                      <span className="only-heard">{t(texts.oneMore)}</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ share, group, name }) => (
                  <tr key={group.key}>
                    <th scope="row">{name}</th>
                    <Bar count={share.chosen} share={percent(share.chosen, selected)} kind="chosen" />
                    <Bar count={share.applied} share={percent(share.applied, total)} kind="applied" />
                    {view.can.decide && (
                      <td>
                        {group.key !== '' && share.chosen < share.applied && (
                          <a
                            className="small"
                            href={`${selectionAddress(locale, view, { 'en-til': wordOfGroup(group) })}#bytte`}
                          >
                            {t(texts.oneMore)} <span className="only-heard">{t(texts.oneMoreOf, { name })}</span>
                          </a>
                        )}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          )
        })}
      </div>
    </section>
  )
}

function Bar({ count, share, kind }: { count: number; share: number; kind: 'chosen' | 'applied' }) {
  const t = useWords()
  return (
    <td className="balance__bar" data-kind={kind} style={{ '--share': `${share}%` } as CSSProperties}>
      <span>{t(texts.shareOf, { count, share })}</span>
    </td>
  )
}
