import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import type { MapData, ShownPlace } from './map-data.ts'
import { isWithin } from './marks.ts'
import { clusters, type MapWindow, type Mark, type Spot } from './points.ts'

interface Seen {
  /** What is in sight, and what is near enough to be dragged into it. */
  view: MapWindow
  around: MapWindow
  zoom: number
}

/** Some of the surroundings too, so that pins are there before they are dragged into sight. */
const AROUND = 0.25

function seenOn(map: LeafletMap): Seen {
  const bounds = map.getBounds()
  const wide = bounds.pad(AROUND)
  const windowOf = (of: typeof bounds): MapWindow => [of.getWest(), of.getSouth(), of.getEast(), of.getNorth()]
  return { view: windowOf(bounds), around: windowOf(wide), zoom: map.getZoom() }
}

const NOTHING: Mark<ShownPlace>[] = []

/** Which marks stand on the map, which of them are in view, and how many places those are; again after each move. */
export function useMarks(map: LeafletMap | null, spots: readonly Spot<ShownPlace>[], venue: MapData['venue']) {
  const within = useMemo(() => clusters(spots), [spots])
  const [seen, setSeen] = useState<Seen | null>(null)
  useEffect(() => {
    if (!map) return
    const look = () => setSeen(seenOn(map))
    look()
    map.on('moveend resize', look)
    return () => void map.off('moveend resize', look)
  }, [map])
  return useMemo(() => {
    if (!seen) return { marks: NOTHING, inView: NOTHING, seen: 0, withVenue: false }
    const marks = within(seen.around, seen.zoom)
    const places = spots.reduce((sum, spot) => sum + (isWithin(seen.view, spot) ? spot.points.length : 0), 0)
    return {
      marks,
      inView: marks.filter((mark) => isWithin(seen.view, mark)),
      seen: places,
      withVenue: venue !== null && isWithin(seen.view, venue),
    }
  }, [within, seen, spots, venue])
}
