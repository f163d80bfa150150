import type { Invitee } from './invitation.ts'
import { MOST_LINES } from './invitation.ts'

/** What became of one line of a pasted list; lines count from 1, and empty ones are not told of. */
export type LineAnswer = 'added' | 'already' | 'twice' | 'noAddress' | 'manyAddresses'
export interface ListLine {
  line: number
  text: string
  answer: LineAnswer
}

const ADDRESS = /[^\s<>,;:"'()@]+@[^\s<>,;:"'()@]+\.[^\s<>,;:"'().@]{2,}/gu

/**
 * Reads a line of a list: «kari@eksempel.no», «Kari Nordmann <kari@eksempel.no>», or cells of a spreadsheet with a tab,
 * comma or semicolon between, the address first or last. Null when it holds no address; several addresses when it
 * holds more than one.
 */
export function readLine(text: string): { emails: string[]; name: string } | null {
  const emails = [...new Set((text.match(ADDRESS) ?? []).map((email) => email.toLowerCase()))]
  if (emails.length === 0) return null
  const name = text
    .replace(ADDRESS, ' ')
    .split(/[\t,;<>"()]/)
    .map((part) =>
      part
        .replace(/mailto:/gi, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part))
    .join(' ')
  return { emails, name: name.slice(0, 120) }
}

/** Everything that a pasted list says, line by line; `known` are the addresses that are invited already. */
export function readList(text: string, known: ReadonlySet<string>): { lines: ListLine[]; wanted: Invitee[] } {
  const lines: ListLine[] = []
  const wanted = new Map<string, Invitee>()
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const typed = raw.trim()
    if (typed === '') continue
    const tell = (answer: LineAnswer) => lines.push({ line: index + 1, text: typed.slice(0, 200), answer })
    const read = readLine(typed)
    const [email] = read?.emails ?? []
    if (!read || !email) tell('noAddress')
    else if (read.emails.length > 1) tell('manyAddresses')
    else if (email.length > 254) tell('noAddress')
    else if (wanted.has(email)) tell('twice')
    else if (known.has(email)) tell('already')
    else {
      wanted.set(email, { email, name: read.name })
      tell('added')
    }
  }
  return { lines, wanted: [...wanted.values()] }
}

/** How many lines of a list hold anything. */
export const linesIn = (text: string): number => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length

export const isTooLong = (text: string): boolean => linesIn(text) > MOST_LINES

/** Of several who took part, each address once, by the name that was given last. */
export function onceEach(tookPart: readonly Invitee[]): Invitee[] {
  const byEmail = new Map<string, Invitee>()
  for (const { email, name } of tookPart) {
    const key = email.toLowerCase()
    byEmail.set(key, { email: key, name: name || (byEmail.get(key)?.name ?? '') })
  }
  return [...byEmail.values()]
}
