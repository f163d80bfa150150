import { expect, it } from 'vitest'
import { mayArrangeSeats, mayReadSeats } from '#app/domains/orchestra/seating/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const at = (seminarId: string, role: SeminarRole): Standing => ({
  ...NOBODY,
  seminars: [{ seminarId, role, sections: [], binder: false }],
})

it.each([
  ['the secretariat', { ...NOBODY, office: true }, true, true],
  ['the conductor', { ...NOBODY, conductor: true }, true, true],
  ['its leader', at('s', 'leader'), true, true],
  ['its coach', at('s', 'coach'), true, false],
  ['a coach of another', at('t', 'coach'), false, false],
  ['its helper', at('s', 'helper'), false, false],
  ['a musician', { ...NOBODY, isMusician: true }, false, false],
  ['a stranger', NOBODY, false, false],
])('%s', (_who, standing, reads, arranges) => {
  expect([mayReadSeats(standing, 's'), mayArrangeSeats(standing, 's')]).toEqual([reads, arranges])
})
