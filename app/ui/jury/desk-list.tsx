import type { DeskSheet, DeskView, SheetState } from '#app/domains/art-round/jury/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

const states: Record<SheetState, { nb: string; en: string }> = {
  untouched: juryDesk.stateUntouched,
  begun: juryDesk.stateBegun,
  complete: juryDesk.stateComplete,
}

/** The applications in the juror's own order, each known by a picture. */
export function DeskList({ view }: { view: DeskView }) {
  const t = useWords()
  const locale = useLocale()
  const { year, sheets, filter, progress } = view
  const desk = addressIn(locale, 'jury', { year })
  const ways = [
    { key: 'all', href: desk, text: t(juryDesk.showAll, { count: progress.total }) },
    {
      key: 'open',
      href: `${desk}?vis=open`,
      text: t(juryDesk.showOpen, { count: progress.begun + progress.untouched }),
    },
  ]
  return (
    <section className="stack" aria-labelledby="rekkefolge">
      <div className="cluster cluster--apart">
        <h2 id="rekkefolge">{t(juryDesk.yourOrder)}</h2>
        <nav className="jury-head__ways" aria-label={t(juryDesk.filterLabel)}>
          {ways.map(({ key, href, text }) => (
            <a key={key} className="jury-way" href={href} aria-current={key === filter ? 'true' : undefined}>
              {text}
            </a>
          ))}
        </nav>
      </div>
      {sheets.length === 0 && <EmptyState title={t(juryDesk.allDone)} />}
      <ol className="jury-thumbs">
        {sheets.map((sheet, index) => (
          <li key={sheet.number} data-state={sheet.state}>
            <a href={addressIn(locale, 'jurySheet', { year, number: sheet.number })}>
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
    </section>
  )
}

function State({ sheet }: { sheet: DeskSheet }) {
  const t = useWords()
  const { state, lacks } = sheet
  if (state !== 'begun') return <span className="soft">{t(states[state])}</span>
  const words = [
    ...(lacks.scores > 0 ? [t(juryDesk.lacksScores, { count: lacks.scores })] : []),
    ...(lacks.pick ? [t(juryDesk.lacksPick)] : []),
  ]
  return <span className="strong">{words.join(', ')}</span>
}
