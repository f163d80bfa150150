import { frameAround, project, unitOf } from '#app/domains/places/base-map.ts'
import type { PlannedStop } from '#app/domains/rounds/plan.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { BaseMap, BaseMapSources } from '#app/ui/map/base-map.tsx'

/** How wide the map is drawn for, in pixels: a phone in the hand. */
const SHOWN = 420

interface Point {
  lat: number
  lng: number
}

/** Of a pin with its air, in pixels. */
const PIN = { width: 40, height: 27 }

interface Pin {
  x: number
  y: number
}

/** Pins that would lie on each other, one below the other; the line still ends where the place is. */
function apart<P extends Pin>(pins: readonly P[], height: number, width: number): P[] {
  const set: P[] = []
  for (const pin of [...pins].sort((a, b) => a.y - b.y)) {
    const free = { ...pin }
    for (const other of set)
      if (Math.abs(other.x - free.x) < width && free.y - other.y < height)
        free.y = Math.round((other.y + height) * 10) / 10
    set.push(free)
  }
  return set
}

/** The round on the schematic map: a line from stop to stop, and the numbers. Needs no network, and prints. */
export function RoundMap({ stops, start }: { stops: readonly PlannedStop[]; start: Point | null }) {
  const t = useWords()
  const pins = stops.flatMap(({ place: { number, lat, lng } }) =>
    lat === null || lng === null ? [] : [{ number, lat, lng }],
  )
  if (pins.length === 0) return null
  const way: Point[] = [...(start ? [start] : []), ...pins]
  const frame = frameAround(way, { air: 0.16, aspect: 1 })
  const unit = unitOf(frame, SHOWN)
  const at = ({ lat, lng }: Point) => {
    const { x, y } = project(lat, lng)
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
  }
  const line = way.map((point) => `${at(point).x},${at(point).y}`).join(' ')
  const from = start && at(start)
  return (
    <figure className="round-map">
      <BaseMap
        frame={frame}
        shown={SHOWN}
        label={t(myRound.mapLabel, { numbers: pins.map(({ number }) => number).join(', ') })}
      >
        <polyline className="round-map__way" points={line} strokeWidth={3 * unit} />
        {from && <circle className="round-map__start" cx={from.x} cy={from.y} r={6 * unit} strokeWidth={3 * unit} />}
        {apart(
          pins.map((pin) => ({ ...pin, ...at(pin) })),
          PIN.height * unit,
          PIN.width * unit,
        ).map((pin) => {
          return (
            <g key={pin.number} className="round-map__pin" transform={`translate(${pin.x} ${pin.y}) scale(${unit})`}>
              <path d="M0 0l9-12h26v24H9z" />
              <text x="21" y="5">
                {pin.number}
              </text>
            </g>
          )
        })}
      </BaseMap>
      <figcaption>
        <BaseMapSources />
      </figcaption>
    </figure>
  )
}
