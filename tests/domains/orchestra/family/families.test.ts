import fc from 'fast-check'
import { expect, it } from 'vitest'
import { familyKeys } from '#app/domains/orchestra/family/families.ts'

it('takes two homes with a child between them as one family', () => {
  const { guardians, children } = familyKeys([
    { childId: 'ane', guardianId: 'mother' },
    { childId: 'ane', guardianId: 'father' },
    { childId: 'half', guardianId: 'father' },
    { childId: 'dina', guardianId: 'other' },
  ])
  expect(guardians.get('mother')).toBe(guardians.get('father'))
  expect(children.get('half')).toBe(guardians.get('mother'))
  expect(guardians.get('other')).not.toBe(guardians.get('mother'))
})

const links = fc.array(
  fc.record({
    childId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    guardianId: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
  }),
  { maxLength: 20 },
)

it('gives everybody who is linked the same key, in any order', () => {
  fc.assert(
    fc.property(links, (some) => {
      const { guardians, children } = familyKeys(some)
      for (const { childId, guardianId } of some) expect(children.get(childId)).toBe(guardians.get(guardianId))
      expect(familyKeys([...some].reverse()).guardians).toEqual(guardians)
      // As many families as there are islands when one walks from link to link.
      const seen = new Set<string>()
      let islands = 0
      for (const { guardianId } of some) {
        if (seen.has(guardianId)) continue
        islands++
        const queue = [guardianId]
        for (let next = queue.pop(); next; next = queue.pop()) {
          if (seen.has(next)) continue
          seen.add(next)
          const own = some.filter((link) => link.guardianId === next).map(({ childId }) => childId)
          queue.push(...some.filter(({ childId }) => own.includes(childId)).map((link) => link.guardianId))
        }
      }
      expect(new Set(guardians.values()).size).toBe(islands)
    }),
  )
})
