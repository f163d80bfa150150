import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventApplicants } from '#app/cli/demo/invent/applicants.ts'
import { municipalities } from '#app/cli/demo/invent/places.ts'
import {
  BASE_MAP,
  BOUNDS,
  boundsOf,
  frameAround,
  isOnSheet,
  type MapFrame,
  project,
  SHEET,
  unitOf,
  unproject,
  viewBoxOf,
  WHOLE_SHEET,
} from '#app/domains/places/base-map.ts'
import { cornersOf } from '#app/domains/places/base-map-geojson.ts'

const somewhere = fc.record({
  lat: fc.double({ min: BOUNDS.south, max: BOUNDS.north, noNaN: true }),
  lng: fc.double({ min: BOUNDS.west, max: BOUNDS.east, noNaN: true }),
})
const shows = ({ x, y, width, height }: MapFrame, { lat, lng }: { lat: number; lng: number }) => {
  const at = project(lat, lng)
  return at.x >= x - 1 && at.x <= x + width + 1 && at.y >= y - 1 && at.y <= y + height + 1
}

describe('the sheet', () => {
  it('goes from degrees and back to the same place', () =>
    fc.assert(
      fc.property(somewhere, ({ lat, lng }) => {
        const { x, y } = project(lat, lng)
        const back = unproject(x, y)
        expect(back.lat).toBeCloseTo(lat, 9)
        expect(back.lng).toBeCloseTo(lng, 9)
      }),
    ))

  it('is web mercator: a kilometre is as long to the north as to the east, and longer the farther north', () => {
    const drammen = project(59.74, 10.2)
    const north = drammen.y - project(59.74 + 1 / 111.32, 10.2).y
    const east = project(59.74, 10.2 + 1 / (111.32 * Math.cos((59.74 * Math.PI) / 180))).x - drammen.x
    expect(north / east).toBeCloseTo(1, 2)
    expect(project(60.6, 10).y - project(60.7, 10).y).toBeGreaterThan(project(59.3, 10).y - project(59.4, 10).y)
  })

  it('has its corners where the bounds are', () => {
    expect(project(BOUNDS.north, BOUNDS.west)).toEqual({ x: 0, y: 0 })
    expect(project(BOUNDS.south, BOUNDS.east).x).toBeCloseTo(SHEET.width, 6)
    expect(Math.round(project(BOUNDS.south, BOUNDS.east).y)).toBe(SHEET.height)
    expect(isOnSheet({ lat: 59.74, lng: 10.2 })).toBe(true)
    expect(isOnSheet({ lat: 58.97, lng: 5.73 })).toBe(false)
  })

  it('holds the seats of all the municipalities and every studio of the demonstration', () => {
    expect(municipalities).toHaveLength(16)
    expect(municipalities.filter((seat) => !isOnSheet(seat))).toEqual([])
    const studios = inventApplicants('base map').flatMap(({ studio }) => studio ?? [])
    expect(studios.length).toBeGreaterThan(50)
    expect(studios.filter((studio) => !isOnSheet(studio))).toEqual([])
  })
})

describe('the frame around places', () => {
  it('shows every place, and stays on the sheet when its shape is not asked for', () =>
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 30 }), (points) => {
        const frame = frameAround(points)
        expect(points.filter((point) => !shows(frame, point))).toEqual([])
        expect(frame.x).toBeGreaterThanOrEqual(0)
        expect(frame.y).toBeGreaterThanOrEqual(0)
        expect(frame.x + frame.width).toBeLessThanOrEqual(SHEET.width + 1)
        expect(frame.y + frame.height).toBeLessThanOrEqual(SHEET.height + 1)
      }),
    ))

  it('has the shape that is asked for', () =>
    fc.assert(
      fc.property(
        fc.array(somewhere, { minLength: 1 }),
        fc.double({ min: 0.4, max: 2.5, noNaN: true }),
        (points, aspect) => {
          const frame = frameAround(points, { aspect })
          expect(frame.width / frame.height).toBeCloseTo(aspect, 1)
          expect(points.filter((point) => !shows(frame, point))).toEqual([])
        },
      ),
    ))

  it('is the whole sheet without places, and no smaller than told around one', () => {
    expect(frameAround([])).toBe(WHOLE_SHEET)
    expect(frameAround([{ lat: 59.74, lng: 10.2 }], { least: 300, aspect: 1 })).toMatchObject({
      width: 300,
      height: 300,
    })
    expect(viewBoxOf(WHOLE_SHEET)).toBe(`0 0 ${SHEET.width} ${SHEET.height}`)
    expect(unitOf(WHOLE_SHEET, 500)).toBe(4)
  })

  it.each([
    [[], null],
    [[{ lat: 59.7, lng: 10.2 }], { south: 59.7, west: 10.2, north: 59.7, east: 10.2 }],
    [
      [
        { lat: 59.7, lng: 10.4 },
        { lat: 60.1, lng: 9.8 },
      ],
      { south: 59.7, west: 9.8, north: 60.1, east: 10.4 },
    ],
  ])('the bounds of %j', (points, bounds) => expect(boundsOf(points)).toEqual(bounds))
})

/** Whether a point lies in water, as an even-odd fill has it. */
function isWater(lat: number, lng: number): boolean {
  const { x, y } = project(lat, lng)
  return cornersOf(BASE_MAP.shapes.sea + BASE_MAP.shapes.lake).reduce((wet, { points }) => {
    const crosses = points.reduce((odd, [ax, ay], n) => {
      const [bx, by] = points[(n + 1) % points.length] ?? [ax, ay]
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd
    }, false)
    return crosses ? !wet : wet
  }, false)
}

describe('the drawing', () => {
  it.each([
    ['Oslofjorden off Horten', 59.44, 10.55, true],
    ['Oslofjorden off Asker', 59.83, 10.54, true],
    ['Drammensfjorden', 59.67, 10.38, true],
    ['Tyrifjorden', 60.03, 10.15, true],
    ['Holsfjorden', 59.99, 10.25, true],
    ['Randsfjorden', 60.4, 10.4, true],
    ['Sperillen', 60.47, 10.025, true],
    ['Krøderen', 60.29, 9.645, true],
    ['Eikeren', 59.65, 9.92, true],
    ['Drammen', 59.7439, 10.2045, false],
    ['Hurum', 59.66, 10.5, false],
    ['Nesodden', 59.8, 10.67, false],
    ['Asker', 59.8331, 10.4392, false],
    ['Sigdal', 60.0133, 9.7772, false],
    ['the forests of Krokskogen', 60.02, 10.5, false],
  ])('%s', (_, lat, lng, water) => expect(isWater(lat, lng)).toBe(water))

  it('is small enough to travel with a page', () => {
    expect(JSON.stringify(BASE_MAP.shapes).length).toBeLessThan(20_000)
  })
})
