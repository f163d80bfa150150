import type { MessagesView } from '#app/domains/orchestra/message/views.ts'
import { orchestraMessage as words } from '#app/i18n/orchestra-message.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** The letter. Urgent only for who may, and with a plain warning. */
export function WriteMessage({ view, reply }: { view: MessagesView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply)
  const { fields, reach } = view
  if (!reach || reach.guardians + reach.musicians === 0) return null
  return (
    <section className="stack" aria-labelledby="skriv">
      <h2 id="skriv">{t(words.write)}</h2>
      <form method="post" className="form" noValidate>
        {(['seminar', 'ensemble', 'group', 'answered'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={fields[name]} />
        ))}
        {fields.musicians && <input type="hidden" name="musicians" value="on" />}
        <TextField label={t(words.subject)} maxLength={120} {...form.field('subject')} />
        <TextArea label={t(words.text)} help={t(words.textHelp)} rows={8} maxLength={4000} {...form.field('text')} />
        <p className="small soft">{t(words.goesAt, { when: sayInstant(new Date(view.evening), locale) })}</p>
        {view.can.hurry && (
          <Disclosure summary={t(words.emergency)} open={form.value('emergency') === 'on'}>
            <p>{t(words.emergencyHelp)}</p>
            <p>
              <strong>{t(words.reach, reach)}</strong>
            </p>
            <CheckboxField label={t(words.emergency)} {...form.box('emergency')} />
            <CheckboxField label={t(words.sure)} {...form.box('sure')} />
          </Disclosure>
        )}
        <div>
          <Button>{t(words.send, reach)}</Button>
        </div>
      </form>
    </section>
  )
}
