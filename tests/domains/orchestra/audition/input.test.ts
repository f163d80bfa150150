import { describe, expect, it } from 'vitest'
import { bookInput, wishesOf } from '#app/domains/orchestra/audition/input.ts'

describe('a booking for several children', () => {
  const form = (more: object = {}) => ({
    ...{ intent: 'book', children: ['ane', 'bo'], slots: 'first,second', 'pieces-ane': ' Grieg:  Våren ' },
    ...{ 'pieces-bo': '', 'withAccompanist-bo': 'on' },
    ...more,
  })

  it('says of each child what it plays, and the times in their order', () => {
    const value = bookInput.parse(form())
    expect(value.slots).toEqual(['first', 'second'])
    expect(wishesOf(value)).toEqual([
      { childId: 'ane', pieces: 'Grieg: Våren', withAccompanist: false },
      { childId: 'bo', pieces: '', withAccompanist: true },
    ])
  })

  it('takes one child as it comes from a form with one field', () => {
    expect(wishesOf(bookInput.parse(form({ children: 'bo', slots: 'first' })))).toEqual([
      { childId: 'bo', pieces: '', withAccompanist: true },
    ])
  })

  it('refuses a text that is too long beside the field of that child, and drops nothing in silence', () => {
    const read = bookInput.safeParse(form({ 'pieces-bo': 'x'.repeat(301) }))
    expect(read.error?.issues.map(({ path }) => path.join())).toEqual(['pieces-bo'])
    expect(read.error?.issues[0]?.message).toContain('faults.tooLong')
    expect(bookInput.safeParse(form({ 'pieces-bo': 'x'.repeat(300) })).success).toBe(true)
  })

  it.each([
    ['no time', { slots: '' }, 'slots'],
    ['nobody', { children: [] }, 'children'],
  ])('refuses %s', (_, more, field) => {
    expect(bookInput.safeParse(form(more)).error?.issues.map(({ path }) => path.join())).toContain(field)
  })
})
