import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEMBER_RULES, type MemberRule, membersReport } from '#app/domains/orchestra/account/members-report.ts'
import type { Member } from '#app/domains/orchestra/association/association.ts'
import { someMember } from '../association/register.ts'

const YES = { statutes: true, yearReport: true, accounts: true }
const municipalityOf = (id: string) => (id === 'asker' ? { number: '0220', name: 'Asker' } : null)
const paid = { fees: [{ year: 2013, amountOre: 200_00 }] }
const report = (members: readonly Member[], stated: Parameters<typeof membersReport>[3] = YES) =>
  membersReport(members, 2013, municipalityOf, stated)
const met = (members: readonly Member[], rule: MemberRule) =>
  report(members).rules.find((one) => one.rule === rule)?.met

/** So many under and over 26, all paid, the first on the board. */
const group = (young: number, old: number): Member[] => [
  ...Array.from({ length: young }, (_, n) => someMember({ ...paid, id: `u${n}`, name: `Ung ${n}`, onBoard: n === 0 })),
  ...Array.from({ length: old }, (_, n) =>
    someMember({ ...paid, id: `o${n}`, name: `Voksen ${n}`, birthDate: '1970-01-01', plays: false }),
  ),
]

describe('the rules of the list of members', () => {
  it('shows each rule once, in order', () => {
    expect(report(group(3, 1)).rules.map(({ rule }) => rule)).toEqual(MEMBER_RULES)
    expect(report(group(3, 1)).rules.every((one) => one.met)).toBe(true)
  })

  it.each([
    [1, 2, true],
    [1, 3, false],
    [2, 4, true],
    [33, 67, false],
    [34, 66, true],
    [0, 1, false],
    [1, 0, true],
    [0, 0, false],
  ])('a third under 26: %i young and %i others is %s', (young, old, isMet) => {
    expect(met(group(young, old), 'share')).toBe(isMet)
  })

  it.each([
    ['members', [], false],
    ['ownBoard', [someMember(paid)], false],
    ['ownBoard', [someMember({ ...paid, onBoard: true })], true],
    ['counting', [someMember()], false],
    ['counting', [someMember({ fees: [{ year: 2013, amountOre: 49_00 }] })], false],
    ['counting', [someMember({ fees: [{ year: 2013, amountOre: 50_00 }] })], true],
    ['complete', [someMember({ address: ' ' })], false],
    ['complete', [someMember({ postalCode: '' })], false],
    ['complete', [someMember({ municipalityId: 'ukjent' })], false],
    ['complete', [someMember({ municipalityId: null })], false],
    ['unique', [someMember({ id: 'a' }), someMember({ id: 'b', name: 'MEDLEM Foreningsen' })], false],
    ['unique', [someMember({ id: 'a' }), someMember({ id: 'b', birthDate: '1999-01-01' })], true],
  ] as [MemberRule, Member[], boolean][])('%s of %o: %s', (rule, members, isMet) => {
    expect(met(members, rule)).toBe(isMet)
  })

  it('takes what the board states, and says nothing where it has not', () => {
    const silent = report(group(1, 0), { statutes: null, yearReport: false, accounts: true })
    const state = (rule: MemberRule) => silent.rules.find((one) => one.rule === rule)?.met
    expect([state('statutes'), state('yearReport'), state('accounts')]).toEqual([null, false, true])
  })

  it('names the rows that are in the way', () => {
    const owes = someMember({ id: 'x', name: 'Skylder Fortsatt' })
    const counting = report([...group(2, 0), owes]).rules.find(({ rule }) => rule === 'counting')
    expect(counting).toMatchObject({ facts: { count: 2, of: 3 }, rows: ['Skylder Fortsatt'] })
  })
})

describe('the list', () => {
  it('is of 31 December', () => {
    const members = [
      someMember({ name: 'Sluttet før', leftOn: '2013-12-31' }),
      someMember({ name: 'Sluttet etter', leftOn: '2014-01-01' }),
      someMember({ name: 'Kom etter', joinedOn: '2014-01-01' }),
      someMember({ name: 'Kom i tide', joinedOn: '2013-12-31' }),
    ]
    expect(report(members).lines.map(({ name }) => name)).toEqual(['Sluttet etter', 'Kom i tide'])
  })

  it('keeps the municipality’s number and name of the day', () => {
    expect(report([someMember(paid)]).lines[0]).toMatchObject({ municipalityNumber: '0220', municipality: 'Asker' })
  })

  it('never counts more than are under 26, nor those more than there are', () => {
    const year = fc.integer({ min: 1950, max: 2010 })
    const member = fc.tuple(year, fc.integer({ min: 0, max: 300_00 }), fc.boolean()).map(([born, amountOre, left]) =>
      someMember({
        ...{ birthDate: `${born}-06-01`, leftOn: left ? '2013-06-01' : null },
        fees: amountOre > 0 ? [{ year: 2013, amountOre }] : [],
      }),
    )
    fc.assert(
      fc.property(fc.array(member, { maxLength: 30 }), (members) => {
        const { figures, lines } = report(members)
        expect(figures.members).toBe(lines.length)
        expect(figures.counting).toBeLessThanOrEqual(figures.under)
        expect(figures.under).toBeLessThanOrEqual(figures.members)
        expect(figures.paidOre).toBe(lines.reduce((sum, { paidOre }) => sum + (paidOre ?? 0), 0))
      }),
    )
  })
})
