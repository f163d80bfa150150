import type { ReactNode } from 'react'
import type { Section, Values } from '#app/domains/art-round/edition/sections.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { faults } from '#app/i18n/faults.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { useNamedErrors } from './day-rows.tsx'

export interface SectionFormProps {
  section: Section
  title: string
  help?: ReactNode
  /** The button, that says the deed. */
  deed: string
  form: FormState
  /** What the fields hold now; sent along, so that what another has saved meanwhile is told. */
  values: Values
  /** It has just been saved. */
  saved: boolean
  /** Without it the fields can be read and not changed. */
  mayEdit: boolean
  children: ReactNode
}

/** One form of the edition's page: its title, what is wrong, its fields and its deed. */
export function SectionForm(props: SectionFormProps) {
  const { section, title, help, deed, form, values, saved, mayEdit, children } = props
  const t = useWords()
  return (
    <section className="panel stack" id={section} aria-labelledby={`${section}-title`}>
      <h2 id={`${section}-title`}>{title}</h2>
      {help && <p className="measure soft">{help}</p>}
      {saved && (
        <Notice tone="success" live>
          {t(editionScreens.saved)}
        </Notice>
      )}
      <ErrorSummary title={t(faults.fixThese)} errors={useNamedErrors(form)} />
      <form method="post" className="stack stack--loose" noValidate>
        <input type="hidden" name="intent" value={section} />
        <input type="hidden" name="seen" value={JSON.stringify(values)} />
        <fieldset className="stack stack--loose" disabled={!mayEdit}>
          <legend className="only-heard">{title}</legend>
          {children}
          {mayEdit && (
            <div>
              <Button>{deed}</Button>
            </div>
          )}
        </fieldset>
      </form>
    </section>
  )
}
