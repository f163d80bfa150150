import { expect, it } from 'vitest'
import { deedOfKey, type KeyLayout, type Press } from '#app/ui/jury/keys.ts'
import { answerKeys } from '#app/ui/jury/scale-words.ts'

const press = (key: string, given: Partial<Press> = {}): Press => ({
  ...{ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, field: null },
  ...given,
})
const numbers: KeyLayout = { answers: {}, full: false }

it.each([
  [press('5', { code: 'Digit5' }), { kind: 'digit', digit: 5 }],
  [press('5', { code: 'Numpad5' }), { kind: 'digit', digit: 5 }],
  [press('!', { code: 'Digit1', shiftKey: true }), { kind: 'pick', position: 1 }],
  [press('¤', { code: 'Digit4', shiftKey: true }), { kind: 'pick', position: 4 }],
  [press('=', { code: 'Digit0', shiftKey: true }), null],
  [press('j', { code: 'KeyJ' }), { kind: 'next' }],
  [press('ArrowRight', { code: 'ArrowRight' }), { kind: 'next' }],
  [press('k'), { kind: 'previous' }],
  [press('ArrowLeft'), { kind: 'previous' }],
  [press('p'), { kind: 'to-pick' }],
  [press('P'), { kind: 'to-pick' }],
  [press('w'), { kind: 'picture' }],
  [press('W', { shiftKey: true }), { kind: 'picture-back' }],
  [press('o'), { kind: 'view' }],
  [press('f'), { kind: 'full' }],
  [press('v'), { kind: 'wall' }],
  [press('u'), { kind: 'undo' }],
  [press('z', { ctrlKey: true }), { kind: 'undo' }],
  [press('z', { metaKey: true }), { kind: 'undo' }],
  [press('Z', { ctrlKey: true, shiftKey: true }), null],
  [press('t'), { kind: 'statement' }],
  [press('b'), { kind: 'bookmark' }],
  [press('g'), { kind: 'next-open' }],
  [press('h'), { kind: 'next-bookmark' }],
  [press('c'), { kind: 'note' }],
  [press('?', { code: 'Minus', shiftKey: true }), { kind: 'help' }],
  [press('ArrowDown'), null],
  [press('x'), null],
  [press('Tab'), null],
])('%j means %j', (pressed, deed) => expect(deedOfKey(pressed, numbers)).toEqual(deed))

const pressed = ['5', 'j', 'p', '?', 'u', 'ArrowLeft'].map((key) => press(key, { code: key === '5' ? 'Digit5' : '' }))

it.each([{ field: 'text' }, { ctrlKey: true }, { metaKey: true }, { altKey: true }] as const)(
  'nothing of it means anything with %j',
  (held) => {
    for (const one of pressed) expect(deedOfKey({ ...one, ...held }, numbers)).toBeNull()
  },
)

it('in a box for a number digits and arrows are typed, and letters are commands', () => {
  const field = 'number' as const
  expect(deedOfKey(press('5', { code: 'Digit5', field }), numbers)).toBeNull()
  expect(deedOfKey(press('ArrowLeft', { field }), numbers)).toBeNull()
  expect(deedOfKey(press('Backspace', { field }), numbers)).toBeNull()
  expect(deedOfKey(press('z', { field, ctrlKey: true }), numbers)).toBeNull()
  expect(deedOfKey(press('j', { field }), numbers)).toEqual({ kind: 'next' })
  expect(deedOfKey(press('!', { code: 'Digit1', shiftKey: true, field }), numbers)).toEqual({
    kind: 'pick',
    position: 1,
  })
})

it.each([
  ['nb', 'n', 0],
  ['nb', 'k', 1],
  ['nb', 'j', 2],
  ['en', 'n', 0],
  ['en', 'm', 1],
  ['en', 'y', 2],
] as const)('on a scale of words, in %s, %s answers at once and does not move', (locale, key, value) => {
  const layout = { answers: answerKeys('yesNoMaybe', locale), full: false }
  expect(deedOfKey(press(key), layout)).toEqual({ kind: 'score', value })
  expect(deedOfKey(press('ArrowRight'), layout)).toEqual({ kind: 'next' })
})

it('while a picture fills the screen the arrows turn pictures, and the letters still turn sheets', () => {
  const full = { answers: {}, full: true }
  expect(deedOfKey(press('ArrowRight'), full)).toEqual({ kind: 'picture' })
  expect(deedOfKey(press('ArrowUp'), full)).toEqual({ kind: 'picture-back' })
  expect(deedOfKey(press(' '), full)).toEqual({ kind: 'picture' })
  expect(deedOfKey(press('j'), full)).toEqual({ kind: 'next' })
  expect(deedOfKey(press('5', { code: 'Digit5' }), full)).toEqual({ kind: 'digit', digit: 5 })
})
