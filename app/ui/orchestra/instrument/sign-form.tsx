import { faults } from '#app/i18n/faults.ts'
import { orchestraLoan as words } from '#app/i18n/orchestra-loan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { SignaturePad } from '#app/ui/kit/signature-pad.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Signs an agreement: drawn on the pad where a program runs, else by the full name; and a tick in both cases. */
export function SignForm({ reply, wording }: { reply: Reply | undefined; wording: number }) {
  const t = useWords()
  const form = formOf(reply, {}, 'sign')
  return (
    <form method="post" className="panel form" noValidate aria-labelledby="skriv-under">
      <h2 id="skriv-under">{t(words.signHere)}</h2>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <input type="hidden" name="intent" value="sign" />
      <input type="hidden" name="agreement" value={wording} />
      <SignaturePad
        defaultValue={form.value('strokes')}
        words={{
          ...{ label: t(words.drawHere), help: t(words.drawOrType) },
          ...{ drawn: t(words.drawn), wiped: t(words.wiped), wipe: t(words.wipe) },
        }}
      />
      <TextField label={t(words.fullName)} help={t(words.fullNameHelp)} autoComplete="name" {...form.field('name')} />
      <CheckboxField label={t(words.accept)} {...form.box('accepted')} />
      <div>
        <Button wide>{t(words.sign)}</Button>
      </div>
    </form>
  )
}
