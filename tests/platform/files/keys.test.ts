import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkKey, isFileKey, isFilePrefix } from '#app/platform/files/keys.ts'
import { TRAVERSALS } from './traversals.ts'

describe('keys of files', () => {
  it.each(TRAVERSALS)('%j names nothing', (key) => {
    expect(isFileKey(key)).toBe(false)
    expect(() => checkKey(key)).toThrow('Not a key')
  })

  it.each(['a', 'a/b', 'originals/0123456789abcdef', 'pictures/0f/320.jpg', 'a-b.c.d/1', '-'])(
    '%j names a file',
    (key) => {
      expect(checkKey(key)).toBe(key)
    },
  )

  it('stay inside the store whatever they are', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', 'a', '-', '%2e', '\0', 'Å', '~', 'b.c')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const key = pieces.join('')
        if (isFileKey(key)) expect(new URL(key, 'file:///store/').pathname).toBe(`/store/${key}`)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['', true],
    ['pictures/', true],
    ['pictures/0f', true],
    ['../', false],
    ['/', false],
    ['.', false],
    ['a//', false],
  ])('%j as a prefix: %s', (prefix, expected) => {
    expect(isFilePrefix(prefix)).toBe(expected)
  })
})
