import type { EventView } from '#app/domains/programme/views.ts'
import { faults } from '#app/i18n/faults.ts'
import { programme } from '#app/i18n/programme.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** How many seats, as a list box: it says itself how many one may take. */
export function SeatsField({ most, form }: { most: number; form: FormState }) {
  const t = useWords()
  if (most === 1) return <input type="hidden" name="seats" value="1" />
  const choices = Array.from({ length: most }, (_, n) => ({ value: String(n + 1), label: String(n + 1) }))
  return <SelectField label={t(programme.howMany)} choices={choices} {...form.field('seats')} />
}

/** Name, e-mail, seats and what the event asks. A plain form: it needs no program. */
export function SignUpForm({ view, form }: { view: EventView; form: FormState }) {
  const t = useWords()
  const locale = useLocale()
  const { signUp, event } = view
  if (!signUp) return null
  const full = event.seats.state === 'full'
  const question = locale === 'en' ? signUp.questionEn : signUp.questionNb
  return (
    <section className="stack sign-up" aria-labelledby="pamelding">
      <h2 id="pamelding">{t(full ? programme.signUpToWait : programme.signUp)}</h2>
      <p className="measure">
        {full ? t(programme.waitHelp) : t(programme.until, { when: sayInstant(signUp.until, locale) })}
      </p>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <form method="post" action="#pamelding" className="form" noValidate>
        <TextField label={t(programme.name)} autoComplete="name" required {...form.field('name')} />
        <TextField
          label={t(programme.email)}
          help={t(programme.emailHelp)}
          type="email"
          autoComplete="email"
          required
          {...form.field('email')}
        />
        <SeatsField most={signUp.mostSeats} form={form} />
        {question && <TextField label={question} {...form.field('answer')} />}
        <div className="sign-up__trap" aria-hidden="true">
          <label htmlFor="website">{t(programme.leaveEmpty)}</label>
          <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="small soft measure">{t(programme.privacy)}</p>
        <div>
          <Button>{t(full ? programme.signUpToWait : programme.signUp)}</Button>
        </div>
      </form>
    </section>
  )
}
