import { useEffect, useState } from 'react'
import type { CalledList, OtherList } from '#app/domains/orchestra/attendance/views.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { osloDate, sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { canKeep } from '../offline/kept.ts'
import { forgetLists, keptList } from './kept-lists.ts'

/** What lies on this phone, how long, and the way to be rid of it. */
export function KeptNote({ list, others }: { list: CalledList; others: readonly OtherList[] }) {
  const t = useWords()
  const locale = useLocale()
  const [kept, setKept] = useState<'unknown' | 'kept' | 'forgotten'>('unknown')
  useEffect(() => {
    if (!canKeep()) return
    const look = () => keptList(list.sessionId).then((found) => found && setKept('kept'))
    void look()
    const timer = setTimeout(look, 3000)
    return () => clearTimeout(timer)
  }, [list.sessionId])
  if (kept === 'unknown') return null
  if (kept === 'forgotten') return <p role="status">{t(words.forgotten)}</p>
  return (
    <div className="stack stack--tight no-print">
      <p className="small soft measure">
        {t(words.kept, { day: sayDate(osloDate(new Date(list.forgetAt)), locale) })}{' '}
        {others.length > 0 && t(words.keptMore, { count: others.length })}
      </p>
      <p>
        <Button type="button" variant="quiet" small onClick={() => void forgetLists().then(() => setKept('forgotten'))}>
          {t(words.forget)}
        </Button>
      </p>
    </div>
  )
}
