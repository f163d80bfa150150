import type { BoardCell, BoardLine } from '#app/domains/hosting/board/board.ts'
import type { BoardView } from '#app/domains/hosting/board/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayHostNames } from './say-host-names.ts'
import { SHORT_STAGES } from './stage-words.ts'
import { useHostNames } from './use-host-names.ts'

/** Years across, municipalities down. On a phone its place is taken by the list of years. */
export function BoardTable({ view }: { view: BoardView }) {
  const t = useWords()
  const { years, lines, thisYear, office } = view
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled sideways must be reached with the keyboard
    <section className="board-scroll" tabIndex={0} aria-label={t(words.table)}>
      <table className="board">
        <caption className="only-heard">{t(words.table)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.municipality)}</th>
            {years.map((year) => (
              <th key={year} scope="col" data-ahead={year >= thisYear || undefined}>
                {year >= thisYear ? (
                  year
                ) : (
                  <>
                    <span aria-hidden="true">’{String(year).slice(2)}</span>
                    <span className="only-heard">{year}</span>
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} data-gone={line.to !== null || undefined}>
              <th scope="row">
                <LineHead line={line} draggable={office !== null && line.to === null && line.member} />
              </th>
              {years.map((year) => (
                <td
                  key={year}
                  data-year={year}
                  data-ahead={year >= thisYear || undefined}
                  data-outside={year < line.from || (line.to !== null && year > line.to) || undefined}
                >
                  {(line.cells[year] ?? []).map((cell) => (
                    <Cell key={cell.id ?? year} cell={cell} name={line.name} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function LineHead({ line, draggable }: { line: BoardLine; draggable: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const { id, name, from, to, absorbed } = line
  return (
    <>
      {draggable ? (
        <span className="board__name" draggable data-municipality={id} title={t(words.newHandle, { name })}>
          {name}
        </span>
      ) : (
        <span className="board__name">{name}</span>
      )}
      <span className="board__since">
        {to === null ? t(words.memberSince, { from }) : t(words.memberBetween, { from, to })}
        {absorbed.length > 0 && `, ${t(words.withAbsorbed, { names: sayHostNames(absorbed, locale) })}`}
      </span>
    </>
  )
}

/** What one municipality is in a year: told by its shape, its words and, where it may be read, its link. */
function Cell({ cell, name }: { cell: BoardCell; name: string }) {
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()
  const { id, year, stage, reserve, together, lead, as, hosted, movable, version } = cell
  const own = as ? `${name} (${as})` : name
  const alone = hosted
    ? t(words.cellHosted, { name: own, year })
    : t(words.cellCandidate, { name: own, year, stage: t(reserve ? hosting.reserve : hosting[stage]).toLowerCase() })
  const joint = together.length > 0 ? t(words.cellWith, { said: alone, others: names(together) }) : alone
  const leads = together.length > 0 && lead
  const said = leads ? t(words.cellLeads, { said: joint }) : joint
  const look = { className: 'board__mark', 'data-kind': hosted ? 'hosted' : reserve ? 'reserve' : 'candidate' }
  const inside = (
    <>
      <span aria-hidden="true">{hosted ? '' : t(reserve ? hosting.reserve : SHORT_STAGES[stage])}</span>
      <span className="only-heard">{said}</span>
    </>
  )
  const shared = {
    ...look,
    'data-together': together.length > 0 || undefined,
    'data-leads': leads || undefined,
    title: [said, cell.venue, movable ? t(words.handle) : ''].filter(Boolean).join('. '),
  }
  if (id === null) return <span {...shared}>{inside}</span>
  const moves = movable
    ? { draggable: true, 'data-hosting': id, 'data-version': version, 'data-names': sayHostNames(cell.names, locale) }
    : {}
  return (
    <a id={`v-${id}-${name}`} href={addressIn(locale, 'hostingCase', { id })} {...shared} {...moves}>
      {inside}
    </a>
  )
}
