import type { DeskFilter, DeskSheet, DeskView } from '#app/domains/art-round/jury/desk-views.ts'
import type { MarkState } from '#app/domains/art-round/jury/marks.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { sheetAddress } from './addresses.ts'
import { ROUND } from './told.ts'

const states: Record<MarkState, { nb: string; en: string }> = {
  untouched: juryDesk.stateUntouched,
  begun: juryDesk.stateBegun,
  complete: juryDesk.stateComplete,
}

/** What the filters are called in an address. */
const FILTER_WORDS: Record<DeskFilter, string | null> = { all: null, open: 'open', bookmarked: 'merket' }

/** The applications in the juror's own order, each known by a picture, a page at a time. */
export function DeskList({ view, wished }: { view: DeskView; wished: string | null }) {
  const t = useWords()
  const locale = useLocale()
  const { year, sheets, filter, progress, bookmarks, page } = view
  const at = (of: DeskFilter, side: number) =>
    withQuery(addressIn(locale, 'jury', { year }), '', {
      ...{ vis: FILTER_WORDS[of], side: side > 1 ? side : null, [ROUND]: wished },
    })
  const ways: { key: DeskFilter; text: string }[] = [
    { key: 'all', text: t(juryDesk.showAll, { count: progress.total }) },
    { key: 'open', text: t(juryDesk.showOpen, { count: progress.begun + progress.untouched }) },
    ...(bookmarks > 0 || filter === 'bookmarked'
      ? [{ key: 'bookmarked' as const, text: t(juryRounds.showBookmarked, { count: bookmarks }) }]
      : []),
  ]
  return (
    <section className="stack" aria-labelledby="rekkefolge">
      <div className="cluster cluster--apart">
        <h2 id="rekkefolge">{t(juryDesk.yourOrder)}</h2>
        <nav className="jury-head__ways" aria-label={t(juryDesk.filterLabel)}>
          {ways.map(({ key, text }) => (
            <a key={key} className="jury-way" href={at(key, 1)} aria-current={key === filter ? 'true' : undefined}>
              {text}
            </a>
          ))}
        </nav>
      </div>
      {sheets.length === 0 && (
        <EmptyState title={t(filter === 'bookmarked' ? juryRounds.noneBookmarked : juryDesk.allDone)} />
      )}
      <ol className="jury-thumbs" start={sheets[0]?.number}>
        {sheets.map((sheet, index) => (
          <li key={sheet.number} data-state={sheet.state}>
            <a href={sheetAddress(locale, { year, wished }, sheet.number)}>
              {sheet.thumb ? (
                <Thumb picture={sheet.thumb} alt="" side={128} eager={index < 12} />
              ) : (
                <span className="jury-thumbs__blank">{t(juryDesk.noPicture)}</span>
              )}
              <span className="jury-thumbs__words">
                <span className="jury-thumbs__number">
                  <span className="only-heard">{t(juryDesk.applicationNo, { number: sheet.number })}: </span>
                  <span aria-hidden="true">{sheet.number}</span>
                </span>
                <State sheet={sheet} />
              </span>
            </a>
          </li>
        ))}
      </ol>
      <Pager
        label={t(juryRounds.pages)}
        position={t(secretariat.pageOf, page)}
        previous={page.page > 1 ? { href: at(filter, page.page - 1), text: t(secretariat.previous) } : undefined}
        next={page.page < page.pages ? { href: at(filter, page.page + 1), text: t(secretariat.next) } : undefined}
      />
    </section>
  )
}

function State({ sheet }: { sheet: DeskSheet }) {
  const t = useWords()
  const { state, lacks, bookmarked } = sheet
  const mark = bookmarked && (
    <>
      {' · '}
      <span className="strong">{t(juryRounds.bookmarked)}</span>
    </>
  )
  if (state !== 'begun')
    return (
      <span>
        <span className="soft">{t(states[state])}</span>
        {mark}
      </span>
    )
  const words = [
    ...(lacks.scores > 0 ? [t(juryDesk.lacksScores, { count: lacks.scores })] : []),
    ...(lacks.pick ? [t(juryDesk.lacksPick)] : []),
  ]
  return (
    <span>
      <span className="strong">{words.join(', ')}</span>
      {mark}
    </span>
  )
}
