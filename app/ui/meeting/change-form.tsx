import { Form } from '@remix-run/react'
import type { ItemView, MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayScore } from '#app/ui/jury/scale-words.ts'
import { titleOf } from '#app/ui/jury/work-words.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

export interface ChangeFormProps {
  view: MeetingView
  item: ItemView
  mine: NonNullable<ItemView['mine']>
  reply?: Reply
}

/** A juror's own answers after the talk. What was sealed stays beside what is written here. */
export function ChangeForm({ view, item, mine, reply }: ChangeFormProps) {
  const t = useWords()
  const locale = useLocale()
  const scores = Object.fromEntries(Object.entries(mine.scores).map(([key, value]) => [`score.${key}`, value]))
  const form = formOf(reply, { ...scores, pick: mine.pick ?? '', reason: '' }, 'change')
  const { min, max } = view.scale
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  return (
    <details className="disclosure" open={form.summary.length > 0}>
      <summary>{t(meeting.change)}</summary>
      <div className="disclosure__content">
        <p className="small">{t(meeting.changeHelp)}</p>
        <Form method="post" discover="none" replace preventScrollReset className="form meeting-change">
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="item" value={item.key} />
          {item.criteria.map((criterion) => {
            const field = form.field(`score.${criterion.key}`)
            const label = locale === 'nb' ? criterion.labelNb : criterion.labelEn
            return steps.length <= 12 ? (
              <SelectField
                key={criterion.key}
                label={label}
                {...field}
                ask="–"
                choices={steps.map((step) => ({
                  value: String(step),
                  label: sayScore(step, view.scaleWords, locale),
                }))}
              />
            ) : (
              <NumberField key={criterion.key} label={label} help={t(meeting.scaleOf, view.scale)} {...field} />
            )
          })}
          <SelectField
            label={t(meeting.pick)}
            {...form.field('pick')}
            ask="–"
            choices={item.sheet.works.map((work) => ({
              value: String(work.position),
              label: `${work.position} ${titleOf(work, locale)}`,
            }))}
          />
          <TextArea label={t(meeting.reason)} rows={2} {...form.field('reason')} />
          <Button variant="secondary">{t(meeting.saveChange)}</Button>
        </Form>
      </div>
    </details>
  )
}
