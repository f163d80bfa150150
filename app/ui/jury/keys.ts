/** What the keys of the jury sheet mean. Pure, so that every one can be tried without a browser. */
export interface Press {
  key: string
  /** The key's place on the keyboard, since shift+1 types another sign on every keyboard. */
  code: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  /** What the press belongs to: a box of text, a box for a number, or neither. */
  field: 'text' | 'number' | null
}

/** How the keys are laid out on this sheet. */
export interface KeyLayout {
  /** Letters that answer at once, as "j" for yes; empty on a scale of numbers. */
  answers: Readonly<Record<string, number>>
  /** A picture fills the screen: the arrows turn pictures. */
  full: boolean
}

export type KeyDeed =
  | { kind: 'digit'; digit: number }
  | { kind: 'score'; value: number }
  | { kind: 'pick'; position: number }
  | { kind: PlainDeed }

export type PlainDeed =
  | 'previous'
  | 'next'
  | 'to-pick'
  | 'picture'
  | 'picture-back'
  | 'view'
  | 'full'
  | 'wall'
  | 'undo'
  | 'statement'
  | 'bookmark'
  | 'next-open'
  | 'next-bookmark'
  | 'note'
  | 'help'

const LETTERS: Readonly<Record<string, PlainDeed>> = {
  ArrowLeft: 'previous',
  k: 'previous',
  ArrowRight: 'next',
  j: 'next',
  p: 'to-pick',
  w: 'picture',
  o: 'view',
  f: 'full',
  v: 'wall',
  u: 'undo',
  t: 'statement',
  b: 'bookmark',
  g: 'next-open',
  h: 'next-bookmark',
  c: 'note',
  '?': 'help',
}

const IN_FULL: Readonly<Record<string, PlainDeed>> = {
  ArrowLeft: 'picture-back',
  ArrowUp: 'picture-back',
  ArrowRight: 'picture',
  ArrowDown: 'picture',
  ' ': 'picture',
}

const digitOf = ({ code, key }: Press): number | null => {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : undefined)
  return digit === undefined ? null : Number(digit)
}

/**
 * The deed of a key; null for one that means nothing here, for all that are typed into a text, and for the digits and
 * arrows of a box for a number. Of those held with Ctrl only Ctrl+Z has a meaning.
 */
export function deedOfKey(press: Press, { answers, full }: KeyLayout): KeyDeed | null {
  const { key, field } = press
  if (field === 'text' || press.altKey) return null
  const letter = key.length === 1 ? key.toLowerCase() : key
  if (press.ctrlKey || press.metaKey)
    return letter === 'z' && !press.shiftKey && field === null ? { kind: 'undo' } : null
  const digit = digitOf(press)
  if (digit !== null) {
    if (press.shiftKey) return digit === 0 ? null : { kind: 'pick', position: digit }
    return field === 'number' ? null : { kind: 'digit', digit }
  }
  if (field === 'number' && key.length > 1) return null
  const answer = press.shiftKey ? undefined : answers[letter]
  if (answer !== undefined) return { kind: 'score', value: answer }
  if (letter === 'w' && press.shiftKey) return { kind: 'picture-back' }
  const kind = (full ? IN_FULL[letter] : undefined) ?? LETTERS[letter]
  return kind ? { kind } : null
}
