import { useEffect, useRef, useState } from 'react'
import type { SheetPicture } from '#app/domains/art-round/jury/projection.ts'
import { Art } from '#app/ui/kit/art.tsx'

/** How wide a work hangs in a duel. */
export const DUEL_SIZES = '50vw'

/** Fetches and unpacks the next pair in the size it will hang in, when the present one is there. */
export function DuelAhead({ pictures }: { pictures: readonly SheetPicture[] }) {
  const [calm, setCalm] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), 100)
    return () => clearTimeout(timer)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pictures are to be unpacked
  useEffect(() => {
    // A picture that cannot be had now is fetched when it is shown.
    for (const image of place.current?.querySelectorAll('img') ?? []) void image.decode().catch(() => {})
  }, [calm, pictures])
  if (!calm) return null
  return (
    <div hidden aria-hidden="true" ref={place}>
      {pictures.map((picture) => (
        <Art key={picture.key} picture={picture} sizes={DUEL_SIZES} alt="" eager />
      ))}
    </div>
  )
}
