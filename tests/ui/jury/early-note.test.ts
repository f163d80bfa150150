import { expect, it } from 'vitest'
import { earlyNote } from '#app/ui/jury/early-note.ts'

class Field extends EventTarget {
  constructor(
    public defaultValue: string,
    public value = defaultValue,
  ) {
    super()
  }
  type(text: string) {
    this.value = text
    this.dispatchEvent(new Event('input'))
  }
}

it.each([
  ['nothing was typed', 'Sterkt', 'Sterkt', null],
  ['a note was begun', '', 'Ny', 'Ny'],
  ['a note was changed', 'Sterkt', 'Sterkt og stille', 'Sterkt og stille'],
  ['a note was emptied', 'Sterkt', '', ''],
])('%s', (_, drawn, stands, typed) => {
  expect(earlyNote(new Field(drawn, stands)).take()).toBe(typed)
})

it('hears what is typed while the program draws, though the program puts the old text back', () => {
  const field = new Field('Sterkt')
  const early = earlyNote(field)
  field.type('Sterkt og')
  field.type('Sterkt og stille')
  field.value = 'Sterkt'
  expect(early.take()).toBe('Sterkt og stille')
})

it('is taken once: what is typed later is the program’s, and no later sheet gets it', () => {
  const field = new Field('', 'Tidlig')
  const early = earlyNote(field)
  expect(early.take()).toBe('Tidlig')
  field.type('Senere')
  expect(early.take()).toBeNull()
})

it('without a field there is nothing', () => {
  expect(earlyNote(null).take()).toBeNull()
})
