import { expect, it } from 'vitest'
import { SEMINAR_PLACES, type SeminarPlace, seminarPlaces } from '#app/domains/orchestra/places.ts'
import { NOBODY, type SeminarPart, type Standing } from '#app/domains/orchestra/standing.ts'

const who = (given: Partial<Standing>): Standing => ({ ...NOBODY, personId: 'p', ...given })
const part = (role: SeminarPart['role'], binder = false) =>
  who({ seminars: [{ seminarId: 's1', role, sections: [], binder }] })
const MUSIC: SeminarPlace[] = ['seminar', 'seminarPlan', 'seminarReplies', 'coverage', 'seating', 'seminarSheets']

it.each<[string, Standing, SeminarPlace[]]>([
  ['nobody', NOBODY, []],
  [
    'a guardian',
    who({ children: [{ childId: 'c', receivesMail: true, maySign: true, mayPickUp: true }] }),
    ['seminarDuties', 'carpool'],
  ],
  ['a musician', who({ isMusician: true }), []],
  ['the leader', part('leader'), [...SEMINAR_PLACES]],
  ['the secretariat', who({ office: true }), SEMINAR_PLACES.filter((place) => place !== 'binder')],
  ['the conductor by role', who({ conductor: true }), MUSIC],
  ['a coach here', part('coach'), MUSIC],
  ['a coach elsewhere', who({ coach: true }), []],
  ['the kitchen', part('kitchen'), ['kitchen']],
  ['the night guard', part('nightGuard', true), ['binder']],
  ['the board', who({ association: true }), []],
])('%s goes where the work is', (_, standing, places) => {
  expect(seminarPlaces(standing, 's1')).toEqual(places)
})
