/** A tar file that is written and read a piece at a time, with a sum of every entry. */
import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Header } from 'tar'

const BLOCK = 512

export interface Entry {
  name: string
  bytes: number
  sha256: string
}

export interface ArchiveWriter {
  /** Adds one entry of exactly so many bytes. Throws when the source has more or fewer. */
  add(name: string, bytes: number, source: AsyncIterable<Uint8Array>): Promise<Entry>
}

/**
 * Writes an archive; it has its name only when it is whole and on the disk. When `fill` throws nothing is left.
 */
export async function writeArchive<T>(file: string, fill: (writer: ArchiveWriter) => Promise<T>): Promise<T> {
  const partial = `${file}.partial`
  const handle = await open(partial, 'w', 0o600)
  try {
    const result = await fill(writerTo(handle))
    await handle.writeFile(Buffer.alloc(2 * BLOCK))
    await handle.sync()
    await handle.close()
    await rename(partial, file)
    const folder = await open(path.dirname(path.resolve(file)))
    await folder.sync().finally(() => folder.close())
    return result
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(partial, { force: true })
    throw error
  }
}

const writerTo = (handle: FileHandle): ArchiveWriter => ({
  async add(name, bytes, source) {
    const header = new Header({ path: name, size: bytes, mode: 0o600, mtime: new Date(0), type: 'File' })
    const block = Buffer.alloc(BLOCK)
    if (header.encode(block)) throw new Error(`the name ${name} is too long for a tar file`)
    await handle.writeFile(block)
    const hash = createHash('sha256')
    let written = 0
    for await (const piece of source) {
      written += piece.length
      if (written > bytes) break
      hash.update(piece)
      await handle.writeFile(piece)
    }
    if (written !== bytes) throw new Error(`${name} changed while it was read: ${written} bytes of ${bytes}`)
    if (bytes % BLOCK > 0) await handle.writeFile(Buffer.alloc(BLOCK - (bytes % BLOCK)))
    return { name, bytes, sha256: hash.digest('hex') }
  },
})

/** An archive that cannot be read to its end. */
export class ArchiveDamaged extends Error {}

/**
 * Reads an archive from end to end, an entry at a time; what `use` leaves of an entry is passed over. Throws
 * ArchiveDamaged for what is no whole tar file, and whatever `use` throws.
 */
export async function readArchive(
  file: string,
  use: (name: string, bytes: number, content: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const handle = await open(file, 'r')
  try {
    for (let at = 0; ; ) {
      const block = await exactly(handle, at, BLOCK)
      if (block.every((byte) => byte === 0)) return
      const header = new Header(block)
      if (!header.cksumValid || !header.path || header.size === undefined || header.type !== 'File')
        throw new ArchiveDamaged(`no entry at byte ${at}`)
      at += BLOCK
      await use(header.path, header.size, contentAt(handle, at, header.size))
      at += Math.ceil(header.size / BLOCK) * BLOCK
    }
  } finally {
    await handle.close()
  }
}

const PIECE = 256 * 1024

async function* contentAt(handle: FileHandle, from: number, bytes: number): AsyncGenerator<Buffer> {
  for (let read = 0; read < bytes; read += PIECE)
    yield await exactly(handle, from + read, Math.min(PIECE, bytes - read))
}

async function exactly(handle: FileHandle, at: number, bytes: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, at)
  if (bytesRead < bytes) throw new ArchiveDamaged(`it ends at byte ${at + bytesRead}`)
  return buffer
}
