import path from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { openFolder } from './folder.server.ts'

/**
 * Where files lie. A key is made by the server and never by a visitor (see keys.ts); what is put is there whole or not
 * at all, and is still there after a power cut once `put` has answered.
 */
export interface Files {
  /** Stores a file, in place of one with the same key. On a fault in the source nothing is changed. */
  put(key: string, source: Readable | Buffer): Promise<{ bytes: number }>
  /** The file as a stream, which the caller must read or destroy. Throws FileMissing. */
  open(key: string): Promise<Readable>
  /** The whole file in memory. Throws FileMissing. */
  read(key: string): Promise<Buffer>
  /** Null when there is no such file. */
  stat(key: string): Promise<{ bytes: number } | null>
  /** Takes a file away; one that is not there is no fault. */
  remove(key: string): Promise<void>
  /** All keys that begin with the prefix, in the order of their characters. */
  list(prefix: string): AsyncIterable<string>
  /** Where the file lies on this machine, whether it is there or not. Absent when files lie elsewhere. */
  path?(key: string): string
}

/**
 * Opens the store that FILES_URL names: `file:./uploads` is a folder beside the application, `file:///srv/uploads` a
 * folder of the machine. The folder is made at the first file. Throws for an address that cannot be used.
 */
export function openFiles(url: string): Files {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === 'file') return openFolder(folderOf(url))
  if (scheme === 's3')
    throw new Error('FILES_URL: files in S3 cannot be used yet. Use file:./uploads or another folder.')
  throw new Error(
    `FILES_URL must begin with file: and name a folder, such as file:./uploads. It is "${url.slice(0, 80)}".`,
  )
}

function folderOf(url: string): string {
  const rest = url.slice('file:'.length)
  if (rest.replace(/[./]/g, '') === '') throw new Error(`FILES_URL names no folder of its own: "${url}"`)
  return rest.startsWith('//') ? fileURLToPath(url) : path.resolve(decodeURI(rest))
}
