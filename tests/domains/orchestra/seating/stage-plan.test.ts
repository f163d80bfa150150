import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SECTIONS } from '#app/domains/orchestra/instruments.ts'
import { placeKey, placesFor } from '#app/domains/orchestra/seating/desks.ts'
import { boxOf, stagePlan } from '#app/domains/orchestra/seating/stage-plan.ts'
import { stageName, stageSvg } from '#app/domains/orchestra/seating/stage-svg.ts'

const MOST: Record<string, number> = { violin1: 14, violin2: 14, viola: 10, cello: 10, doubleBass: 6, horn: 6 }
const orchestras = fc.tuple(...SECTIONS.map((section) => fc.nat({ max: MOST[section] ?? 3 }))).map((counts) =>
  SECTIONS.flatMap((section, at) => placesFor(section, counts[at] ?? 0)).map((seat) => ({
    ...seat,
    name: placeKey(seat),
  })),
)

const seated = (of: Partial<Record<(typeof SECTIONS)[number], number>>) =>
  SECTIONS.flatMap((section) => placesFor(section, of[section] ?? 0)).map((seat) => ({ ...seat, name: placeKey(seat) }))

/** Nobody sits on anybody's lap, and everybody is within the drawing and before the conductor. */
function expectRoomForAll(seats: Parameters<typeof stagePlan>[0]): void {
  const placed = stagePlan(seats)
  expect(placed.map(({ name }) => name).sort()).toEqual(seats.map(({ name }) => name).sort())
  const box = boxOf(placed)
  for (const [at, one] of placed.entries()) {
    expect(one.y).toBeGreaterThan(0)
    expect(one.x).toBeGreaterThan(box.left)
    expect(one.x).toBeLessThan(box.right)
    expect(one.y).toBeLessThan(box.depth)
    for (const other of placed.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.name} ${other.name}`).toBeGreaterThan(0.85)
  }
}

it('there is room for all of any orchestra', () => {
  fc.assert(fc.property(orchestras, expectRoomForAll))
})

it.each([
  ['much brass and few strings', { violin1: 2, doubleBass: 4, flute: 2, horn: 6, trumpet: 3, trombone: 3, tuba: 3 }],
  ['brass and a bass alone', { doubleBass: 1, horn: 6, trumpet: 3, trombone: 3, tuba: 3 }],
  ['more brass than a row holds', { horn: 12, trumpet: 9, trombone: 9, tuba: 3 }],
] as const)('there is room for all of %s', (_, of) => expectRoomForAll(seated(of)))

it('the first violins sit at the conductor’s left, with the outside nearest to the audience', () => {
  const at = (key: string) => {
    const found = stagePlan(placesFor('violin1', 8).map((seat) => ({ ...seat, name: placeKey(seat) }))).find(
      ({ name }) => name === key,
    )
    if (!found) throw new Error(key)
    return found
  }
  expect(at('violin1.1.outside').x).toBeLessThan(0)
  expect(at('violin1.1.outside').y).toBeLessThan(at('violin1.1.inside').y)
})

const WORDS = {
  ...{ title: 'Sceneplan', description: 'Tegning', conductor: 'Dirigent', audience: 'Publikum' },
  place: () => 'F1 1',
}
it('is drawn from both sides, and a name is never markup', () => {
  const seats = stagePlan([{ section: 'violin1', desk: 1, side: 'outside', name: '<b>&"' }])
  const [conductor, audience] = (['conductor', 'audience'] as const).map((from) => stageSvg(seats, from, WORDS))
  for (const svg of [conductor, audience]) {
    expect(svg).toContain('&lt;b&gt;&amp;&quot;')
    expect(svg).not.toContain('<b>')
    expect(svg).toContain('<title id="t">Sceneplan</title>')
  }
  const x = (svg: string | undefined) => Number(/<circle cx="(\d+)"/.exec(svg ?? '')?.[1])
  const width = Number(/viewBox="0 0 (\d+)/.exec(conductor ?? '')?.[1])
  expect(x(conductor)).toBeLessThan(width / 2)
  expect(x(audience)).toBeGreaterThan(width / 2)
})

it.each([
  ['Per', 11],
  ['Ola N', 11],
  ['Johannes K', 7.5],
  ['Kristoffer-André N', 6.8],
])('%s is set in %d, so that it stays within its circle', (name, size) => {
  const svg = stageSvg(stagePlan([{ section: 'violin1', desk: 1, side: 'outside', name }]), 'conductor', WORDS)
  const [, set, text = ''] = /font-size="([\d.]+)"[^>]* font-weight="600">([^<]+)</.exec(svg) ?? []
  expect(Number(set)).toBe(size)
  expect(Number(set) * 0.64 * text.length).toBeLessThan(52)
})

it.each([
  ['Kari Normann', 'Kari N'],
  ['Kari', 'Kari'],
  ['Anne Lise Berg-Hansen', 'Anne B'],
  ['', ''],
])('%s is %s on the stage', (name, short) => expect(stageName(name)).toBe(short))
