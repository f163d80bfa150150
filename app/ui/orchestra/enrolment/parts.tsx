import type { EnrolmentView, HistoryLine } from '#app/domains/orchestra/enrolment/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { enrolmentList as words } from '#app/i18n/orchestra-enrolment-list.ts'
import { lastDayBefore, sayDate, sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type Stands = Pick<EnrolmentView, 'row' | 'leaveTo' | 'as'> & { offeredTo: Date | string | null }

/** The one sentence that says what is the matter now; nothing where the state says it all. */
export function Standing({
  view: { row, offeredTo, leaveTo, as },
}: {
  view: Omit<Stands, 'row'> & { row: Pick<Stands['row'], 'state' | 'place' | 'instrument'> }
}) {
  const t = useWords()
  const locale = useLocale()
  if (row.state === 'waiting' && row.place !== null)
    return (
      <Notice
        title={t(orchestraEnrolment.waitingPlace, { place: row.place, instrument: t(groupWords(row.instrument)) })}
      />
    )
  if (row.state === 'offered' && offeredTo) {
    const day = sayDate(lastDayBefore(offeredTo), locale)
    return <Notice tone="warning" title={t(words.offerUntil, { day })} />
  }
  if (row.state === 'leave' && leaveTo)
    return <Notice title={t(words.leaveUntil, { day: sayFullDate(leaveTo, locale) })} />
  if (row.state === 'enrolled' && leaveTo) {
    const day = sayFullDate(leaveTo, locale)
    return <Notice title={t(as === 'office' ? words.asksLeave : words.leaveAsked, { day })} />
  }
  return null
}

/** What the family stated. */
export function Told({
  told,
  level,
  office,
}: {
  told: NonNullable<EnrolmentView['told']>
  level: number
  office: { municipality: string | null; age: number } | null
}) {
  const t = useWords()
  return (
    <section className="stack" aria-labelledby="meldt">
      <h2 id="meldt">{t(words.asTold)}</h2>
      <Facts
        facts={[
          { term: t(words.level), detail: t(words.levelOf, { level }) },
          { term: t(words.doubles), detail: told.doubles.map((code) => t(groupWords(code))).join(', ') },
          { term: t(words.yearsPlayed), detail: told.yearsPlayed },
          { term: t(words.school), detail: told.musicSchool },
          { term: t(words.teacher), detail: told.teacher },
          { term: t(words.age), detail: office && t(words.years, { age: office.age }) },
          { term: t(words.municipality), detail: office?.municipality },
          { term: t(words.front), detail: told.seatNeed === 'front' ? '✓' : null },
          { term: t(words.wantsAudition), detail: told.wantsAudition ? '✓' : null },
          { term: t(words.remark), detail: told.remark },
        ]}
      />
    </section>
  )
}

type Line = Omit<HistoryLine, 'at'> & { at: Date | string }

/** Every step, the last one first. */
export function History({ lines }: { lines: readonly Line[] }) {
  const t = useWords()
  const locale = useLocale()
  const who = ({ by }: Line): string => {
    if ('name' in by) return by.name
    return t({ family: words.byFamily, orchestra: words.byOrchestra, clock: words.byClock }[by.who])
  }
  return (
    <section className="stack" aria-labelledby="historie">
      <h2 id="historie">{t(words.history)}</h2>
      <ol className="plain-list rows">
        {[...lines].reverse().map((line) => (
          <li key={`${new Date(line.at).getTime()}-${line.step}-${line.to}`} className="rows__row">
            <span>
              {line.step === 'lapse' ? (
                capital(t(orchestraEnrolment.done, { step: 'lapse' }))
              ) : (
                <>
                  <strong>{who(line)}</strong>{' '}
                  {line.step === ''
                    ? `→ ${t(orchestraEnrolment.state, { state: line.to })}`
                    : t(orchestraEnrolment.done, { step: line.step })}
                </>
              )}
            </span>
            <time className="soft small" dateTime={new Date(line.at).toISOString()}>
              {sayInstant(new Date(line.at), locale)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
