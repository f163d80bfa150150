import { orchestraAssociation as words } from '#app/i18n/orchestra-association.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Who a member is and how to reach that person. */
export function MemberFields({
  form,
  municipalities,
}: {
  form: FormState
  municipalities: readonly { id: string; name: string }[]
}) {
  const t = useWords()
  const optional = t(words.optional)
  return (
    <>
      <TextField label={t(words.name)} autoComplete="off" {...form.field('name')} />
      <DateField label={t(words.birthDate)} {...form.field('birthDate')} />
      <TextField label={t(words.address)} optional={optional} autoComplete="off" {...form.field('address')} />
      <TextField
        label={t(words.postalCode)}
        optional={optional}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        {...form.field('postalCode')}
      />
      <TextField label={t(words.city)} optional={optional} width="medium" autoComplete="off" {...form.field('city')} />
      <SelectField
        label={t(words.municipality)}
        optional={optional}
        ask={t(words.chooseMunicipality)}
        choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('municipalityId')}
      />
      <TextField label={t(words.email)} type="email" optional={optional} autoComplete="off" {...form.field('email')} />
      <TextField
        label={t(words.phone)}
        type="tel"
        optional={optional}
        width="medium"
        autoComplete="off"
        {...form.field('phone')}
      />
    </>
  )
}
