import { type FormEvent, useEffect, useRef, useState } from 'react'
import { deedOfButton } from '#app/domains/art-round/application/deeds.ts'
import type { Conflict } from '#app/domains/art-round/application/merge.ts'
import type { AlikeToArtist } from '#app/domains/art-round/application/picture-doctor.ts'
import { type Sheet, targetOf } from '#app/domains/art-round/application/sheet.ts'
import type { FormView } from '#app/domains/art-round/application/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applying } from '#app/i18n/applying.ts'
import { faults } from '#app/i18n/faults.ts'
import { worksForm } from '#app/i18n/works-form.ts'
import { sayClock } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SaveStatus } from '#app/ui/kit/save-status.tsx'
import type { PositionTold } from '#app/ui/position/told.ts'
import { AboutSection } from './about-section.tsx'
import { Collisions } from './collisions.tsx'
import { nameOfField } from './field-names.ts'
import { sayValue } from './field-values.ts'
import { fieldsOf } from './form-fields.ts'
import { ruleErrors } from './rule-faults.ts'
import { PracticeSection, TermsSection } from './sections.tsx'
import { StudioSection } from './studio-section.tsx'
import { useAutosave } from './use-autosave.ts'
import { useUploads } from './use-uploads.ts'
import { useWorksOrder, WorksSection } from './works-section.tsx'

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
  view: FormView & { alike: AlikeToArtist[]; tiles: PositionTold['tiles'] }
  reply: FormReply | undefined
  addresses: { save: string; picture: string; review: string; library: string }
}

/** Whether the artist comes from the list of what is missing: a link of it leads to a field. */
function useAsked(): boolean {
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    const look = () => setAsked((before) => before || window.location.hash.startsWith('#field-'))
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  return asked
}

/** The whole form. It saves itself; without script it is a form with a button. */
export function ApplicationForm({ view, reply, addresses }: ApplicationFormProps) {
  const t = useWords()
  const locale = useLocale()
  const form = useRef<HTMLFormElement>(null)
  const auto = useAutosave({
    form,
    address: addresses.save,
    storageKey: `application:${view.applicationId}`,
    initial: view.state,
    closed: view.closed !== null,
    signedOut: t(applying.signedOut),
  })
  const [alike, setAlike] = useState(view.alike)
  const onTheWay = useUploads({
    applicationId: view.applicationId,
    address: addresses.picture,
    signOut: addressIn(locale, 'signOut'),
    signedOut: t(worksForm.signedOut),
    sureToLeave: (count) => t(worksForm.sureToLeave, { count }),
    closed: view.closed !== null,
    onTaken: (answer) => {
      auto.absorb(answer.state)
      setAlike(answer.alike)
    },
    onElsewhere: () => void auto.refresh(),
  })
  const order = useWorksOrder(auto.works, (deed) => void auto.save(deed))
  const asked = useAsked()
  const errors = { ...ruleErrors(locale, auto.faults, asked), ...reply?.errors, ...auto.errors }
  const fields = fieldsOf({ ...auto.values, ...reply?.values }, errors)
  const workIds = auto.works.map(({ id }) => id)
  const conflicts = auto.conflicts.length > 0 ? auto.conflicts : (reply?.conflicts ?? [])

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const intent = button?.value ?? 'save'
    const deed = deedOfButton(intent)
    if (order.press(deed, auto.values)) return
    const unsent = onTheWay.uploads.length
    if (intent === 'review' && unsent > 0 && !window.confirm(t(worksForm.sureToGoOn, { count: unsent }))) return
    const isClean = await auto.save(deed ?? undefined)
    if (intent === 'review' && isClean) window.location.assign(addresses.review)
    if (intent === 'review' && !isClean) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
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
      <AboutSection fields={fields} municipalities={view.municipalities} rules={view.rules} tookPart={view.tookPart} />
      <PracticeSection fields={fields} rules={view.rules} />
      <WorksSection
        works={auto.works}
        fields={fields}
        rules={view.rules}
        alike={alike}
        onTheWay={onTheWay}
        library={addresses.library}
        order={order}
      />
      <StudioSection fields={fields} days={view.rules.days} tiles={view.tiles} />
      <TermsSection fields={fields} rules={view.rules} />
      <div className="action-bar">
        <Collisions
          conflicts={conflicts}
          nameOf={(field) => nameOfField(t, field, workIds)}
          wordsOf={(field, text) => sayValue(t, locale, field, text, view.municipalities)}
          onChoose={auto.choose}
        />
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
