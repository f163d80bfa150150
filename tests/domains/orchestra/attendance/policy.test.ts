import { expect, it } from 'vitest'
import { DAYS_TO_CORRECT, mayCall, mayTapOn, overviewFor } from '#app/domains/orchestra/attendance/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const who = (given: Partial<Standing> = {}): Standing => ({ ...NOBODY, personId: 'me', ...given })
const at = (role: SeminarRole, sections: string[] = []) =>
  who({ seminars: [{ seminarId: 's1', role, sections, binder: false }] })

it.each<[string, Standing, boolean]>([
  ['a visitor', NOBODY, false],
  ['a stranger', who(), false],
  ['a guardian', who({ children: [{ childId: 'c', receivesMail: true, maySign: true, mayPickUp: true }] }), false],
  ['the secretariat', who({ office: true }), true],
  ['a conductor of the orchestra', who({ conductor: true }), true],
  ['who leads the seminar', at('leader'), true],
  ['who conducts it', at('conductor'), true],
  ['a coach of another session', at('coach', ['strings']), false],
  ['the kitchen', at('kitchen'), false],
  ['the board of the association', who({ association: true }), false],
])('%s and a list of a session with nobody of theirs', (_, standing, may) => {
  expect(mayCall(standing, { seminarId: 's1', adults: ['another'] })).toBe(may)
})

it('a grown-up of the session keeps its list, a visitor never', () => {
  expect(mayCall(who(), { seminarId: 's1', adults: ['another', 'me'] })).toBe(true)
  expect(mayCall(NOBODY, { seminarId: 's1', adults: [''] })).toBe(false)
})

it('who leads another seminar keeps no list of this one', () =>
  expect(mayCall(at('leader'), { seminarId: 's2', adults: [] })).toBe(false))

it.each([
  ['the day before', '2013-02-01', 'early', 'early'],
  ['the day itself', '2013-02-02', 'yes', 'yes'],
  [`${DAYS_TO_CORRECT} days after`, '2013-02-16', 'yes', 'yes'],
  ['the day after that', '2013-02-17', 'late', 'yes'],
])('%s: a coach %s, who leads %s', (_, today, coach, leader) => {
  const list = { seminarId: 's1', date: '2013-02-02' }
  expect(mayTapOn(at('coach'), list, today)).toBe(coach)
  expect(mayTapOn(at('leader'), list, today)).toBe(leader)
  expect(mayTapOn(who({ office: true }), list, today)).toBe(leader)
})

it.each<[string, Standing, string | null]>([
  ['a stranger', who(), null],
  ['the secretariat', who({ office: true }), 'all'],
  ['a conductor', who({ conductor: true }), 'all'],
  ['who leads one of its seminars', at('leader'), 'all'],
  ['a coach of strings', at('coach', ['strings']), 'groups'],
  ['a coach of nothing in particular', at('coach'), null],
  ['the kitchen', at('kitchen'), null],
])('the semester’s attendance for %s', (_, standing, reach) => {
  expect(overviewFor(standing, ['s1'])).toBe(reach)
})

it('a seminar of another semester opens nothing here', () => expect(overviewFor(at('leader'), ['s2'])).toBeNull())
