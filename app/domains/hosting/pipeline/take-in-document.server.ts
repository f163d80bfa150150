/** A document on its way in: its file first, then its row; when the row is not written the file goes again. */
import { createHash, randomBytes } from 'node:crypto'
import { invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { DOCUMENTS } from '#app/platform/files/keys.ts'
import { DOCUMENT_TYPES, isMisnamed, keptName, recogniseDocument } from '#app/platform/files/recognise-document.ts'
import { MOST_DOCUMENT_BYTES } from './case.ts'

/** A file as somebody sends it. */
export interface SentFile {
  name: string
  bytes: Buffer
}

export interface ReceivedDocument {
  name: string
  fileKey: string
  mime: string
  bytes: number
  sha256: string
}

/** What a file is, before anything is kept. Throws invalid with the reason, beside the field `file`. */
export function examineDocument({ name, bytes }: SentFile): Omit<ReceivedDocument, 'fileKey'> {
  if (bytes.length === 0) throw invalid('hostingCase.fileEmpty', {}, 'file')
  if (bytes.length > MOST_DOCUMENT_BYTES)
    throw invalid('hostingCase.fileTooLarge', { most: MOST_DOCUMENT_BYTES / 1024 / 1024 }, 'file')
  const type = recogniseDocument(bytes)
  if (!type) throw invalid('hostingCase.fileUnknown', {}, 'file')
  if (isMisnamed(name, type)) throw invalid('hostingCase.fileMisnamed', { is: type.toUpperCase() }, 'file')
  return {
    name: keptName(name, type),
    mime: DOCUMENT_TYPES[type].mime,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/**
 * Keeps a file and writes its row with `write`, in a transaction of that one's own, which gives the row that the document has
 * then. Nothing is left of the file when no row is written, or when the document had one with another file already. Throws
 * invalid for a file that cannot be used, and what `write` throws.
 */
export async function takeInDocument<T extends Pick<ReceivedDocument, 'fileKey'>>(
  ctx: Context,
  sent: SentFile,
  write: (received: ReceivedDocument) => Promise<T>,
): Promise<T> {
  const received = { ...examineDocument(sent), fileKey: DOCUMENTS + randomBytes(16).toString('hex') }
  await ctx.files.put(received.fileKey, sent.bytes)
  try {
    const row = await write(received)
    if (row.fileKey !== received.fileKey) await ctx.files.remove(received.fileKey)
    return row
  } catch (fault) {
    await ctx.files.remove(received.fileKey)
    throw fault
  }
}
