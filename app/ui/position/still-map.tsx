import { frameAround, project, unitOf, WHOLE_SHEET } from '#app/domains/places/base-map.ts'
import { pinBox } from '#app/domains/places/base-map-names-placed.ts'
import { position as words } from '#app/i18n/position.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { BaseMap, BaseMapSources } from '#app/ui/map/base-map.tsx'

const SHOWN = 400
/** Before there is a needle: the middle of the region, in the same shape. */
const WIDE = { aspect: 3 / 2, least: 420 }

/** The schematic map with a needle, or without one: what stands until a program has drawn more, and what print shows. */
export function StillMap({ point }: { point: { lat: number; lng: number } | null }) {
  const t = useWords()
  const frame = point
    ? frameAround([point], WIDE)
    : {
        ...WHOLE_SHEET,
        y: WHOLE_SHEET.height - WHOLE_SHEET.width / WIDE.aspect - 300,
        height: WHOLE_SHEET.width / WIDE.aspect,
      }
  const keepOff = point ? [pinBox(point, unitOf(frame, SHOWN), { width: 27, height: 18 })] : []
  const needle = point && project(point.lat, point.lng)
  return (
    <figure className="still-map">
      <BaseMap frame={frame} shown={SHOWN} label={t(words.mapOf)} keepOff={keepOff}>
        {needle && (
          <path
            className="still-map__needle"
            d="M0 0 9-9H27V9H9z"
            transform={`translate(${needle.x} ${needle.y}) scale(${unitOf(frame, SHOWN)})`}
          />
        )}
      </BaseMap>
      <figcaption>
        <BaseMapSources />
      </figcaption>
    </figure>
  )
}
