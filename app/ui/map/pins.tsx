import { divIcon, type LatLngBounds, type Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Marker, useMap, useMapEvents } from 'react-leaflet'
import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { clusters, type Mark, numbersOf, type Spot } from './points.ts'

/** A pin's own element, put together as nodes: what an artist is called never becomes markup. */
function pinIcon(kind: 'spot' | 'cluster' | 'venue', seen: string, heard: string, state: string) {
  const pin = document.createElement('span')
  pin.className = 'pin'
  pin.dataset.kind = kind
  if (state) pin.dataset.state = state
  const number = pin.appendChild(document.createElement('span'))
  number.setAttribute('aria-hidden', 'true')
  number.textContent = seen
  const words = pin.appendChild(document.createElement('span'))
  words.className = 'only-heard'
  words.textContent = heard
  return divIcon({ html: pin, className: 'pin-place', iconSize: undefined })
}

/** Some of the surroundings too, so that pins are there before they are dragged into sight. */
const windowOf = (bounds: LatLngBounds): [number, number, number, number] => {
  const wide = bounds.pad(0.25)
  return [wide.getWest(), wide.getSouth(), wide.getEast(), wide.getNorth()]
}

/** Which marks stand on the map now; again after each move. */
function useMarks(spots: readonly Spot[]): Mark[] {
  const map = useMap()
  const within = useMemo(() => clusters(spots), [spots])
  const look = useCallback(() => within(windowOf(map.getBounds()), map.getZoom()), [within, map])
  const [marks, setMarks] = useState<Mark[]>(look)
  useMapEvents({ moveend: () => setMarks(look()) })
  useEffect(() => setMarks(look()), [look])
  return marks
}

/** The Tab key goes through the pins by number, whatever the order in which zooming made them. */
function useTabOrder(map: LeafletMap, marks: readonly Mark[]) {
  useEffect(() => {
    const pane = map.getPane('markerPane')
    if (!pane || marks.length === 0) return
    const focused = document.activeElement
    const order = (place: Element) => Number(place.querySelector<HTMLElement>('.pin')?.dataset.order ?? 0)
    const places = [...pane.children].sort((a, b) => order(a) - order(b))
    const moved = places.some((place, n) => pane.children[n] !== place)
    if (!moved) return
    pane.append(...places)
    if (focused instanceof HTMLElement && pane.contains(focused)) focused.focus({ preventScroll: true })
  }, [map, marks])
}

export interface PinsProps {
  locale: Locale
  spots: readonly Spot[]
  /** The spot whose card is open. */
  selected: string | null
  /** The number that is pointed at in the list. */
  hot: number | null
  calm: boolean
  onSelect: (spot: Spot) => void
}

/** The pins: a number for each spot, a count where several would lie on top of each other. */
export function Pins({ locale, spots, selected, hot, calm, onSelect }: PinsProps) {
  const map = useMap()
  const marks = useMarks(spots)
  useTabOrder(map, marks)
  return (
    <>
      {marks.map((mark) => {
        const state =
          mark.kind === 'spot'
            ? mark.key === selected
              ? 'selected'
              : mark.spot.points.some(({ number }) => number === hot)
                ? 'hot'
                : ''
            : ''
        const act =
          mark.kind === 'spot'
            ? () => onSelect(mark.spot)
            : () => {
                map.setView([mark.lat, mark.lng], mark.zoomTo, { animate: !calm })
                // This mark is about to go; from the map itself the Tab key leads to what it held.
                map.getContainer().focus({ preventScroll: true })
              }
        return <Pin key={mark.key} mark={mark} state={state} locale={locale} act={act} />
      })}
    </>
  )
}

function Pin({ mark, state, locale, act }: { mark: Mark; state: string; locale: Locale; act: () => void }) {
  const { kind, order, lat, lng } = mark
  const seen = kind === 'spot' ? numbersOf(mark.spot) : String(mark.count)
  const heard =
    kind === 'spot'
      ? say(locale, studioMap.pin, { numbers: seen, names: namesOf(mark.spot) })
      : say(locale, studioMap.cluster, { count: mark.count })
  const icon = useMemo(() => {
    const made = pinIcon(kind, seen, heard, state)
    const { html } = made.options
    if (html instanceof HTMLElement) html.dataset.order = String(order)
    return made
  }, [kind, seen, heard, state, order])
  return (
    <Marker
      position={[lat, lng]}
      icon={icon}
      zIndexOffset={state ? 1000 : 0}
      eventHandlers={{
        click: act,
        keydown: ({ originalEvent }) => {
          if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return
          originalEvent.preventDefault()
          act()
        },
      }}
    />
  )
}

const namesOf = (spot: Spot): string =>
  spot.points
    .flatMap(({ artists }) => artists)
    .map(({ name }) => name)
    .join(', ')

/** Where the joint exhibition is: a house, and not a number. */
export function VenuePin({
  locale,
  venue,
}: {
  locale: Locale
  venue: { name: string; lat: number; lng: number; href: string }
}) {
  const heard = `${say(locale, studioMap.exhibition)}: ${venue.name}`
  const icon = useMemo(() => pinIcon('venue', '★', heard, ''), [heard])
  const go = () => window.location.assign(venue.href)
  return (
    <Marker
      position={[venue.lat, venue.lng]}
      icon={icon}
      title={heard}
      eventHandlers={{ click: go, keydown: ({ originalEvent }) => originalEvent.key === 'Enter' && go() }}
    />
  )
}
