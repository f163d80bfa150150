import { expect, it } from 'vitest'
import { bandOf } from '#app/domains/art-round/selection/bands.ts'

it.each([
  // [rank, places, how many count as near] → band
  [106, 105, 15, 'near'],
  [120, 105, 15, 'near'],
  [121, 105, 15, 'under'],
  [158, 105, 15, 'under'],
  [159, 105, 15, 'wellUnder'],
  [197, 105, 15, 'wellUnder'],
  // Above the line, and not accepted all the same.
  [40, 105, 15, 'near'],
  [106, 105, 0, 'under'],
  [2, 1, 0, 'under'],
  [3, 1, 0, 'wellUnder'],
  // Near reaches further than half the places: there is no band between.
  [31, 10, 20, 'wellUnder'],
  [30, 10, 20, 'near'],
] as const)('rank %i of %i places, %i near: %s', (rank, capacity, nearLine, band) =>
  expect(bandOf(rank, capacity, nearLine)).toBe(band),
)
