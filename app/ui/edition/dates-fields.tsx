import type { ReactNode } from 'react'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { DateField, TimeField } from '#app/ui/kit/text-fields.tsx'
import { SideBySide } from './side-by-side.tsx'

export interface WindowOfCall {
  /** Empty for a call that is not there yet. */
  id: string
  title: string
  /** What the window is now, in words. */
  state?: ReactNode
}

/** The dates of an edition in the order in which they come, for a new one and for one that is there. */
export function DatesFields({ form, calls, help }: { form: FormState; calls: readonly WindowOfCall[]; help?: string }) {
  const t = useWords()
  return (
    <>
      {calls.map((call, index) => (
        <DatesGroup key={call.id || index} title={call.title} state={call.state}>
          <input type="hidden" name={`calls[${index}].id`} value={call.id} />
          <WindowFields form={form} prefix={`calls[${index}]`} />
        </DatesGroup>
      ))}
      {help && <p className="small soft measure">{help}</p>}
      <DatesGroup title={t(editionScreens.juryDates)}>
        <DateField label={t(editionScreens.juryFrom)} {...form.field('juryFrom')} />
        <DateField label={t(editionScreens.juryTo)} {...form.field('juryTo')} />
        <DateField label={t(editionScreens.announceOn)} {...form.field('announceOn')} />
        <DateField label={t(editionScreens.confirmBy)} {...form.field('confirmBy')} />
      </DatesGroup>
      <DatesGroup title={t(editionScreens.roundDates)}>
        <DateField label={t(editionScreens.deliveryOn)} {...form.field('deliveryOn')} />
        <DateField label={t(editionScreens.openingDate)} {...form.field('openingDate')} />
        <TimeField label={t(editionScreens.openingTime)} {...form.field('openingTime')} />
        <DateField label={t(editionScreens.periodFrom)} {...form.field('periodFrom')} />
        <DateField label={t(editionScreens.periodTo)} {...form.field('periodTo')} />
      </DatesGroup>
    </>
  )
}

/** When a call opens and closes. */
export function WindowFields({ form, prefix }: { form: FormState; prefix: string }) {
  const t = useWords()
  return (
    <>
      <DateField label={t(editionScreens.opensDate)} {...form.field(`${prefix}.opensDate`)} />
      <TimeField label={t(editionScreens.opensTime)} {...form.field(`${prefix}.opensTime`)} />
      <DateField label={t(editionScreens.closesDate)} {...form.field(`${prefix}.closesDate`)} />
      <TimeField label={t(editionScreens.closesTime)} {...form.field(`${prefix}.closesTime`)} />
    </>
  )
}

/** Dates that belong together, side by side where there is room. */
export function DatesGroup({ title, state, children }: { title: string; state?: ReactNode; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="cluster" style={{ marginBottom: 'var(--s3)' }}>
        <span className="strong">{title}</span> {state}
      </legend>
      <SideBySide>{children}</SideBySide>
    </fieldset>
  )
}
