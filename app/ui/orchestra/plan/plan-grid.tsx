import { type CSSProperties, type PointerEvent, useEffect, useRef } from 'react'
import { gridOf } from '#app/domains/orchestra/plan/grid.ts'
import { timeOf } from '#app/domains/orchestra/plan/minutes.ts'
import { STEP } from '#app/domains/orchestra/plan/moving.ts'
import { sayWhat } from '#app/domains/orchestra/plan/say-session.ts'
import type { PlanSession, PlanView } from '#app/domains/orchestra/plan/views.ts'
import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import { sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { type Told, useGrid } from './use-grid.ts'

/** How far a pointer goes before it drags rather than presses. In pixels. */
const DRAGS_AFTER = 6
const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

/** The day in rooms and time. Press to lift and press to let down; keys and mouse do the same. */
export function PlanGrid({ view }: { view: PlanView }) {
  const t = useWords()
  const locale = useLocale()
  const grid = useGrid(view)
  const dragged = useRef<{ id: string; x: number; y: number; drags: boolean; done?: boolean } | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const held = useRef<string | null>(null)
  const { day, rooms, can } = view
  // A session that comes into another room is drawn anew there: whoever holds it with the keys goes on holding it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that something lies elsewhere
  useEffect(() => {
    const drawn = [...(frame.current?.querySelectorAll<HTMLElement>('[data-session]') ?? [])]
    const own = drawn.find(({ dataset }) => dataset.session === held.current)
    if (own && (document.activeElement === document.body || document.activeElement === null)) own.focus()
  }, [grid.shown])
  if (!day || view.sessions.length === 0) return null
  const drawn = gridOf(day, rooms, grid.shown)
  const roomName = (roomId: string | null) => rooms.find(({ id }) => id === roomId)?.name ?? t(words.noRoom)
  const wrong = new Set(view.problems.filter(({ severity }) => severity === 'stops').flatMap((one) => one.sessionIds))

  const down = (event: PointerEvent, id: string) => {
    if (can.build && event.button === 0 && event.pointerType !== 'touch')
      dragged.current = { id, x: event.clientX, y: event.clientY, drags: false }
  }
  const move = (event: PointerEvent) => {
    const drag = dragged.current
    if (!drag || drag.drags || drag.done || Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < DRAGS_AFTER)
      return
    drag.drags = true
    grid.lift(drag.id)
  }
  const up = (event: PointerEvent) => {
    const drag = dragged.current
    dragged.current = drag?.drags ? { ...drag, done: true } : null
    if (!drag?.drags) return
    const over = document
      .elementsFromPoint(event.clientX, event.clientY)
      .find((element): element is HTMLElement => element instanceof HTMLElement && element.dataset.begins !== undefined)
    if (over?.dataset.begins) grid.put(drag.id, { roomId: over.dataset.room || null, begins: over.dataset.begins })
    else grid.putBack()
  }
  const press = (id: string) => {
    // The click that ends a drag is no press.
    const ended = dragged.current?.done === true
    dragged.current = null
    if (ended) return
    held.current = id
    if (grid.lifted?.id === id) grid.put(id, grid.lifted.spot)
    else grid.lift(id)
  }
  return (
    <section className="stack stack--tight plan-grid-part" aria-labelledby="rutenett">
      <h2 id="rutenett">{t(words.grid)}</h2>
      {can.build && <p className="small soft measure">{t(words.gridHelp)}</p>}
      <p className="plan-grid__told" role="status">
        <ToldLine told={grid.told} view={view} roomName={roomName} />
      </p>
      {grid.canUndo && (
        <div>
          <Button type="button" variant="secondary" small disabled={grid.isBusy} onClick={grid.undo}>
            {t(words.undo)}
          </Button>
        </div>
      )}
      <div
        ref={frame}
        className="plan-grid"
        data-lifted={grid.lifted ? '' : undefined}
        style={{ '--minutes': drawn.to - drawn.from, '--rooms': drawn.columns.length } as CSSProperties}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          dragged.current = null
        }}
      >
        <div className="plan-grid__hours" aria-hidden="true">
          {drawn.hours.map((hour, n) => (
            <span key={hour} style={{ '--top': n * 60 } as CSSProperties}>
              {sayTime(hour, locale)}
            </span>
          ))}
        </div>
        {drawn.columns.map(({ roomId, blocks }) => (
          <div key={roomId ?? ''} className="plan-grid__column">
            <h3 className="plan-grid__room">{roomName(roomId)}</h3>
            <div className="plan-grid__body">
              {grid.lifted && (
                <Slots
                  from={drawn.from}
                  to={drawn.to}
                  roomId={roomId}
                  name={roomName(roomId)}
                  onPut={(begins) => grid.lifted && grid.put(grid.lifted.id, { roomId, begins })}
                />
              )}
              {blocks.map(({ session, top, height, lane, lanes }) => (
                <button
                  key={session.id}
                  type="button"
                  className="plan-grid__session"
                  data-session={session.id}
                  data-kind={session.kind}
                  data-wrong={wrong.has(session.id) ? '' : undefined}
                  aria-pressed={can.build ? grid.lifted?.id === session.id : undefined}
                  disabled={!can.build}
                  style={{ '--top': top, '--height': height, '--lane': lane, '--lanes': lanes } as CSSProperties}
                  onPointerDown={(event) => down(event, session.id)}
                  onClick={() => press(session.id)}
                  onKeyDown={(event) => {
                    if (grid.lifted?.id !== session.id) return
                    if (event.key === 'Escape') grid.putBack()
                    else if (ARROWS.has(event.key)) grid.step(event.key, event.shiftKey)
                    else return
                    event.preventDefault()
                  }}
                >
                  <span className="plan-grid__what">{sayWhat(session, locale)}</span>
                  <span className="plan-grid__when">
                    {sayTime(session.begins, locale)}–{sayTime(session.ends, locale)}
                  </span>
                  <span className="only-heard">{roomName(session.roomId)}</span>
                  <span className="plan-grid__with">{namesOf(session, view)}</span>
                  {session.plays.length > 0 && (
                    <span className="plan-grid__with">{session.plays.map(({ name }) => name).join(' · ')}</span>
                  )}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}

const namesOf = ({ adultIds }: Pick<PlanSession, 'adultIds'>, { adults }: PlanView): string =>
  adults
    .filter(({ personId }) => adultIds.includes(personId))
    .map(({ name }) => name)
    .join(', ')

interface SlotsProps {
  from: number
  to: number
  roomId: string | null
  name: string
  onPut: (begins: string) => void
}

/** Where something that is lifted may be let down. Keys go with the arrows instead. */
function Slots({ from, to, roomId, name, onPut }: SlotsProps) {
  const t = useWords()
  const locale = useLocale()
  const begins = Array.from({ length: (to - from) / STEP }, (_, n) => timeOf(from + n * STEP))
  return (
    <>
      {begins.map((time, n) => (
        <button
          key={time}
          type="button"
          tabIndex={-1}
          className="plan-grid__slot"
          data-begins={time}
          data-room={roomId ?? ''}
          style={{ '--top': n * STEP } as CSSProperties}
          aria-label={t(words.placeHere, { begins: sayTime(time, locale), room: name })}
          onClick={() => onPut(time)}
        />
      ))}
    </>
  )
}

interface ToldProps {
  told: Told
  view: PlanView
  roomName: (roomId: string | null) => string
}

function ToldLine({ told, view, roomName }: ToldProps) {
  const t = useWords()
  const locale = useLocale()
  switch (told.kind) {
    case 'none':
      return null
    case 'lifted':
    case 'moved': {
      const what = sayWhat(told.session, locale)
      const facts = { what, begins: sayTime(told.spot.begins, locale), room: roomName(told.spot.roomId) }
      if (told.kind === 'moved') return <>{t(words.moved, facts)}</>
      return (
        <>
          {t(words.lifted, { what })} <strong>{`${facts.begins}, ${facts.room}`}</strong>
        </>
      )
    }
    case 'fault': {
      const { fault } = told
      if (fault.kind !== 'roomTaken') {
        const why =
          fault.kind === 'beforeDay'
            ? t(words.beforeDay, { begins: fault.begins })
            : t(words.afterDay, { ends: fault.ends })
        return <>{t(words.cannot, { why })}</>
      }
      const other = view.sessions.find(({ id }) => id === fault.session)
      return <>{t(words.cannot, { why: t(words.roomTaken, { what: other ? sayWhat(other, locale) : '' }) })}</>
    }
    case 'refused':
      return <>{t(words.cannot, { why: told.text })}</>
    case 'putBack':
      return <>{t(words.putBack)}</>
    case 'undone':
      return <>{t(words.undone)}</>
  }
}
