import { expect, it } from 'vitest'
import { BASE_MAP, frameAround, project, unitOf, WHOLE_SHEET } from '#app/domains/places/base-map.ts'
import { namesIn, type PlacedName } from '#app/domains/places/base-map-names-placed.ts'

const near = frameAround([{ lat: 59.74, lng: 10.2 }], { aspect: 4 / 3, least: 500 })

/** Where the letters stand, a little narrower than they were given room for. */
function boxOf({ name, kind, x, y, anchor }: PlacedName, high: number) {
  const wide = name.length * (kind === 'road' ? high * 0.85 : high) * 0.5
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - high * 0.7, bottom: y + high * 0.2 }
}

it.each([
  ['the whole sheet on a desk', WHOLE_SHEET, 560],
  ['the whole sheet on a phone', WHOLE_SHEET, 300],
  ['around Drammen', near, 480],
])('%s: no name over another or over the edge', (_, frame, shown) => {
  const unit = unitOf(frame, shown)
  const names = namesIn(frame, unit)
  expect(names.length).toBeGreaterThan(3)
  const boxes = names.map((name) => boxOf(name, 12 * unit))
  for (const [n, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(frame.x)
    expect(a.right).toBeLessThanOrEqual(frame.x + frame.width)
    const over = boxes.filter(
      (b, m) => m > n && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    )
    expect(over, names[n]?.name).toEqual([])
  }
})

it('the towns that everyone knows are there first, each beside its own dot', () => {
  const names = namesIn(WHOLE_SHEET, unitOf(WHOLE_SHEET, 520))
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Drammen', 'Hønefoss', 'Asker', 'Tyrifjorden']))
  const { lat, lng } = BASE_MAP.names.find(({ name }) => name === 'Drammen') ?? { lat: 0, lng: 0 }
  expect(names.find(({ name }) => name === 'Drammen')?.dot).toEqual(project(lat, lng))
})

it('small names come when one looks closer', () => {
  const named = (frame: typeof near) => namesIn(frame, unitOf(frame, 480)).map(({ name }) => name)
  expect(named(WHOLE_SHEET)).not.toContain('Heggedal')
  expect(named(frameAround([{ lat: 59.79, lng: 10.44 }], { aspect: 1, least: 300 }))).toContain('Heggedal')
})

it('keeps off what is told to lie there', () => {
  const { x, y } = project(59.7439, 10.2045)
  const unit = unitOf(near, 480)
  const right = namesIn(near, unit).find(({ name }) => name === 'Drammen')
  expect(right?.anchor).toBe('start')
  const box = { left: x + 1, right: x + 60 * unit, top: y - 8 * unit, bottom: y + 8 * unit }
  expect(namesIn(near, unit, 12, [box]).find(({ name }) => name === 'Drammen')?.anchor).not.toBe('start')
})
