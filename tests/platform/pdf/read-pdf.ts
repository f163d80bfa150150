import { inflateSync } from 'node:zlib'

/**
 * Reads back what typst writes, enough to say which text stands on which page: plain objects, deflated streams, and
 * fonts with a map from glyphs to letters. Not a reader for other people's PDFs.
 */
export function readPdf(pdf: Buffer): { pages: string[]; fonts: string[]; raw: string } {
  const raw = pdf.toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(id, body)
  const object = (id: string | undefined) => objects.get(id ?? '') ?? ''
  const bodies = [...objects.values()]
  const pages = bodies.filter((body) => /\/Type \/Page\n/.test(body)).map((page) => textOf(page, object))
  const embedded = bodies.filter((body) => body.includes('/FontFile'))
  const fonts = embedded.map((body) => /\/FontName \/[A-Z]{6}\+(\S+)/.exec(body)?.[1] ?? '?')
  return { pages, fonts, raw }
}

type ObjectOf = (id: string | undefined) => string

function textOf(page: string, object: ObjectOf): string {
  const fonts = new Map<string, Map<string, string>>()
  for (const [, name = '', id] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    fonts.set(name, lettersOf(stream(object(/\/ToUnicode (\d+)/.exec(object(id))?.[1]))))
  }
  const content = stream(object(/\/Contents (\d+)/.exec(page)?.[1]))
  let letters = new Map<string, string>()
  let text = ''
  for (const [token, font] of content.matchAll(/\/(f\d+) [\d.]+ Tf|\bET\b|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f]*>/g)) {
    if (font) letters = fonts.get(font) ?? letters
    else if (token === 'ET') text += '\n'
    else for (const glyph of glyphsOf(token)) text += letters.get(glyph) ?? '\ufffd'
  }
  return text
}

/** Glyph numbers as four hexadecimal digits, of a string in either of PDF's two ways to write one. */
function glyphsOf(token: string): string[] {
  const hex = token.startsWith('<')
    ? token.slice(1, -1)
    : Buffer.from(unescaped(token.slice(1, -1)), 'latin1').toString('hex')
  return hex.toUpperCase().match(/.{4}/g) ?? []
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (text: string) =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  )

function lettersOf(cmap: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of block.matchAll(/<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>/g)) {
      letters.set(glyph.toUpperCase(), Buffer.from(code, 'hex').swap16().toString('utf16le'))
    }
  }
  return letters
}

function stream(body: string): string {
  const bytes = Buffer.from(/stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '', 'latin1')
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}
