/**
 * The grant for attendance of the study association (opplæringstilskudd, Musikkens studieforbund). The whole orchestra is
 * one course and each family of instruments another (Vestland musikkråd: "instrumentgrupper er egne kurs").
 */
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Course } from '../attendance/attendance.ts'
import { COURSE_RULE, countsByAge } from '../attendance/rules.ts'
import type { RuleResult } from './snapshot.ts'

/**
 * What an hour of a course gives at most, with and without a leader. As Rogaland musikkråd stated it on a page without a
 * date; 105 and 45 in 2020–21. An estimate and no promise.
 */
export const HOUR_RATE = { withLeaderOre: 120_00, withoutLeaderOre: 50_00 } as const

/** What no tap can tell of a course. */
export interface CourseFacts {
  course: Course
  title: string
  /** The study plan that was chosen. */
  plan: string
  /** The day on which the plan was approved for us; empty: not yet. */
  planApproved: CivilDate | ''
  leader: string
  /** It was announced openly, and was open to others. */
  announced: boolean
}

/** Somebody who was on the lists of a course. */
export interface CourseParticipant {
  childId: string
  name: string
  birthDate: CivilDate
  /** Minutes that were held with this one expected, and of these attended. */
  held: number
  attended: number
}

/** What was held of a course: the sessions that a list was kept of. */
export interface CourseHeld {
  firstDay: CivilDate | null
  lastDay: CivilDate | null
  /** Minutes, and of these with a grown-up at the head. */
  minutes: number
  withLeader: number
}

/**
 * In the order in which they are shown; all from the pages of Musikkens studieforbund and its county councils, 2021 and later:
 * - `plan`: an approved study plan, chosen before the course began
 * - `announced`: open and publicly announced
 * - `leader`: somebody leads it
 * - `participants`: at least four with the leader, each 14 in the calendar year and there for 75 %
 * - `hours`: at least four hours
 */
export const COURSE_RULES = ['plan', 'announced', 'leader', 'participants', 'hours'] as const
export type CourseRuleName = (typeof COURSE_RULES)[number]

export interface CourseLine {
  childId: string
  name: string
  birthYear: number
  held: number
  attended: number
  /** Of the hours, 0 to 1. */
  share: number
  ofAge: boolean
  /** Old enough and there for three quarters. */
  approved: boolean
}

export interface CourseReport extends CourseFacts {
  year: number
  lines: CourseLine[]
  firstDay: CivilDate | null
  lastDay: CivilDate | null
  minutes: number
  withLeader: number
  approved: number
  rules: RuleResult<CourseRuleName>[]
  /** Nothing is in the way. */
  stands: boolean
  /** What the hours would give, whether or not the rules are met yet. */
  estimateOre: Ore
}

/** The report of one course in a calendar year. By name of the participants as they were given. */
export function courseReport(
  facts: CourseFacts,
  participants: readonly CourseParticipant[],
  held: CourseHeld,
  year: number,
): CourseReport {
  const lines = participants.map((one): CourseLine => {
    const share = one.held === 0 ? 0 : one.attended / one.held
    const ofAge = countsByAge(one.birthDate, year)
    // In whole minutes, so that three quarters of four hours are not missed by a rounding.
    const enough = one.held > 0 && one.attended >= Math.ceil(one.held * COURSE_RULE.share)
    return {
      ...{ childId: one.childId, name: one.name, birthYear: Number(one.birthDate.slice(0, 4)) },
      ...{ held: one.held, attended: one.attended, share, ofAge, approved: ofAge && enough },
    }
  })
  const approved = lines.filter((line) => line.approved).length
  const leads = facts.leader.trim() !== ''
  const { firstDay, lastDay, minutes, withLeader } = held
  const inTime =
    facts.plan.trim() !== '' && facts.planApproved !== '' && (firstDay === null || facts.planApproved <= firstDay)
  const names = (some: readonly CourseLine[]) => some.map(({ name }) => name)
  const rules: RuleResult<CourseRuleName>[] = [
    { rule: 'plan', met: inTime, facts: {}, rows: facts.plan.trim() === '' ? [] : [facts.plan] },
    { rule: 'announced', met: facts.announced, facts: {}, rows: [] },
    { rule: 'leader', met: leads, facts: {}, rows: leads ? [facts.leader] : [] },
    {
      ...{ rule: 'participants', met: approved + (leads ? 1 : 0) >= COURSE_RULE.participants },
      facts: { approved, leader: leads ? 1 : 0, least: COURSE_RULE.participants },
      rows: names(lines.filter((line) => line.ofAge && !line.approved)),
    },
    { rule: 'hours', met: minutes >= COURSE_RULE.least, facts: { minutes, least: COURSE_RULE.least }, rows: [] },
  ]
  return {
    ...{ ...facts, year, lines, firstDay, lastDay, minutes, withLeader, approved, rules },
    stands: rules.every(({ met }) => met === true),
    estimateOre: estimateOf(minutes, withLeader),
  }
}

/** Kroner for the hours, in øre, rounded down to whole kroner. */
export const estimateOf = (minutes: number, withLeader: number): Ore =>
  Math.floor(
    (withLeader * HOUR_RATE.withLeaderOre + Math.max(0, minutes - withLeader) * HOUR_RATE.withoutLeaderOre) / 60 / 100,
  ) * 100

/** "Ane Trebarn" as "A.T.": who it is for those who may know, and nobody to the rest. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${[...part][0]?.toLocaleUpperCase('nb') ?? ''}.`)
    .join('')
