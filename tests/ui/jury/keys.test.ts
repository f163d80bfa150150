import { expect, it } from 'vitest'
import { deedOfKey, type Press, scoreOfDigit } from '#app/ui/jury/keys.ts'

const press = (key: string, given: Partial<Press> = {}): Press => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  inText: false,
  ...given,
})

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
  [press('w'), { kind: 'work' }],
  [press('o'), { kind: 'view' }],
  [press('s'), { kind: 'large' }],
  [press('?', { code: 'Minus', shiftKey: true }), { kind: 'help' }],
  [press('ArrowDown'), null],
  [press('x'), null],
  [press('Tab'), null],
])('%j means %j', (pressed, deed) => expect(deedOfKey(pressed)).toEqual(deed))

it.each(['inText', 'ctrlKey', 'metaKey', 'altKey'] as const)('means nothing with %s', (held) => {
  for (const key of ['5', 'j', 'p', '?', 'ArrowLeft'])
    expect(deedOfKey(press(key, { code: key === '5' ? 'Digit5' : '', [held]: true }))).toBeNull()
})

it.each([
  [1, { min: 1, max: 7 }, 1],
  [7, { min: 1, max: 7 }, 7],
  [8, { min: 1, max: 7 }, null],
  [0, { min: 1, max: 7 }, null],
  [0, { min: 1, max: 10 }, 10],
  [0, { min: 0, max: 10 }, 0],
])('the digit %i on %j gives %j', (digit, scale, score) => expect(scoreOfDigit(digit, scale)).toBe(score))
