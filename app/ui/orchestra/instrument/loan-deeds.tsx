import type { LoanView } from '#app/domains/orchestra/instrument/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraInstruments } from '#app/i18n/orchestra-instruments.ts'
import { orchestraLoan as words } from '#app/i18n/orchestra-loan.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'

const AFTER = ['good', 'worn', 'damaged'] as const

/** What who keeps the instruments does with a loan as it stands. */
export function LoanDeeds({ view, reply }: { view: LoanView; reply: Reply | undefined }) {
  const t = useWords()
  const { state } = view
  const isOut = state === 'out' || state === 'due' || state === 'overdue'
  return (
    <div className="stack no-print">
      {state === 'signed' && <HandOut view={view} reply={reply} />}
      {isOut && <TakeBack view={view} reply={reply} />}
      {state !== 'returned' && <Prolong view={view} reply={reply} />}
      {(state === 'prepared' || state === 'signed') && (
        <Disclosure summary={t(words.callOff)}>
          <form method="post" className="stack">
            <p>{t(words.callOffHelp)}</p>
            <input type="hidden" name="intent" value="call-off" />
            <div>
              <Button variant="danger">{t(words.callOff)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </div>
  )
}

interface Part {
  view: LoanView
  reply: Reply | undefined
}

function PictureLink({ view, moment }: { view: LoanView; moment: 'out' | 'in' }) {
  const t = useWords()
  const locale = useLocale()
  const address = addressIn(locale, 'instrumentPicture', { id: view.instrument.id })
  return (
    <LinkButton variant="secondary" href={withQuery(address, '', { lan: view.id, naar: moment })}>
      {t(moment === 'out' ? words.takePictureOut : words.takePictureIn)}
    </LinkButton>
  )
}

function HandOut({ view, reply }: Part) {
  const t = useWords()
  const form = formOf(reply, { lentOn: view.today }, 'hand-out')
  return (
    <form method="post" className="panel form" noValidate>
      <h2>{t(words.handOut)}</h2>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <input type="hidden" name="intent" value="hand-out" />
      <DateField label={t(words.handOutWhen)} {...form.field('lentOn')} />
      <TextArea
        label={t(words.conditionOut)}
        help={t(words.handOutHelp)}
        optional={t(orchestraInstruments.optional)}
        rows={3}
        {...form.field('conditionOut')}
      />
      <div className="cluster">
        <Button>{t(words.handOut)}</Button>
        <PictureLink view={view} moment="out" />
      </div>
    </form>
  )
}

function TakeBack({ view, reply }: Part) {
  const t = useWords()
  const form = formOf(reply, { returnedOn: view.today, condition: 'good' }, 'take-back')
  const optional = t(orchestraInstruments.optional)
  return (
    <form method="post" className="panel form" noValidate>
      <h2>{t(words.takeBack)}</h2>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <input type="hidden" name="intent" value="take-back" />
      <DateField label={t(words.returnedOn)} {...form.field('returnedOn')} />
      <RadioGroup
        label={t(words.conditionNow)}
        inline
        choices={AFTER.map((condition) => ({
          value: condition,
          label: t(orchestraInstruments.conditionIs, { condition }),
        }))}
        {...form.field('condition')}
      />
      <TextArea label={t(words.conditionIn)} optional={optional} rows={3} {...form.field('conditionIn')} />
      <CheckboxField label={t(words.sendToRepair)} {...form.box('repair')} />
      <TextField label={t(words.whatToRepair)} optional={optional} {...form.field('what')} />
      <TextField label={t(words.workshop)} optional={optional} {...form.field('workshop')} />
      <div className="cluster">
        <Button>{t(words.takeBack)}</Button>
        <PictureLink view={view} moment="in" />
      </div>
    </form>
  )
}

function Prolong({ view, reply }: Part) {
  const t = useWords()
  const form = formOf(reply, { dueOn: view.loan.dueOn }, 'prolong')
  return (
    <Disclosure summary={t(words.prolong)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
        <input type="hidden" name="intent" value="prolong" />
        <DateField label={t(words.dueOn)} {...form.field('dueOn')} />
        <div>
          <Button variant="secondary">{t(words.prolongDo)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
