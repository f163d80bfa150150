import { describe, expect, it } from 'vitest'
import { byMonths, type TemplateMilestone } from '#app/domains/hosting/plan/plan.ts'
import { STANDARD_TEMPLATE } from '#app/domains/hosting/plan/standard.ts'
import { monthsOf, reordered } from '#app/domains/hosting/plan/template-rules.ts'

describe('months, as a form says them', () => {
  it.each([
    [36, 'before', 36],
    [0, 'before', 0],
    [0, 'after', 0],
    [3, 'after', -3],
    [60, 'before', 60],
    [24, 'after', -24],
  ] as const)('%i %s: %i', (months, when, back) => expect(monthsOf(months, when)).toBe(back))

  it.each([
    [61, 'before', 'hostingTemplate.tooFarBefore'],
    [25, 'after', 'hostingTemplate.tooFarAfter'],
  ] as const)('%i %s is refused beside the field', (months, when, key) =>
    expect(() => monthsOf(months, when)).toThrow(expect.objectContaining({ kind: 'invalid', key, field: 'months' })),
  )
})

const one = (id: string, monthsBefore: number, position: number, retired = false): TemplateMilestone => ({
  ...{
    id,
    monthsBefore,
    position,
    titleNb: id,
    titleEn: '',
    evidence: '',
    evidenceEn: '',
    side: 'office',
    version: 1,
    tasks: [],
  },
  retiredAt: retired ? new Date(0) : null,
})
const template = [one('a', 12, 1), one('b', 12, 2), one('gone', 12, 3, true), one('c', 12, 4), one('d', 6, 1)]

describe('the order of one month', () => {
  it.each([
    ['a', 'down', ['b', 'a', 'c']],
    ['b', 'up', ['b', 'a', 'c']],
    ['b', 'down', ['a', 'c', 'b']],
    ['c', 'up', ['a', 'c', 'b']],
    ['a', 'up', null],
    ['c', 'down', null],
    ['d', 'up', null],
    ['gone', 'up', null],
    ['unknown', 'up', null],
  ] as const)('%s %s', (id, way, row) =>
    expect(reordered(template, id, way)?.map((moved) => moved.id) ?? null).toEqual(row),
  )
})

describe('the standard template', () => {
  it('has the seven milestones of the trade, from three years before to three months after', () => {
    expect(STANDARD_TEMPLATE.map(({ monthsBefore }) => monthsBefore)).toEqual([36, 24, 18, 12, 6, 2, -3])
    expect([...STANDARD_TEMPLATE].sort(byMonths)).toEqual(STANDARD_TEMPLATE)
  })

  it('says what shows each of them, has tasks for both sides, and is whole in both languages', () => {
    for (const { titleNb, titleEn, evidence, evidenceEn, tasks } of STANDARD_TEMPLATE) {
      expect([titleNb, titleEn, evidence, evidenceEn].every((text) => text.length > 5)).toBe(true)
      expect(new Set(tasks.map(({ side }) => side)).size).toBe(2)
      expect(tasks.map(({ position }) => position)).toEqual(tasks.map((_, index) => index + 1))
      expect(tasks.every((task) => task.titleNb.length > 5 && task.titleEn.length > 5)).toBe(true)
    }
  })
})
