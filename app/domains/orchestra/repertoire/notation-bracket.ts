/** What stands in the bracket of a number: "[1.2.3/pic]", "(II=picc)", "(pic)", "[2tp, 2crt]". */
import type { Section } from '../instruments.ts'
import type { NotationFault } from './notation-faults.ts'
import type { Entry } from './notation-row.ts'
import { wordAt } from './notation-words.ts'
import { NEIGHBOURS, type Voice, type WindSection } from './voices.ts'

/** One player of a section. */
export interface Player {
  voice: Voice
  doubles: Voice[]
  optional: boolean
}

/** One piece of the list in a bracket. */
interface Item {
  /** Numbers that it begins with: "II, III =", "2nd", "3". */
  players: number[]
  /** The number is an ordinal and no amount: "II", "2nd", "2.=". */
  ordinal: boolean
  /** Names, in order. */
  voices: Voice[]
  /** The names stand after a stroke or an equals sign: whoever is named takes them up as well. */
  also: boolean
  optional: boolean
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 }
const ORDINAL = /(?:(viii|vii|vi|iv|v|iii|ii|i)(?![a-zæøå])|(\d+)(?:st|nd|rd|th)?)/y

const newItem = (): Item => ({ players: [], ordinal: false, voices: [], also: false, optional: false })

/** Reads the list. Words that nobody knows go to `unknown`. */
function itemsOf(text: string, unknown: (word: string) => void): Item[] {
  const items: Item[] = []
  let item = newItem()
  const close = () => {
    if (item.players.length > 0 || item.voices.length > 0 || item.optional) items.push(item)
    item = newItem()
  }
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at)
    ORDINAL.lastIndex = at
    const number = ORDINAL.exec(text)
    if (number) {
      if (item.voices.length > 0 || (item.players.length > 0 && !item.ordinal)) close()
      item.players.push(number[1] ? (ROMAN[number[1]] ?? 0) : Number(number[2]))
      item.ordinal ||= number[1] !== undefined || /[a-z]/.test(number[0])
      at = ORDINAL.lastIndex
      continue
    }
    const word = wordAt(text, at)
    if (word) {
      const { term } = word
      if (term?.kind === 'voice') {
        if (item.voices.length > 0 && !item.also) close()
        item.voices.push(term.voice)
        // "pic1", "crt2": which of several it is follows from the order.
        at = /^\d/.test(text.slice(word.end)) ? word.end + 1 : word.end
        continue
      }
      if (term?.kind === 'also') item.also = item.ordinal = true
      else if (term?.kind === 'optional') item.optional = true
      else if (term?.kind !== 'nothing') unknown(word.word)
      at = word.end
      continue
    }
    if (sign === '/') item.also = true
    else if (sign === '=') item.also = item.ordinal = true
    else if (sign === '(' || sign === '[') {
      const inner = text.slice(at + 1).search(/[\])]/)
      if (wordAt(text, at + 1)?.term?.kind === 'optional' && inner >= 0) {
        item.optional = true
        at += inner + 1
      } else unknown(sign)
    } else if (sign === '.' || sign === ',' || sign === '+' || sign === '&' || sign === ';') {
      // "2. auch Picc.", "II, III = picc", "II+III=picc": the number waits for its name.
      const rest = text.slice(at + 1)
      const waits =
        item.voices.length === 0 &&
        item.players.length > 0 &&
        (/^\s*(=|auch|also|også|doubl|dobler|dbl)/.test(rest) ||
          (item.ordinal && /^\s*(?:and |og )?(?:[iv]+|\d(?:st|nd|rd|th))\b/.test(rest)))
      if (!waits) close()
    } else if (sign !== ' ') unknown(sign)
    at++
  }
  close()
  return items
}

/** The players of one number of a row: who plays what, and what else. Faults go to `tell`. */
export function playersOf(
  entry: Entry,
  section: WindSection,
  tell: (fault: NotationFault) => void,
  unknown: (word: string, within: Section) => void,
): Player[] {
  const main = (): Player => ({ voice: section, doubles: [], optional: false })
  const players: Player[] = Array.from({ length: entry.count }, main)
  const neighbour = NEIGHBOURS[section]
  const takeUp = (amount: number, voice: Voice) => {
    if (amount > players.length) tell({ kind: 'player', section, stated: players.length, player: amount })
    for (const player of players.slice(-Math.min(amount, players.length) || players.length)) player.doubles.push(voice)
  }
  if (entry.bracket) readBracket(entry, section, players, { tell, takeUp, unknown: (word) => unknown(word, section) })
  else if (entry.star && entry.count > 0 && neighbour) takeUp(1, neighbour)
  if (entry.doubling > 0 && neighbour) takeUp(entry.doubling, neighbour)
  for (const { count, voice, optional } of entry.plus) {
    const extra = voice ?? neighbour
    if (extra) for (let n = 0; n < count; n++) players.push({ voice: extra, doubles: [], optional })
  }
  return players
}

interface Ways {
  tell(fault: NotationFault): void
  unknown(word: string): void
  takeUp(amount: number, voice: Voice): void
}

function readBracket(entry: Entry, section: WindSection, players: Player[], ways: Ways): void {
  const { bracket, count } = entry
  if (!bracket) return
  const items = itemsOf(bracket.text, ways.unknown)
  const isListed =
    items.some(
      ({ players: [first], ordinal, voices, also }) => first !== undefined && !ordinal && (voices.length === 0 || also),
    ) ||
    items.some(({ voices }) => voices.includes(section)) ||
    (bracket.square && items.every(({ ordinal, voices }) => !ordinal && voices.length > 0))
  if (isListed) {
    const listed = items.flatMap((item) => listedBy(item, section))
    if (listed.length !== count) ways.tell({ kind: 'list', section, stated: count, listed: listed.length })
    players.splice(0, players.length, ...listed)
    return
  }
  let last = players.length
  for (const { players: named, ordinal, voices, optional } of items.toReversed()) {
    if (ordinal) {
      for (const number of named) {
        const player = players[number - 1]
        if (!player) ways.tell({ kind: 'player', section, stated: count, player: number })
        else {
          player.doubles.push(...voices)
          player.optional ||= optional
        }
      }
    } else if (voices.length > 0 && named[0] === undefined && items.length > 1) {
      // "(pic, afl)": the last takes the last, the one before it the one before.
      const player = players[--last]
      if (!player) ways.tell({ kind: 'player', section, stated: count, player: items.length })
      else player.doubles.push(...voices)
    } else for (const voice of voices) ways.takeUp(named[0] ?? 1, voice)
    if (optional && !ordinal && voices.length === 0) for (const player of players) player.optional = true
  }
}

/** The players that one piece of a complete list stands for. */
function listedBy({ players, voices, also, optional }: Item, section: WindSection): Player[] {
  const [number] = players
  if (voices.length === 0) return [{ voice: section, doubles: [], optional }]
  // "3/pic": the third, who also plays it. "pic/afl": plays the first and takes up the others.
  if (number !== undefined && also) return [{ voice: section, doubles: voices, optional }]
  const [voice = section, ...doubles] = voices
  return Array.from({ length: number ?? 1 }, () => ({ voice, doubles: [...doubles], optional }))
}
