import { groupWords } from '#app/domains/orchestra/instruments.ts'
import type { TapSeminar } from '#app/domains/orchestra/reply/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { lastDayBefore, sayDate, sayPeriod } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Heading } from '#app/ui/kit/heading.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TapDayForm } from './tap-day.tsx'
import { TapDuties } from './tap-duties.tsx'

interface Props {
  seminar: TapSeminar
  today: string
  /** "<child> <day>" of the answer that was saved just now, "all", or nothing. */
  saved: string | null
  /** What came back of a form that could not be taken. */
  reply: Reply | undefined
  level: 2 | 3
}

/** A seminar with three buttons for each day: for all the guardian's children, or for the young person who looks. */
export function TapSeminarPart({ seminar, today, saved, reply, level }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { children } = seminar
  const self = children.every((child) => child.self)
  const open = children.flatMap(({ days }) => days).filter(({ over }) => !over)
  const dates = new Set(open.map(({ date }) => date)).size
  const said = open.some(({ answer }) => answer !== null)
  return (
    <section className="one-tap__seminar" aria-labelledby={`seminar-${seminar.id}`}>
      <header className="stack stack--tight">
        <Heading level={level} id={`seminar-${seminar.id}`}>
          {seminar.title[locale]}
        </Heading>
        <p>
          <strong>{sayPeriod(seminar.from, seminar.to, locale)}</strong>
          <br />
          {[seminar.venue, seminar.place].filter((part, place, all) => part && all.indexOf(part) === place).join(', ')}
          {seminar.partner && (
            <>
              <br />
              {t(words.with, { partner: seminar.partner })}
            </>
          )}
        </p>
        {seminar.info[locale] && <p>{seminar.info[locale]}</p>}
        <Deadline seminar={seminar} />
        {open.some(({ urgent }) => urgent) && <Notice tone="warning">{t(words.urgent)}</Notice>}
      </header>
      {seminar.missing > 0 ? (
        <form method="post" className="one-tap__all">
          <input type="hidden" name="intent" value="all" />
          <input type="hidden" name="seminarId" value={seminar.id} />
          <Button wide>
            {said
              ? t(words.restCome, { children: children.length })
              : t(words.allCome, { children: children.length, days: dates })}
          </Button>
          <p className="small soft">{t(words.missing, { count: seminar.missing })}</p>
        </form>
      ) : (
        open.length > 0 && (
          <Notice tone="success" live={saved === 'all'}>
            {t(self ? words.ownSaid : words.allSaid)}
          </Notice>
        )
      )}
      {children.map((child) => (
        <section
          key={child.childId}
          className="tap-child"
          aria-labelledby={`barn-${seminar.id}-${child.childId} seminar-${seminar.id}`}
        >
          <Heading level={level === 2 ? 3 : 4} id={`barn-${seminar.id}-${child.childId}`} className="tap-child__name">
            {child.self ? t(words.you) : child.name}{' '}
            <span className="small soft">{groupWords(child.instrument)[locale]}</span>
          </Heading>
          {child.days.map((day) => (
            <TapDayForm
              key={day.dayId}
              {...{ child, day, today, reply }}
              fresh={saved === 'all' || saved === `${child.childId} ${day.dayId}`}
            />
          ))}
          {seminar.planShown && (
            <p>
              <a href={addressIn(locale, 'childDay', { id: seminar.id, childId: child.childId })}>
                {child.self ? t(words.ownPlan) : t(words.planFor, { name: child.name })}
              </a>
            </p>
          )}
        </section>
      ))}
      <TapDuties seminar={seminar} level={level === 2 ? 3 : 4} />
    </section>
  )
}

/** Said until it has passed; after it, that an answer is late and welcome. */
function Deadline({ seminar: { answerBy, isLate, missing } }: { seminar: TapSeminar }) {
  const t = useWords()
  const locale = useLocale()
  if (!answerBy || missing === 0) return null
  // The first instant that is late is midnight: people mean the day before.
  const when = sayDate(lastDayBefore(answerBy), locale)
  return isLate ? (
    <Notice>{t(words.isLate, { when })}</Notice>
  ) : (
    <p className="small soft">{t(words.answerBy, { when })}</p>
  )
}
