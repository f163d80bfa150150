import { useState } from 'react'
import type { DoorView } from '#app/domains/exhibition/shift/views.ts'
import type { TallyDay } from '#app/domains/tallies/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionShifts as words } from '#app/i18n/exhibition-shifts.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Counter } from '#app/ui/tallies/counter.tsx'

/** The visitors of the day on which one has a shift: the counter of those who work there, for this one day. */
export function DoorCount({ door, year, reply }: { door: DoorView; year: number; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { from, until, once, personId } = door
  const [answered, setAnswered] = useState<TallyDay | null>(null)
  if (!door.day) return <Notice>{t(words.countAhead, { from, until })}</Notice>
  // What the server answered stands until the page is loaded anew with another day.
  const day = answered?.date === door.day.date ? answered : door.day
  const counting = reply?.intent === 'count' || reply?.intent === 'correct-visits' ? reply : undefined
  return (
    <div className="stack tally">
      <p>{t(words.countUntil, { until })}</p>
      <Counter
        studioId={null}
        {...{ day, year, personId, once }}
        address={addressIn(locale, 'tallyDelivery', { year })}
        onCounted={setAnswered}
        counted={answered !== null}
        form={formOf(counting)}
      />
    </div>
  )
}
