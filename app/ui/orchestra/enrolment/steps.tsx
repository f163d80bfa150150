import type { StepName } from '#app/domains/orchestra/enrolment/rules.ts'
import type { EnrolmentView } from '#app/domains/orchestra/enrolment/views.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { enrolmentList as words } from '#app/i18n/orchestra-enrolment-list.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button, type ButtonVariant } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { DateField } from '#app/ui/kit/text-fields.tsx'

/** Steps that need to be told a day. */
const DAY: Partial<Record<StepName, 'offerDay' | 'leaveTo'>> = {
  offer: 'offerDay',
  giveLeave: 'leaveTo',
  askLeave: 'leaveTo',
}
/** Those that end something lie behind a word, so that no thumb meets them by chance. */
const ENDS: readonly StepName[] = ['stop', 'withdraw', 'askLeave']
const LOOK: Partial<Record<StepName, ButtonVariant>> = { take: 'primary', offer: 'primary', enrol: 'secondary' }

type Shown = Pick<EnrolmentView, 'steps' | 'offerDay' | 'leaveTo' | 'as'>

function StepForm({ step, view, reply }: { step: StepName; view: Shown; reply: Reply | undefined }) {
  const t = useWords()
  const day = DAY[step]
  const mine = reply?.values.step === step ? reply : undefined
  const form = formOf(mine, { offerDay: view.offerDay, leaveTo: view.leaveTo }, 'step')
  const look = LOOK[step] ?? (ENDS.includes(step) ? 'danger' : 'secondary')
  return (
    <form method="post" className="cluster cluster--baseline step" noValidate>
      <input type="hidden" name="intent" value="step" />
      <input type="hidden" name="step" value={step} />
      {day && (
        <DateField
          label={t(day === 'offerDay' ? words.offerDay : words.leaveTo)}
          {...form.field(day)}
          id={`${step}-${day}`}
        />
      )}
      <Button variant={step === 'askLeave' ? 'secondary' : look}>{t(orchestraEnrolment.step, { step })}</Button>
    </form>
  )
}

/** What can be done now, the next step first. */
export function Steps({ view, reply }: { view: Shown; reply: Reply | undefined }) {
  const t = useWords()
  const family = view.as === 'family'
  const first = view.steps.filter((step) => !ENDS.includes(step))
  const behind = view.steps.filter((step) => ENDS.includes(step))
  if (view.steps.length === 0) return family ? null : <p className="soft">{t(words.nothingToDo)}</p>
  return (
    <section className={first.length > 0 ? 'panel stack' : 'stack'} aria-labelledby="steg">
      <h2 id="steg" className={first.length > 0 ? undefined : 'only-heard'}>
        {t(words.next)}
      </h2>
      {first.length > 0 && (
        <div className="steps">
          {first.map((step) => (
            <StepForm key={step} step={step} view={view} reply={reply} />
          ))}
        </div>
      )}
      {behind.map((step) => (
        <Disclosure key={step} summary={t(orchestraEnrolment.step, { step })} open={reply?.values.step === step}>
          <div className="stack">
            <p className="measure soft">{t(step === 'askLeave' ? words.leaveHelp : words.stopHelp)}</p>
            <StepForm step={step} view={view} reply={reply} />
          </div>
        </Disclosure>
      ))}
    </section>
  )
}
