import { useEffect, useRef, useState } from 'react'
import type { SheetPicture } from '#app/domains/art-round/jury/projection.ts'
import { Art } from '#app/ui/kit/art.tsx'
import { SIZES_ALL, SIZES_ONE } from './works.tsx'

/**
 * Fetches and unpacks the pictures of the sheets around this one when its own are there: in the sizes and the format
 * that will be asked for, so that the next work stands at once.
 */
export function Ahead({ pictures, one }: { pictures: readonly SheetPicture[]; one: boolean }) {
  const [calm, setCalm] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const begin = () => setCalm(true)
    if (document.readyState !== 'complete') {
      window.addEventListener('load', begin)
      return () => window.removeEventListener('load', begin)
    }
    const timer = setTimeout(begin, 50)
    return () => clearTimeout(timer)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pictures are to be unpacked
  useEffect(() => {
    // A picture that cannot be had now is fetched when it is shown.
    for (const image of place.current?.querySelectorAll('img') ?? []) void image.decode().catch(() => {})
  }, [calm, pictures, one])
  if (!calm) return null
  return (
    <div hidden aria-hidden="true" ref={place}>
      {pictures.map((picture) => (
        <Art key={picture.key} picture={picture} sizes={one ? SIZES_ONE : SIZES_ALL} alt="" eager />
      ))}
    </div>
  )
}
