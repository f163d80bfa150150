/** A tar file that is written and read a piece at a time, with a sum of every entry. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Header, Parser, type ReadEntry } from 'tar'

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
  let failed: unknown
  let turn = Promise.resolve()
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry: ReadEntry) => {
      turn = turn.then(async () => {
        if (failed) return void entry.resume()
        try {
          await use(entry.path, entry.size, entry as AsyncIterable<Buffer>)
        } catch (error) {
          failed ??= error
        }
        entry.resume()
      })
    },
  })
  try {
    await pipeline(createReadStream(file), parser as unknown as NodeJS.WritableStream)
  } catch (error) {
    failed ??= new ArchiveDamaged((error as Error).message)
  }
  await turn
  if (failed) throw failed
}
