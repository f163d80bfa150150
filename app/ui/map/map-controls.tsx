import type { Map as LeafletMap } from 'leaflet'
import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** How far one press moves the map, as a share of what is seen. */
const STEP = 0.35

interface Props {
  map: LeafletMap
  locale: Locale
  calm: boolean
  onWhole: () => void
}

/** Everything that dragging and pinching do, for those who press (WCAG 2.5.1, 2.5.7). */
export function MapControls({ map, locale, calm, onWhole }: Props) {
  const options = { animate: !calm }
  const pan = (x: number, y: number) => () => {
    const size = map.getSize()
    map.panBy([x * size.x * STEP, y * size.y * STEP], options)
  }
  const keys: [at: string, sign: string, text: { nb: string; en: string }, act: () => void][] = [
    ['in', '+', studioMap.zoomIn, () => map.zoomIn(1, options)],
    ['out', '−', studioMap.zoomOut, () => map.zoomOut(1, options)],
    ['north', '↑', studioMap.north, pan(0, -1)],
    ['west', '←', studioMap.west, pan(-1, 0)],
    ['whole', '◎', studioMap.whole, onWhole],
    ['east', '→', studioMap.east, pan(1, 0)],
    ['south', '↓', studioMap.south, pan(0, 1)],
  ]
  return (
    <div className="map__keys" role="group" aria-label={say(locale, studioMap.controls)}>
      {keys.map(([at, sign, text, act]) => (
        <button key={at} type="button" data-at={at} onClick={act} title={say(locale, text)}>
          <span aria-hidden="true">{sign}</span>
          <span className="only-heard">{say(locale, text)}</span>
        </button>
      ))}
    </div>
  )
}
