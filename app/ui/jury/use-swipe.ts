import { type RefObject, useEffect, useRef } from 'react'

/** Pixels that a finger must go sideways. */
const FAR = 56

/** Tells of a finger that is drawn to the left (1, onward) or to the right (-1). Pinching and scrolling are left alone. */
export function useSwipe(place: RefObject<HTMLElement>, turn: (way: 1 | -1) => void): void {
  const latest = useRef(turn)
  latest.current = turn
  useEffect(() => {
    const element = place.current
    if (!element) return
    let start: { x: number; y: number } | null = null
    const isEnlarged = () => (window.visualViewport?.scale ?? 1) > 1.05
    const begin = ({ touches }: TouchEvent) => {
      const [touch] = touches
      start = touches.length === 1 && touch && !isEnlarged() ? { x: touch.clientX, y: touch.clientY } : null
    }
    const end = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches
      if (!start || !touch || isEnlarged()) return
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y]
      start = null
      if (Math.abs(x) >= FAR && Math.abs(x) > 2 * Math.abs(y)) latest.current(x < 0 ? 1 : -1)
    }
    const more = ({ touches }: TouchEvent) => {
      if (touches.length > 1) start = null
    }
    element.addEventListener('touchstart', begin, { passive: true })
    element.addEventListener('touchmove', more, { passive: true })
    element.addEventListener('touchend', end, { passive: true })
    return () => {
      element.removeEventListener('touchstart', begin)
      element.removeEventListener('touchmove', more)
      element.removeEventListener('touchend', end)
    }
  }, [place])
}
