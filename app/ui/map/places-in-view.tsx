import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { MapData, ShownPlace } from './map-data.ts'
import { sayMark, typedTo } from './marks.ts'
import type { Mark } from './points.ts'

/** Milliseconds within which letters belong to one word. */
const ONE_WORD = 800
const VENUE = 'venue'

export interface PlacesInViewProps {
  locale: Locale
  marks: readonly Mark<ShownPlace>[]
  /** The joint exhibition, when it is in view. */
  venue: MapData['venue']
  /** The mark that the keyboard is at; null while the focus is elsewhere. */
  onActive: (key: string | null) => void
  onChoose: (mark: Mark<ShownPlace>) => void
  onZoom: (by: 1 | -1) => void
  /** Set from outside: this mark is the one to stand at. */
  stand: string | null
}

/**
 * What the map shows, as a list for the keyboard and for those who listen: one stop for the Tab key, arrows and letters
 * within. Seen while it has the focus.
 */
export function PlacesInView({ locale, marks, venue, onActive, onChoose, onZoom, stand }: PlacesInViewProps) {
  const box = useRef<HTMLDivElement>(null)
  const came = useRef<Element | null>(null)
  const typed = useRef({ text: '', at: 0 })
  const [focused, setFocused] = useState(false)
  const [at, setAt] = useState<string | null>(null)
  const keys = [...marks.map(({ key }) => key), ...(venue ? [VENUE] : [])]
  const index = Math.max(0, keys.indexOf(at ?? ''))
  const current = keys[index] ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew for each thing stood at, not for each function
  useEffect(() => onActive(focused ? current : null), [focused, current])
  useEffect(() => {
    if (stand !== null) setAt(stand)
  }, [stand])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought into sight when it changes
  useEffect(() => {
    if (focused) box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [focused, current])

  const idOf = (key: string) => `i-kartet-${key.replace(/[^\w-]/g, '_')}`
  const choose = () => {
    const mark = marks[index]
    if (mark) onChoose(mark)
    else if (venue && current === VENUE) window.location.assign(venue.href)
  }
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const go = (to: number) => setAt(keys[Math.min(Math.max(to, 0), keys.length - 1)] ?? null)
    const deeds: Record<string, () => void> = {
      ArrowDown: () => go(index + 1),
      ArrowRight: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      ArrowLeft: () => go(index - 1),
      Home: () => go(0),
      End: () => go(keys.length - 1),
      PageDown: () => go(index + 10),
      PageUp: () => go(index - 10),
      Enter: choose,
      '+': () => onZoom(1),
      '-': () => onZoom(-1),
      Escape: () => came.current instanceof HTMLElement && came.current.isConnected && came.current.focus(),
    }
    const deed = deeds[key] ?? (key.length === 1 ? () => type(key, event.timeStamp) : undefined)
    if (!deed) return
    event.preventDefault()
    deed()
  }
  const type = (letter: string, now: number) => {
    const within = now - typed.current.at < ONE_WORD
    if (letter === ' ' && !within) return choose()
    typed.current = { text: within ? typed.current.text + letter : letter, at: now }
    const found = typedTo(marks, typed.current.text, within ? index : index + 1)
    if (found >= 0) setAt(keys[found] ?? null)
  }

  return (
    <div className="in-view" data-focused={focused || undefined}>
      <div
        ref={box}
        className="in-view__list"
        role="listbox"
        tabIndex={0}
        aria-label={say(locale, studioMap.visible)}
        aria-describedby="i-kartet-hjelp"
        aria-activedescendant={focused && current !== null ? idOf(current) : undefined}
        onKeyDown={press}
        onFocus={({ relatedTarget }) => {
          if (!focused && relatedTarget && !relatedTarget.closest('.place-card')) came.current = relatedTarget
          setFocused(true)
        }}
        onBlur={() => setFocused(false)}
      >
        {marks.map((mark) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
          <div
            key={mark.key}
            id={idOf(mark.key)}
            role="option"
            aria-selected={mark.key === current}
            onClick={() => onChoose(mark)}
          >
            {sayMark(mark, locale)}
          </div>
        ))}
        {venue && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
          <div
            id={idOf(VENUE)}
            role="option"
            aria-selected={current === VENUE}
            onClick={() => window.location.assign(venue.href)}
          >
            {`${say(locale, studioMap.exhibition)}: ${venue.name}`}
          </div>
        )}
        {keys.length === 0 && (
          // biome-ignore lint/a11y/useFocusableInteractive: there is nothing to choose
          <div role="option" aria-selected="false" aria-disabled="true">
            {say(locale, studioMap.noneInView)}
          </div>
        )}
      </div>
      <p className="in-view__help" id="i-kartet-hjelp">
        {say(locale, studioMap.howTo)}
      </p>
    </div>
  )
}
