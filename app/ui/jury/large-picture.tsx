import { useEffect, useRef } from 'react'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { altOf, type Plate } from './plates.ts'

/** One picture in the whole window. Escape, a click or the button closes it. */
export function LargePicture({ plate, onClose }: { plate: Plate | null; onClose: () => void }) {
  const t = useWords()
  const locale = useLocale()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (plate) box.current?.showModal()
    else box.current?.close()
  }, [plate])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog className="jury-large" ref={box} aria-label={t(juryDesk.enlarge)} onClose={onClose} onClick={onClose}>
      {plate?.picture && (
        <>
          <Art picture={plate.picture} sizes="100vw" alt={altOf(plate, locale)} eager />
          <Button type="button" variant="secondary" small onClick={onClose}>
            {t(juryDesk.closeLarge)}
          </Button>
        </>
      )}
    </dialog>
  )
}
