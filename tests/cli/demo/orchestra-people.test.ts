import { describe, expect, it } from 'vitest'
import published from '#app/cli/demo/data/edition-2013.json'
import { AGE_AT, inventOrchestra } from '#app/cli/demo/orchestra-people.ts'
import { ageOn } from '#app/domains/orchestra/age.ts'

const { families, leaders } = inventOrchestra(2013)
const children = families.flatMap((family) => family.children)

describe('the invented orchestra', () => {
  it.each([
    ['2013-v', '2013-spring'],
    ['2013-h', '2013-autumn'],
  ] as const)('%s has the members and the ages that were published', (term, semester) => {
    const told = published.youthOrchestra.semesters.find((one) => one.semester === semester)
    const members = children.filter(({ enrolments }) =>
      enrolments.some((one) => one.term === term && one.ensemble === 'youth' && one.state === 'enrolled'),
    )
    expect(members).toHaveLength(told?.members ?? 0)
    const ages = members.map(({ birthDate }) => ageOn(birthDate, AGE_AT[term]))
    expect([Math.min(...ages), Math.max(...ages)]).toEqual(told?.ages)
    const juniors = children.filter(({ enrolments }) =>
      enrolments.some((one) => one.term === term && one.ensemble === 'junior'),
    )
    const [from = 0, to = 0] = published.youthOrchestra.juniorOrchestraAges
    for (const { birthDate } of juniors) {
      expect(ageOn(birthDate, AGE_AT[term])).toBeGreaterThanOrEqual(from)
      expect(ageOn(birthDate, AGE_AT[term])).toBeLessThanOrEqual(to)
    }
  })

  it('is the same for the same seed, and another for another', () => {
    expect(inventOrchestra(2013)).toEqual({ families, leaders })
    expect(inventOrchestra(2014).families[0]?.children[0]).not.toEqual(families[0]?.children[0])
  })

  it('names everyone apart, on addresses that nobody has', () => {
    const emails = [
      ...children.map(({ email }) => email),
      ...families.flatMap(({ guardians }) => guardians.map(({ email }) => email)),
      ...leaders.map(({ email }) => email),
    ].filter((email) => email !== null)
    expect(new Set(emails).size).toBe(emails.length)
    expect(emails.every((email) => email.endsWith('@example.com'))).toBe(true)
    expect(new Set(children.map(({ key }) => key)).size).toBe(children.length)
  })

  it('has the families that there are: one guardian, two who live apart, a shared phone, none of one’s own', () => {
    const two = families.filter(({ guardians }) => guardians.length === 2)
    const of = (test: (guardians: (typeof families)[number]['guardians']) => boolean) =>
      two.filter(({ guardians }) => test(guardians)).length
    expect(families.length - two.length).toBeGreaterThan(3)
    expect(of(([first, second]) => first?.address !== second?.address)).toBeGreaterThan(3)
    expect(of(([first, second]) => first?.phone === second?.phone)).toBeGreaterThan(1)
    expect(of(([, second]) => second?.phone === null)).toBeGreaterThan(0)
    expect(of(([, second]) => second?.email === null)).toBeGreaterThan(1)
    expect(families.filter((family) => family.children.length > 1).length).toBeGreaterThan(4)
    expect(children.filter(({ email }) => email === null).length).toBeGreaterThan(20)
    for (const { guardians, children: own } of families)
      for (const { home } of own) expect(guardians.map(({ key }) => key)).toContain(home)
  })
})
