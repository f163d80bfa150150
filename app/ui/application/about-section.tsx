import { useState } from 'react'
import type { FormView } from '#app/domains/art-round/application/views.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import type { FormFields } from './form-fields.ts'
import { GroupFields } from './group-fields.tsx'

type Asked = Pick<FormView, 'municipalities' | 'rules' | 'tookPart'>
type Part = { fields: FormFields; isGroup: boolean } & Asked

/** Who applies: alone or as a group, from where, and whether for the first time. */
export function AboutSection({ fields, ...asked }: { fields: FormFields } & Asked) {
  const t = useWords()
  const optional = t(applicationFields.optional)
  const [chosen, setChosen] = useState<string>()
  const isGroup = (chosen ?? fields.value('applicantKind')) === 'group'
  return (
    <section className="form apply-who" aria-labelledby="om-deg">
      <h2 id="om-deg">{t(applicationFields.aboutYou)}</h2>
      <RadioGroup
        label={t(callRules.applicantKind)}
        choices={[
          { value: 'person', label: t(callRules.person) },
          { value: 'group', label: t(callRules.group), help: t(callRules.groupHelp) },
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
        {...fields.text('applicantKind')}
      />
      <TextField
        label={t(isGroup ? callRules.groupName : applicationFields.artistName)}
        help={t(applicationFields.artistNameHelp)}
        {...fields.text('artistName')}
      />
      <GroupFields fields={fields} />
      <Residence fields={fields} isGroup={isGroup} {...asked} />
      <TextField
        label={t(applicationFields.phone)}
        type="tel"
        width="medium"
        optional={optional}
        {...fields.text('phone')}
      />
      <TextField label={t(applicationFields.address)} optional={optional} {...fields.text('address')} />
      <div className="apply-row">
        <TextField
          label={t(applicationFields.postalCode)}
          width="short"
          inputMode="numeric"
          {...fields.text('postalCode')}
        />
        <TextField label={t(applicationFields.city)} width="medium" {...fields.text('city')} />
      </div>
      <TextField label={t(applicationFields.website)} inputMode="url" optional={optional} {...fields.text('website')} />
      <Earlier fields={fields} isGroup={isGroup} {...asked} />
    </section>
  )
}

/** The municipality, and a place outside of them all where the call takes everyone. */
function Residence({ fields, isGroup, municipalities, rules }: Part) {
  const t = useWords()
  const anywhere = rules.residence === 'any'
  return (
    <>
      <SelectField
        label={t(applicationFields.municipality)}
        help={t(
          anywhere ? callRules.municipalityAny : isGroup ? callRules.municipalityGroup : callRules.municipalityMember,
        )}
        ask={t(applicationFields.chooseMunicipality)}
        choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...fields.text('municipalityId')}
      />
      {anywhere && (
        <TextField
          label={t(callRules.homePlace)}
          help={t(callRules.homePlaceHelp)}
          width="medium"
          optional={t(callRules.optional)}
          {...fields.text('homePlace')}
        />
      )}
    </>
  )
}

/** Whether the applicant has taken part before: what the call asks, and what our own lists say. */
function Earlier({ fields, isGroup, rules, tookPart }: Part) {
  const t = useWords()
  const help = [
    rules.earlier === 'participated' && t(callRules.earlierParticipated),
    rules.earlier === 'newcomer' && t(callRules.earlierNewcomer),
    tookPart.length > 0 && t(callRules.earlierListed, { years: tookPart.join(', ') }),
  ].filter(Boolean)
  return (
    <RadioGroup
      label={t(isGroup ? callRules.groupIsNew : applicationFields.isNew)}
      help={help.length > 0 ? help.join(' ') : undefined}
      choices={[
        { value: 'yes', label: t(isGroup ? callRules.groupIsNewYes : applicationFields.isNewYes) },
        { value: 'no', label: t(isGroup ? callRules.groupIsNewNo : applicationFields.isNewNo) },
      ]}
      {...fields.text('isNew')}
    />
  )
}
