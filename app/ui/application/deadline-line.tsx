import { useEffect, useState } from 'react'
import { applying } from '#app/i18n/applying.ts'
import { sayInstant, sayLeft } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

export interface DeadlineLineProps {
  /** As people know it: the last minute that counts. */
  deadline: Date
  /** The first instant that is too late. */
  closesAt: Date
  /** The server's clock when the page was made; the browser's own may be wrong. */
  now: Date
  /** A personal extension. */
  extended?: boolean
}

/** When the deadline is and how long is left; counts on while the page is open, where it has a program. */
export function DeadlineLine({ deadline, closesAt, now, extended }: DeadlineLineProps) {
  const t = useWords()
  const locale = useLocale()
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const from = performance.now()
    const timer = setInterval(() => setPassed(performance.now() - from), 20_000)
    return () => clearInterval(timer)
  }, [])
  const left = sayLeft(closesAt.getTime() - now.getTime() - passed, locale)
  const when = sayInstant(deadline, locale)
  return (
    <p className="deadline">
      <span>{t(extended ? applying.yourDeadline : applying.deadline, { when })}</span>{' '}
      <strong className="deadline__left">{left ? t(applying.left, { left }) : t(applying.over)}</strong>
    </p>
  )
}
