import type { Outcome, SelectionRow, SelectionView } from '#app/domains/art-round/selection/views.ts'
import { selection } from '#app/i18n/selection.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { candidateAddress } from './address.ts'
import { DecisionTag } from './decision-tag.tsx'
import { sayScore } from './figures.ts'

/** All applications in the order of the ranking, with the line across where the places end. */
export function RankingList({ view }: { view: SelectionView }) {
  const t = useWords()
  const locale = useLocale()
  const { rows, ranking, capacity, announcedAt, page } = view
  const corrected = ranking?.basis === 'adjusted'
  const at = (row: SelectionRow) => candidateAddress(locale, view, row.number, page.page)
  const said = (scores: readonly number[]) => scores.map((score) => sayScore(score, locale, 1)).join('\u00a0\u00a0')
  const mean = ({ mean: plain, adjusted }: Outcome) => {
    const shown = corrected ? adjusted : plain
    if (shown === null) return '–'
    const changed = corrected && plain !== null && sayScore(plain, locale, 2) !== sayScore(shown, locale, 2)
    return (
      <>
        <strong>{sayScore(shown, locale, 2)}</strong>
        {changed && (
          <span className="small soft ranking__plain">
            {t(screens.plainMean, { mean: sayScore(plain, locale, 2) })}
          </span>
        )}
      </>
    )
  }
  const ranked: Column<SelectionRow>[] = [
    { key: 'rank', label: t(screens.rank), number: true, cell: (row) => row.outcome?.rank ?? '–' },
  ]
  const scored: Column<SelectionRow>[] = [
    {
      key: 'mean',
      label: t(corrected ? screens.adjustedMean : screens.mean),
      number: true,
      cell: (row) => (row.outcome ? mean(row.outcome) : '–'),
    },
    {
      key: 'scores',
      label: t(screens.scores),
      number: true,
      cell: ({ outcome }) =>
        outcome && outcome.scores.length > 0 ? (
          <>
            {said(outcome.scores)}
            {outcome.sealed?.mean != null && (
              <span className="small soft ranking__plain">
                {t(texts.beforeTalk, {
                  mean: sayScore(outcome.sealed.mean, locale, 2),
                  scores: said(outcome.sealed.scores),
                })}
              </span>
            )}
          </>
        ) : (
          t(screens.notScored)
        ),
    },
  ]
  return (
    <DataTable
      caption={t(ranking ? screens.ranking : screens.applicationOf)}
      captionHidden
      dense
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t(screens.nothingHere)} level={2}>
          {t(screens.nothingHereHelp)}
        </EmptyState>
      }
      mark={(row) =>
        row.outcome?.side === 'tied'
          ? 'now'
          : row.outcome?.hangsOnOne
            ? 'near'
            : row.decision === 'declined'
              ? 'out'
              : undefined
      }
      ruleAfter={(row, index) =>
        ranking && page.skip + index === capacity - 1 && row.outcome?.rank
          ? ranking.tied > 0
            ? `${t(screens.line, { capacity })}. ${t(selection.lineThroughTie, { tied: ranking.tied, places: ranking.placesForTied })}`
            : t(screens.line, { capacity })
          : null
      }
      columns={[
        ...(ranking ? ranked : []),
        {
          key: 'application',
          label: t(screens.applicationOf),
          names: true,
          cell: (row) => <Who row={row} href={at(row)} />,
        },
        ...(ranking ? scored : []),
        ...(ranking && !announcedAt
          ? [{ key: 'remarks', label: t(screens.remarks), cell: (row: SelectionRow) => <Remarks row={row} /> }]
          : []),
        { key: 'decision', label: t(screens.decision), cell: (row) => <DecisionTag row={row} /> },
        ...(announcedAt
          ? [
              {
                key: 'answer',
                label: t(screens.answer),
                cell: (row: SelectionRow) =>
                  row.participation === 'none' ? '' : t(screens.answers, { participation: row.participation }),
              },
            ]
          : []),
      ]}
    />
  )
}

function Who({ row, href }: { row: SelectionRow; href: string }) {
  const t = useWords()
  const { shown, artistName, number, municipality, isNew, workTitle } = row
  return (
    <span className="ranking__who" id={`soknad-${number}`}>
      {shown ? <Thumb picture={shown.picture} alt="" side={64} /> : <span className="ranking__no-picture" />}
      <span>
        <a href={href}>{artistName}</a>
        <span className="ranking__more">
          {[t(screens.numbered, { number }), municipality, isNew && t(screens.newcomer)].filter(Boolean).join(' · ')}
        </span>
        {workTitle && <span className="ranking__more">{workTitle}</span>}
      </span>
    </span>
  )
}

/** What to know of a row before one decides, in words. */
export function Remarks({ row }: { row: SelectionRow }) {
  const t = useWords()
  const { outcome } = row
  if (!outcome) return null
  const tie = outcome.side !== 'tied' && outcome.tiedWith > 0 && t(screens.tiedWith, { count: outcome.tiedWith })
  return (
    <span className="ranking__remarks">
      {outcome.side === 'tied' && <Tag tone="accent">{t(screens.tiedOnLine)}</Tag>}
      {outcome.hangsOnOne && (
        <Tag tone="warning">{t(outcome.side === 'in' ? screens.wouldLose : screens.wouldGain)}</Tag>
      )}
      {tie && <span className="small soft">{tie}</span>}
      {outcome.part > 0 && <span className="small soft">{t(texts.notGoneOn)}</span>}
      {outcome.divided && <span className="small soft">{t(screens.juryDivided)}</span>}
    </span>
  )
}
