import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical, type Plain } from '#app/domains/orchestra/account/snapshot.ts'

it('is the same text in whatever order the names stand', () => {
  const shuffled = (value: Plain): Plain =>
    Array.isArray(value)
      ? value.map(shuffled)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, shuffled(one as Plain)]),
          )
        : value
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as Plain
      expect(canonical(shuffled(plain))).toBe(canonical(plain))
      expect(JSON.parse(canonical(plain))).toEqual(plain)
    }),
  )
})

it('is another text for another content, and in another order of rows', () => {
  expect(canonical([{ a: 1 }, { a: 2 }])).not.toBe(canonical([{ a: 2 }, { a: 1 }]))
  expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }))
})
