import { expect, it } from 'vitest'
import { pageOf, withQuery } from '#app/kernel/page.ts'

it.each([
  [null, 120, 1, 0],
  ['2', 120, 2, 50],
  ['99', 120, 3, 100],
  ['0', 120, 1, 0],
  ['-1', 120, 1, 0],
  ['x', 120, 1, 0],
  ['2', 0, 1, 0],
])('page %j of %i rows is page %i', (wanted, total, page, skip) =>
  expect(pageOf(wanted, total, 50)).toMatchObject({ page, skip, total }),
)

it('changes some questions of an address and keeps the rest', () => {
  expect(withQuery('/x', 'a=1&b=2', { b: null, c: 'å' })).toBe('/x?a=1&c=%C3%A5')
  expect(withQuery('/x', 'a=1', { a: null })).toBe('/x')
})
