import { orchestraRepertoire as words } from '#app/i18n/orchestra-repertoire.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { NotationRead } from './notation-read.tsx'

/** What is known of a piece. */
export function PieceFields({ form }: { form: FormState }) {
  const t = useWords()
  const optional = t(words.optional)
  return (
    <>
      <TextField label={t(words.composer)} autoComplete="off" {...form.field('composer')} />
      <TextField label={t(words.name)} autoComplete="off" {...form.field('title')} />
      <TextField
        label={t(words.notation)}
        help={t(words.notationHelp)}
        autoComplete="off"
        spellCheck={false}
        {...form.field('notation')}
      />
      <NotationRead notation={form.values('notation')[0] ?? ''} />
      <TextField label={t(words.arranger)} optional={optional} autoComplete="off" {...form.field('arranger')} />
      <TextField label={t(words.publisher)} optional={optional} autoComplete="off" {...form.field('publisher')} />
      <NumberField label={t(words.minutesLabel)} optional={optional} {...form.field('minutes')} />
      <CheckboxField label={t(words.owns)} {...form.box('ownsParts')} />
      <TextArea label={t(words.remark)} optional={optional} rows={2} {...form.field('remark')} />
    </>
  )
}
