/** What stands at the name of percussion, a harp or a keyboard: "perc(3):tgl/cym", "pno(cel)", "pf/cel", "hp(2)". */
import { bracketAt, optionalAt } from './notation-row.ts'
import { wordAt } from './notation-words.ts'
import { isKeyboard, type Voice } from './voices.ts'

export interface PlayersFound {
  count: number
  doubles: Voice[]
  /** Instruments of the percussion, as they were listed; null: not said. */
  kit: string | null
  optional: boolean
  end: number
}

const keyboardIn = (text: string, from: number) => {
  const word = wordAt(text, from)
  return word?.term?.kind === 'voice' && isKeyboard(word.term.voice) ? { voice: word.term.voice, end: word.end } : null
}

/** Reads on from the end of a name. `strokesPart`: a stroke between two keyboards makes them two players. */
export function playersAfter(
  text: string,
  voice: Voice,
  found: { amount: number; end: number; strokesPart: boolean },
): PlayersFound {
  const players: PlayersFound = { count: found.amount, doubles: [], kit: null, optional: false, end: found.end }
  readBracket(text, voice, players)
  if (voice === 'percussion') {
    const digit = /^\d(?!\d)/.exec(text.slice(players.end))
    if (digit && players.count === 1) Object.assign(players, { count: Number(digit[0]), end: players.end + 1 })
    readOptional(text, players)
    const kit = /^\s*:((?:tam-t(?:am)?|tom-tom|[^\-;|])+)/.exec(text.slice(players.end))
    if (kit) Object.assign(players, { kit: (kit[1] ?? '').trim(), end: players.end + kit[0].length })
  }
  const joined =
    isKeyboard(voice) && !found.strokesPart && text.charAt(players.end) === '/'
      ? keyboardIn(text, players.end + 1)
      : null
  if (joined) {
    players.doubles.push(joined.voice)
    players.end = joined.end
  }
  readOptional(text, players)
  return players
}

function readOptional(text: string, players: PlayersFound): void {
  const marked = optionalAt(text, players.end)
  if (marked.optional) Object.assign(players, marked)
}

function readBracket(text: string, voice: Voice, players: PlayersFound): void {
  const start = text.charAt(players.end) === ' ' ? players.end + 1 : players.end
  const bracket = '[('.includes(text.charAt(start) || 'x') ? bracketAt(text, start) : null
  if (!bracket || optionalAt(text, players.end).optional) return
  const number = /^\s*(?:min\.? ?)?(\d+)\s*$/.exec(bracket.text)?.[1]
  const inner = keyboardIn(bracket.text, /^[= ]*/.exec(bracket.text)?.[0].length ?? 0)
  if (number) players.count = Number(number)
  else if (voice === 'percussion') players.kit = bracket.text.trim()
  else if (isKeyboard(voice) && inner) players.doubles.push(inner.voice)
  else return
  players.end = bracket.end
}
