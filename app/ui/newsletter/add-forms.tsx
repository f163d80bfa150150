import { LISTS } from '#app/domains/outreach/newsletter/newsletter.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { newsletterReceivers as receiverWords } from '#app/i18n/newsletter-receivers.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Adding to the lists: one, many, and those whom the round's own records name. */
export function AddForms({ reply }: { reply: Reply | undefined }) {
  const t = useWords()
  const one = formOf(reply, { list: 'press', locale: 'nb' }, 'add')
  const many = formOf(reply, { list: 'press' }, 'import')
  const lists = LISTS.map((list) => ({ value: list, label: t(words.listName, { list }) }))
  const languages = [
    { value: 'nb', label: t(receiverWords.norwegian) },
    { value: 'en', label: t(receiverWords.english) },
  ]
  return (
    <div className="stack measure">
      <Disclosure summary={t(receiverWords.add)} open={one.reply !== undefined}>
        <form method="post" className="stack" noValidate>
          <input type="hidden" name="intent" value="add" />
          <TextField label={t(receiverWords.email)} type="email" autoComplete="off" {...one.field('email')} />
          <TextField label={t(receiverWords.name)} autoComplete="off" {...one.field('name')} />
          <SelectField label={t(receiverWords.list)} choices={lists} {...one.field('list')} />
          <SelectField label={t(receiverWords.language)} choices={languages} {...one.field('locale')} />
          <TextField label={t(receiverWords.ground)} help={t(receiverWords.groundHelp)} {...one.field('ground')} />
          <div>
            <Button>{t(receiverWords.addYes)}</Button>
          </div>
        </form>
      </Disclosure>
      <Disclosure summary={t(receiverWords.import)} open={many.reply !== undefined}>
        <form method="post" className="stack" noValidate>
          <input type="hidden" name="intent" value="import" />
          <SelectField label={t(receiverWords.list)} id="field-import-list" choices={lists} {...many.field('list')} />
          <TextField
            label={t(receiverWords.ground)}
            id="field-import-ground"
            help={t(receiverWords.groundHelp)}
            {...many.field('ground')}
          />
          <TextArea
            label={t(receiverWords.pasted)}
            help={t(receiverWords.pastedHelp)}
            rows={10}
            {...many.field('pasted')}
          />
          {(many.reply?.errors.pasted?.length ?? 0) > 1 && (
            <ul className="needles">
              {many.reply?.errors.pasted?.slice(1).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
          <div>
            <Button>{t(receiverWords.importYes)}</Button>
          </div>
        </form>
      </Disclosure>
      <Disclosure summary={t(receiverWords.register)}>
        <form method="post" className="stack">
          <input type="hidden" name="intent" value="register" />
          <p>{t(receiverWords.registerHelp)}</p>
          <div>
            <Button variant="secondary">{t(receiverWords.register)}</Button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
