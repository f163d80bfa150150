import type { Step } from '#app/domains/orchestra/seminar/rules.ts'
import type { SeminarView } from '#app/domains/orchestra/seminar/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'

const PLACE_OF: Record<Exclude<Step, 'plan' | 'showPlan'>, string> = {
  ...{ days: '#dager', venue: '#om', rooms: '#rom', leader: '#voksne', answerBy: '#om', publish: '#publiser' },
}

/** What the seminar still lacks, each with the way there. */
export function NextSteps({ view: { steps, seminar } }: { view: SeminarView }) {
  const t = useWords()
  const locale = useLocale()
  if (steps.length === 0) return null
  const href = (step: Step) =>
    step === 'plan' || step === 'showPlan' ? addressIn(locale, 'seminarPlan', { id: seminar.id }) : PLACE_OF[step]
  return (
    <section className="stack stack--tight" aria-labelledby="gjenstar">
      <h2 id="gjenstar">{t(words.nextSteps)}</h2>
      <ol className="next-steps">
        {steps.map((step) => (
          <li key={step}>
            <a href={href(step)}>{t(words.step, { step })}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function PublishForm() {
  const t = useWords()
  return (
    <form method="post" className="panel stack" id="publiser">
      <p className="measure">{t(words.publishHelp)}</p>
      <div>
        <Button name="intent" value="publish">
          {t(words.publish)}
        </Button>
      </div>
    </form>
  )
}

export function CancelForm({ view, reply }: { view: SeminarView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'cancel')
  return (
    <Disclosure summary={t(words.cancel)} open={form.reply !== undefined}>
      <form method="post" className="stack" noValidate>
        <p className="measure">
          {view.seminar.publishedAt ? t(words.cancelHelp, { count: view.reaches }) : t(words.cancelUnpublished)}
        </p>
        <TextArea label={t(words.reason)} help={t(words.reasonHelp)} rows={3} {...form.field('reason')} />
        <div>
          <Button variant="danger" name="intent" value="cancel">
            {t(words.cancel)}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
