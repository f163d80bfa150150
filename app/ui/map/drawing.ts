/** Where the numbers stand on the drawing that the server makes: at their true places, gathered where they would touch. */
import { frameAround, type MapFrame, project, SHEET, unitOf } from '#app/domains/places/base-map.ts'
import { clusters, numbersOf, type Point, type Sign, signOf, spotsOf } from './points.ts'

export interface DrawnPin {
  key: string
  /** In the units of the sheet. */
  x: number
  y: number
  text: string
  kind: 'spot' | 'cluster'
  sign: Sign
  /** The place in the list that it leads to: of several the first. */
  leadsTo: number
}

export interface Drawing {
  frame: MapFrame
  /** Units of the sheet in a pixel, as wide as the drawing mostly is. */
  unit: number
  pins: DrawnPin[]
}

/** As wide as the drawing mostly is on a screen, in pixels, and its width to its height. */
export const SHOWN = 560
const ASPECT = 0.78
const AIR = 0.1

/** The zoom of a web map (256 pixels round the earth at zoom 0) at which a pixel is as large. */
const zoomOf = (unit: number): number => Math.log2((360 * SHEET.width) / (DEGREES * unit * 256))
/** Of longitude, across the sheet. */
const DEGREES = 2.1

/** The drawing of some places; without any it is the whole region. */
export function drawingOf(points: readonly Point[], anyToday: boolean): Drawing {
  const frame = frameAround(points, { aspect: ASPECT, air: AIR })
  const unit = unitOf(frame, SHOWN)
  const within = clusters(spotsOf(points))([-180, -85, 180, 85], Math.floor(zoomOf(unit)))
  const pins = within.map((mark): DrawnPin => {
    const { key, order, kind, lat, lng } = mark
    const { x, y } = project(lat, lng)
    return {
      ...{ key, kind, x: tenth(x), y: tenth(y), leadsTo: order },
      text: kind === 'spot' ? numbersOf(mark.spot) : String(mark.count),
      sign: kind === 'spot' ? signOf(mark.spot.points, anyToday) : 'plain',
    }
  })
  return { frame, unit, pins }
}

const tenth = (value: number): number => Math.round(value * 10) / 10
