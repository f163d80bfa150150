import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react'
import type { Spot, Surface } from '#app/domains/exhibition/hanging/moving.ts'
import { isFloor } from '#app/domains/exhibition/hanging/moving.ts'
import type { PlanWork } from '#app/domains/exhibition/hanging/views.ts'
import { saySize } from '#app/domains/exhibition/work/say-work.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import { pictureAddress, sizesOf } from '#app/kernel/picture-address.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What stands for a side that is not known, so that there is something to take hold of. In millimetres. */
const UNKNOWN_MM = 400

export interface Hands {
  down(event: PointerEvent, id: string): void
  press(id: string): void
  key(event: KeyboardEvent, id: string): void
}

/** A work in its real size on a wall or a floor, or, without a surface, in the list of those that have no place. */
export function WorkTile({
  work,
  spot,
  surface,
  isLifted,
  isOdd = false,
  hands,
}: {
  work: PlanWork
  spot: Spot | null
  surface: Surface | null
  isLifted: boolean
  /** There is something to look at. */
  isOdd?: boolean
  hands: Hands
}) {
  const t = useWords()
  const locale = useLocale()
  const { participantId, catalogueNo, name, title, picture, sold } = work
  const size = saySize(work, locale)
  const step = picture && (sizesOf(picture)[0]?.step ?? 320)
  return (
    <button
      type="button"
      className={surface ? 'hung' : 'hung hung--loose'}
      data-work={participantId}
      data-odd={isOdd ? '' : undefined}
      data-sold={sold ? '' : undefined}
      data-bare={size === '' ? '' : undefined}
      aria-pressed={isLifted}
      title={[name, title].join(': ')}
      style={surface && spot ? styleOf(work, spot, surface) : undefined}
      onPointerDown={(event) => hands.down(event, participantId)}
      onClick={() => hands.press(participantId)}
      onKeyDown={(event) => hands.key(event, participantId)}
    >
      {picture && step && (
        <img src={pictureAddress(picture.key, step, 'jpg')} alt="" loading="lazy" draggable={false} />
      )}
      <span className="hung__number">{catalogueNo}</span>
      <span className={surface ? 'only-heard' : 'hung__words'}>
        <span className="strong">{name}</span> <em>{title}</em>{' '}
        <span className="soft">
          {size || t(words.noSize)}
          {sold && `, ${t(words.sold).toLowerCase()}`}
        </span>
      </span>
    </button>
  )
}

/** In parts of the surface, so that it is drawn to scale however large the surface is on the screen. */
function styleOf(work: PlanWork, spot: Spot, { where, acrossMm, alongMm }: Surface): CSSProperties {
  const floor = isFloor(where)
  const width = work.widthMm ?? UNKNOWN_MM
  const height = (floor ? (work.depthMm ?? work.widthMm) : work.heightMm) ?? UNKNOWN_MM
  const part = (mm: number, of: number) => `${((100 * mm) / of).toFixed(3)}%`
  const middle = part(spot.y, alongMm)
  return {
    left: part(spot.x, acrossMm),
    ...(floor ? { top: middle } : { bottom: middle }),
    transform: `translate(-50%, ${floor ? '-' : ''}50%)`,
    width: part(width, acrossMm),
    height: part(height, alongMm),
  }
}
