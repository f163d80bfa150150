/** What a document is, by its content and never by its name. */

export const DOCUMENT_TYPES = {
  pdf: { mime: 'application/pdf', endings: ['pdf'] },
  png: { mime: 'image/png', endings: ['png'] },
  jpeg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
} as const satisfies Record<string, { mime: string; endings: readonly [string, ...string[]] }>
export type DocumentType = keyof typeof DOCUMENT_TYPES

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), to))

/**
 * PDF, PNG, JPEG, Word (docx) or Excel (xlsx). Null for everything else: old Word and Excel files, those with macros, and
 * a file of a known kind that has been cut off.
 */
export function recogniseDocument(bytes: Uint8Array): DocumentType | null {
  if (/^%PDF-[12]\.\d/.test(ascii(bytes, 0, 8))) return hasEnd(bytes) ? 'pdf' : null
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n')
    return ascii(bytes, bytes.length - 8, bytes.length - 4) === 'IEND' ? 'png' : null
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (ascii(bytes, 0, 4) === 'PK\x03\x04') return ofParts(partsOf(bytes))
  return null
}

/** Where a PDF says that it ends; some programs write a little after it. */
const NEAR_THE_END = 4096
const hasEnd = (bytes: Uint8Array) => ascii(bytes, bytes.length - NEAR_THE_END, bytes.length).includes('%%EOF')

function ofParts(parts: readonly string[] | null): 'docx' | 'xlsx' | null {
  if (!parts?.includes('[Content_Types].xml') || parts.some((part) => /vbaProject\.bin$/i.test(part))) return null
  if (parts.includes('word/document.xml')) return 'docx'
  return parts.includes('xl/workbook.xml') ? 'xlsx' : null
}

/** A part of an archive, as its directory at the end lists it (APPNOTE 4.3.12); more than these no document has. */
const MOST_PARTS = 5000
const ENTRY = 46
const END = 22
const MOST_COMMENT = 65_535

/** The names of what is in an archive; null when it is none, or is cut off. */
function partsOf(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - END
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50)
    if (bytes.length - end-- > MOST_COMMENT + END) return null
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  if (count > MOST_PARTS) return null
  const names: string[] = []
  for (let at = view.getUint32(end + 16, true), left = count; left > 0; left--) {
    if (at + ENTRY > end || view.getUint32(at, true) !== 0x02014b50) return null
    const length = view.getUint16(at + 28, true)
    names.push(ascii(bytes, at + ENTRY, at + ENTRY + length))
    at += ENTRY + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** What a name says of the kind of a file, in lower case and without the dot; empty when it says nothing. */
export const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether a name says another kind than the content; one without an ending says none. */
export function isMisnamed(name: string, type: DocumentType): boolean {
  const ending = endingOf(name)
  return ending !== '' && !(DOCUMENT_TYPES[type].endings as readonly string[]).includes(ending)
}

/**
 * A name to keep and to send back: without a path and without what breaks a header, at most 120 characters, with the
 * ending of what the file is.
 */
export function keptName(name: string, type: DocumentType): string {
  const bare = (name.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const [usual] = DOCUMENT_TYPES[type].endings
  const stem = bare.slice(0, bare.length - (endingOf(bare) ? endingOf(bare).length + 1 : 0)).replace(/^\.+/, '')
  return `${[...stem].slice(0, 110).join('').trim() || 'dokument'}.${endingOf(bare) || usual}`
}

/** How a file is sent to be saved and never shown: its name in ASCII, and as it is (RFC 6266). */
export function savedAs(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
