import type { StudioFormView } from '#app/domains/art-round/studio/views.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { FieldError } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type Studio = NonNullable<StudioFormView['studio']>

/** Open from and to on each of the edition's days, or closed. */
export function HoursForm({ view, studio, reply }: { view: StudioFormView; studio: Studio; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const stored = Object.fromEntries(
    view.openDays.flatMap((day) => {
      const own = studio.days.find(({ date }) => date === day.date)
      return [
        [`open-${day.date}`, own !== undefined],
        [`opens-${day.date}`, own?.opens ?? day.opens],
        [`closes-${day.date}`, own?.closes ?? day.closes],
      ]
    }),
  )
  const form = formOf(reply, stored, 'hours')
  return (
    <section className="panel" aria-labelledby="apningstider">
      <h2 id="apningstider">{t(screens.hours)}</h2>
      {view.openDays.length === 0 ? (
        <Notice>{t(screens.noDays)}</Notice>
      ) : (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="hours" />
          <input type="hidden" name="id" value={studio.id} />
          <input type="hidden" name="version" value={studio.version} />
          <p className="small soft">{t(screens.hoursHelp)}</p>
          {view.openDays.map(({ date }) => {
            const said = sayDate(date, locale)
            const wrong = form.error(`closes-${date}`)
            const times = {
              'aria-invalid': wrong ? true : undefined,
              'aria-describedby': wrong ? `feil-${date}` : undefined,
            }
            return (
              <div key={date} className="hours" data-invalid={wrong ? '' : undefined}>
                <CheckboxField label={said} {...form.box(`open-${date}`)} />
                <div className="hours__times">
                  <span>
                    <label htmlFor={`field-opens-${date}`}>
                      {t(screens.opens)}
                      <span className="only-heard"> {said}</span>
                    </label>
                    <input
                      className="ds-input"
                      type="time"
                      id={`field-opens-${date}`}
                      name={`opens-${date}`}
                      defaultValue={form.value(`opens-${date}`)}
                      {...times}
                    />
                  </span>
                  <span>
                    <label htmlFor={`field-closes-${date}`}>
                      {t(screens.closes)}
                      <span className="only-heard"> {said}</span>
                    </label>
                    <input
                      className="ds-input"
                      type="time"
                      id={`field-closes-${date}`}
                      name={`closes-${date}`}
                      defaultValue={form.value(`closes-${date}`)}
                      {...times}
                    />
                  </span>
                </div>
                {wrong && <FieldError id={`feil-${date}`}>{wrong}</FieldError>}
              </div>
            )
          })}
          <div>
            <Button>{t(screens.saveHours)}</Button>
          </div>
        </form>
      )}
    </section>
  )
}
