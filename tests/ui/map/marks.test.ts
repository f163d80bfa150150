import { describe, expect, it } from 'vitest'
import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import type { PlacedArtist } from '#app/domains/studio-map/points-table.ts'
import type { ShownPlace } from '#app/ui/map/map-data.ts'
import { sayMark, typedTo } from '#app/ui/map/marks.ts'
import type { Mark } from '#app/ui/map/points.ts'

const shown = (number: number, name: string, opening: Opening = { is: 'not-today', next: null }): ShownPlace => ({
  ...{ number, lat: 59.8, lng: 10.4, is: opening.is, opening },
  place: {
    ...{ number, lat: 59.8, lng: 10.4, name: '', address: '', city: '', meetingPoint: false, days: [], notices: [] },
  },
  artists: [{ name } as PlacedArtist],
})
const spot = (...points: ShownPlace[]): Mark<ShownPlace> => {
  const { number: order = 0, lat = 0, lng = 0 } = points[0] ?? {}
  const key = String(order)
  return { kind: 'spot', key, order, lat, lng, spot: { key, lat, lng, points } }
}
const cluster: Mark<ShownPlace> = {
  ...{ kind: 'cluster', key: 'c', order: 3, lat: 59, lng: 10 },
  count: 14,
  open: 3,
  zoomTo: 9,
}

describe('a mark in words', () => {
  it.each([
    [spot(shown(12, 'Åse Ørn')), 'nb', 'Atelier 12: Åse Ørn'],
    [spot(shown(12, 'Åse Ørn', { is: 'open', until: '17:00' })), 'nb', 'Atelier 12: Åse Ørn. Åpent nå, til kl. 17'],
    [spot(shown(12, 'Åse'), shown(14, 'Bo')), 'en', 'Studio 12, 14: Åse, Bo'],
    [cluster, 'nb', '14 atelierer, 3 åpne nå, fra nummer 3. Vis dem større'],
    [{ ...cluster, open: 0 }, 'en', '14 studios, from number 3. Zoom in on them'],
  ] as const)('%#', (mark, locale, words) => expect(sayMark(mark, locale)).toBe(words))
})

describe('letters', () => {
  const marks = [cluster, spot(shown(1, 'Åse Ørn')), spot(shown(2, 'Bo Aas')), spot(shown(21, 'Odd Ås'))]
  it.each([
    ['2', 0, 2],
    ['21', 0, 3],
    ['å', 0, 1],
    ['å', 2, 3],
    ['ø', 0, 1],
    ['BO', 3, 2],
    ['x', 0, -1],
    [' ', 0, -1],
  ])('%j from %i lead to %i', (typed, from, to) => expect(typedTo(marks, typed, from)).toBe(to))
})
