/** The bond between the list, which the server made, and the map: what is chosen in one is seen in the other. */
import { useEffect, useRef } from 'react'
import { wake } from './stop-list.ts'

const stopOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null
const numberIn = (hash: string): number | null => Number(/^#atelier-(\d+)$/.exec(hash)?.[1]) || null

interface Told {
  /** A place of the list is pointed at or focused; null when none is. */
  onPoint: (number: number | null) => void
  /** A place is asked for: by its button in the list, or by the address. */
  onAsk: (number: number) => void
}

/**
 * Listens to the list for as long as the map stands, brings forth the buttons that need the map, and marks the places
 * whose card is open.
 */
export function useListBond(list: HTMLElement | null, selected: readonly number[], told: Told): void {
  useEffect(() => markInList(list, selected), [list, selected])
  const latest = useRef(told)
  latest.current = told
  useEffect(() => {
    if (!list) return
    const point = ({ target }: Event) => {
      const stop = stopOf(target)
      latest.current.onPoint(stop ? Number(stop.dataset.stop) : null)
    }
    const leave = () => latest.current.onPoint(null)
    const ask = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest('[data-show]') : null
      const stop = stopOf(button)
      if (stop) latest.current.onAsk(Number(stop.dataset.stop))
    }
    const follow = () => {
      const number = numberIn(window.location.hash)
      if (number !== null) latest.current.onAsk(number)
    }
    wake(list)
    list.addEventListener('mouseover', point)
    list.addEventListener('focusin', point)
    list.addEventListener('mouseleave', leave)
    list.addEventListener('focusout', leave)
    list.addEventListener('click', ask)
    follow()
    return () => {
      list.removeEventListener('mouseover', point)
      list.removeEventListener('focusin', point)
      list.removeEventListener('mouseleave', leave)
      list.removeEventListener('focusout', leave)
      list.removeEventListener('click', ask)
    }
  }, [list])
}

/** Marks the places in the list whose card is open. */
function markInList(list: HTMLElement | null, numbers: readonly number[]): void {
  for (const stop of list?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])
    stop.toggleAttribute('data-selected', numbers.includes(Number(stop.dataset.stop)))
}
