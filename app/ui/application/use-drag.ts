import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { placeAfter, type Row, rollAt, shiftOf } from './drag.ts'

interface Drag {
  id: string
  rows: Row[]
  /** Pixels that the row has moved. */
  offset: number
  place: number
}

/**
 * Dragging the rows of a list by a handle, with mouse, pen or finger. Rows carry `data-row`. Escape lets go without a
 * change. `onDrop` is told only of a new place, 1 first.
 */
export function useDrag(list: RefObject<HTMLElement>, onDrop: (id: string, place: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const held = useRef<{ drag: Drag; from: number; at: number; frame: number } | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop

  const follow = () => {
    const now = held.current
    if (!now) return
    const offset = now.at + window.scrollY - now.from
    now.drag = { ...now.drag, offset, place: placeAfter(now.drag.rows, now.drag.id, offset) }
    setDrag(now.drag)
  }
  const roll = () => {
    const now = held.current
    if (!now) return
    const by = rollAt(now.at, window.innerHeight)
    if (by !== 0) {
      window.scrollBy(0, by)
      follow()
    }
    now.frame = requestAnimationFrame(roll)
  }
  const end = (keep: boolean) => {
    const now = held.current
    if (!now) return
    cancelAnimationFrame(now.frame)
    held.current = null
    setDrag(null)
    const { id, rows, place } = now.drag
    if (keep && rows.findIndex((row) => row.id === id) !== place - 1) drop.current(id, place)
  }

  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && held.current) {
        event.preventDefault()
        end(false)
      }
    }
    document.addEventListener('keydown', letGo)
    return () => {
      document.removeEventListener('keydown', letGo)
      if (held.current) cancelAnimationFrame(held.current.frame)
    }
  })

  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !list.current) return
      const rows = [...list.current.querySelectorAll<HTMLElement>('[data-row]')].map((row): Row => {
        const box = row.getBoundingClientRect()
        return { id: row.dataset.row ?? '', top: box.top + window.scrollY, height: box.height }
      })
      event.currentTarget.setPointerCapture(event.pointerId)
      const drag = { id, rows, offset: 0, place: rows.findIndex((row) => row.id === id) + 1 }
      held.current = {
        drag,
        from: event.clientY + window.scrollY,
        at: event.clientY,
        frame: requestAnimationFrame(roll),
      }
      setDrag(drag)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!held.current) return
      held.current.at = event.clientY
      follow()
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
  })

  return {
    handle,
    dragged: drag?.id ?? null,
    /** How far a row stands from where it lies, in pixels. */
    shift: (id: string): number => {
      if (!drag) return 0
      return drag.id === id ? drag.offset : shiftOf(drag.rows, drag.id, drag.place, id)
    },
  }
}
