import { ANSWERS, REASONS } from '#app/domains/orchestra/reply/reply.ts'
import type { RepliesView } from '#app/domains/orchestra/reply/views.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

const LABELS = { comes: 'doComes', late: 'doLate', early: 'doEarly', absent: 'doAbsent' } as const

/** What a family said on the telephone. */
export function EnterReply({ view, reply }: { view: RepliesView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const days = view.seminar.days.filter(({ over }) => !over)
  const [first] = days
  const form = formOf(reply, { dayId: first?.id, answer: 'absent' }, 'enter')
  if (!first) return null
  return (
    <Disclosure summary={t(words.enter)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="enter" />
        <SelectField
          label={t(words.musician)}
          ask={t(words.chooseMusician)}
          {...form.field('childId')}
          choices={[...view.rows]
            .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
            .map(({ childId, name }) => ({ value: childId, label: name }))}
        />
        <RadioGroup
          label={t(words.day)}
          inline
          {...form.field('dayId')}
          choices={days.map(({ id, date }) => ({ value: id, label: sayDate(date, locale) }))}
        />
        <RadioGroup
          label={t(words.answer)}
          inline
          {...form.field('answer')}
          choices={ANSWERS.map((answer) => ({ value: answer, label: t(words[LABELS[answer]]) }))}
        />
        <TimeField label={t(words.time)} help={t(words.timeHelp)} optional={t(words.optional)} {...form.field('at')} />
        <RadioGroup
          label={t(words.reason)}
          inline
          {...form.field('reason')}
          choices={[
            ...REASONS.map((reason) => ({ value: reason, label: t(words[reason]) })),
            { value: '', label: t(words.noReason) },
          ]}
        />
        <TextField label={t(words.words)} optional={t(words.optional)} maxLength={300} {...form.field('words')} />
        <div>
          <Button variant="secondary">{t(words.enterDo)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
