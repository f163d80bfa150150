import type { MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'

/** Which call the meeting is over, where the year has several with a jury. */
export function CallChoice({ view, name }: { view: MeetingView; name: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <form method="get" className="cluster cluster--baseline">
      <SelectField
        label={t(meeting.callLabel)}
        name={name}
        defaultValue={view.call.id}
        choices={view.calls.map(({ id, titleNb, titleEn }) => ({
          value: id,
          label: locale === 'nb' ? titleNb : titleEn,
        }))}
      />
      <Button variant="secondary" small>
        {t(meeting.show)}
      </Button>
    </form>
  )
}
