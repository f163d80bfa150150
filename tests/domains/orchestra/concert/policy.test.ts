import { expect, it } from 'vitest'
import { mayAnswerFor, mayKeepFolders, mayPlanConcerts, mayReadPlans } from '#app/domains/orchestra/concert/policy.ts'
import { NOBODY, type Standing } from '#app/domains/orchestra/standing.ts'

const part = (role: 'leader' | 'coach' | 'kitchen') => [{ seminarId: 's', role, sections: [], binder: false }]
const standings = {
  office: { ...NOBODY, personId: 'o', office: true },
  conductor: { ...NOBODY, personId: 'd', conductor: true },
  leader: { ...NOBODY, personId: 'l', seminars: part('leader') },
  coach: { ...NOBODY, personId: 'i', coach: true, seminars: part('coach') },
  kitchen: { ...NOBODY, personId: 'k', seminars: part('kitchen') },
  guardian: {
    ...{ ...NOBODY, personId: 'g' },
    children: [{ childId: 'child', receivesMail: true, maySign: false, mayPickUp: false }],
  },
  self: { ...NOBODY, personId: 'child', isMusician: true },
  association: { ...NOBODY, personId: 'v', association: true },
} satisfies Record<string, Standing>
type Who = keyof typeof standings

it.each([
  ['plans concerts', mayPlanConcerts, ['office']],
  ['reads what is planned', mayReadPlans, ['office', 'conductor', 'leader', 'coach']],
  [
    'answers for the child',
    (s) => mayAnswerFor(s, 'child', s.isMusician ? { age: 13, from: 13 } : null),
    ['office', 'guardian', 'self'],
  ],
  [
    'answers for the child below thirteen',
    (s) => mayAnswerFor(s, 'child', s.isMusician ? { age: 12, from: 13 } : null),
    ['office', 'guardian'],
  ],
  ['hands out parts', mayKeepFolders, ['office', 'conductor', 'leader']],
] as [string, (standing: Standing) => boolean, Who[]][])('%s', (_, may, expected) => {
  expect((Object.keys(standings) as Who[]).filter((who) => may(standings[who]))).toEqual(expected)
})
