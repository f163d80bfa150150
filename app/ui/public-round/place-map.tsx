import { frameAround, isOnSheet, project, unitOf } from '#app/domains/places/base-map.ts'
import { BaseMap, BaseMapSources } from '#app/ui/map/base-map.tsx'

/** Where a place is, on a piece of the schematic map; nothing outside the region. The same is said in words beside it. */
export function PlaceMap({ lat, lng }: { lat: number; lng: number }) {
  if (!isOnSheet({ lat, lng })) return null
  const frame = frameAround([{ lat, lng }], { aspect: 1.6 })
  const { x, y } = project(lat, lng)
  const unit = unitOf(frame, 420)
  return (
    <figure className="place-map">
      <BaseMap frame={frame} shown={420}>
        <circle className="place-map__ring" cx={x} cy={y} r={13 * unit} />
        <circle className="place-map__point" cx={x} cy={y} r={6 * unit} />
      </BaseMap>
      <figcaption className="small soft">
        <BaseMapSources />
      </figcaption>
    </figure>
  )
}
