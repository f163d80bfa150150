import { useEffect, useRef } from 'react'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { altOf, type Plate } from './plates.ts'
import { useSwipe } from './use-swipe.ts'
import { WALL_WORDS, type Wall } from './walls.ts'
import { factsOf, titleOf } from './work-words.ts'

export interface FullScreenProps {
  /** What is looked at; null while nothing fills the screen. */
  plate: Plate | null
  count: number
  wall: Wall
  /** The last thing that was done: the scores themselves are behind. */
  said: string
  onTurn: (way: 1 | -1) => void
  onWall: () => void
  onClose: () => void
}

/**
 * One picture and nothing else: the whole screen where the browser allows it, the whole window where not. The sides turn
 * the pictures; Escape or the button closes.
 */
export function FullScreen({ plate, count, wall, said, onTurn, onWall, onClose }: FullScreenProps) {
  const t = useWords()
  const locale = useLocale()
  const box = useRef<HTMLDialogElement>(null)
  const open = plate !== null
  const latest = useRef(onClose)
  latest.current = onClose
  useSwipe(box, onTurn)
  useEffect(() => {
    const dialog = box.current
    if (!dialog || !open) return
    dialog.showModal()
    dialog.querySelector<HTMLElement>('.jury-full__stage')?.focus()
    // Only a window that may not take the screen says no; the layer is there all the same.
    void dialog.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {})
    const left = () => document.fullscreenElement === null && latest.current()
    dialog.addEventListener('fullscreenchange', left)
    return () => {
      dialog.removeEventListener('fullscreenchange', left)
      if (document.fullscreenElement === dialog) void document.exitFullscreen().catch(() => {})
      dialog.close()
    }
  }, [open])
  return (
    <dialog className="jury-full" data-wall={wall} ref={box} aria-label={t(jurySheet.fullScreen)} onClose={onClose}>
      {plate && (
        <>
          <div className="jury-full__stage" tabIndex={-1}>
            {plate.picture ? (
              <Art key={plate.picture.key} picture={plate.picture} sizes="100vw" alt={altOf(plate, locale)} eager />
            ) : (
              <span className="jury-blank">{t(juryDesk.noPicture)}</span>
            )}
            <button type="button" className="jury-full__side" onClick={() => onTurn(-1)}>
              <span aria-hidden="true">←</span>
              <span className="only-heard">{t(jurySheet.previousPicture)}</span>
            </button>
            <button type="button" className="jury-full__side jury-full__side--on" onClick={() => onTurn(1)}>
              <span aria-hidden="true">→</span>
              <span className="only-heard">{t(jurySheet.nextPicture)}</span>
            </button>
          </div>
          <div className="jury-full__foot">
            <p className="jury-full__words">
              <span className="strong">
                {plate.work.position} {titleOf(plate.work, locale)}
              </span>{' '}
              {factsOf(plate.work, locale)}
            </p>
            <p className="jury-full__said" role="status" aria-live="polite">
              {said || t(jurySheet.pictureCount, { place: plate.place, of: count })}
            </p>
            <Button type="button" variant="quiet" small onClick={onWall}>
              {t(jurySheet.wallLabel)}: {t(WALL_WORDS[wall])}
            </Button>
            <Button type="button" variant="quiet" small onClick={onClose}>
              {t(jurySheet.closeFull)}
            </Button>
          </div>
        </>
      )}
    </dialog>
  )
}
