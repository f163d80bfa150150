import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import { type Spot, type Surface, spotAt } from '#app/domains/exhibition/hanging/moving.ts'
import type { HangingView, PlanWall } from '#app/domains/exhibition/hanging/views.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ToldLine } from './told-line.tsx'
import { surfacesOf, useHanging } from './use-hanging.ts'
import { FloorFace, WallFace } from './wall-face.tsx'
import { type Hands, WorkTile } from './work-tile.tsx'

/** How far a pointer goes before it drags rather than presses. In pixels. */
const DRAGS_AFTER = 5
const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

interface Drag {
  id: string
  pointer: number
  from: { x: number; y: number }
  /** From the pointer to the middle of the work, in pixels. */
  grip: { x: number; y: number }
  drags: boolean
}

/** The surface that is drawn at a point of the screen, and the spot there. */
function spotUnder(surfaces: readonly Surface[], x: number, y: number): Spot | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const face = element instanceof HTMLElement ? element.closest<HTMLElement>('[data-surface]') : null
    const surface = face && surfaces.find(({ where }) => where === face.dataset.surface)
    if (!face || !surface) continue
    const box = face.getBoundingClientRect()
    return spotAt(surface, (x - box.left) / box.width, (y - box.top) / box.height)
  }
  return null
}

/** The walls of a room to scale with the works on them, its floor, and the works that have no place yet. */
export function HangingBoard({ view, reply }: { view: HangingView; reply: Reply | undefined }) {
  const t = useWords()
  const hanging = useHanging(view)
  const frame = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const held = useRef<string | null>(null)
  const ended = useRef(false)
  const surfaces = surfacesOf(view)
  const { shown, lifted } = hanging
  // A work that comes to another wall is drawn anew there: whoever holds it with the keys goes on holding it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that something is drawn elsewhere
  useEffect(() => {
    const own = [...(frame.current?.querySelectorAll<HTMLElement>('[data-work]') ?? [])].find(
      ({ dataset }) => dataset.work === held.current,
    )
    if (own && (document.activeElement === document.body || document.activeElement === null)) own.focus()
  }, [shown])
  if (!view.room) return null

  const hands: Hands = {
    down: (event, id) => {
      ended.current = false
      if (event.button !== 0) return
      const box = event.currentTarget.getBoundingClientRect()
      const loose = shown.find(({ participantId }) => participantId === id)?.spot === null
      const from = { x: event.clientX, y: event.clientY }
      const grip = loose
        ? { x: 0, y: 0 }
        : { x: box.left + box.width / 2 - from.x, y: box.top + box.height / 2 - from.y }
      drag.current = { id, pointer: event.pointerId, from, grip, drags: false }
    },
    press: (id) => {
      // The click that ends a drag is no press.
      if (ended.current) {
        ended.current = false
        return
      }
      held.current = id
      if (lifted?.id === id) hanging.put(id, lifted.spot)
      else hanging.lift(id)
    },
    key: (event: KeyboardEvent, id) => {
      if (lifted?.id !== id) return
      if (event.key === 'Escape') hanging.putBack()
      else if (ARROWS.has(event.key)) hanging.step(event.key, event.shiftKey)
      else if (event.key === 'PageDown' || event.key === 'PageUp') hanging.stepOver(event.key === 'PageUp')
      else return
      event.preventDefault()
    },
  }
  const move = (event: PointerEvent) => {
    const now = drag.current
    if (!now) return
    if (!now.drags) {
      if (Math.hypot(event.clientX - now.from.x, event.clientY - now.from.y) < DRAGS_AFTER) return
      now.drags = true
      frame.current?.setPointerCapture(now.pointer)
    }
    const spot = spotUnder(surfaces, event.clientX + now.grip.x, event.clientY + now.grip.y)
    if (spot) hanging.hold(now.id, spot)
  }
  const up = () => {
    const now = drag.current
    drag.current = null
    if (!now?.drags) return
    ended.current = true
    // No click follows where the pointer was let go outside of the work.
    setTimeout(() => {
      ended.current = false
    }, 0)
    if (lifted?.id === now.id) hanging.put(now.id, lifted.spot)
  }
  /** A press on a wall lets down there what is lifted. */
  const pressSurface = (event: MouseEvent) => {
    if (!lifted || ended.current || (event.target instanceof Element && event.target.closest('[data-work]'))) return
    const spot = spotUnder(surfaces, event.clientX, event.clientY)
    if (spot) hanging.put(lifted.id, spot)
  }
  const on = (where: string) => shown.filter(({ spot }) => spot?.where === where)
  const tilesOf = (surface: Surface, wall: PlanWall | null) => {
    const odd = new Set(wall?.warnings.flatMap(({ participantId, otherId }) => [participantId, otherId]) ?? [])
    return on(surface.where).map((work) => (
      <WorkTile
        key={work.participantId}
        work={work}
        spot={work.spot}
        surface={surface}
        isLifted={lifted?.id === work.participantId}
        isOdd={odd.has(work.participantId)}
        hands={hands}
      />
    ))
  }
  const loose = shown.filter(({ spot }) => spot === null)
  const { room } = view
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: each work is a button of its own; this only follows the pointer
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys move a work with the arrows instead
    <div
      ref={frame}
      className="hanging-board"
      data-lifted={lifted ? '' : undefined}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={() => {
        drag.current = null
        hanging.putBack()
      }}
      onClick={pressSurface}
    >
      <p className="hanging-board__told" role="status">
        <ToldLine told={hanging.told} works={shown} walls={room.walls} />
      </p>
      {loose.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="uten-plass">
          <h2 id="uten-plass">{t(words.unplaced, { count: loose.length })}</h2>
          <ul className="plain-list loose-works">
            {loose.map((work) => (
              <li key={work.participantId}>
                <WorkTile work={work} spot={null} surface={null} isLifted={false} hands={hands} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {surfaces.map((surface) => {
        const wall = room.walls.find(({ id }) => surface.where === `wall:${id}`) ?? null
        return wall ? (
          <WallFace key={surface.where} wall={wall} surface={surface} year={view.year} reply={reply}>
            {tilesOf(surface, wall)}
          </WallFace>
        ) : (
          <FloorFace key={surface.where} room={room} surface={surface} reply={reply}>
            {tilesOf(surface, null)}
          </FloorFace>
        )
      })}
    </div>
  )
}
