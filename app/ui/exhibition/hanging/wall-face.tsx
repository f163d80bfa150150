import type { CSSProperties, ReactNode } from 'react'
import { MIDDLE_MM } from '#app/domains/exhibition/hanging/hanging.ts'
import type { Surface } from '#app/domains/exhibition/hanging/moving.ts'
import { sayMetres } from '#app/domains/exhibition/hanging/say-measure.ts'
import { toldOf } from '#app/domains/exhibition/hanging/told-wall.ts'
import type { HangingView, PlanWall } from '#app/domains/exhibition/hanging/views.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { PlaceRow } from './place-forms.tsx'
import { RoomLines } from './room-drawing.tsx'
import { sayWork } from './say-work.ts'

/** A wall seen from before it, to scale, with a line at the height of the eyes; what is to be looked at; moving by figures. */
export function WallFace({
  wall,
  surface,
  reply,
  children,
}: {
  wall: PlanWall
  surface: Surface
  year: number
  reply: Reply | undefined
  children: ReactNode
}) {
  const t = useWords()
  const locale = useLocale()
  const { id, name, hung, warnings, lengthMm, heightMm } = wall
  const said = (participantId: string | null) => {
    const work = hung.find((one) => one.participantId === participantId)
    return work ? sayWork(work) : ''
  }
  return (
    <section className="stack stack--tight wall-part" aria-labelledby={`vegg-${id}`}>
      <div className="cluster cluster--apart">
        <h2 id={`vegg-${id}`} className="wall-part__name">
          {t(words.wallOf, { name, length: sayMetres(lengthMm, locale) })}
        </h2>
        {hung.length > 1 && (
          <form method="post" className="no-print">
            <input type="hidden" name="intent" value="evenly" />
            <input type="hidden" name="wallId" value={id} />
            <input type="hidden" name="told" value={toldOf(hung)} />
            <Button variant="secondary" small aria-label={t(words.evenlyOf, { name })}>
              {t(words.evenly)}
            </Button>
          </form>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys */}
      <div className="wall-scroll" tabIndex={0} role="group" aria-labelledby={`vegg-${id}`}>
        <div
          className="wall-face"
          data-surface={surface.where}
          style={{ '--length': lengthMm, '--height': heightMm } as CSSProperties}
        >
          <span
            className="wall-face__eyes"
            aria-hidden="true"
            style={{ bottom: `${((100 * MIDDLE_MM) / heightMm).toFixed(2)}%` }}
          />
          {children}
        </div>
      </div>
      {warnings.length > 0 && (
        <ul className="needles small">
          {warnings.map(({ kind, participantId, otherId }) => (
            <li key={`${kind}${participantId}${otherId}`}>
              {t(words.warning, { kind, what: said(participantId), other: said(otherId) })}
            </li>
          ))}
        </ul>
      )}
      {hung.length > 0 && (
        <Disclosure summary={t(words.typed)} open={hung.some((work) => isOf(reply, work))}>
          <ul className="plain-list place-rows">
            {hung.map((work) => (
              <PlaceRow key={work.participantId} work={work} reply={isOf(reply, work) ? reply : undefined} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

/** Whether an answer is about this work. */
const isOf = (reply: Reply | undefined, { participantId }: { participantId: string }): boolean =>
  String(reply?.values.work ?? '').startsWith(`${participantId}:`)

/** The floor of the room from above, with what stands on it. */
export function FloorFace({
  room,
  surface,
  reply,
  children,
}: {
  room: NonNullable<HangingView['room']>
  surface: Surface
  reply: Reply | undefined
  children: ReactNode
}) {
  const t = useWords()
  const { id, name, widthMm, depthMm, standing } = room
  return (
    <section className="stack stack--tight wall-part" aria-labelledby={`gulv-${id}`}>
      <h2 id={`gulv-${id}`} className="wall-part__name">
        {t(words.floorOf, { name })}
      </h2>
      <div
        className="floor-face"
        data-surface={surface.where}
        style={{ '--width': widthMm, '--depth': depthMm } as CSSProperties}
      >
        <svg className="room-drawing" aria-hidden="true" viewBox={`0 0 ${widthMm} ${depthMm}`}>
          <RoomLines room={room} />
        </svg>
        {children}
      </div>
      {standing.length > 0 && (
        <Disclosure summary={t(words.typed)} open={standing.some((work) => isOf(reply, work))}>
          <ul className="plain-list place-rows">
            {standing.map((work) => (
              <PlaceRow key={work.participantId} work={work} reply={isOf(reply, work) ? reply : undefined} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}
