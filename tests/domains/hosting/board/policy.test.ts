import { expect, it } from 'vitest'
import { mayImportHosts, maySeeCandidates, maySeeOnBoard } from '#app/domains/hosting/board/policy.ts'
import type { HostingStage } from '#app/domains/hosting/hosting.ts'
import { someone } from '#tests/support/actors.ts'

const office = someone(['secretariat'])
const own = someone(['contact'], { municipalityId: 'asker' })
const other = someone(['contact'], { municipalityId: 'sande' })

it.each([
  [office, true],
  [own, false],
  [someone(['host'], { year: 2027, municipalityId: 'asker' }), false],
  [null, false],
])('only the secretariat sees candidates and reads in hosts', (actor, may) => {
  expect(maySeeCandidates(actor)).toBe(may)
  expect(mayImportHosts(actor)).toBe(may)
})

it.each([
  ['politics', true, true, false],
  ['planning', true, true, false],
  ['declined', true, true, false],
  ['hosting', true, true, true],
  ['completed', true, true, true],
] as const)('at %s the office %s, the own %s, others %s', (stage: HostingStage, first, second, third) => {
  const hosting = { year: 2027, stage, parts: [{ municipalityId: 'asker', lead: true }] }
  expect([office, own, other].map((actor) => maySeeOnBoard(actor, hosting))).toEqual([first, second, third])
})
