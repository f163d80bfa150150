import { expect, it } from 'vitest'
import { meanRightHalf } from './simulated-duels.ts'

/** Runs with other dice each; the mean is then off by some 0.8 of a hundredth. */
const RUNS = 50

it('24 works, three jurors, 48 duels each: more than 80 % of the better half is above the line, and chosen pairs tell more than random ones', () => {
  const chosen = meanRightHalf(RUNS, 48, 'chosen')
  const random = meanRightHalf(RUNS, 48, 'random')
  expect(chosen).toBeGreaterThanOrEqual(0.8)
  expect(random).toBeGreaterThan(0.7)
  expect(chosen).toBeGreaterThan(random + 0.01)
}, 60_000)

it('more duels tell more', () => {
  const few = meanRightHalf(RUNS, 12, 'random')
  const many = meanRightHalf(RUNS, 72, 'random')
  expect(few).toBeGreaterThan(0.6)
  expect(many).toBeGreaterThan(few + 0.05)
}, 60_000)
