import { describe, expect, it } from 'vitest'
import { isCleared, needlessFrom, shownFault, uncleared } from '#app/domains/orchestra/clearance/rules.ts'

const today = '2013-04-13'

describe('from when on it is not needed', () => {
  const coach = { personId: 'p', role: 'coach' as const, shownOn: '2013-01-10' }
  const task = (role: 'coach' | 'kitchen', semesterEnds: string) => ({ personId: 'p', role, semesterEnds })
  const grant = (role: string, revokedOn: string | null, personId = 'p') => ({ personId, role, revokedOn })
  it.each([
    ['never with the standing role', coach, [grant('coach', null)], [task('coach', '2012-12-15')], null],
    ['the day that the role was taken back', coach, [grant('coach', '2013-03-01')], [], '2013-03-01'],
    [
      'not before the semester is over',
      coach,
      [grant('coach', '2013-03-01')],
      [task('coach', '2013-06-16')],
      '2013-06-17',
    ],
    [
      'the last of several semesters',
      coach,
      [],
      [task('coach', '2013-06-16'), task('coach', '2013-12-15')],
      '2013-12-16',
    ],
    ['another’s role is none', coach, [grant('coach', null, 'q')], [task('coach', '2013-06-16')], '2013-06-17'],
    ['another task is none', coach, [], [task('kitchen', '2013-06-16')], '2013-04-10'],
    ['given before the task: as long as the paper holds', coach, [], [], '2013-04-10'],
    ['a leader by the role of a coach', { ...coach, role: 'leader' as const }, [grant('coach', null)], [], null],
  ])('%s', (_name, clearance, grants, tasks, from) => expect(needlessFrom(clearance, { grants, tasks })).toBe(from))
})

it('one who has shown it for one of one’s tasks here is cleared; for another task is not', () => {
  const tasks = [
    { personId: 'p', role: 'coach' as const },
    { personId: 'p', role: 'leader' as const },
    { personId: 'q', role: 'kitchen' as const },
  ]
  expect(isCleared(tasks, [{ personId: 'p', role: 'leader' }], 'p')).toBe(true)
  expect(isCleared(tasks, [{ personId: 'q', role: 'coach' }], 'q')).toBe(false)
  expect(isCleared(tasks, [], 'p')).toBe(false)
  expect(isCleared([], [{ personId: 'p', role: 'leader' }], 'p')).toBe(false)
})

it('lists each task once that none was shown for', () => {
  const coach = { personId: 'p', role: 'coach' as const }
  const kitchen = { personId: 'p', role: 'kitchen' as const }
  expect(uncleared([coach, kitchen, coach], [kitchen])).toEqual([coach])
  expect(uncleared([coach], [coach])).toEqual([])
})

it('nobody has shown one tomorrow', () => {
  expect(shownFault('2013-04-14', today)).toBe('notYet')
  expect(shownFault(today, today)).toBeNull()
})
