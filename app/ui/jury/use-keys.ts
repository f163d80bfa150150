import { useRef } from 'react'
import { useWithDrawing } from '#app/ui/kit/use-with-drawing.ts'
import { deedOfKey, type KeyDeed, type KeyLayout, type Press } from './keys.ts'

function fieldOf(target: EventTarget | null): Press['field'] {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return 'text'
  if (!(target instanceof HTMLInputElement) || target.type === 'radio' || target.type === 'checkbox') return null
  return target.inputMode === 'numeric' ? 'number' : 'text'
}

/** A box above the page has its own keys; a picture that fills the screen has the sheet's. */
const elsewhere = (target: EventTarget | null): boolean => {
  const box = target instanceof Element ? target.closest('dialog') : null
  return box !== null && !box.matches('.jury-full')
}

/** Listens to the keys of the sheet while they are on. What a key means is in `deedOfKey`. */
export function useKeys(on: boolean, layout: KeyLayout, act: (deed: KeyDeed) => void): void {
  const latest = useRef({ act, layout })
  latest.current = { act, layout }
  // With the drawing itself: a key that comes right after the next sheet stands must not reach the one before.
  useWithDrawing(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      const { target, key, code, shiftKey, ctrlKey, metaKey, altKey } = event
      if (event.defaultPrevented || elsewhere(target)) return
      const press = { key, code, shiftKey, ctrlKey, metaKey, altKey, field: fieldOf(target) }
      // The space bar and Enter belong to the button that has the focus.
      if (key === ' ' && target instanceof HTMLButtonElement) return
      const deed = deedOfKey(press, latest.current.layout)
      if (!deed) return
      event.preventDefault()
      latest.current.act(deed)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}
