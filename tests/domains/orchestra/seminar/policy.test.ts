import { describe, expect, it } from 'vitest'
import {
  mayEditSeminar,
  mayGiveTrust,
  mayPlanSeasons,
  mayReadSeminar,
  maySeeSeason,
} from '#app/domains/orchestra/seminar/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const part = (role: SeminarRole, seminarId = 's'): Standing => ({
  ...{ ...NOBODY, personId: 'p', seminars: [{ seminarId, role, sections: [], binder: false }] },
})
const office: Standing = { ...NOBODY, personId: 'p', office: true }
const guardian: Standing = {
  ...{ ...NOBODY, personId: 'p' },
  children: [{ childId: 'c', receivesMail: true, maySign: true, mayPickUp: true }],
}

describe('who may what', () => {
  it.each([
    ['the secretariat', office, { plan: true, season: true, edit: true, read: true, trust: true }],
    ['its leader', part('leader'), { plan: false, season: true, edit: true, read: true, trust: false }],
    ['its conductor', part('conductor'), { plan: false, season: true, edit: false, read: true, trust: false }],
    ['its coach', part('coach'), { plan: false, season: true, edit: false, read: true, trust: false }],
    ['the kitchen', part('kitchen'), { plan: false, season: false, edit: false, read: false, trust: false }],
    ['the night guard', part('nightGuard'), { plan: false, season: false, edit: false, read: false, trust: false }],
    ['another’s leader', part('leader', 'x'), { plan: false, season: true, edit: false, read: false, trust: false }],
    ['another’s coach', part('coach', 'x'), { plan: false, season: true, edit: false, read: false, trust: false }],
    [
      'the conductor of all',
      { ...NOBODY, personId: 'p', conductor: true },
      { plan: false, season: true, edit: false, read: true, trust: false },
    ],
    ['a guardian', guardian, { plan: false, season: false, edit: false, read: false, trust: false }],
    [
      'the association',
      { ...NOBODY, personId: 'p', association: true },
      { plan: false, season: false, edit: false, read: false, trust: false },
    ],
    [
      'a contact',
      { ...NOBODY, personId: 'p', contactOf: ['all'] },
      { plan: false, season: false, edit: false, read: false, trust: false },
    ],
    ['a stranger', NOBODY, { plan: false, season: false, edit: false, read: false, trust: false }],
  ] as const)('%s', (_who, standing, may) => {
    expect({
      plan: mayPlanSeasons(standing),
      season: maySeeSeason(standing),
      edit: mayEditSeminar(standing, 's'),
      read: mayReadSeminar(standing, 's'),
      trust: mayGiveTrust(standing),
    }).toEqual(may)
  })
})
