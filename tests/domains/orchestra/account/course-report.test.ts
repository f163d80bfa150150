import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COURSE_RULES,
  type CourseFacts,
  type CourseParticipant,
  type CourseRuleName,
  courseReport,
  estimateOf,
  initialsOf,
} from '#app/domains/orchestra/account/course-report.ts'

const facts: CourseFacts = {
  ...{ course: 'tutti', title: 'Orkesterspill', plan: 'Samspill, orkester', planApproved: '2013-01-02' },
  ...{ leader: 'Dirigent Demo', announced: true },
}
const held = { firstDay: '2013-01-12', lastDay: '2013-06-09', minutes: 600, withLeader: 600 }
const player = (n: number, given: Partial<CourseParticipant> = {}): CourseParticipant => ({
  ...{ childId: `c${n}`, name: `Musikant ${n}`, birthDate: '1998-06-01', held: 600, attended: 600, ...given },
})
const players = (count: number) => Array.from({ length: count }, (_, n) => player(n))
const met = (rule: CourseRuleName, given: Partial<CourseFacts>, some = players(5), of = held) =>
  courseReport({ ...facts, ...given }, some, of, 2013).rules.find((one) => one.rule === rule)?.met

describe('the rules of a course', () => {
  it('stands when every rule is met, and each is shown once', () => {
    const report = courseReport(facts, players(5), held, 2013)
    expect(report.rules.map(({ rule }) => rule)).toEqual(COURSE_RULES)
    expect(report).toMatchObject({ stands: true, approved: 5, estimateOre: 1_200_00 })
  })

  it.each([
    ['plan', { plan: '' }, false],
    ['plan', { planApproved: '' }, false],
    ['plan', { planApproved: '2013-01-12' }, true],
    // Chosen after the course began.
    ['plan', { planApproved: '2013-01-13' }, false],
    ['announced', { announced: false }, false],
    ['leader', { leader: ' ' }, false],
  ] as [CourseRuleName, Partial<CourseFacts>, boolean][])('%s with %o: %s', (rule, given, isMet) => {
    expect(met(rule, given)).toBe(isMet)
    expect(courseReport({ ...facts, ...given }, players(5), held, 2013).stands).toBe(isMet)
  })

  it.each([
    [4, 'Leder', true],
    [3, 'Leder', true],
    [2, 'Leder', false],
    [4, '', true],
    [3, '', false],
  ])('four with the leader: %i and «%s» is %s', (count, leader, isMet) => {
    expect(met('participants', { leader }, players(count))).toBe(isMet)
  })

  it.each([
    [240, true],
    [239, false],
    [0, false],
  ])('four hours: %i minutes is %s', (minutes, isMet) => {
    expect(met('hours', {}, players(5), { ...held, minutes })).toBe(isMet)
  })
})

describe('a participant', () => {
  it.each([
    ['three quarters', { attended: 450 }, true],
    ['a minute less', { attended: 449 }, false],
    ['nothing held', { held: 0, attended: 0 }, false],
    ['an odd length', { held: 7, attended: 6 }, true],
    ['an odd length, too little', { held: 7, attended: 5 }, false],
    ['14 on New Year’s Eve', { birthDate: '1999-12-31' }, true],
    ['13 all year', { birthDate: '2000-01-01' }, false],
  ])('%s', (_, given, approved) => {
    const [line] = courseReport(facts, [player(0, given)], held, 2013).lines
    expect(line?.approved).toBe(approved)
  })

  it('names those who are old enough and fell short, and not the young', () => {
    const some = [player(1, { attended: 100 }), player(2, { birthDate: '2001-01-01', attended: 0 }), player(3)]
    const rule = courseReport(facts, some, held, 2013).rules.find((one) => one.rule === 'participants')
    expect(rule?.rows).toEqual(['Musikant 1'])
  })

  it('is approved only with three quarters of the hours, and more time never hurts', () => {
    const minutes = fc.integer({ min: 1, max: 5_000 })
    fc.assert(
      fc.property(minutes, minutes, (of, there) => {
        const attended = Math.min(of, there)
        const at = (more: number) =>
          courseReport(facts, [player(0, { held: of, attended: Math.min(of, attended + more) })], held, 2013).lines[0]
        if (at(0)?.approved) expect(attended / of).toBeGreaterThanOrEqual(0.75)
        else expect(attended / of).toBeLessThan(0.75)
        if (at(0)?.approved) expect(at(60)?.approved).toBe(true)
      }),
    )
  })
})

it.each([
  [4320, 4320, 8_640_00],
  [600, 0, 500_00],
  [600, 300, 850_00],
  [50, 50, 100_00],
  [1, 1, 2_00],
  [0, 0, 0],
])('%i minutes, %i with a leader, give %i øre at most', (minutes, withLeader, ore) => {
  expect(estimateOf(minutes, withLeader)).toBe(ore)
})

it.each([
  ['Ane Trebarn', 'A.T.'],
  ['Åse-Marie øst', 'Å.M.Ø.'],
  [' Li ', 'L.'],
  ['', ''],
])('says %s as %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
