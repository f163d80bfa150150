import type { CalledList } from '#app/domains/orchestra/attendance/views.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayKind, saySeminar } from './list-words.ts'

/** Which list it is, in two lines. */
export function ListHead({ list }: { list: CalledList }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <header className="roll__head">
      <h1>{sayKind(list, locale)}</h1>
      <p className="soft">
        {sayDate(list.date, locale)} {sayHours(list.begins, list.ends, locale)}
        {list.room && ` ${t(words.room, { room: list.room })}`}
        <br />
        {saySeminar(list, locale)}
      </p>
    </header>
  )
}
