import type { OtherList } from '#app/domains/orchestra/attendance/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayKind } from './list-words.ts'

/** The way to the other lists of the weekend. */
export function OtherLists({ others }: { others: readonly OtherList[] }) {
  const t = useWords()
  const locale = useLocale()
  if (others.length === 0) return null
  return (
    <nav aria-labelledby="andre-lister" className="stack stack--tight no-print">
      <h2 id="andre-lister">{t(words.otherLists)}</h2>
      <ul className="plain-list roll__others">
        {others.map((other) => (
          <li key={other.sessionId}>
            <a href={addressIn(locale, 'rollCall', { id: other.sessionId })}>
              {sayKind(other, locale)}, {sayShortDate(other.date, locale)} {sayHours(other.begins, other.ends, locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
