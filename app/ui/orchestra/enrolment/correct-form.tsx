import type { EnrolmentView } from '#app/domains/orchestra/enrolment/views.ts'
import { groupWords, INSTRUMENTS } from '#app/domains/orchestra/instruments.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { enrolmentList as words } from '#app/i18n/orchestra-enrolment-list.ts'
import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, CheckboxGroup, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

type Shown = Pick<EnrolmentView, 'ensembles' | 'ensemble' | 'told' | 'version'> & {
  row: Pick<EnrolmentView['row'], 'instrument' | 'level'>
}

/** The secretariat corrects what was stated. */
export function CorrectForm({ view, reply }: { view: Shown; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { told, row, ensemble, ensembles, version } = view
  if (!told) return null
  const form = formOf(
    reply,
    {
      ...{ ...told, doubles: told.doubles, front: told.seatNeed === 'front' },
      ...{ ensembleId: ensemble.id, instrument: row.instrument, level: row.level },
    },
    'edit',
  )
  return (
    <Disclosure summary={t(words.correct)} open={reply?.intent === 'edit'}>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="edit" />
        <input type="hidden" name="version" value={version} />
        <SelectField
          label={t(words.ensemble)}
          choices={ensembles.map((one) => ({ value: one.id, label: sayEnsemble(one, locale) }))}
          {...form.field('ensembleId')}
        />
        <SelectField
          label={t(words.instrument)}
          choices={INSTRUMENTS.map((code) => ({ value: code, label: t(groupWords(code)) }))}
          {...form.field('instrument')}
        />
        <RadioGroup
          label={t(words.level)}
          inline
          choices={[1, 2, 3].map((level) => ({ value: String(level), label: t(words.levelOf, { level }) }))}
          {...form.field('level')}
        />
        <CheckboxGroup
          label={t(words.doubles)}
          name="doubles"
          inline
          defaultValues={form.values('doubles')}
          choices={INSTRUMENTS.map((code) => ({ value: code, label: t(groupWords(code)) }))}
        />
        <NumberField label={t(words.yearsPlayed)} {...form.field('yearsPlayed')} />
        <TextField label={t(words.school)} {...form.field('musicSchool')} />
        <TextField label={t(words.teacher)} {...form.field('teacher')} />
        <CheckboxField label={t(words.wantsAudition)} {...form.box('wantsAudition')} />
        <CheckboxField label={t(words.front)} {...form.box('front')} />
        <TextArea label={t(words.remark)} rows={3} {...form.field('remark')} />
        <div>
          <Button>{t(orchestraSemester.save)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
