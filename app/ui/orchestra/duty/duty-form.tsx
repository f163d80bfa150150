import { DUTY_KINDS } from '#app/domains/orchestra/duty/duty.ts'
import type { DutiesView, DutyView } from '#app/domains/orchestra/duty/views.ts'
import { orchestraDuty as words } from '#app/i18n/orchestra-duty.ts'
import { orchestraReply } from '#app/i18n/orchestra-reply.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { NumberField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  days: DutiesView['seminar']['days']
  reply: Reply | undefined
  /** The one that is changed; nothing for a new one. */
  duty?: DutyView
}

/** A duty, new or changed. */
export function DutyForm({ days, reply, duty }: Props) {
  const t = useWords()
  const locale = useLocale()
  const intent = duty ? 'change' : 'add'
  const mine = reply && (!duty || reply.values.id === duty.id) ? reply : undefined
  const form = formOf(
    mine,
    duty
      ? {
          ...{ kind: duty.kind, dayId: duty.dayId, begins: duty.begins, ends: duty.ends, needed: duty.needed },
          ...{ titleNb: duty.title.nb, titleEn: duty.title.en === duty.title.nb ? '' : duty.title.en },
          remark: duty.remark,
        }
      : { kind: 'lunch', dayId: days[0]?.id, needed: 2, begins: '11:00', ends: '13:00' },
    intent,
  )
  const id = (name: string) => (duty ? `field-${name}-${duty.id}` : `field-${name}`)
  const optional = t(orchestraReply.optional)
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value={intent} />
      {duty && <input type="hidden" name="id" value={duty.id} />}
      {duty && <input type="hidden" name="version" value={duty.version} />}
      <SelectField
        label={t(words.kind)}
        id={id('kind')}
        {...form.field('kind')}
        choices={DUTY_KINDS.map((kind) => ({ value: kind, label: t(words[kind]) }))}
      />
      <TextField label={t(words.name)} id={id('titleNb')} {...form.field('titleNb')} maxLength={80} />
      <TextField
        label={t(words.nameEn)}
        id={id('titleEn')}
        optional={optional}
        {...form.field('titleEn')}
        maxLength={80}
      />
      <SelectField
        label={t(words.day)}
        id={id('dayId')}
        {...form.field('dayId')}
        choices={[
          ...days.map((day) => ({ value: day.id, label: sayDate(day.date, locale) })),
          { value: '', label: t(words.wholeSeminar) },
        ]}
      />
      <div className="cluster">
        <TimeField label={t(words.begins)} id={id('begins')} {...form.field('begins')} />
        <TimeField label={t(words.ends)} id={id('ends')} {...form.field('ends')} />
      </div>
      <NumberField label={t(words.needed)} id={id('needed')} {...form.field('needed')} />
      <TextField
        label={t(words.remark)}
        id={id('remark')}
        optional={optional}
        {...form.field('remark')}
        maxLength={300}
      />
      <div>
        <Button variant="secondary">{t(duty ? words.changeDo : words.addDo)}</Button>
      </div>
    </form>
  )
}
