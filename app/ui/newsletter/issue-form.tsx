import { INPUT_MOST } from '#app/domains/outreach/newsletter/limits.ts'
import { LISTS } from '#app/domains/outreach/newsletter/newsletter.ts'
import type { OfficeIssueView } from '#app/domains/outreach/newsletter/views.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { LetterText, WritingHelp } from './writing.tsx'

/** Where an issue is written. */
export function IssueForm({ view, reply }: { view: OfficeIssueView; reply: Reply | undefined }) {
  const t = useWords()
  const { issue, editions } = view
  const { subjectNb, subjectEn, bodyNb, bodyEn, lists, editionId, shown } = issue
  const form = formOf(reply, { subjectNb, subjectEn, bodyNb, bodyEn, lists, editionId, shown }, 'save')
  // What someone else saved meanwhile stands beside the fields: saving again is then saving over it.
  return (
    <form method="post" className="stack stack--loose" noValidate>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="version" value={issue.version} />
      <WritingHelp />
      <div className="stack">
        <TextField
          label={t(words.subjectNb)}
          help={t(words.subjectHelp)}
          maxLength={INPUT_MOST.subject}
          {...form.field('subjectNb')}
        />
        <LetterText label={t(words.bodyNb)} {...form.field('bodyNb')} />
      </div>
      <div className="stack">
        <TextField
          label={t(words.subjectEn)}
          optional={t(words.optional)}
          help={t(words.englishHelp)}
          maxLength={INPUT_MOST.subject}
          {...form.field('subjectEn')}
        />
        <LetterText label={t(words.bodyEn)} optional={t(words.optional)} rows={10} {...form.field('bodyEn')} />
      </div>
      <CheckboxGroup
        label={t(words.toLists)}
        name="lists"
        choices={LISTS.map((list) => ({ value: list, label: t(words.listName, { list }) }))}
        defaultValues={form.values('lists')}
        error={form.error('lists')}
        inline
      />
      <SelectField
        label={t(words.ofEdition)}
        ask={t(words.noEdition)}
        choices={editions.map(({ id, year }) => ({ value: id, label: String(year) }))}
        {...form.field('editionId')}
      />
      <CheckboxField label={t(words.inArchive)} help={t(words.inArchiveHelp)} {...form.box('shown')} />
      <div>
        <Button>{t(words.save)}</Button>
      </div>
    </form>
  )
}
