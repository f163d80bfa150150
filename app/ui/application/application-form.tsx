import { type FormEvent, useRef, useState } from 'react'
import { deedOfButton } from '#app/domains/art-round/application/deeds.ts'
import type { Conflict } from '#app/domains/art-round/application/merge.ts'
import { type Sheet, targetOf } from '#app/domains/art-round/application/sheet.ts'
import type { FormView } from '#app/domains/art-round/application/views.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { applying } from '#app/i18n/applying.ts'
import { faults } from '#app/i18n/faults.ts'
import { media } from '#app/i18n/media.ts'
import { sayClock } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SaveStatus } from '#app/ui/kit/save-status.tsx'
import { Collisions } from './collisions.tsx'
import { nameOfField } from './field-names.ts'
import { fieldsOf } from './form-fields.ts'
import { AboutSection, PracticeSection, TermsSection } from './sections.tsx'
import { StudioSection } from './studio-section.tsx'
import { useAutosave } from './use-autosave.ts'
import { useUploads } from './use-uploads.ts'
import { WorkCard } from './work-card.tsx'

/** What the plain form gets back when not all of it could be saved. */
export interface FormReply {
  values: Sheet
  /** The texts that the form is compared with when it is sent again. */
  base: Sheet
  errors: Record<string, string>
  formErrors: string[]
  conflicts: Conflict[]
}

export interface ApplicationFormProps {
  view: FormView
  reply: FormReply | undefined
  addresses: { save: string; picture: string; review: string }
}

/** The whole form. It saves itself; without script it is a form with a button. */
export function ApplicationForm({ view, reply, addresses }: ApplicationFormProps) {
  const t = useWords()
  const locale = useLocale()
  const form = useRef<HTMLFormElement>(null)
  const [said, setSaid] = useState('')
  const auto = useAutosave({
    form,
    address: addresses.save,
    storageKey: `application:${view.applicationId}`,
    initial: view.state,
    closed: view.closed !== null,
    signedOut: t(applying.signedOut),
  })
  const { uploads, add, again, dismiss } = useUploads({
    addressOf: (workId) => `${addresses.picture}?work=${encodeURIComponent(workId)}`,
    broken: t(media.uploadBroken),
    onState: auto.absorb,
  })
  const errors = { ...reply?.errors, ...auto.errors }
  const fields = fieldsOf({ ...auto.values, ...reply?.values }, errors)
  const workIds = auto.works.map(({ id }) => id)
  const conflicts = auto.conflicts.length > 0 ? auto.conflicts : (reply?.conflicts ?? [])

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const intent = button?.value ?? 'save'
    const deed = deedOfButton(intent)
    const isClean = await auto.save(deed ?? undefined)
    if (intent === 'review' && isClean) window.location.assign(addresses.review)
    if (intent === 'review' && !isClean) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
    if (deed?.kind === 'up' || deed?.kind === 'down') {
      const number = workIds.indexOf(deed.workId) + (deed.kind === 'up' ? 0 : 2)
      setSaid(t(applicationFields.moved, { number }))
      // The button moved with its work, or is gone where there is no further to go.
      requestAnimationFrame(() => {
        const to =
          document.getElementById(`${deed.kind}-${deed.workId}`) ??
          document.getElementById(`${deed.kind === 'up' ? 'down' : 'up'}-${deed.workId}`)
        to?.focus()
      })
    }
  }

  const status = {
    saved: t(applying.savedAt, { clock: sayClock(auto.savedAt, locale) }),
    saving: t(applying.saving),
    waiting: t(applying.waiting),
    failed: auto.fault
      ? t(applying.notSaved)
      : conflicts.length > 0
        ? t(applying.someCollide)
        : t(applying.someRefused),
  }[auto.state]

  return (
    <form
      ref={form}
      method="post"
      encType="multipart/form-data"
      autoComplete="off"
      noValidate
      className="stack stack--parts"
      onSubmit={onSubmit}
    >
      {/* Enter in a field presses the first button of a form. */}
      <button type="submit" name="intent" value="save" className="only-heard" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="base" value={JSON.stringify(reply?.base ?? view.state.values)} readOnly />
      <ErrorSummary
        title={t(faults.fixThese)}
        errors={[
          ...(reply?.formErrors ?? []).map((text) => ({ href: '', text })),
          ...Object.entries(reply?.errors ?? {}).map(([field, text]) => ({
            href: `#${fieldId(field)}`,
            text: targetOf(field) ? `${nameOfField(t, field, workIds)}: ${text}` : text,
          })),
        ]}
      />
      {auto.fault && <Notice tone="danger" live title={auto.fault} />}
      {auto.restored && <Notice live title={t(applying.restored)} />}
      <AboutSection fields={fields} municipalities={view.municipalities} />
      <PracticeSection fields={fields} rules={view.rules} />
      <section className="stack" aria-labelledby="field-works">
        <h2 id="field-works" tabIndex={-1}>
          {t(applicationFields.works)}
        </h2>
        <p>{t(applicationFields.worksLede, { least: view.rules.minWorks, most: view.rules.maxWorks })}</p>
        <p className="only-heard" role="status">
          {said}
        </p>
        <ol className="plain-list stack stack--loose">
          {auto.works.map((work, index) => (
            <WorkCard
              key={work.id}
              workId={work.id}
              number={index + 1}
              last={index === auto.works.length - 1}
              pictures={work.pictures}
              fields={fields}
              uploads={uploads.filter((upload) => upload.workId === work.id)}
              onFiles={add}
              onAgain={again}
              onDismiss={dismiss}
            />
          ))}
        </ol>
        {auto.works.length < view.rules.maxWorks && (
          <div>
            <Button variant="secondary" name="intent" value="add">
              {t(applicationFields.addWork)}
            </Button>
          </div>
        )}
      </section>
      <StudioSection fields={fields} days={view.rules.days} />
      <TermsSection fields={fields} rules={view.rules} />
      <div className="action-bar">
        <Collisions conflicts={conflicts} nameOf={(field) => nameOfField(t, field, workIds)} onChoose={auto.choose} />
        <Button name="intent" value="review">
          {t(applying.review)}
        </Button>
        <Button variant="secondary" name="intent" value="save">
          {t(applying.save)}
        </Button>
        <span className="small soft">
          {auto.missing > 0 ? t(applying.missingShort, { count: auto.missing }) : t(applying.nothingMissing)}
        </span>
        <SaveStatus state={auto.state} text={status} />
      </div>
    </form>
  )
}
