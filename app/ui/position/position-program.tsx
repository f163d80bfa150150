import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { positionOf } from '#app/domains/art-round/studio/rules.ts'
import type { FoundAddress } from '#app/domains/places/address-search.ts'
import { position as words } from '#app/i18n/position.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { AddressHits } from './address-hits.tsx'
import { fieldOf, fill, typedIn } from './form-fields.ts'
import { StillMap } from './still-map.tsx'
import { hitsId, type Point, type PositionFields, type PositionTold } from './told.ts'
import { useAddressHits } from './use-address-hits.ts'

/** Leaflet is large: it comes when the map is about to be seen. */
const PositionMap = lazy(() => import('./position-map.tsx'))

/** To the sixth decimal, which is a hand's breadth on the ground. */
const typed = (degrees: number) => String(Math.round(degrees * 1e6) / 1e6)

const pointIn = ({ lat, lng }: PositionFields): Point | null => positionOf(typedIn(lat), typedIn(lng)) ?? null

/**
 * Helps to set a position in a plain form: suggestions to the address, and a needle on a map. It reads and fills in the
 * form's own fields, which stay what is sent; whoever types the numbers sees the needle follow.
 */
export function PositionProgram({ fields, search, tiles }: PositionTold) {
  const t = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [point, setPoint] = useState<Point | null>(null)
  /** Counts what was chosen by address: the map goes there; it stays where it is while the needle is moved. */
  const [jump, setJump] = useState(0)
  const [said, setSaid] = useState('')
  const isSeen = useSeen(frame)

  useEffect(() => {
    const address = fieldOf(fields.address)
    if (address instanceof HTMLInputElement) setInput(address)
    const follow = () => setPoint(pointIn(fields))
    follow()
    const boxes = [fieldOf(fields.lat), fieldOf(fields.lng)]
    const byHand = (event: Event) => {
      if (event.isTrusted) fill(fields.from, 'person')
      follow()
    }
    for (const box of boxes) box?.addEventListener('input', byHand)
    return () => {
      for (const box of boxes) box?.removeEventListener('input', byHand)
    }
  }, [fields])

  const put = useCallback(
    (next: Point | null, from: 'register' | 'person') => {
      if (next && !positionOf(typed(next.lat), typed(next.lng))) return setSaid(t(words.outside))
      fill(fields.from, next ? from : '')
      fill(fields.lat, next ? typed(next.lat) : '')
      fill(fields.lng, next ? typed(next.lng) : '')
      setPoint(next)
      setSaid(next ? t(words.isAt, { lat: Number(typed(next.lat)), lng: Number(typed(next.lng)) }) : t(words.isNowhere))
    },
    [fields, t],
  )
  const choose = (found: FoundAddress) => {
    fill(fields.address, found.address)
    fill(fields.postalCode, found.postalCode)
    fill(fields.city, found.city)
    if (found.municipalityId) fill(fields.municipality, found.municipalityId)
    put(found, 'register')
    setJump((before) => before + 1)
    input?.focus()
  }
  const list = `${fields.address}-liste`
  const hits = useAddressHits({
    input,
    list,
    search: (text) => {
      const query = new URLSearchParams({ sok: text, kommune: typedIn(fields.municipality) })
      return `${search}?${query}`
    },
    onChoose: choose,
  })
  const place = input ? document.getElementById(hitsId(fields.address)) : null
  const still = <StillMap point={point} />
  return (
    <div ref={frame} className="position-map">
      {place && createPortal(<AddressHits list={list} hits={hits} />, place)}
      {isSeen ? (
        <Suspense fallback={still}>
          <PositionMap point={point} jump={jump} tiles={tiles} onPut={put} />
        </Suspense>
      ) : (
        still
      )}
      <p className="small soft" role="status">
        {said}
      </p>
    </div>
  )
}

/** Whether something has come near the window; it stays so. */
function useSeen(frame: React.RefObject<HTMLElement>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!frame.current || seen) return
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '400px' },
    )
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [frame, seen])
  return seen
}
