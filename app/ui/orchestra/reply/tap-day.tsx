import { REASONS } from '#app/domains/orchestra/reply/reply.ts'
import { sayAnswer } from '#app/domains/orchestra/reply/say-reply.ts'
import type { TapChild, TapDay } from '#app/domains/orchestra/reply/views.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField, TimeField } from '#app/ui/kit/text-fields.tsx'
import { saySaved } from './say-saved.ts'

interface Props {
  child: TapChild
  day: TapDay
  today: string
  /** Saved by the form that led here. */
  fresh: boolean
  /** What came back of any form of the page. */
  reply: Reply | undefined
}

const TAPS = [
  ['comes', 'doComes'],
  ['late', 'doLate'],
  ['absent', 'doAbsent'],
  ['early', 'doEarly'],
] as const

/** The anchor of a child's day, so that the page stays where one was after a tap. */
export const tapId = (childId: string, dayId: string): string => `svar-${childId}-${dayId}`

/** One child on one day: three buttons for the thumb, and what is saved said at once beside them. */
export function TapDayForm({ child, day, today, fresh, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  const said = sayDate(day.date, locale)
  return (
    <div className="tap-day" id={tapId(child.childId, day.dayId)} data-over={day.over ? '' : undefined}>
      <p className="tap-day__head">
        <strong>{said}</strong>
        <span className="soft figures">{sayHours(day.begins, day.ends, locale)}</span>
      </p>
      {day.over ? (
        <p>
          {day.answer ? sayAnswer({ answer: day.answer, at: day.at }, locale) : t(words.notYet)} · {t(words.over)}
        </p>
      ) : (
        <form
          method="post"
          className="tap-day__buttons"
          aria-label={
            child.self ? t(words.ownAnswerFor, { day: said }) : t(words.answerFor, { name: child.name, day: said })
          }
        >
          <input type="hidden" name="intent" value="tap" />
          <Hidden child={child} day={day} />
          {TAPS.map(([answer, label]) => (
            <button
              key={answer}
              type="submit"
              className="tap"
              name="answer"
              value={answer}
              aria-pressed={day.answer === answer}
              data-more={answer === 'early' ? '' : undefined}
            >
              {t(words[label])}
            </button>
          ))}
        </form>
      )}
      {!day.over && (
        <p className="tap-day__said" role={fresh ? 'status' : undefined} data-saved={day.answer ?? ''}>
          {day.answer === null ? (
            <span className="soft">{t(words.notYet)}</span>
          ) : (
            <>
              <strong>{saySaved(day, today, locale)}</strong>
              {day.at && <span>{sayAnswer({ answer: day.answer, at: day.at }, locale)}</span>}
              {day.saidBy === 'other' && <span>{t(words.byOther)}</span>}
              {day.saidBy === 'office' && <span>{t(words.byOffice)}</span>}
              {day.saidBy === 'child' && <span>{t(words.byChild)}</span>}
              {day.saidBy === 'guardian' && <span>{t(words.byGuardian)}</span>}
            </>
          )}
        </p>
      )}
      {!day.over && day.answer !== null && day.answer !== 'comes' && (
        <Detail
          {...{ child, day, answer: day.answer, reply: isAbout(reply, child, day) ? reply : undefined }}
          open={fresh && !day.at && !day.reason && !day.words}
        />
      )}
    </div>
  )
}

/** Whether what came back is the detail of this child's day, and of no other form of the page. */
const isAbout = (reply: Reply | undefined, { childId }: TapChild, { dayId, answer }: TapDay): boolean =>
  reply?.intent === 'detail' &&
  reply.values.childId === childId &&
  reply.values.dayId === dayId &&
  reply.values.answer === answer

const Hidden = ({ child, day }: { child: TapChild; day: TapDay }) => (
  <>
    <input type="hidden" name="dayId" value={day.dayId} />
    <input type="hidden" name="childId" value={child.childId} />
  </>
)

interface DetailProps {
  child: TapChild
  day: TapDay
  answer: 'late' | 'early' | 'absent'
  open: boolean
  /** What came back of this very form: what was typed stays, with what is wrong beside it. */
  reply: Reply | undefined
}

/** The time, a reason and own words: all of it optional. */
function Detail({ child, day, answer, open, reply }: DetailProps) {
  const t = useWords()
  const id = (name: string) => `${name}-${child.childId}-${day.dayId}`
  const form = formOf(reply, { at: day.at, reason: day.reason, words: day.words })
  const [first = child.name] = child.name.split(' ')
  const late = answer === 'late'
  const own = late ? words.ownWhen : words.ownWhenEarly
  const label = child.self ? t(own) : t(late ? words.when : words.whenEarly, { name: first })
  const given = day.at || day.reason || day.words
  return (
    <Disclosure summary={t(given ? words.changeDetail : words.addDetail)} open={open || reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="detail" />
        <Hidden child={child} day={day} />
        <input type="hidden" name="answer" value={answer} />
        {answer !== 'absent' && (
          <TimeField label={label} id={id('at')} optional={t(words.optional)} {...form.field('at')} />
        )}
        <RadioGroup
          label={t(words.why)}
          help={t(words.whyHelp)}
          id={id('reason')}
          inline
          {...form.field('reason')}
          choices={[
            ...REASONS.map((reason) => ({ value: reason, label: t(words[reason]) })),
            { value: '', label: t(words.noReason) },
          ]}
        />
        <TextField
          label={t(words.words)}
          id={id('words')}
          maxLength={300}
          optional={t(words.optional)}
          {...form.field('words')}
        />
        <div>
          <Button variant="secondary">{t(words.saveDetail)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
