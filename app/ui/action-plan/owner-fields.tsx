import { MOST_OWNER } from '#app/domains/action-plan/plan.ts'
import type { PlanView } from '#app/domains/action-plan/views.ts'
import { actionPlan as words } from '#app/i18n/action-plan.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Who answers for an activity: a person with an account, a group in words, or both. */
export function OwnerFields({ people, field }: { people: PlanView['people']; field: FormState['field'] }) {
  const t = useWords()
  const optional = t(words.optional)
  return (
    <>
      <SelectField
        label={t(words.ownerPerson)}
        help={t(words.ownerPersonHelp)}
        optional={optional}
        ask={t(words.ownerNobody)}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        {...field('ownerId')}
      />
      <TextField
        label={t(words.ownerGroup)}
        help={t(words.ownerHelp)}
        optional={optional}
        maxLength={MOST_OWNER}
        {...field('owner')}
      />
    </>
  )
}
