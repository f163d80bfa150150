/** What the keys of the jury sheet mean. Pure, so that every one can be tried without a browser. */
import type { Scale } from '#app/domains/art-round/jury/jury.ts'

export interface Press {
  key: string
  /** The key's place on the keyboard, since shift+1 types another sign on every keyboard. */
  code: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  /** Whether the press belongs to a box of text. */
  inText: boolean
}

export type KeyDeed =
  | { kind: 'digit'; digit: number }
  | { kind: 'pick'; position: number }
  | { kind: 'previous' | 'next' | 'to-pick' | 'work' | 'view' | 'large' | 'help' }

const letters: Record<string, Exclude<KeyDeed['kind'], 'digit' | 'pick'>> = {
  ArrowLeft: 'previous',
  k: 'previous',
  ArrowRight: 'next',
  j: 'next',
  p: 'to-pick',
  w: 'work',
  o: 'view',
  s: 'large',
  '?': 'help',
}

/** The deed of a key; null for one that means nothing here, and for all that are typed into a text or held with Ctrl. */
export function deedOfKey(press: Press): KeyDeed | null {
  if (press.inText || press.ctrlKey || press.metaKey || press.altKey) return null
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1] ?? (/^\d$/.test(press.key) ? press.key : undefined)
  if (digit !== undefined) {
    if (press.shiftKey) return digit === '0' ? null : { kind: 'pick', position: Number(digit) }
    return { kind: 'digit', digit: Number(digit) }
  }
  const kind = letters[press.key.length === 1 ? press.key.toLowerCase() : press.key]
  return kind ? { kind } : null
}

/** The score that a digit gives on a scale; 0 stands for 10 where the scale has no 0. Null when there is none. */
export function scoreOfDigit(digit: number, { min, max }: Scale): number | null {
  const value = digit === 0 && min > 0 ? 10 : digit
  return value >= min && value <= max ? value : null
}
