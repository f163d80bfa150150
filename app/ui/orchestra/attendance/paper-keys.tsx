import { type KeyboardEvent, useRef } from 'react'
import type { AttendanceState } from '#app/domains/orchestra/attendance/attendance.ts'
import type { CalledChild } from '#app/domains/orchestra/attendance/views.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { sayMark } from './list-words.ts'

/** The keys of a paper list, the same in both languages: they lie well under one hand. */
const KEYS: Readonly<Record<string, AttendanceState>> = {
  ...{ h: 'present', s: 'late', g: 'leftEarly', m: 'excused', b: 'absent' },
}

interface Props {
  names: readonly CalledChild[]
  onMark: (childId: string, state: AttendanceState) => void
  onDone: () => void
}

/** A list that was kept on paper at the door, entered with one key a name. */
export function PaperKeys({ names, onMark, onDone }: Props) {
  const t = useWords()
  const locale = useLocale()
  const table = useRef<HTMLOListElement>(null)
  const go = (from: number, step: number) => {
    const rows = table.current?.querySelectorAll<HTMLButtonElement>('button')
    rows?.[Math.min(Math.max(from + step, 0), rows.length - 1)]?.focus()
  }
  const press = (event: KeyboardEvent, index: number, childId: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const state = KEYS[event.key.toLowerCase()]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!state && step === 0) return
    event.preventDefault()
    if (state) onMark(childId, state)
    go(index, state ? 1 : step)
  }
  return (
    <section className="stack" aria-labelledby="papir">
      <h2 id="papir">{t(words.paper)}</h2>
      <p className="measure" id="papir-hjelp">
        {t(words.paperHelp)}
      </p>
      <ol className="roll__paper" ref={table}>
        {names.map((child, index) => (
          <li key={child.childId}>
            <button
              type="button"
              // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here
              autoFocus={index === 0}
              aria-describedby="papir-hjelp"
              onClick={() => onMark(child.childId, 'present')}
              onKeyDown={(event) => press(event, index, child.childId)}
            >
              <span>{child.name}</span>
              <span data-state={child.mark?.state}>
                {child.mark ? sayMark(child.mark, locale) : t(words.notEntered)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p>
        <Button type="button" variant="secondary" onClick={onDone}>
          {t(words.paperDone)}
        </Button>
      </p>
    </section>
  )
}
