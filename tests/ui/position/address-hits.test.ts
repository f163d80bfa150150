import { expect, it } from 'vitest'
import { givesUp } from '#app/ui/position/use-address-hits.ts'

it.each([
  ['ArrowDown', false, false],
  ['ArrowDown', true, true],
  ['ArrowUp', false, false],
  ['ArrowUp', true, true],
  ['Escape', false, true],
  ['Escape', true, true],
  ['Enter', false, true],
  ['Enter', true, true],
  ['ArrowLeft', true, false],
  ['a', true, false],
  ['Tab', false, false],
])('%s ends the search that is under way, hits shown %s: %s', (key, shown, ends) => {
  expect(givesUp(key, shown)).toBe(ends)
})
