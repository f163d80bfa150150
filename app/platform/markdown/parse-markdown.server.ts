import MarkdownIt, { type Token } from 'markdown-it'
import { type Block, type Inline, safeHref } from '#app/kernel/prose-blocks.ts'

/**
 * What people write: paragraphs, headings, lists, quotes, a rule, bold, italics and links. Everything else that
 * Markdown knows stays text: HTML, pictures, tables, code, and a line of dashes under a line of words.
 */
const reader = new MarkdownIt({ html: false, breaks: true, linkify: true, maxNesting: 60 })
  .disable(['table', 'code', 'fence', 'html_block', 'reference', 'lheading'])
  .disable(['backticks', 'strikethrough', 'image', 'html_inline'])
// "kunstner.no" in the middle of a sentence is a name more often than a link; whole addresses are links.
reader.linkify.set({ fuzzyLink: false })
// Which addresses are allowed is decided below; what markdown-it refuses would come back as bare marks.
reader.validateLink = () => true

/** Lists and quotes inside one another deeper than this go on as paragraphs. */
const DEEPEST = 5
/** What XML and mails cannot carry. */
const UNWRITABLE = /[^\t\n\x20-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Reads Markdown as blocks. Never throws; a link to an address that is not allowed is its words alone. */
export function parseMarkdown(text: string): Block[] {
  const tokens = reader.parse(text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, ''), {})
  return blocksOf({ tokens, at: 0 }, '', 0)
}

interface Tape {
  tokens: Token[]
  at: number
}

/** Blocks up to the token that closes them. */
function blocksOf(tape: Tape, until: string, depth: number): Block[] {
  const blocks: Block[] = []
  for (;;) {
    const token = tape.tokens[tape.at++]
    if (!token || token.type === until) return blocks
    if (token.type === 'inline') blocks.push(...paragraphOf(token))
    else if (token.type === 'heading_open') blocks.push(...headingOf(tape, token))
    else if (token.type === 'hr') blocks.push({ kind: 'rule' })
    else if (token.type === 'blockquote_open') {
      const of = blocksOf(tape, 'blockquote_close', depth + 1)
      if (depth >= DEEPEST) blocks.push(...of)
      else if (of.length > 0) blocks.push({ kind: 'quote', of })
    } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const items = itemsOf(tape, token.type.replace('open', 'close'), depth + 1)
      const start = Number(token.attrGet('start') ?? 1)
      if (depth >= DEEPEST) blocks.push(...items.flat())
      else if (items.length > 0) blocks.push({ kind: 'list', ordered: token.type.startsWith('ordered'), start, items })
    }
  }
}

function itemsOf(tape: Tape, until: string, depth: number): Block[][] {
  const items: Block[][] = []
  for (;;) {
    const token = tape.tokens[tape.at++]
    if (!token || token.type === until) return items.filter((item) => item.length > 0)
    if (token.type === 'list_item_open') items.push(blocksOf(tape, 'list_item_close', depth))
  }
}

function paragraphOf(token: Token): Block[] {
  const of = inlinesOf(token.children ?? [])
  return of.length > 0 ? [{ kind: 'paragraph', of }] : []
}

/** The page or the letter has its own title, so # and ## are both the highest heading in it. */
function headingOf(tape: Tape, token: Token): Block[] {
  const inline = tape.tokens[tape.at++]
  tape.at++
  const of = inlinesOf(inline?.children ?? [])
  return of.length > 0 ? [{ kind: 'heading', level: Number(token.tag.slice(1)) > 2 ? 3 : 2, of }] : []
}

const pairs: Record<string, 'strong' | 'em' | 'link'> = { strong_open: 'strong', em_open: 'em', link_open: 'link' }

function inlinesOf(tokens: Token[]): Inline[] {
  const tape = { tokens, at: 0 }
  return inlinesUntil(tape, '', false)
}

function inlinesUntil(tape: Tape, until: string, inLink: boolean): Inline[] {
  const inlines: Inline[] = []
  const say = (text: string) => {
    const last = inlines.at(-1)
    if (last?.kind === 'text') last.text += text
    else if (text !== '') inlines.push({ kind: 'text', text })
  }
  for (;;) {
    const token = tape.tokens[tape.at++]
    if (!token || token.type === until) return inlines
    const pair = pairs[token.type]
    if (token.type === 'softbreak' || token.type === 'hardbreak') inlines.push({ kind: 'break' })
    else if (!pair) say(token.content)
    else {
      const of = inlinesUntil(tape, token.type.replace('open', 'close'), inLink || pair === 'link')
      const href = pair === 'link' ? safeHref(String(token.attrGet('href') ?? '')) : null
      if (of.length === 0) continue
      if (pair !== 'link') inlines.push({ kind: pair, of })
      else if (href !== null && !inLink) inlines.push({ kind: 'link', href, of })
      else for (const one of of) one.kind === 'text' ? say(one.text) : inlines.push(one)
    }
  }
}
