/**
 * Words that a person wrote with simple marks (Markdown), as plain values. Only these kinds exist, so whatever is
 * typed, nothing else reaches a page, a mail or a feed.
 */

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; of: Inline[] }
  | { kind: 'em'; of: Inline[] }
  /** `href` has passed `safeHref`. */
  | { kind: 'link'; href: string; of: Inline[] }
  | { kind: 'break' }

export type Block =
  | { kind: 'paragraph'; of: Inline[] }
  | { kind: 'heading'; level: 2 | 3; of: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'quote'; of: Block[] }
  | { kind: 'rule' }

/**
 * An address that a link of ours may have: http, https, mailto, or a path on this site. Null for anything else, as
 * "javascript:", "//elsewhere" and addresses with blanks or control characters in them.
 */
export function safeHref(href: string): string | null {
  // Browsers take tabs and line breaks out of an address, and read a backslash as a slash, before they look at it.
  if (href.length > 2000 || /[\s\\\p{Cc}]/u.test(href)) return null
  if (/^\/(?!\/)/.test(href)) return href
  if (/^mailto:[^@?]+@[^@?]+(\?|$)/i.test(href)) return href
  if (!/^https?:\/\/[^/?#]/i.test(href) || !URL.canParse(href)) return null
  return href
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text that is inert between tags and inside a quoted attribute. */
export const escapedText = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)

/** The words alone, as for a description in one line. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : inlineText(inline.of)))
    .join('')

const absolute = (href: string, base: string) => (href.startsWith('/') ? `${base}${href}` : href)

/** As in a letter without marks: a link says its address after its words, unless the words are the address. */
function lettered(inlines: readonly Inline[], base: string): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'break') return '\n'
      const words = lettered(inline.of, base)
      if (inline.kind !== 'link') return words
      const address = absolute(inline.href, base).replace(/^mailto:/i, '')
      return words === address || words === inline.href ? address : `${words} (${address})`
    })
    .join('')
}

const indented = (text: string, first: string) => first + text.replace(/\n/g, `\n${' '.repeat(first.length)}`)

/**
 * The blocks as plain text, with a blank line between them.
 * @param base origin for addresses on this site, as "https://kunstrettvest.no"; '' leaves them as they are
 */
export function proseText(blocks: readonly Block[], base = ''): string {
  return blocks
    .map((block) => {
      if (block.kind === 'rule') return '* * *'
      if (block.kind === 'quote') return indented(proseText(block.of, base), '> ').replace(/\n {2}/g, '\n> ')
      if (block.kind === 'list')
        return block.items
          .map((item, place) => indented(proseText(item, base), block.ordered ? `${block.start + place}. ` : '– '))
          .join('\n')
      return lettered(block.of, base)
    })
    .join('\n\n')
}

/** Every element that `proseHtml` can give. */
export const PROSE_ELEMENTS = [
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'hr',
  'strong',
  'em',
  'a',
  'br',
] as const
export type ProseElement = (typeof PROSE_ELEMENTS)[number]

export interface ProseLook {
  /** Origin for addresses on this site, since a mail and a feed have none of their own. */
  base: string
  /** Inline styles by element: mail programs read no others. */
  styles?: Partial<Record<ProseElement, string>>
}

/** The blocks as HTML that is also well-formed XML, for mails and feeds; everything written in it stays inert. */
export function proseHtml(blocks: readonly Block[], look: ProseLook): string {
  const open = (element: ProseElement, attributes = '') => {
    const style = look.styles?.[element]
    return `<${element}${attributes}${style ? ` style="${escapedText(style)}"` : ''}`
  }
  const put = (element: ProseElement, inner: string, attributes = '') =>
    `${open(element, attributes)}>${inner}</${element}>`
  const words = (inlines: readonly Inline[]): string =>
    inlines
      .map((inline) => {
        if (inline.kind === 'text') return escapedText(inline.text)
        if (inline.kind === 'break') return `${open('br')} />`
        if (inline.kind === 'link')
          return put('a', words(inline.of), ` href="${escapedText(absolute(inline.href, look.base))}"`)
        return put(inline.kind, words(inline.of))
      })
      .join('')
  const all = (some: readonly Block[]): string =>
    some
      .map((block) => {
        if (block.kind === 'rule') return `${open('hr')} />`
        if (block.kind === 'quote') return put('blockquote', all(block.of))
        if (block.kind === 'heading') return put(`h${block.level}`, words(block.of))
        if (block.kind === 'paragraph') return put('p', words(block.of))
        const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : ''
        return put(
          block.ordered ? 'ol' : 'ul',
          block.items
            .map((item) =>
              put('li', item.length === 1 && item[0]?.kind === 'paragraph' ? words(item[0].of) : all(item)),
            )
            .join(''),
          start,
        )
      })
      .join('')
  return all(blocks)
}

/** The first words, cut at a word's end, for a summary or a description; at most `most` characters. */
export function firstWords(blocks: readonly Block[], most: number): string {
  const first = blocks.find((block) => block.kind === 'paragraph')
  const text = first?.kind === 'paragraph' ? inlineText(first.of).replace(/\s+/g, ' ').trim() : ''
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,.;:–-]+$/, '')}…`
}
