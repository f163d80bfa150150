import type { SeminarView } from '#app/domains/orchestra/seminar/views.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { DateField, TimeField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  view: SeminarView
  reply: Reply | undefined
}

function Fields({ form, of }: { form: FormState; of: string }) {
  const t = useWords()
  return (
    <div className="cluster cluster--foot">
      <DateField label={t(words.date)} {...form.field('date')} id={`date-${of}`} />
      <TimeField label={t(words.begins)} {...form.field('begins')} id={`begins-${of}`} />
      <TimeField label={t(words.ends)} {...form.field('ends')} id={`ends-${of}`} />
    </div>
  )
}

/** The days of a seminar; who may edit it moves them, adds and removes. */
export function DayForms({ view, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { days } = view.seminar
  const edits = view.can.edit && !view.seminar.cancelledAt
  const added = reply?.intent === 'addDay' ? reply : undefined
  return (
    <section className="panel stack" id="dager" aria-labelledby="dager-tittel">
      <h2 id="dager-tittel">{t(words.days)}</h2>
      {edits && view.seminar.publishedAt && <p className="small soft measure">{t(words.daysHelp)}</p>}
      <ul className="plain-list seminar-rows">
        {days.map((day) => {
          const mine = reply?.values.dayId === day.id ? reply : undefined
          const { date, begins, ends } = day
          const said = sayDate(date, locale)
          return (
            <li key={day.id} className="seminar-row">
              <p>
                <strong>{said}</strong> {sayHours(begins, ends, locale)}
              </p>
              {edits && (
                <Disclosure
                  summary={
                    <>
                      {t(words.change)} <span className="only-heard">{said}</span>
                    </>
                  }
                  open={mine !== undefined}
                >
                  <form method="post" className="stack" noValidate>
                    <input type="hidden" name="dayId" value={day.id} />
                    <Fields form={formOf(mine, { date, begins, ends })} of={day.id} />
                    <div className="cluster">
                      <Button variant="secondary" small name="intent" value="changeDay">
                        {t(words.saveDay, { day: said })}
                      </Button>
                      <Button variant="quiet" small name="intent" value="removeDay">
                        {t(words.removeDay, { day: said })}
                      </Button>
                    </div>
                  </form>
                </Disclosure>
              )}
            </li>
          )
        })}
      </ul>
      {edits && (
        <Disclosure summary={t(words.addDay)} open={added !== undefined || days.length === 0}>
          <form method="post" className="stack" noValidate>
            <Fields form={formOf(added, { begins: '10:00', ends: '17:00' })} of="ny" />
            <div>
              <Button variant="secondary" small name="intent" value="addDay">
                {t(words.addDay)}
              </Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
