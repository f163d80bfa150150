import type { StartOffer } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** What is to be talked about, and the start. */
export function StartForm({ start, again, reply }: { start: StartOffer; again: boolean; reply?: Reply }) {
  const t = useWords()
  const form = formOf(reply, { zone: start.zone > 0, split: false, numbers: '' }, 'start')
  return (
    <section className="panel stack" aria-labelledby="meeting-start">
      <h2 id="meeting-start">{again ? t(meeting.startNew) : t(meeting.start)}</h2>
      <p className="measure">{t(meeting.startLede)}</p>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="start" />
        <CheckboxField label={t(meeting.withZone, { count: start.zone })} {...form.box('zone')} />
        <CheckboxField label={t(meeting.withSplit, { count: start.split })} {...form.box('split')} />
        {start.numbers && (
          <TextField label={t(meeting.withNumbers)} help={t(meeting.withNumbersHelp)} {...form.field('numbers')} />
        )}
        <Button variant={again ? 'secondary' : 'primary'}>{again ? t(meeting.startNew) : t(meeting.start)}</Button>
      </form>
    </section>
  )
}
