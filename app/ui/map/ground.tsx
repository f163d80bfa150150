import { useCallback, useState } from 'react'
import { Pane, SVGOverlay, TileLayer, useMap, useMapEvents } from 'react-leaflet'
import { type MapFrame, project } from '#app/domains/places/base-map.ts'
import { BaseMap } from './base-map.tsx'
import { LARGEST_ZOOM } from './points.ts'

/** How much of the surroundings is drawn too, as a share of what is seen: it is there before it is dragged into sight. */
const AROUND = 0.4

/**
 * What lies under the pins: our own drawing of the region, and the tiles over it as they come. Where they do not, the
 * drawing stays.
 * @param onTiles told whether the tiles answer
 */
export function Ground({
  tiles,
  onTiles,
}: {
  tiles: { url: string; attribution: string }
  onTiles: (come: boolean) => void
}) {
  return (
    <>
      <Pane name="ground" style={{ zIndex: 150 }}>
        <Drawing />
      </Pane>
      <TileLayer
        url={tiles.url}
        attribution={tiles.attribution}
        maxZoom={LARGEST_ZOOM}
        eventHandlers={{ tileerror: () => onTiles(false), tileload: () => onTiles(true) }}
      />
    </>
  )
}

/** The drawing of what is in sight: made anew for each place that the map comes to rest, since the region whole is too large. */
function Drawing() {
  const map = useMap()
  const look = useCallback(() => {
    const bounds = map.getBounds().pad(AROUND)
    const [nw, se] = [bounds.getNorthWest(), bounds.getSouthEast()]
    const [from, to] = [project(nw.lat, nw.lng), project(se.lat, se.lng)]
    const frame: MapFrame = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y }
    return { bounds, frame, shown: map.getSize().x * (1 + 2 * AROUND) }
  }, [map])
  const [seen, setSeen] = useState(look)
  useMapEvents({ moveend: () => setSeen(look()), resize: () => setSeen(look()) })
  return (
    <SVGOverlay bounds={seen.bounds} pane="ground" attributes={{ 'aria-hidden': 'true' }}>
      <BaseMap frame={seen.frame} shown={seen.shown} />
    </SVGOverlay>
  )
}
