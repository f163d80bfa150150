import type { BoardCell } from '#app/domains/hosting/board/board.ts'
import type { BoardView } from '#app/domains/hosting/board/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { StageTag } from './stage-tag.tsx'
import { useHostNames } from './use-host-names.ts'

/** Everybody of a year once, the lead's line first. */
function ofYear({ lines }: BoardView, year: number): BoardCell[] {
  const cells = lines.flatMap((line) => line.cells[year] ?? []).sort((a, b) => Number(b.lead) - Number(a.lead))
  return cells.filter((cell, place) => cells.findIndex((one) => one.id === cell.id) === place)
}

/** The board as a list by year, the latest first: what a phone shows. */
export function BoardYears({ view }: { view: BoardView }) {
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()
  const { years, thisYear, office } = view
  const ahead = office ? words.nobodyYet : words.notPublic
  return (
    <ol className="plain-list board-years">
      {[...years].reverse().map((year) => {
        const cells = ofYear(view, year)
        return (
          <li key={year} data-ahead={year >= thisYear || undefined}>
            <span className="board-years__year">{year}</span>
            <div className="stack stack--tight">
              {cells.length === 0 && <span className="soft">{t(year < thisYear ? words.hostUnknown : ahead)}</span>}
              {cells.map(({ id, stage, reserve, hosted, venue, leader, names: all }) => {
                const hosts = names(all.map((name) => (name === leader ? t(words.leading, { name }) : name)))
                return (
                  <div key={id ?? year} className="stack stack--tight">
                    <span className="cluster">
                      {id ? <a href={addressIn(locale, 'hostingCase', { id })}>{hosts}</a> : <span>{hosts}</span>}
                      {(!hosted || stage === 'hosting') && id && <StageTag stage={reserve ? 'reserve' : stage} />}
                    </span>
                    {venue && <span className="small soft">{venue}</span>}
                  </div>
                )
              })}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** What the shapes on the board mean. */
export function BoardLegend({ candidates }: { candidates: boolean }) {
  const t = useWords()
  const rows: { kind: string; together?: boolean; leads?: boolean; text: { nb: string; en: string } }[] = [
    { kind: 'hosted', text: words.legendAlone },
    { kind: 'hosted', together: true, text: words.legendTogether },
    { kind: 'hosted', together: true, leads: true, text: words.legendLeads },
    ...(candidates
      ? [
          { kind: 'candidate', text: words.legendCandidate },
          { kind: 'reserve', text: words.legendReserve },
        ]
      : []),
  ]
  return (
    <ul className="plain-list board-legend small">
      {rows.map(({ kind, together, leads, text }) => (
        <li key={text.nb}>
          <span
            aria-hidden="true"
            className="board__mark"
            data-kind={kind}
            data-together={together || undefined}
            data-leads={leads || undefined}
          >
            {kind === 'hosted' ? '' : kind === 'reserve' ? t(hosting.reserve) : t(words.shortPolitics)}
          </span>{' '}
          {t(text)}
        </li>
      ))}
      <li>
        <span aria-hidden="true" className="board__mark" data-kind="outside" /> {t(words.legendNotMember)}
      </li>
    </ul>
  )
}
