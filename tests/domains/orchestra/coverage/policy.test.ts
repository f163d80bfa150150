import { expect, it } from 'vitest'
import { mayKeepStandIns, mayMendCoverage, mayReadCoverage } from '#app/domains/orchestra/coverage/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const at = (seminarId: string, role: SeminarRole): Standing => ({
  ...NOBODY,
  seminars: [{ seminarId, role, sections: [], binder: false }],
})

it.each([
  ['the secretariat', { ...NOBODY, office: true }, true, true, true],
  ['the conductor', { ...NOBODY, conductor: true }, true, true, true],
  ['its leader', at('s', 'leader'), true, true, true],
  ['its own conductor', at('s', 'conductor'), true, true, true],
  ['its coach', at('s', 'coach'), true, false, false],
  ['its kitchen', at('s', 'kitchen'), false, false, false],
  ['its night guard', at('s', 'nightGuard'), false, false, false],
  ['the leader of another', at('t', 'leader'), false, false, true],
  ['a coach by role alone', { ...NOBODY, coach: true }, false, false, false],
  ['a stranger', NOBODY, false, false, false],
])('%s', (_who, standing, reads, mends, keeps) => {
  expect([mayReadCoverage(standing, 's'), mayMendCoverage(standing, 's'), mayKeepStandIns(standing)]).toEqual([
    ...[reads, mends, keeps],
  ])
})
