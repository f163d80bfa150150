import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { openNote, sayChildWhat, sayWay } from '#app/domains/orchestra/plan/say-open.ts'
import type { ChildDay, ChildDayView, ChildSession } from '#app/domains/orchestra/plan/views.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Played } from './played.tsx'

/** What others know of a child's day: what was answered, and where it sits. */
export interface AroundChildDay {
  answer: { answer: 'comes' | 'late' | 'early' | 'absent' | 'none'; at: string | null } | null
  /** As "1. fiolin, pult 3, ytre plass". */
  desk: { nb: string; en: string } | null
}

interface Props {
  day: ChildDay
  venue: string
  around: AroundChildDay
  /** The id of what names the child, where several stand on one page. */
  childId?: string
}

/** One day of a child: when to come, where to be, when to be fetched. */
export function ChildDayCard({ day, venue, around: { answer, desk }, childId }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { date, sessions, planned, meets, fetched, meal } = day
  const absent = answer?.answer === 'absent'
  return (
    <section className="child-day" aria-labelledby={[childId, `dag-${day.id}`].filter(Boolean).join(' ')}>
      <h2 id={`dag-${day.id}`}>{sayDate(date, locale)}</h2>
      {answer && answer.answer !== 'none' && (
        <p>
          {t(orchestraSheets.yourAnswer)}: <strong>{t(orchestraSheets.answer, answer)}</strong>
        </p>
      )}
      {!absent && (
        <>
          <Facts
            facts={[
              { term: t(orchestraSheets.meets), detail: t(orchestraSheets.atVenue, { time: meets, venue }) },
              { term: t(orchestraSheets.desk), detail: desk?.[locale] },
              {
                term: t(orchestraSheets.lunch),
                detail: planned
                  ? meal
                    ? sayHours(meal.begins, meal.ends, locale)
                    : t(orchestraSheets.noLunch)
                  : undefined,
              },
              { term: t(orchestraSheets.fetched), detail: t(orchestraSheets.atVenue, { time: fetched, venue }) },
            ]}
          />
          {planned && sessions.length > 0 && (
            <ol className="child-day__sessions">
              {sessions.map((session) => (
                <li key={session.id}>
                  <span className="child-day__when">{sayHours(session.begins, session.ends, locale)}</span>
                  <span>
                    {session.room && <span className="child-day__room">{session.room}</span>}
                    {session.room && <br />}
                    {sayChildWhat(session, locale)}
                    {session.ways.length > 0 && <OpenWays session={session} />}
                    <Played names={session.pieces} />
                  </span>
                </li>
              ))}
            </ol>
          )}
          {planned && sessions.length === 0 && <p>{t(orchestraSheets.notExpected)}</p>}
        </>
      )}
    </section>
  )
}

/** The room of each violin section, while nothing says yet in which of them the child plays. */
function OpenWays({ session }: { session: ChildSession }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <>
      <ul className="plain-list">
        {session.ways.map((way) => (
          <li key={`${way.section} ${way.begins} ${way.room}`}>
            {t(groupWords(way.section))}
            {sayWay(session, way, locale) && (
              <>
                {': '}
                <span className="child-day__room">{sayWay(session, way, locale)}</span>
              </>
            )}
            <Played names={way.pieces} />
          </li>
        ))}
      </ul>
      <p className="small soft">{t(openNote(session.ways))}</p>
    </>
  )
}

/** Name and instrument, as a heading says them. */
export const sayChild = ({ child }: ChildDayView, locale: 'nb' | 'en'): string =>
  `${child.name}, ${groupWords(child.instrument)[locale]}`
