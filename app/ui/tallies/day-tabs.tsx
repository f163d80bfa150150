import type { TallyDay } from '#app/domains/tallies/views.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

interface DayTabsProps {
  days: readonly TallyDay[]
  chosen: string
  /** The address of the page about a day. */
  hrefOf: (date: string) => string
}

/** The open days of a place, each with its figure or what stands for a missing one. */
export function DayTabs({ days, chosen, hrefOf }: DayTabsProps) {
  const t = useWords()
  const locale = useLocale()
  const figure = ({ visits, state }: TallyDay) => {
    if (visits !== null) return sayNumber(visits, locale)
    return t(state === 'ahead' ? tallies.ahead : state === 'today' ? tallies.today : tallies.notReported)
  }
  return (
    <nav aria-label={t(tallies.openDays)}>
      <ul className="day-tabs plain-list">
        {days.map((day) => (
          <li key={day.date}>
            <a href={hrefOf(day.date)} aria-current={day.date === chosen ? 'page' : undefined}>
              <span>{sayShortDate(day.date, locale)}</span>
              <span className="day-tabs__figure" data-known={day.visits !== null ? '' : undefined}>
                {figure(day)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
