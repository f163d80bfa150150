import { useState } from 'react'
import type { PlaceTally, TallyDay } from '#app/domains/tallies/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Counter } from './counter.tsx'
import { DayTabs } from './day-tabs.tsx'

interface PlaceCountsProps {
  place: PlaceTally
  year: number
  personId: string
  once: string
  form: FormState
  /** The address of this page; the day is added to it. */
  path: string
}

/** The days of a place, and the counter of the day that is chosen. */
export function PlaceCounts({ place, year, personId, once, form, path }: PlaceCountsProps) {
  const t = useWords()
  const locale = useLocale()
  const [answered, setAnswered] = useState<Record<string, TallyDay>>({})
  const days = place.days.map((day) => answered[day.date] ?? day)
  const day = days.find(({ date }) => date === place.chosen)
  if (!day) {
    const isStudio = place.studioId !== null
    return (
      <EmptyState
        title={t(tallies.noOpenDays)}
        level={2}
        action={
          isStudio && <LinkButton href={addressIn(locale, 'myStudio', { year })}>{t(tallies.toStudio)}</LinkButton>
        }
      >
        {t(isStudio ? tallies.noOpenDaysHelp : tallies.noOpenDaysExhibition)}
      </EmptyState>
    )
  }
  return (
    <div className="stack stack--loose">
      <DayTabs days={days} chosen={day.date} hrefOf={(date) => `${path}${path.includes('?') ? '&' : '?'}dag=${date}`} />
      {day.state === 'ahead' ? (
        <Notice>{t(tallies.notOpenYet, { day: sayDate(day.date, locale) })}</Notice>
      ) : (
        <Counter
          key={`${place.studioId}${day.date}`}
          studioId={place.studioId}
          day={day}
          year={year}
          personId={personId}
          once={once}
          address={addressIn(locale, 'tallyDelivery', { year })}
          onCounted={(one) => setAnswered((before) => ({ ...before, [one.date]: one }))}
          counted={Object.keys(answered).length > 0}
          form={form}
        />
      )}
    </div>
  )
}
