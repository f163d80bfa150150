/** What the keys of the duels and of the meeting mean. Pure, so that every one can be tried without a browser. */

/** As much of a key press as counts. */
export interface Pressed {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  target: unknown
}

/** What is typed into a field, or moves within one, is none of the page's keys. */
const typing = (target: unknown): boolean => {
  const { tagName = '', type = '' } = (target ?? {}) as { tagName?: string; type?: string }
  if (/^(TEXTAREA|SELECT)$/.test(tagName)) return true
  return tagName === 'INPUT' && type !== 'checkbox'
}

const held = ({ ctrlKey, metaKey, altKey }: Pressed): boolean => ctrlKey || metaKey || altKey

export type DuelKey = 'left' | 'right' | 'equal' | 'undo'

const DUEL: Readonly<Record<string, DuelKey>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  '=': 'equal',
  z: 'undo',
  u: 'undo',
}

/** Keys that type a sign only while they are switched on: someone may steer the machine by voice. */
export function duelKeyOf(press: Pressed, on: boolean): DuelKey | null {
  if (held(press) || typing(press.target)) return null
  if (press.key.length === 1 && !on) return null
  return DUEL[press.key.length === 1 ? press.key.toLowerCase() : press.key] ?? null
}

export type LeadKey = 'next' | 'previous'
const LEAD: Readonly<Record<string, LeadKey>> = { n: 'next', p: 'previous' }

export const leadKeyOf = (press: Pressed, on: boolean): LeadKey | null =>
  !on || held(press) || typing(press.target) ? null : (LEAD[press.key.toLowerCase()] ?? null)
