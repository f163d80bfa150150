import { describe, expect, it } from 'vitest'
import { mayBuildPlan, mayReadPlan, maySeeChildDay } from '#app/domains/orchestra/plan/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const part = (role: SeminarRole, sections: string[] = []): Standing => ({
  ...{ ...NOBODY, personId: 'p', seminars: [{ seminarId: 's', role, sections, binder: true }] },
})
const guardian: Standing = {
  ...{ ...NOBODY, personId: 'p' },
  children: [{ childId: 'child', receivesMail: false, maySign: false, mayPickUp: false }],
}
const horn = { childId: 'child', seminarId: 's', instrument: 'horn' as const }

describe('who builds, reads, and sees a child’s day', () => {
  it.each([
    ['the secretariat', { ...NOBODY, personId: 'p', office: true }, [true, true, true]],
    ['its leader', part('leader'), [true, true, true]],
    ['its conductor', part('conductor'), [false, true, true]],
    ['the coach of brass', part('coach', ['brass']), [false, true, true]],
    ['the coach of strings', part('coach', ['strings']), [false, true, false]],
    ['a coach of none in particular', part('coach'), [false, true, false]],
    ['the kitchen', part('kitchen'), [false, false, false]],
    ['who may open the binder, and has not', part('helper'), [false, false, false]],
    ['a guardian of the child', guardian, [false, false, true]],
    ['the young one', { ...NOBODY, personId: 'child', isMusician: true }, [false, false, true]],
    ['another guardian', { ...guardian, children: [] }, [false, false, false]],
    ['the association', { ...NOBODY, personId: 'p', association: true }, [false, false, false]],
    ['a municipality’s contact', { ...NOBODY, personId: 'p', contactOf: ['all'] }, [false, false, false]],
    ['a stranger', NOBODY, [false, false, false]],
  ] as const)('%s', (_who, standing, may) => {
    expect([mayBuildPlan(standing, 's'), mayReadPlan(standing, 's'), maySeeChildDay(standing, horn)]).toEqual(may)
  })
})
