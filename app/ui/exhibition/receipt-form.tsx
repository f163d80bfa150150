import type { ExhibitionItemView } from '#app/domains/exhibition/receipt/views.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { faults } from '#app/i18n/faults.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { SignaturePad } from '#app/ui/kit/signature-pad.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** The receipt as it is filled in and signed at the door: all of it is kept word for word. */
export function ReceiptForm({
  next,
  once,
  reply,
}: {
  next: NonNullable<ExhibitionItemView['next']>
  once: string
  reply: Reply | undefined
}) {
  const t = useWords()
  const { direction, lines, wording, valueOre, party } = next
  const form = formOf(reply, { partyName: party, onceKey: once }, 'receipt')
  return (
    <form method="post" className="panel form" noValidate aria-labelledby="kvitter">
      <h2 id="kvitter">{t(words.step, { direction })}</h2>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <input type="hidden" name="intent" value="receipt" />
      <input type="hidden" name="direction" value={direction} />
      <input type="hidden" name="wording" value={wording} />
      <input type="hidden" name="valueOre" value={valueOre ?? ''} />
      <input type="hidden" name="onceKey" value={form.value('onceKey') || once} />
      <RadioGroup
        label={t(words.howIsIt)}
        choices={[
          { value: 'perfect', label: t(words.perfect) },
          { value: 'marked', label: t(words.marked) },
          { value: 'damaged', label: t(words.damaged) },
        ]}
        {...form.field('condition')}
      />
      <TextArea label={t(words.remark)} help={t(words.remarkHelp)} rows={3} {...form.field('remark')} />
      <TextField label={t(words.party, { direction })} autoComplete="off" {...form.field('partyName')} />
      <div className="receipt-text">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <SignaturePad
        defaultValue={form.value('strokes')}
        words={{
          ...{ label: t(words.drawHere), help: t(words.drawHelp) },
          ...{ drawn: t(words.drawn), wiped: t(words.wiped), wipe: t(words.wipe) },
        }}
      />
      <CheckboxField label={t(words.unsigned)} help={t(words.unsignedHelp)} {...form.box('unsigned')} />
      <div>
        <Button wide>{t(words.write, { direction })}</Button>
      </div>
    </form>
  )
}
