import { DOCUMENT_KINDS, type DocumentKind } from '#app/domains/hosting/pipeline/case.ts'
import type { CaseFileView } from '#app/domains/hosting/pipeline/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingScreens as words } from '#app/i18n/hosting-screens.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { DateField, FileField } from '#app/ui/kit/text-fields.tsx'

const KINDS: Record<DocumentKind, { nb: string; en: string }> = {
  agreement: words.kindAgreement,
  decision: words.kindDecision,
  plan: words.kindPlan,
  minutes: words.kindMinutes,
  other: words.kindOther,
}

/** The documents of a hosting, the newest first, and the form that takes one in. */
export function Documents({ view, form }: { view: CaseFileView; form: FormState }) {
  const t = useWords()
  const locale = useLocale()
  const { documents, can } = view
  return (
    <section className="stack" id="dokumenter" aria-labelledby="dokumenter-tittel">
      <h2 id="dokumenter-tittel">{t(words.documents)}</h2>
      {documents.length === 0 && <EmptyState title={t(words.noDocuments)}>{t(words.noDocumentsHelp)}</EmptyState>}
      <ul className="plain-list hosting-documents">
        {documents.map((one) => (
          <li key={one.id}>
            <div className="stack stack--tight">
              <a href={addressIn(locale, 'hostingDocument', { id: one.id })}>{one.name}</a>
              <span className="small">
                {[
                  t(KINDS[one.kind]),
                  one.signedOn && t(words.signedOnDay, { day: sayFullDate(one.signedOn, locale) }),
                  `${one.type}, ${sayNumber(Math.max(1, Math.round(one.bytes / 1024)), locale)} kB`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className="small soft">
                {t(words.addedBy, { name: one.addedBy, day: sayFullDate(osloDate(new Date(one.addedAt)), locale) })}
              </span>
            </div>
            {one.can.remove && (
              <form method="post">
                <input type="hidden" name="intent" value="undocument" />
                <input type="hidden" name="documentId" value={one.id} />
                <Button variant="quiet" small aria-label={t(words.removeDocument, { name: one.name })}>
                  {t(words.remove)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {can.add && (
        <Disclosure summary={t(words.addDocument)} open={form.reply !== undefined}>
          <form method="post" encType="multipart/form-data" className="form" noValidate>
            <input type="hidden" name="intent" value="document" />
            <input type="hidden" name="once" value={form.value('once') || view.once} />
            <SelectField
              label={t(words.kind)}
              {...form.field('kind')}
              choices={DOCUMENT_KINDS.map((value) => ({ value, label: t(KINDS[value]) }))}
            />
            <DateField label={t(words.signedOn)} help={t(words.signedOnHelp)} {...form.field('signedOn')} />
            <FileField
              label={t(words.file)}
              help={t(words.fileHelp)}
              name="file"
              accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
              error={form.error('file')}
            />
            <div>
              <Button variant="secondary">{t(words.sendDocument)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
