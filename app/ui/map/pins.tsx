import { divIcon } from 'leaflet'
import { useMemo } from 'react'
import { Marker, useMap } from 'react-leaflet'
import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { MapData, ShownPlace } from './map-data.ts'
import { sayMark } from './marks.ts'
import { type Mark, numbersOf, type Sign, type Spot, signOf } from './points.ts'

interface Look {
  kind: 'spot' | 'cluster' | 'venue'
  /** What is written on it. */
  seen: string
  sign?: Sign | undefined
  /** How many of a cluster are open now. */
  open?: number
  state: string
}

/** A pin's own element, put together as nodes: what an artist is called never becomes markup. */
function pinIcon({ kind, seen, sign, open = 0, state }: Look) {
  const pin = document.createElement('span')
  pin.className = 'pin'
  pin.dataset.kind = kind
  if (sign) pin.dataset.sign = sign
  if (state) pin.dataset.state = state
  pin.appendChild(document.createElement('span')).textContent = seen
  if (open > 0) {
    const few = pin.appendChild(document.createElement('span'))
    few.className = 'pin__open'
    few.textContent = String(open)
  }
  return divIcon({ html: pin, className: 'pin-place', iconSize: undefined })
}

export interface PinsProps {
  locale: Locale
  marks: readonly Mark<ShownPlace>[]
  anyToday: boolean
  /** The spot whose card is open. */
  selected: string | null
  /** The number that is pointed at in the list, and the mark that the keyboard is at. */
  hot: number | null
  active: string | null
  calm: boolean
  onSelect: (spot: Spot<ShownPlace>) => void
}

/**
 * The pins: a number for each spot, a count where several would lie on top of each other. They are for the pointer; the
 * keyboard and those who listen have the list of what is in view.
 */
export function Pins({ locale, marks, anyToday, selected, hot, active, calm, onSelect }: PinsProps) {
  const map = useMap()
  return (
    <>
      {marks.map((mark) => {
        const { kind, key, lat, lng } = mark
        const state =
          key === active
            ? 'active'
            : kind === 'spot' && key === selected
              ? 'selected'
              : kind === 'spot' && mark.spot.points.some(({ number }) => number === hot)
                ? 'hot'
                : ''
        const act =
          kind === 'spot'
            ? () => onSelect(mark.spot)
            : () => void map.setView([lat, lng], mark.zoomTo, { animate: !calm })
        return <Pin key={key} {...{ mark, state, locale, anyToday, act }} />
      })}
    </>
  )
}

interface PinProps {
  mark: Mark<ShownPlace>
  state: string
  locale: Locale
  anyToday: boolean
  act: () => void
}

function Pin({ mark, state, locale, anyToday, act }: PinProps) {
  const { kind, lat, lng } = mark
  const seen = kind === 'spot' ? numbersOf(mark.spot) : String(mark.count)
  const sign = kind === 'spot' ? signOf(mark.spot.points, anyToday) : undefined
  const open = kind === 'cluster' ? mark.open : 0
  const icon = useMemo(() => pinIcon({ kind, seen, sign, open, state }), [kind, seen, sign, open, state])
  return (
    <Marker
      position={[lat, lng]}
      icon={icon}
      keyboard={false}
      title={sayMark(mark, locale)}
      zIndexOffset={state ? 1000 : kind === 'spot' ? 100 : 0}
      eventHandlers={{ click: act }}
    />
  )
}

/** Where the joint exhibition is: a star, and not a number. */
export function VenuePin({ locale, venue, active }: { locale: Locale; venue: MapData['venue']; active: boolean }) {
  const icon = useMemo(() => pinIcon({ kind: 'venue', seen: '★', state: active ? 'active' : '' }), [active])
  if (!venue) return null
  return (
    <Marker
      position={[venue.lat, venue.lng]}
      icon={icon}
      keyboard={false}
      title={`${say(locale, studioMap.exhibition)}: ${venue.name}`}
      zIndexOffset={active ? 1000 : 200}
      eventHandlers={{ click: () => window.location.assign(venue.href) }}
    />
  )
}
