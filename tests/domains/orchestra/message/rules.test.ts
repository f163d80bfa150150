import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INSTRUMENTS, isInGroups } from '#app/domains/orchestra/instruments.ts'
import { type Candidate, chosen, isOldEnough } from '#app/domains/orchestra/message/rules.ts'

const child = (childId: string, instrument: Candidate['instrument'], ensembleId = 'youth'): Candidate => ({
  ...{ childId, instrument, ensembleId, birthDate: '2000-06-15' },
})
const all = [child('ane', 'violin'), child('bo', 'violin', 'junior'), child('cato', 'horn'), child('dina', 'flute')]
const replies = [
  { dayId: 'sat', childId: 'ane', answer: 'comes' },
  { dayId: 'sat', childId: 'cato', answer: 'absent' },
  { dayId: 'sun', childId: 'cato', answer: 'late' },
]
const everyone = { ensembleId: null, groups: [], answered: 'all' as const }

describe('who is meant', () => {
  it.each([
    ['everybody', everyone, ['ane', 'bo', 'cato', 'dina']],
    ['an ensemble', { ...everyone, ensembleId: 'junior' }, ['bo']],
    ['a family of instruments', { ...everyone, groups: ['strings' as const] }, ['ane', 'bo']],
    ['a section', { ...everyone, groups: ['horn' as const] }, ['cato']],
    ['without an answer', { ...everyone, answered: 'silent' as const }, ['bo', 'dina']],
    ['who comes on Saturday', { ...everyone, answered: { comesOn: 'sat' } }, ['ane']],
    ['who comes on Sunday, though late', { ...everyone, answered: { comesOn: 'sun' } }, ['cato']],
    ['all of it', { ensembleId: 'youth', groups: ['strings' as const], answered: 'silent' as const }, []],
  ])('%s', (_, audience, ids) => {
    expect(chosen(all, audience, replies, new Set(['bo', 'dina'])).map(({ childId }) => childId)).toEqual(ids)
  })

  it.each([
    ['nothing says which section', [null], true],
    ['first violin on one of the days', ['violin2', 'violin1'], true],
    ['second violin on all of them', ['violin2', 'violin2'], false],
  ] as const)('the first violins are written to: %s is %s', (_, sections, meant) => {
    const found = chosen(all, { ...everyone, groups: ['violin1'] }, [], new Set(), ({ childId }) =>
      childId === 'ane' ? sections : ['violin2'],
    )
    expect(found.map(({ childId }) => childId)).toEqual(meant ? ['ane'] : [])
  })

  it('a narrower choice never reaches more', () => {
    const some = fc.array(fc.constantFrom(...INSTRUMENTS), { maxLength: 12 })
    fc.assert(
      fc.property(some, fc.constantFrom('strings', 'brass', 'horn', 'violin2'), (played, group) => {
        const children = played.map((instrument, place) => child(String(place), instrument))
        const narrow = chosen(children, { ...everyone, groups: [group] }, [], new Set())
        expect(narrow.length).toBeLessThanOrEqual(chosen(children, everyone, [], new Set()).length)
        for (const { instrument } of narrow) expect(isInGroups([group], instrument)).toBe(true)
      }),
    )
  })
})

it.each([
  ['2000-09-15', 13, false],
  ['2000-09-14', 13, true],
  ['2000-09-15', 12, true],
  ['1998-09-15', 15, false],
  ['1998-09-14', 15, true],
])('who is born %s gets letters from %i: %s', (birthDate, ownAddress, expected) => {
  expect(isOldEnough(birthDate, '2013-09-14', { ownAddress })).toBe(expected)
})
