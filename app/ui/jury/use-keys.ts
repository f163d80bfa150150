import { useEffect, useRef } from 'react'
import { deedOfKey, type KeyDeed } from './keys.ts'

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')

/** Listens to the keys of the sheet while they are on. What a key means is in `deedOfKey`. */
export function useKeys(on: boolean, act: (deed: KeyDeed) => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      const target = event.target
      if (target instanceof Element && target.closest('dialog')) return
      const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event
      const deed = deedOfKey({ key, code, shiftKey, ctrlKey, metaKey, altKey, inText: isText(target) })
      if (!deed) return
      event.preventDefault()
      latest.current(deed)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}
