import { AUDIENCES, EVENT_KINDS, type Event } from '#app/domains/programme/event.ts'
import { fieldsOf } from '#app/domains/programme/fields.ts'
import { programme } from '#app/i18n/programme.ts'
import { programmeOffice as words } from '#app/i18n/programme-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, NumberField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

type Part = { form: FormState }

/** Everything about one event. `receivers`: how many are told when it moves. */
export function EventForm({ event, reply, receivers }: { event: Event; reply: Reply | undefined; receivers: number }) {
  const t = useWords()
  const { version } = event
  const form = formOf(reply, { ...fieldsOf(event), version }, 'edit')
  return (
    <form method="post" className="form stack stack--loose" noValidate>
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="version" value={version} />
      <WhatAndWho form={form} />
      <WhenAndWhere form={form} />
      <SigningUp form={form} />
      {event.publishedAt && receivers > 0 && <p className="measure">{t(words.movesHelp, { count: receivers })}</p>}
      <div>
        <Button variant={event.publishedAt ? 'primary' : 'secondary'}>{t(words.save)}</Button>
      </div>
    </form>
  )
}

function WhatAndWho({ form }: Part) {
  const t = useWords()
  return (
    <fieldset className="stack event-fields">
      <legend>{t(words.whatAndWho)}</legend>
      <SelectField
        label={t(words.kind)}
        choices={EVENT_KINDS.map((kind) => ({ value: kind, label: t(programme.kind, { kind }) }))}
        {...form.field('kind')}
      />
      <RadioGroup
        label={t(words.audience)}
        help={t(words.audienceHelp)}
        name="audience"
        inline
        choices={AUDIENCES.map((audience) => ({ value: audience, label: t(words.audienceIs, { audience }) }))}
        defaultValue={form.value('audience')}
        error={form.error('audience')}
      />
      <TextField label={t(words.titleNb)} {...form.field('titleNb')} />
      <TextField label={t(words.titleEn)} help={t(words.emptyEnglish)} {...form.field('titleEn')} />
      <TextArea label={t(words.textNb)} rows={6} {...form.field('textNb')} />
      <TextArea label={t(words.textEn)} rows={4} help={t(words.emptyEnglish)} {...form.field('textEn')} />
    </fieldset>
  )
}

function WhenAndWhere({ form }: Part) {
  const t = useWords()
  return (
    <fieldset className="stack event-fields">
      <legend>{t(words.whenAndWhere)}</legend>
      <div className="cluster cluster--foot">
        <DateField label={t(words.date)} {...form.field('date')} />
        <TimeField label={t(words.begins)} {...form.field('begins')} />
      </div>
      <TimeField label={t(words.ends)} help={t(words.endsHelp)} {...form.field('ends')} />
      <TextField label={t(words.venue)} {...form.field('venue')} />
      <TextField label={t(words.address)} {...form.field('address')} />
      <TextField label={t(words.place)} {...form.field('place')} />
      <div className="cluster cluster--foot">
        <NumberField label={t(words.lat)} decimals {...form.field('lat')} />
        <NumberField label={t(words.lng)} decimals {...form.field('lng')} />
      </div>
      <RadioGroup
        label={t(words.stepFree)}
        name="stepFree"
        inline
        choices={[
          { value: 'yes', label: t(words.yes) },
          { value: 'no', label: t(words.no) },
          { value: '', label: t(words.unknown) },
        ]}
        defaultValue={form.value('stepFree')}
        error={form.error('stepFree')}
      />
    </fieldset>
  )
}

function SigningUp({ form }: Part) {
  const t = useWords()
  return (
    <fieldset className="stack event-fields">
      <legend>{t(words.signingUp)}</legend>
      <CheckboxField label={t(words.signUp)} {...form.box('signUp')} />
      <NumberField label={t(words.capacity)} help={t(words.capacityHelp)} {...form.field('capacity')} />
      <NumberField label={t(words.mostSeats)} {...form.field('mostSeats')} />
      <div className="cluster cluster--foot">
        <DateField label={t(words.signUpFromDate)} help={t(words.signUpFromHelp)} {...form.field('signUpFromDate')} />
        <TimeField label={t(words.signUpFromTime)} {...form.field('signUpFromTime')} />
      </div>
      <div className="cluster cluster--foot">
        <DateField label={t(words.signUpToDate)} help={t(words.signUpToHelp)} {...form.field('signUpToDate')} />
        <TimeField label={t(words.signUpToTime)} {...form.field('signUpToTime')} />
      </div>
      <TextField label={t(words.questionNb)} help={t(words.questionHelp)} {...form.field('questionNb')} />
      <TextField label={t(words.questionEn)} {...form.field('questionEn')} />
    </fieldset>
  )
}
