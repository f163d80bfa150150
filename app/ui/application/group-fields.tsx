import { useState } from 'react'
import { LEAST_MEMBERS, MOST_MEMBERS } from '#app/domains/art-round/application/group.ts'
import { memberField } from '#app/domains/art-round/application/sheet.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { FieldGroup } from '#app/ui/kit/field.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import type { FormFields } from './form-fields.ts'

/** Rows that stand ready, so that a group is filled in without a program in the browser. */
const READY = 4
const MORE = 2

/** Who is in the group. A row that is emptied is a member that is gone. */
export function GroupFields({ fields }: { fields: FormFields }) {
  const t = useWords()
  const [asked, setAsked] = useState(0)
  const rows = Array.from({ length: MOST_MEMBERS }, (_, index) => index + 1)
  const isFilled = (row: number) =>
    fields.value(memberField(row, 'name')) + fields.value(memberField(row, 'email')) !== ''
  const filled = Math.max(0, ...rows.filter(isFilled))
  const count = Math.min(MOST_MEMBERS, Math.max(READY, filled + MORE, asked))
  return (
    <div className="form apply-group">
      <FieldGroup
        label={t(callRules.members)}
        name="members"
        help={t(callRules.membersHelp, { least: LEAST_MEMBERS })}
        error={fields.error('members')}
      >
        <div className="stack" id="field-members" tabIndex={-1}>
          {rows.slice(0, count).map((number) => (
            <div key={number} className="apply-row">
              <TextField
                label={t(callRules.memberName, { number })}
                width="medium"
                {...fields.text(memberField(number, 'name'))}
              />
              <TextField
                label={t(callRules.memberEmail, { number })}
                type="email"
                width="medium"
                optional={t(callRules.optional)}
                {...fields.text(memberField(number, 'email'))}
              />
            </div>
          ))}
        </div>
      </FieldGroup>
      {count < MOST_MEMBERS && (
        <div className="apply-scripted">
          <Button type="button" variant="secondary" small onClick={() => setAsked(count + MORE)}>
            {t(callRules.moreMembers)}
          </Button>
        </div>
      )}
      <CheckboxField
        label={t(callRules.membersListed)}
        help={t(callRules.membersListedHelp)}
        {...fields.box('membersListed')}
      />
    </div>
  )
}
