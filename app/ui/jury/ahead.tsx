import { useEffect, useState } from 'react'
import type { SheetPicture } from '#app/domains/art-round/jury/projection.ts'
import { Art } from '#app/ui/kit/art.tsx'
import { SIZES_ALL, SIZES_ONE } from './works.tsx'

/** Fetches the next sheet's pictures when this one's are there: in the sizes and the format that will be asked for. */
export function Ahead({ pictures, one }: { pictures: readonly SheetPicture[]; one: boolean }) {
  const [calm, setCalm] = useState(false)
  useEffect(() => {
    const begin = () => setCalm(true)
    if (document.readyState !== 'complete') {
      window.addEventListener('load', begin)
      return () => window.removeEventListener('load', begin)
    }
    const timer = setTimeout(begin, 400)
    return () => clearTimeout(timer)
  }, [])
  if (!calm) return null
  return (
    <div hidden aria-hidden="true">
      {pictures.map((picture) => (
        <Art key={picture.key} picture={picture} sizes={one ? SIZES_ONE : SIZES_ALL} alt="" eager />
      ))}
    </div>
  )
}
