import { type AttendanceState, isHere, isPartly, STATES } from '#app/domains/orchestra/attendance/attendance.ts'
import type { CalledChild } from '#app/domains/orchestra/attendance/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { STATE_WORDS, sayLine, sayMark, sayReply } from './list-words.ts'

const STEP = 5

interface Props {
  child: CalledChild
  /** Minutes of the session. */
  length: number
  open: boolean
  disabled: boolean
  onMark: (state: AttendanceState, missed?: number) => void
  onOpen: (open: boolean) => void
}

/**
 * One name. The first tap says that the child is here; every other word stands one tap further in, so that a thumb which
 * hits twice changes nothing.
 */
export function ListRow({ child, length, open, disabled, onMark, onOpen }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { childId, name, instrument, mark } = child
  const panel = `rett-${childId}`
  const line = sayLine(child.line, locale)
  const choose = (state: AttendanceState) => {
    onMark(state)
    onOpen(isPartly(state))
  }
  return (
    <li className="roll__row" data-state={mark?.state ?? ''} id={`navn-${childId}`}>
      <div className="roll__line">
        <button
          type="button"
          className="roll__name"
          aria-pressed={mark !== null && isHere(mark.state)}
          disabled={disabled}
          onClick={() => (mark ? onOpen(!open) : onMark('present'))}
        >
          <span className="roll__who">{name}</span>
          <span className="roll__about">
            {t(groupWords(instrument))} · {sayReply(child, locale)}
          </span>
          {line && (
            <span className="roll__about" data-line={child.line.forecast.word}>
              {line}
            </span>
          )}
          <span className="roll__mark">{mark ? sayMark(mark, locale) : ''}</span>
        </button>
        <button
          type="button"
          className="roll__more"
          aria-expanded={open}
          aria-controls={panel}
          disabled={disabled}
          onClick={() => onOpen(!open)}
        >
          <span aria-hidden="true">{t(words.changeShort)}</span>
          <span className="only-heard">{t(words.change, { name })}</span>
        </button>
      </div>
      <div id={panel} hidden={!open} className="roll__panel">
        <fieldset className="roll__states">
          <legend className="only-heard">{t(words.stateOf, { name })}</legend>
          {STATES.map((state) => (
            <button
              key={state}
              type="button"
              className="tap"
              aria-pressed={mark?.state === state}
              onClick={() => choose(state)}
            >
              {t(STATE_WORDS[state])}
            </button>
          ))}
        </fieldset>
        {mark && isPartly(mark.state) && (
          <Minutes missed={mark.missed ?? STEP} length={length} onChange={(missed) => onMark(mark.state, missed)} />
        )}
      </div>
    </li>
  )
}

function Minutes({ missed, length, onChange }: { missed: number; length: number; onChange: (missed: number) => void }) {
  const t = useWords()
  return (
    <p className="roll__minutes">
      <button
        type="button"
        className="tap"
        aria-label={t(words.fewer)}
        disabled={missed <= STEP}
        onClick={() => onChange(Math.max(STEP, missed - STEP))}
      >
        −
      </button>
      <output>{t(words.minutesMissed, { minutes: missed })}</output>
      <button
        type="button"
        className="tap"
        aria-label={t(words.more)}
        disabled={missed >= length}
        onClick={() => onChange(Math.min(length, missed + STEP))}
      >
        +
      </button>
    </p>
  )
}
