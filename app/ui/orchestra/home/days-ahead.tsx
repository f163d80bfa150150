import type { DayAhead } from '#app/domains/orchestra/coverage/ahead.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAhead as words } from '#app/i18n/orchestra-ahead.ts'
import { voiceCounts } from '#app/i18n/voice-counts.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** Who comes on each day, and what is missing: what a conductor asks first. */
export function DaysAhead({ seminarId, days }: { seminarId: string; days: readonly DayAhead[] }) {
  const t = useWords()
  const locale = useLocale()
  const list = (shorts: DayAhead['missing']) => shorts.map(({ what, count }) => t(voiceCounts[what], { count }))
  return (
    <ul className="plain-list days-ahead">
      {days.map((day) => (
        <li key={day.date}>
          <h3>{sayDate(day.date, locale)}</h3>
          <p>{t(words.who, day)}</p>
          {day.playable && (
            <p>
              {day.missing.length > 0 && (
                <strong className="line">{t(words.missing, { what: list(day.missing) })}</strong>
              )}
              {day.unsure.length > 0 && <span className="line">{t(words.unsure, { what: list(day.unsure) })}</span>}
              {day.missing.length + day.unsure.length === 0 && <span className="line">{t(words.nothing)}</span>}
              <span className="line soft">
                {t(words.playable, day.playable)}{' '}
                <a href={addressIn(locale, 'coverage', { id: seminarId })}>{t(words.toCoverage)}</a>
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
