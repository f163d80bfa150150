/** Blocks of data in an issue: a line of its own, as {{program}} or {{verk 12}}. */

/** By the words that people write; without the marks of a Norwegian keyboard they mean the same. */
export const BLOCKS = {
  program: 'events',
  'nye kunstnere': 'newcomers',
  verk: 'work',
  åpningstider: 'hours',
  nyheter: 'news',
  kart: 'map',
} as const
export type BlockWord = keyof typeof BLOCKS
export type BlockKind = (typeof BLOCKS)[BlockWord]

/** As they are written, for the list beside the field and for the buttons. */
export const BLOCK_EXAMPLES = [
  '{{program}}',
  '{{nye kunstnere}}',
  '{{verk 12}}',
  '{{åpningstider}}',
  '{{nyheter}}',
  '{{kart}}',
] as const

export type Piece =
  | { kind: 'words'; text: string }
  /** `number` is the work's number in the exhibition, as "12" or "12a"; '' for all other blocks. */
  | { kind: 'block'; block: BlockKind; number: string }

export interface BlockFault {
  /** As it was written, with its braces. */
  written: string
  /** In the text, counted from 1. */
  line: number
  why: 'unknown' | 'needsNumber' | 'notAlone'
}

const plain = (words: string) =>
  words
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^apnings/, 'åpnings')
const LINE = /^\s*\{\{([^{}]*)\}\}\s*$/

function blockOf(inside: string): { block: BlockKind; number: string } | BlockFault['why'] {
  const words = plain(inside)
  const kind = (BLOCKS as Record<string, BlockKind>)[words]
  if (kind === 'work') return 'needsNumber'
  if (kind) return { block: kind, number: '' }
  const number = /^verk (?:nr\.? ?)?(\d{1,4}[a-zæøå]?)$/.exec(words)?.[1]
  return number ? { block: 'work', number } : words.startsWith('verk ') ? 'needsNumber' : 'unknown'
}

/** An issue's text as pieces, and what is wrong with its blocks. A faulty block is in no piece. */
export function piecesOf(body: string): { pieces: Piece[]; faults: BlockFault[] } {
  const pieces: Piece[] = []
  const faults: BlockFault[] = []
  let words: string[] = []
  const flush = () => {
    const text = words.join('\n')
    if (text.trim() !== '') pieces.push({ kind: 'words', text })
    words = []
  }
  body.split('\n').forEach((line, place) => {
    const alone = LINE.exec(line)
    if (!alone) {
      const written = /\{\{[^{}]*\}\}/.exec(line)?.[0]
      if (written) faults.push({ written, line: place + 1, why: 'notAlone' })
      words.push(line)
      return
    }
    const found = blockOf(alone[1] ?? '')
    if (typeof found === 'string') {
      faults.push({ written: `{{${(alone[1] ?? '').trim()}}}`, line: place + 1, why: found })
      return
    }
    flush()
    pieces.push({ kind: 'block', ...found })
  })
  flush()
  return { pieces, faults }
}
