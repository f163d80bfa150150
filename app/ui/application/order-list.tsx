import { type KeyboardEvent, useRef } from 'react'
import type { HungPicture } from '#app/domains/art-round/application/views.ts'
import { worksForm } from '#app/i18n/works-form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { useDrag } from './use-drag.ts'

export interface OrderedWork {
  id: string
  title: string
  picture: HungPicture | null
}

/** The works at a glance, to be put in order: by dragging a handle, or with the arrow keys on it. */
export function OrderList({
  works,
  onMove,
}: {
  works: readonly OrderedWork[]
  /** To a place, 1 first. */
  onMove: (workId: string, place: number) => void
}) {
  const t = useWords()
  const list = useRef<HTMLOListElement>(null)
  const move = (id: string, place: number) => {
    if (place < 1 || place > works.length) return
    onMove(id, place)
    // The row has moved in the document, which lets go of the focus.
    requestAnimationFrame(() => document.getElementById(`handle-${id}`)?.focus())
  }
  const { handle, dragged, shift } = useDrag(list, move)
  const keys = (event: KeyboardEvent, id: string, number: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    move(id, number + by)
  }
  if (works.length < 2) return null
  return (
    <div className="stack stack--tight apply-scripted">
      <h3 id="rekkefolge">{t(worksForm.order)}</h3>
      <p className="field__help" id="rekkefolge-hjelp">
        {t(worksForm.orderHelp)}
      </p>
      <ol className="plain-list apply-order" ref={list} aria-labelledby="rekkefolge">
        {works.map(({ id, title, picture }, index) => (
          <li
            key={id}
            data-row={id}
            data-dragged={dragged === id || undefined}
            style={dragged ? { transform: `translateY(${shift(id)}px)` } : undefined}
          >
            <button
              type="button"
              id={`handle-${id}`}
              className="apply-order__handle"
              aria-label={t(worksForm.handle, { title, number: index + 1, of: works.length })}
              aria-describedby="rekkefolge-hjelp"
              onKeyDown={(event) => keys(event, id, index + 1)}
              {...handle(id)}
            >
              <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
                <path fill="currentColor" d="M4 2h3v3H4zm5 0h3v3H9zM4 6.5h3v3H4zm5 0h3v3H9zM4 11h3v3H4zm5 0h3v3H9z" />
              </svg>
            </button>
            <span className="figures">{index + 1}</span>
            {picture ? <Thumb picture={picture} alt="" side={48} /> : <span className="apply-order__blank" />}
            <a href={`#verk-${id}`} className="link-quiet">
              {title || t(worksForm.untitled)}
            </a>
            {!picture && <span className="small soft">{t(worksForm.noPictureYet)}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}
