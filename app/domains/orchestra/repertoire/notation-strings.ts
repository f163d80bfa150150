/** How notations write strings: as a word, as numbers of players, section by section, or without some. */
import { bracketAt, rowAt } from './notation-row.ts'
import { PLAIN_STRINGS, STRINGS, type StringSection } from './scoring.ts'

/** Players by section, and where it ends. */
export interface StringsFound {
  players: Partial<Record<StringSection, number>>
  end: number
}

/** A row of five numbers as players of the five sections. */
export const byRow = (counts: readonly number[]): Partial<Record<StringSection, number>> =>
  Object.fromEntries(STRINGS.map((section, place) => [section, counts[place] ?? 0]))

const WITHOUT_VIOLINS = /^(?:no|without|uten|ohne) (?:vns?|violins?|vl|fioliner?|violinen)$/

/** What follows the word "str", which ends at a place: "str(8.7.6.5.4)", "str: 87654", "str (no vn)", or nothing. */
export function stringsAfter(text: string, end: number): StringsFound {
  const start = end + (/^[ :]*/.exec(text.slice(end))?.[0].length ?? 0)
  const bracket = '[('.includes(text.charAt(start) || 'x') ? bracketAt(text, start) : null
  const row = bracket ? rowAt(bracket.text, 0) : rowAt(text, start)
  if (row?.strings) return { players: byRow(row.entries.map(({ count }) => count)), end: bracket?.end ?? row.end }
  if (!bracket || !WITHOUT_VIOLINS.test(bracket.text.trim())) return { players: { ...PLAIN_STRINGS }, end }
  const { violin1: _first, violin2: _second, ...players } = PLAIN_STRINGS
  return { players, end: bracket.end }
}

/** What follows the word for violin: which of the two sections it is, or both. `amount` 1 is "as many as usual". */
export function violinsAfter(text: string, amount: number, end: number): StringsFound {
  const which = /^[ .]?(ii|i|2|1)(?![\da-z])/.exec(text.slice(end))
  if (!which) {
    const each = (section: 'violin1' | 'violin2', half: number) => (amount > 1 ? half : PLAIN_STRINGS[section])
    const [first, second] = [Math.ceil(amount / 2), Math.floor(amount / 2)]
    return { players: { violin1: each('violin1', first), violin2: each('violin2', second) }, end }
  }
  const section = which[1] === '2' || which[1] === 'ii' ? 'violin2' : 'violin1'
  return { players: sectionAlone(section, amount), end: end + which[0].length }
}

/** One section by its name. `amount` 1 is "as many as usual". */
export const sectionAlone = (section: StringSection, amount: number): Partial<Record<StringSection, number>> => ({
  [section]: amount > 1 ? amount : PLAIN_STRINGS[section],
})
