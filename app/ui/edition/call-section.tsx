import type { Call, CallKind } from '#app/domains/art-round/edition/edition.ts'
import { callSettings } from '#app/i18n/call-settings.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { faults } from '#app/i18n/faults.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { DatesGroup, WindowFields } from './dates-fields.tsx'

const kindWords = {
  juried: editionScreens.kindJuried,
  invited: editionScreens.kindInvited,
  side: editionScreens.kindSide,
} satisfies Record<CallKind, unknown>

/** The kinds of calls as choices. */
export function useCallKinds() {
  const t = useWords()
  return (Object.keys(kindWords) as CallKind[]).map((value) => ({ value, label: t(kindWords[value]) }))
}

/** A call's title and texts. */
export function CallTexts({ form, call }: { form: FormState; call: Call }) {
  const t = useWords()
  return (
    <>
      <input type="hidden" name="callId" value={call.id} />
      <TextField label={t(editionScreens.titleNb)} lang="nb" {...form.field('titleNb')} />
      <TextField label={t(editionScreens.titleEn)} lang="en" {...form.field('titleEn')} />
      <TextArea
        label={t(editionScreens.textNb)}
        help={t(editionScreens.textHelp)}
        lang="nb"
        rows={8}
        {...form.field('textNb')}
      />
      <TextArea
        label={t(editionScreens.textEn)}
        help={t(editionScreens.textHelp)}
        lang="en"
        rows={8}
        {...form.field('textEn')}
      />
    </>
  )
}

/** A form that adds another call, closed until it is asked for. */
export function AddCall({ form }: { form: FormState }) {
  const t = useWords()
  return (
    <Disclosure summary={t(editionScreens.addCall)} open={form.reply !== undefined}>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <p className="soft measure">{t(editionScreens.addCallHelp)}</p>
      <form method="post" className="stack stack--loose" noValidate>
        <input type="hidden" name="intent" value="addCall" />
        <SelectField
          label={t(editionScreens.kind)}
          help={t(callSettings.kindHelp)}
          choices={useCallKinds()}
          {...form.field('added.kind')}
        />
        <TextField label={t(editionScreens.titleNb)} lang="nb" {...form.field('added.titleNb')} />
        <TextField label={t(editionScreens.titleEn)} lang="en" {...form.field('added.titleEn')} />
        <DatesGroup title={t(editionScreens.callWindow)}>
          <WindowFields form={form} prefix="added" />
        </DatesGroup>
        <div>
          <Button variant="secondary">{t(editionScreens.addCall)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
