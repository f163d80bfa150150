import { expect, it } from 'vitest'
import {
  mayHold,
  mayOpenReports,
  mayReportCourses,
  mayReportMembers,
  maySeeKeeping,
} from '#app/domains/orchestra/account/policy.ts'
import { NOBODY, type Standing } from '#app/domains/orchestra/standing.ts'
import { someone } from '#tests/support/actors.ts'

const office: Standing = { ...NOBODY, personId: 'kontor', office: true }
const board: Standing = { ...NOBODY, personId: 'styre', association: true }
const others: Standing[] = [
  ...[NOBODY, { ...NOBODY, conductor: true }, { ...NOBODY, coach: true }, { ...NOBODY, isMusician: true }],
  { ...NOBODY, contactOf: ['asker'] },
]

it('keeps the reports of the two bodies apart', () => {
  expect(mayReportMembers(someone(), board)).toBe(true)
  expect(mayReportMembers(someone(['secretariat']), office)).toBe(false)
  expect(mayReportCourses(office)).toBe(true)
  expect(mayReportCourses(board)).toBe(false)
  expect([office, board].every((one) => mayOpenReports(someone(), one))).toBe(true)
  expect(others.some((one) => mayOpenReports(someone(), one))).toBe(false)
})

it('lets the secretariat hold things for the archive, in person', () => {
  const acting = { ...someone(['secretariat']), actedBy: { personId: 'x', name: 'X' } }
  expect(mayHold(someone(['secretariat']), office)).toBe(true)
  expect(mayHold(acting, office)).toBe(false)
  expect([board, ...others].some((one) => mayHold(someone(), one) || maySeeKeeping(one))).toBe(false)
  expect(maySeeKeeping(office)).toBe(true)
})
