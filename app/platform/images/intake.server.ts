import { createHash } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { MAX_BYTES } from './limits.ts'
import { RECOGNISED_BY, recognise } from './recognise.ts'
import { PictureRefused } from './refused.ts'

export interface Intake {
  /** Where it lies for now. */
  file: string
  bytes: number
  /** Of the file as it came, in hexadecimal digits. */
  sha256: string
}

/** Gives the work a folder of its own, and takes it away with all that is in it. */
export async function withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'picture-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Writes what comes in to a file, a piece at a time, and stops at the first sign that it will be refused. The rest of a
 * refused source is left unread and open: whoever opened it must drain or close it, as a browser that is answered
 * before it has sent all may wait for ever. Throws PictureRefused: empty, not-a-picture or too-large.
 */
export async function takeIn(source: Readable, file: string): Promise<Intake> {
  const hash = createHash('sha256')
  const handle = await open(file, 'wx')
  let bytes = 0
  let first = Buffer.alloc(0)
  let known = false
  try {
    for await (const piece of source.iterator({ destroyOnReturn: false })) {
      const chunk: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(piece)
      bytes += chunk.length
      if (!known) {
        first = Buffer.concat([first, chunk.subarray(0, RECOGNISED_BY)])
        if (first.length >= RECOGNISED_BY) known = mustBePicture(first)
      }
      if (bytes > MAX_BYTES) throw new PictureRefused('too-large')
      hash.update(chunk)
      await handle.writeFile(chunk)
    }
    if (bytes === 0) throw new PictureRefused('empty')
    if (!known) mustBePicture(first)
    return { file, bytes, sha256: hash.digest('hex') }
  } finally {
    await handle.close()
  }
}

function mustBePicture(first: Buffer): true {
  if (!recognise(first)) throw new PictureRefused('not-a-picture')
  return true
}
