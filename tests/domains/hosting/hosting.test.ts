import { expect, it } from 'vitest'
import { type HostingStage, hasReached, isLive } from '#app/domains/hosting/hosting.ts'

it.each<[stage: HostingStage, live: boolean, agreed: boolean]>([
  ['search', true, false],
  ['politics', true, false],
  ['agreement', true, true],
  ['hosting', true, true],
  ['completed', false, true],
  ['declined', false, false],
  ['withdrawn', false, false],
])('%s: goes on %s, has reached the agreement %s', (stage, live, agreed) => {
  expect(isLive({ stage })).toBe(live)
  expect(hasReached({ stage }, 'agreement')).toBe(agreed)
})
