import { expect, it } from 'vitest'
import { firstSpot, onNext, spotAt, stepped } from '#app/domains/exhibition/hanging/moving.ts'

const wall = { where: 'wall:w', acrossMm: 4000, alongMm: 2800 }
const floor = { where: 'floor:r', acrossMm: 8000, alongMm: 5000 }

it.each([
  ['ArrowRight', false, 1100, 1550],
  ['ArrowRight', true, 1010, 1550],
  ['ArrowLeft', false, 900, 1550],
  ['ArrowUp', true, 1000, 1560],
  ['ArrowDown', false, 1000, 1450],
])('on a wall %s (fine: %s)', (key, fine, x, y) => {
  expect(stepped({ where: 'wall:w', x: 1000, y: 1550 }, key, fine, wall)).toEqual({ where: 'wall:w', x, y })
})

it('up is the other way in a plan, and nothing leaves its surface', () => {
  expect(stepped({ where: 'floor:r', x: 0, y: 50 }, 'ArrowUp', false, floor)).toEqual({ where: 'floor:r', x: 0, y: 0 })
  expect(stepped({ where: 'wall:w', x: 4000, y: 0 }, 'ArrowRight', false, wall).x).toBe(4000)
})

it('a pointer gives whole centimetres, from below on a wall and from above on a floor', () => {
  expect(spotAt(wall, 0.2501, 0.25)).toEqual({ where: 'wall:w', x: 1000, y: 2100 })
  expect(spotAt(floor, 0.5, 0.25)).toEqual({ where: 'floor:r', x: 4000, y: 1250 })
  expect(spotAt(wall, 1.2, -1)).toEqual({ where: 'wall:w', x: 4000, y: 2800 })
})

it('a work is taken up at the height of the eyes, or in the middle of the floor', () => {
  expect(firstSpot(wall)).toEqual({ where: 'wall:w', x: 2000, y: 1550 })
  expect(firstSpot(floor)).toEqual({ where: 'floor:r', x: 4000, y: 2500 })
})

const other = { where: 'wall:v', acrossMm: 3000, alongMm: 2800 }
it.each([
  ['wall:w', false, { where: 'wall:v', x: 1500, y: 1550 }],
  ['wall:v', false, firstSpot(floor)],
  ['floor:r', false, firstSpot(wall)],
  ['wall:v', true, firstSpot(wall)],
  ['wall:w', true, firstSpot(floor)],
])('from %s to the next surface (back: %s)', (where, back, spot) => {
  expect(onNext({ where, x: 0, y: 0 }, back, [wall, other, floor])).toEqual(spot)
})
it('a room of one surface has no other', () => {
  expect(onNext(firstSpot(wall), false, [wall])).toEqual(firstSpot(wall))
})
