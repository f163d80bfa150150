import { ELSEWHERE } from '#app/domains/orchestra/family/family.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  form: FormState
  /** "me." or "children[0]."; empty on a form of its own. */
  prefix?: string
  municipalities: readonly { id: string; name: string }[]
  /** The address of who fills it in: the browser may know it. */
  own?: boolean
}

/** Where somebody lives. */
export function HomeFields({ form, prefix = '', municipalities, own = false }: Props) {
  const t = useWords()
  const chosen = form.value(`${prefix}municipalityId`)
  const complete = (name: string) => (own ? name : 'off')
  return (
    <>
      <TextField label={t(fam.address)} autoComplete={complete('street-address')} {...form.field(`${prefix}address`)} />
      <div className="family-town">
        <TextField
          label={t(fam.postalCode)}
          inputMode="numeric"
          width="short"
          autoComplete={complete('postal-code')}
          {...form.field(`${prefix}postalCode`)}
        />
        <TextField label={t(fam.city)} autoComplete={complete('address-level2')} {...form.field(`${prefix}city`)} />
      </div>
      <SelectField
        label={t(fam.municipality)}
        ask={t(fam.chooseMunicipality)}
        choices={[
          ...municipalities.map(({ id, name }) => ({ value: id, label: name })),
          { value: ELSEWHERE, label: t(fam.otherMunicipality) },
        ]}
        {...form.field(`${prefix}municipalityId`)}
        defaultValue={chosen || (!form.reply && form.value(`${prefix}address`) ? ELSEWHERE : '')}
      />
    </>
  )
}
