import { MOST_MEDIUM, MOST_NOTE, MOST_TITLE, PRESS_KINDS } from '#app/domains/outreach/press/press.ts'
import type { OfficePressView } from '#app/domains/outreach/press/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { press as texts } from '#app/i18n/press.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { RemoveForm } from '#app/ui/kit/remove-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Records a story, or mends the one that is being changed. */
export function StoryForm({ view, reply }: { view: OfficePressView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { editing, year } = view
  const form = formOf(reply, editing ? { ...editing } : { shown: true, kind: 'newspaper' }, editing ? 'save' : 'record')
  const optional = t(texts.optional)
  const { name, defaultValue, error } = form.field('kind')
  return (
    <section className="panel" aria-labelledby="omtale">
      <h2 id="omtale">{t(editing ? texts.change : texts.record)}</h2>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value={editing ? 'save' : 'record'} />
        {editing && (
          <>
            <input type="hidden" name="id" value={editing.id} />
            <input type="hidden" name="version" value={editing.version} />
          </>
        )}
        <TextField
          label={t(texts.medium)}
          help={t(texts.mediumHelp)}
          maxLength={MOST_MEDIUM}
          {...form.field('medium')}
        />
        <SelectField
          label={t(texts.kind)}
          choices={PRESS_KINDS.map((kind) => ({ value: kind, label: t(texts.kindIs, { kind }) }))}
          {...{ name, defaultValue, error }}
        />
        <DateField label={t(texts.date)} {...form.field('date')} />
        <TextField label={t(texts.title)} optional={optional} maxLength={MOST_TITLE} {...form.field('title')} />
        <TextField label={t(texts.link)} optional={optional} inputMode="url" {...form.field('url')} />
        <TextField
          label={t(texts.note)}
          help={t(texts.noteHelp)}
          optional={optional}
          maxLength={MOST_NOTE}
          {...form.field('note')}
        />
        <CheckboxField label={t(texts.shown)} {...form.box('shown')} />
        <div className="cluster">
          <Button>{t(editing ? texts.saveChange : texts.save)}</Button>
          {editing && (
            <LinkButton variant="quiet" href={addressIn(locale, 'editionPress', { year })}>
              {t(texts.stopEditing)}
            </LinkButton>
          )}
        </div>
      </form>
      {editing && (
        <RemoveForm of={editing} help={t(texts.removeHelp)}>
          {t(texts.remove)}
        </RemoveForm>
      )}
    </section>
  )
}

/** Many at once, as a spreadsheet has them. */
export function PasteForm({ reply }: { reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'paste')
  return (
    <section className="panel" aria-labelledby="lim-inn">
      <h2 id="lim-inn">{t(texts.paste)}</h2>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="paste" />
        <TextArea label={t(texts.pasteRows)} help={t(texts.pasteHelp)} rows={6} {...form.field('rows')} />
        <div>
          <Button variant="secondary">{t(texts.take)}</Button>
        </div>
      </form>
    </section>
  )
}
