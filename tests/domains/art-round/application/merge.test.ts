import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, mergeChanges } from '#app/domains/art-round/application/merge.ts'

describe('a change against what stands', () => {
  it.each([
    ['untouched', 'a', 'a', 'b', 'written'],
    ['changed elsewhere', 'c', 'a', 'b', 'collides'],
    ['changed elsewhere to the same', 'b', 'a', 'b', 'nothing'],
    ['only its line breaks differ', 'x\ny', 'x\r\ny', 'z', 'written'],
    ['only space around it differs', 'a', ' a ', 'b', 'written'],
    ['emptied here', 'a', 'a', '', 'written'],
    ['emptied elsewhere', '', 'a', 'b', 'collides'],
  ])('%s', (_, stands, from, to, outcome) => {
    const { accepted, conflicts, gone } = mergeChanges({ city: stands }, [{ field: 'city', from, to }])
    expect(accepted).toHaveLength(outcome === 'written' ? 1 : 0)
    expect(conflicts).toEqual(outcome === 'collides' ? [{ field: 'city', yours: to, theirs: stands }] : [])
    expect(gone).toEqual([])
  })

  it('a field that is no longer there is told', () => {
    expect(mergeChanges({}, [{ field: 'works.1.title', from: '', to: 'x' }])).toEqual({
      accepted: [],
      conflicts: [],
      gone: ['works.1.title'],
    })
  })

  const sheet = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', '1', '2'))
  it('nothing that another window wrote is lost without a word', () => {
    fc.assert(
      fc.property(sheet, sheet, sheet, (base, theirs, mine) => {
        const stands = { ...base, ...theirs }
        const { accepted, conflicts } = mergeChanges(stands, changesBetween(base, { ...base, ...mine }))
        for (const { field, from } of accepted) expect(stands[field]).toBe(from)
        for (const { field, yours, theirs: other } of conflicts) {
          expect(stands[field]).toBe(other)
          expect(yours).not.toBe(other)
        }
      }),
    )
  })
})

it('a whole form gives only what differs from what it was made of', () => {
  expect(changesBetween({ a: '1', b: 'x\ny' }, { a: '2', b: 'x\r\ny', c: '' })).toEqual([
    { field: 'a', from: '1', to: '2' },
  ])
})
