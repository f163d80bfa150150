import { DECISIONS } from '#app/domains/hosting/pipeline/case.ts'
import type { CaseFileView, CaseView } from '#app/domains/hosting/pipeline/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingScreens as words } from '#app/i18n/hosting-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'

const tones = { adopted: 'success', rejected: 'danger', postponed: 'warning' } as const

/** The cases for the politicians, the latest first, and the form for the next one. */
export function Cases({ view, reply }: { view: CaseFileView; reply: Reply | undefined }) {
  const t = useWords()
  const { cases, caseFor, can } = view
  const sentNew = reply?.intent === 'case' && !reply.values.caseId
  return (
    <section className="stack hosting-cases" id="saker" aria-labelledby="saker-tittel">
      <h2 id="saker-tittel">{t(words.cases)}</h2>
      {cases.length === 0 && <EmptyState title={t(words.noCases)}>{t(words.noCasesHelp)}</EmptyState>}
      {cases.map((one) => (
        <OneCase key={one.id} one={one} view={view} reply={reply} />
      ))}
      {can.add && caseFor.length > 0 && (
        <Disclosure summary={t(words.addCase)} open={sentNew}>
          <CaseForm view={view} one={null} reply={sentNew ? reply : undefined} />
        </Disclosure>
      )}
    </section>
  )
}

function OneCase({ one, view, reply }: { one: CaseView; view: CaseFileView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { decision, meetingOn, decidedOn, document, url } = one
  const sent = reply?.intent === 'case' && reply.values.caseId === one.id
  return (
    <article className="panel stack stack--tight" aria-labelledby={`sak-${one.id}`}>
      <h3 id={`sak-${one.id}`} className="cluster">
        <span>{[one.municipality, one.caseNumber].filter(Boolean).join(', ')}</span>
        <Tag tone={decision ? tones[decision] : undefined}>{t(words[decision ?? 'undecided'])}</Tag>
        {!one.counts && <span className="small soft">{t(words.earlierCase)}</span>}
      </h3>
      {one.warnings.map(({ warning, on }) => (
        <Notice key={warning} tone="warning">
          {warning === 'july' ? t(words.warnJuly) : t(words.warnElection, { day: sayFullDate(on, locale) })}
        </Notice>
      ))}
      <Facts
        facts={[
          { term: t(words.body), detail: one.body },
          { term: t(words.meetingOn), detail: meetingOn && sayFullDate(meetingOn, locale) },
          { term: t(words.decidedOn), detail: decidedOn && sayFullDate(decidedOn, locale) },
          {
            term: t(words.decisionText),
            detail: one.decisionText && <span className="pre-line">{one.decisionText}</span>,
          },
          { term: t(words.caseUrl), detail: url && <a href={url}>{url}</a> },
          {
            term: t(words.caseDocument),
            detail: document && <a href={addressIn(locale, 'hostingDocument', { id: document.id })}>{document.name}</a>,
          },
        ]}
      />
      {decision === 'postponed' && one.counts && <p className="soft">{t(words.postponedHelp)}</p>}
      {view.can.add && (
        <Disclosure summary={t(words.changeCase)} open={sent}>
          <CaseForm view={view} one={one} reply={sent ? reply : undefined} />
        </Disclosure>
      )}
    </article>
  )
}

const storedIn = ({
  version,
  caseNumber,
  body,
  meetingOn,
  decision,
  decidedOn,
  decisionText,
  url,
  document,
}: CaseView) => ({
  ...{ version, caseNumber, body, meetingOn, decision, decidedOn, decisionText, url, documentId: document?.id },
})

function CaseForm({ view, one, reply }: { view: CaseFileView; one: CaseView | null; reply: Reply | undefined }) {
  const t = useWords()
  const { caseFor, documents } = view
  const [first] = caseFor
  const form = formOf(reply, one ? storedIn(one) : { municipalityId: first?.municipalityId, body: first?.body })
  // Several such forms stand on one page; only the one that came back carries the ids that its errors lead to.
  const idOf = (name: string) => (reply ? undefined : `${one?.id ?? 'ny'}-${name}`)
  const field = (name: string) => ({ ...form.field(name), id: idOf(name) })
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value="case" />
      <input type="hidden" name="caseId" value={one?.id ?? ''} />
      {one && <input type="hidden" name="version" value={form.value('version')} />}
      {one || caseFor.length === 1 ? (
        <input type="hidden" name="municipalityId" value={one?.municipalityId ?? first?.municipalityId ?? ''} />
      ) : (
        <SelectField
          label={t(words.municipality)}
          {...field('municipalityId')}
          choices={caseFor.map(({ municipalityId, name }) => ({ value: municipalityId, label: name }))}
        />
      )}
      <TextField label={t(words.caseNumber)} help={t(words.caseNumberHelp)} width="medium" {...field('caseNumber')} />
      <TextField label={t(words.body)} help={t(words.bodyHelp)} {...field('body')} />
      <DateField label={t(words.meetingOn)} {...field('meetingOn')} />
      <RadioGroup
        label={t(words.decision)}
        name="decision"
        id={idOf('decision')}
        error={form.error('decision')}
        defaultValue={form.value('decision')}
        choices={[
          { value: '', label: t(words.undecided) },
          ...DECISIONS.map((value) => ({ value, label: t(words[value]) })),
        ]}
      />
      <DateField label={t(words.decidedOn)} optional={t(words.optional)} {...field('decidedOn')} />
      <TextArea label={t(words.decisionText)} optional={t(words.optional)} rows={4} {...field('decisionText')} />
      <TextField label={t(words.caseUrl)} type="url" optional={t(words.optional)} {...field('url')} />
      {documents.length > 0 && (
        <SelectField
          label={t(words.caseDocument)}
          ask={t(words.noDocumentChosen)}
          {...field('documentId')}
          choices={documents.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div>
        <Button variant="secondary">{t(words.saveCase)}</Button>
      </div>
    </form>
  )
}
