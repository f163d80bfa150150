/** Rows of numbers: "2222", "2.2+ca.2.2", "3[1.2.3/pic] 2 2 2", "10/8/6/5/4". */
import { wordAt } from './notation-words.ts'
import { isWind, type Voice } from './voices.ts'

/** One number of a row with all that stands at it; not interpreted yet. */
export interface Entry {
  count: number
  /** Daniels' asterisk: someone takes up the neighbour. */
  star: boolean
  /** "2d1": so many take up the neighbour. */
  doubling: number
  /** What stands in brackets, with the kind of bracket. */
  bracket: { square: boolean; text: string } | null
  /** Extra players; null: on the section's neighbour. */
  plus: { count: number; voice: Voice | null; optional: boolean }[]
}

export const plainEntry = (count: number): Entry => ({ count, star: false, doubling: 0, bracket: null, plus: [] })
const isPlain = ({ star, doubling, bracket, plus }: Entry): boolean =>
  !star && doubling === 0 && bracket === null && plus.length === 0

/** A number and what stands at it; its digits are told apart when the whole row is known. */
interface Atom extends Omit<Entry, 'count'> {
  digits: string
}

export interface Row {
  entries: Entry[]
  end: number
  /** A bracket in it is not closed. */
  open: boolean
  /** The row is five players' numbers and nothing else: strings. */
  strings: boolean
}

const DIGITS = /\d+/y
const between = /\s*([.,/\- ]?)\s*/y

/** The content of a bracket that opens at a place, brackets within included; null when it is not closed. */
export function bracketAt(text: string, from: number): { square: boolean; text: string; end: number } | null {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if ('[('.includes(text.charAt(at))) depth++
    if ('])'.includes(text.charAt(at)) && --depth === 0)
      return { square: text.charAt(from) === '[', text: text.slice(from + 1, at), end: at + 1 }
  }
  return null
}

/** "(opt)", "(ad lib)" at a place: where it ends, else the place itself. */
export function optionalAt(text: string, from: number): { optional: boolean; end: number } {
  const start = text.charAt(from) === ' ' ? from + 1 : from
  if (!'[('.includes(text.charAt(start) || 'x')) return { optional: false, end: from }
  const bracket = bracketAt(text, start)
  const word = bracket && wordAt(bracket.text, 0)
  if (bracket && word?.term?.kind === 'optional' && word.end === bracket.text.length)
    return { optional: true, end: bracket.end }
  return { optional: false, end: from }
}

/** The atom at a place; null when no number stands there, or a named one ("2 fl", "2hp"). */
function atomAt(text: string, from: number, isWithin = false): { atom: Atom; end: number; open: boolean } | null {
  let at = from
  const star = text.charAt(at) === '*'
  if (star) at++
  DIGITS.lastIndex = at
  const digits = DIGITS.exec(text)?.[0]
  if (!digits) return null
  at = DIGITS.lastIndex
  const named = wordAt(text, text.charAt(at) === ' ' || text.charAt(at) === 'x' ? at + 1 : at)
  if (/^d\d/.test(text.slice(at))) at += 1
  else if (
    named?.term &&
    !star &&
    digits.length <= 2 &&
    !(isWithin && text.charAt(at) === ' ') &&
    text.charAt(at) !== '.'
  )
    return null
  const atom: Atom = { digits, star, doubling: 0, bracket: null, plus: [] }
  if (at > DIGITS.lastIndex) {
    DIGITS.lastIndex = at
    atom.doubling = Number(DIGITS.exec(text)?.[0] ?? 0)
    at = DIGITS.lastIndex
  }
  for (;;) {
    const sign = text.charAt(at)
    const next = sign === ' ' && '[('.includes(text.charAt(at + 1) || 'x') ? at + 1 : at
    if ('[('.includes(text.charAt(next) || 'x') && !atom.bracket) {
      const bracket = bracketAt(text, next)
      if (!bracket) return { atom, end: text.length, open: true }
      atom.bracket = { square: bracket.square, text: bracket.text }
      at = bracket.end
      continue
    }
    const plus = sign === '+' ? plusAt(text, at) : null
    if (!plus) return { atom, end: at, open: false }
    atom.plus.push(plus.plus)
    at = plus.end
  }
}

