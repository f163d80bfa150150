import type { ReactNode } from 'react'
import { meeting } from '#app/i18n/meeting.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** Which keys there are, and whether they are on: shown where a script runs, and to those with a keyboard. */
export function KeySwitch({
  on,
  onSwitch,
  children,
}: {
  on: boolean
  onSwitch: (on: boolean) => void
  children: ReactNode
}) {
  const t = useWords()
  return (
    <div className="meeting-keys small soft">
      <p>{children}</p>
      <div className="choice">
        <input
          className="ds-input"
          type="checkbox"
          id="meeting-keys"
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <label htmlFor="meeting-keys">{t(meeting.keys)}</label>
      </div>
    </div>
  )
}
