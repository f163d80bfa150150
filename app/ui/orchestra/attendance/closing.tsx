import { useEffect, useRef } from 'react'
import type { AttendanceState } from '#app/domains/orchestra/attendance/attendance.ts'
import type { CalledChild } from '#app/domains/orchestra/attendance/views.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { sayReply } from './list-words.ts'

interface Props {
  untouched: readonly CalledChild[]
  onMark: (childId: string, state: AttendanceState) => void
  onClose: () => void
  onBack: () => void
}

/** Before a list is closed: who is not accounted for stands at the top, to be looked for. */
export function Closing({ untouched, onMark, onClose, onBack }: Props) {
  const t = useWords()
  const locale = useLocale()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <section className="roll__closing" aria-labelledby="lukk">
      <h2 id="lukk" tabIndex={-1} ref={head}>
        {untouched.length > 0 ? t(words.stillMissing, { count: untouched.length }) : t(words.allEntered)}
      </h2>
      {untouched.length > 0 && (
        <ul className="taps">
          {untouched.map((child) => (
            <li key={child.childId}>
              <span>
                {child.name}
                <br />
                <span className="small soft">{sayReply(child, locale)}</span>
              </span>
              <span className="cluster">
                {(['present', 'absent'] as const).map((state) => (
                  <button key={state} type="button" className="tap" onClick={() => onMark(child.childId, state)}>
                    <span className="only-heard">{child.name}: </span>
                    {t(state === 'present' ? words.present : words.absent)}
                  </button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="cluster">
        <Button type="button" onClick={onClose}>
          {untouched.length > 0 ? t(words.closeAnyway, { count: untouched.length }) : t(words.close)}
        </Button>
        <Button type="button" variant="quiet" onClick={onBack}>
          {t(words.goBack)}
        </Button>
      </p>
    </section>
  )
}
