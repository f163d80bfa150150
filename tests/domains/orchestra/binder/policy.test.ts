import { expect, it } from 'vitest'
import { mayCountMeals, mayMakeBinder, mayOpenBinder } from '#app/domains/orchestra/binder/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'
import { someone } from '#tests/support/actors.ts'

const who = (given: Partial<Standing> = {}): Standing => ({ ...NOBODY, personId: 'me', ...given })
const at = (role: SeminarRole, binder = false) => who({ seminars: [{ seminarId: 's1', role, sections: [], binder }] })
const me = someone([], { personId: 'me' })

it.each<[string, Standing, [make: boolean, open: boolean, meals: boolean]]>([
  ['a stranger', who(), [false, false, false]],
  ['the secretariat', who({ office: true }), [true, false, true]],
  ['who leads, without the binder', at('leader'), [true, false, true]],
  ['who leads, with it', at('leader', true), [true, true, true]],
  ['on night duty with the binder', at('nightGuard', true), [false, true, false]],
  ['the kitchen', at('kitchen'), [false, false, true]],
  ['the kitchen with the binder', at('kitchen', true), [false, true, true]],
  ['a coach', at('coach'), [false, false, false]],
  ['a conductor', who({ conductor: true }), [false, false, false]],
  ['the board of the association', who({ association: true }), [false, false, false]],
  ['a municipality’s contact', who({ contactOf: ['all'] }), [false, false, false]],
  [
    'a guardian',
    who({ children: [{ childId: 'c', receivesMail: true, maySign: true, mayPickUp: true }] }),
    [false, false, false],
  ],
])('%s', (_, standing, expected) => {
  expect([
    mayMakeBinder(standing, 's1'),
    mayOpenBinder(me, standing, 's1'),
    mayCountMeals(standing, 's1', false),
  ]).toEqual(expected)
  for (const one of [
    mayMakeBinder(standing, 's2'),
    mayOpenBinder(me, standing, 's2'),
    mayCountMeals(standing, 's2', false),
  ])
    expect(one).toBe(standing.office && one)
})

it('lunch duty counts meals', () => expect(mayCountMeals(who(), 's1', true)).toBe(true))

it('nobody opens it through another', () =>
  expect(
    mayOpenBinder({ ...me, actedBy: { personId: 'office', name: 'Sekretariatet' } }, at('leader', true), 's1'),
  ).toBe(false))