/** "+pic", "+2pic", "+1", "+cbn(opt)"; null where what follows is no wind ("+timp"). */
function plusAt(text: string, from: number): { plus: Entry['plus'][number]; end: number } | null {
  DIGITS.lastIndex = from + 1
  const digits = DIGITS.exec(text)?.[0]
  const at = digits ? DIGITS.lastIndex : from + 1
  const word = wordAt(text, at)
  if (word?.term?.kind === 'voice' && isWind(word.term.voice)) {
    const { optional, end } = optionalAt(text, word.end)
    return { plus: { count: Number(digits ?? 1), voice: word.term.voice, optional }, end }
  }
  if (digits && !word) return { plus: { count: Number(digits), voice: null, optional: false }, end: at }
  return null
}

/** "picc", "2picc" as a place of its own in a row with dots ("2.picc.2.corA.2.bcl.2.dbn"). */
function insertedAt(text: string, from: number): { plus: Entry['plus'][number]; end: number } | null {
  DIGITS.lastIndex = from
  const digits = DIGITS.exec(text)?.[0]
  const word = wordAt(text, digits ? DIGITS.lastIndex : from)
  if (word?.term?.kind !== 'voice' || !isWind(word.term.voice)) return null
  const { optional, end } = optionalAt(text, word.end)
  return { plus: { count: Number(digits ?? 1), voice: word.term.voice, optional }, end }
}

/** The row of numbers that begins at a place: as long as the same sign stands between them. Null: none begins there. */
export function rowAt(text: string, from: number): Row | null {
  const first = atomAt(text, from)
  if (!first) return null
  const atoms: Atom[] = [first.atom]
  let { end, open } = first
  let sign: string | null = null
  while (!open && !isWhole(atoms) && atoms.length < 9) {
    between.lastIndex = end
    const gap = between.exec(text)
    const here: string = gap?.[1]?.trim() || (gap?.[0] ? ' ' : '')
    const at = between.lastIndex
    const isNear = (here === '' || here === ' ') && (sign === null || sign === '' || sign === ' ')
    if (sign !== null && here !== sign && !isNear) break
    // "222-4331": digits written together are a group by themselves.
    if ('-/'.includes(here || 'x') && atoms.some(({ digits }) => digits.length > 2)) break
    const last = atoms.at(-1)
    const inserted = here === '.' || here === ',' ? insertedAt(text, at) : null
    if (inserted && last) {
      last.plus.push(inserted.plus)
      end = inserted.end
    } else {
      // "2 2 0 0 timp": within a row a number is not the number of what comes after it.
      const next = atomAt(text, at, atoms.length % 4 !== 0)
      if (!next) break
      atoms.push(next.atom)
      open = next.open
      end = next.end
    }
    sign = sign === ' ' && here === '' ? ' ' : here
  }
  return { ...entriesOf(atoms, sign ?? ''), end, open }
}

/** "2222", "87654" or two such rows written together are whole by themselves. */
function isWhole(atoms: readonly Atom[]): boolean {
  const [only] = atoms
  return atoms.length === 1 && only !== undefined && [4, 5, 8].includes(only.digits.length)
}

/** Digits that stand together are numbers of their own, unless other signs than spaces keep the numbers apart. */
function entriesOf(atoms: readonly Atom[], sign: string): { entries: Entry[]; strings: boolean } {
  const whole = atoms.map(({ digits, ...rest }) => ({ ...rest, count: Number(digits) }))
  const isFive = whole.length === 5 && whole.every(isPlain)
  const isApart = sign === '.' || sign === ',' || sign === '/' || isFive
  if (isApart && atoms.every(({ digits }) => digits.length <= 2)) return { entries: whole, strings: isFive }
  const entries = atoms.flatMap(({ digits, star, ...rest }) => {
    const counts = [...digits].map(Number)
    return counts.map((count, place) => {
      const marked = { ...plainEntry(count), star: star && place === 0 }
      return place === counts.length - 1 ? { ...rest, count, star: marked.star } : marked
    })
  })
  return { entries, strings: entries.length === 5 && entries.every(isPlain) }
}
