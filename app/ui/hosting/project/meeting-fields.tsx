import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

/** What a meeting is, when and where. */
export function MeetingFields({ form }: { form: FormState }) {
  const t = useWords()
  return (
    <>
      <TextField label={t(words.meetingTitle)} help={t(words.meetingTitleHelp)} {...form.field('title')} />
      <div className="cluster meeting-times">
        <DateField label={t(words.date)} {...form.field('date')} />
        <TimeField label={t(words.begins)} {...form.field('begins')} />
        <TimeField label={t(words.ends)} {...form.field('ends')} />
      </div>
      <TextField label={t(words.place)} {...form.field('place')} />
      <TextField label={t(words.url)} type="text" inputMode="url" {...form.field('url')} />
      <TextArea label={t(words.agenda)} help={t(words.markdownHelp)} rows={6} {...form.field('agenda')} />
    </>
  )
}
