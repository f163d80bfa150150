import { describe, expect, it } from 'vitest'
import {
  mayContinueFor,
  mayKeepEnrolments,
  mayListEnrolments,
  refusalFor,
  takersFor,
} from '#app/domains/orchestra/enrolment/policy.ts'
import { NOBODY, type Standing } from '#app/domains/orchestra/standing.ts'

const child = { childId: 'ane', birthDate: '1998-06-15' }
const mother: Standing = {
  ...{ ...NOBODY, personId: 'mother' },
  children: [{ childId: 'ane', receivesMail: true, maySign: true, mayPickUp: true }],
}
const father: Standing = {
  ...{ ...NOBODY, personId: 'father' },
  children: [{ childId: 'ane', receivesMail: true, maySign: false, mayPickUp: true }],
}
const ane: Standing = { ...NOBODY, personId: 'ane', isMusician: true }
const office: Standing = { ...NOBODY, personId: 'office', office: true }
const conductor: Standing = { ...NOBODY, personId: 'conductor', conductor: true }
const today = '2013-06-15'

describe('as whom a step is taken', () => {
  it.each([
    ['a guardian who may sign', mother, today, ['family']],
    ['a guardian who may not', father, today, []],
    ['the young person, on the fifteenth birthday', ane, today, ['family']],
    ['the young person, the day before', ane, '2013-06-14', []],
    ['the secretariat', office, today, ['office']],
    ['the conductor', conductor, today, []],
    ['a stranger', { ...NOBODY, personId: 'x' }, today, []],
    ['nobody', NOBODY, today, []],
    ['the secretariat’s own child', { ...mother, office: true }, today, ['office', 'family']],
  ] as const)('%s', (_, standing, day, takers) =>
    expect(takersFor(standing, child, day, { ownPlace: 15 })).toEqual(takers),
  )

  it.each([
    ['2013-06-15', 16, []],
    ['2014-06-14', 16, []],
    ['2014-06-15', 16, ['family']],
    ['2010-06-15', 12, ['family']],
  ] as const)('the young person on %s, where one answers from %i', (day, ownPlace, takers) =>
    expect(takersFor(ane, child, day, { ownPlace })).toEqual(takers),
  )
})

describe('who says that a child goes on', () => {
  const by = { byId: 'ane', office: false, signs: false }
  it.each([
    ['the young person of fifteen', by, 15, true],
    ['where one answers from sixteen', by, 16, false],
    ['a guardian who may sign', { ...by, byId: 'mother', signs: true }, 16, true],
    ['the secretariat', { ...by, byId: 'office', office: true }, 16, true],
    ['a stranger', { ...by, byId: 'x' }, 8, false],
  ])('%s', (_, who, ownPlace, may) => expect(mayContinueFor(who, child, today, { ownPlace })).toBe(may))
})

describe('who reads the list, and who keeps it', () => {
  it.each([
    ['the secretariat', office, true, true],
    ['the conductor', conductor, true, false],
    ['a coach', { ...NOBODY, coach: true }, false, false],
    ['the association', { ...NOBODY, association: true }, false, false],
    ['a contact', { ...NOBODY, contactOf: ['asker'] }, false, false],
    ['a guardian', mother, false, false],
  ] as const)('%s', (_, standing, lists, keeps) => {
    expect(mayListEnrolments(standing)).toBe(lists)
    expect(mayKeepEnrolments(standing)).toBe(keeps)
  })
})

describe('how one is refused', () => {
  it.each([
    ['who sees the child is told no', father, 'forbidden'],
    ['the conductor too', conductor, 'forbidden'],
    ['a stranger does not learn that it is there', { ...NOBODY, personId: 'x' }, 'missing'],
    ['nor does a contact', { ...NOBODY, contactOf: ['all'] }, 'missing'],
  ] as const)('%s', (_, standing, kind) => expect(refusalFor(standing, 'ane').kind).toBe(kind))
})
