import type { FormEvent } from 'react'
import { VISIT_KINDS, VISIT_METHODS } from '#app/domains/tallies/tally.ts'
import { kindWords, methodWords } from '#app/domains/tallies/words.ts'
import { tallies } from '#app/i18n/tallies.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

interface SumFormProps {
  studioId: string | null
  date: string
  once: string
  form: FormState
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
}

/** A number of visits that is typed: what a guest book or a clicker says at the end of the day. */
export function SumForm({ studioId, date, once, form, onSubmit }: SumFormProps) {
  const t = useWords()
  return (
    <form method="post" className="stack" noValidate onSubmit={onSubmit}>
      <input type="hidden" name="intent" value="count" />
      <input type="hidden" name="studioId" value={studioId ?? ''} />
      <input type="hidden" name="date" value={date} />
      <input type="hidden" name="onceKey" value={`${once}:sum`} />
      <NumberField label={t(tallies.numberOfVisits)} help={t(tallies.typeSumHelp)} {...form.field('visits')} />
      <RadioGroup
        label={t(tallies.kind)}
        name="kind"
        inline
        defaultValue={form.value('kind') || 'visit'}
        error={form.error('kind')}
        choices={VISIT_KINDS.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
      />
      <RadioGroup
        label={t(tallies.method)}
        name="method"
        inline
        defaultValue={form.value('method') || 'guestbook'}
        error={form.error('method')}
        choices={VISIT_METHODS.map((method) => ({ value: method, label: t(methodWords[method]) }))}
      />
      <div>
        <Button variant="secondary" wide>
          {t(tallies.addVisits)}
        </Button>
      </div>
    </form>
  )
}
