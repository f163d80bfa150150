import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { checkKey, FileMissing, isFilePrefix } from './keys.ts'

/** Half-written files lie here, inside the store so that the last step is a rename. No key can name it. */
const UNFINISHED = '.unfinished'
/** An unfinished file as old as this, in milliseconds, was left by a process that is gone. */
const ABANDONED = 6 * 60 * 60 * 1000

/** A folder of this machine as a store of files. */
export function openFolder(root: string) {
  const at = (key: string) => path.join(root, checkKey(key))
  let swept: Promise<void> | undefined

  async function put(key: string, source: Readable | Buffer): Promise<{ bytes: number }> {
    const target = at(key)
    // A stream can fail before it is read; without a listener that would end the process.
    if (!Buffer.isBuffer(source)) source.on('error', () => {})
    await makeFolder(path.join(root, UNFINISHED))
    swept ??= sweep(path.join(root, UNFINISHED))
    await swept
    const unfinished = path.join(root, UNFINISHED, randomBytes(16).toString('hex'))
    try {
      const bytes = await writeDurably(unfinished, source)
      await moveDurably(unfinished, target)
      return { bytes }
    } catch (fault) {
      await rm(unfinished, { force: true })
      throw fault
    }
  }

  async function remove(key: string): Promise<void> {
    const target = at(key)
    try {
      await rm(target)
    } catch (fault) {
      if (isMissing(fault)) return
      throw fault
    }
    await syncFolder(path.dirname(target))
    await removeEmpty(path.dirname(target), root)
  }

  return {
    put,
    remove,
    path: at,
    async open(key: string): Promise<Readable> {
      const handle = await orMissing(key, open(at(key)))
      return handle.createReadStream()
    },
    read: (key: string): Promise<Buffer> => orMissing(key, readFile(at(key))),
    async stat(key: string): Promise<{ bytes: number } | null> {
      try {
        const found = await stat(at(key))
        return found.isFile() ? { bytes: found.size } : null
      } catch (fault) {
        if (isMissing(fault)) return null
        throw fault
      }
    },
    async *list(prefix: string): AsyncGenerator<string> {
      if (!isFilePrefix(prefix)) throw new Error(`Not a prefix of keys: ${JSON.stringify(prefix.slice(0, 60))}`)
      yield* walk(root, prefix.slice(0, prefix.lastIndexOf('/') + 1), prefix)
    },
  }
}

const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined)
// ENOTDIR: a part of the key is itself a file, so nothing can lie below it.
const isMissing = (fault: unknown): boolean => codeOf(fault) === 'ENOENT' || codeOf(fault) === 'ENOTDIR'

async function orMissing<T>(key: string, deed: Promise<T>): Promise<T> {
  try {
    return await deed
  } catch (fault) {
    throw isMissing(fault) ? new FileMissing(key) : fault
  }
}

/** Writes a new file and waits until the disk has it. Answers with its size in bytes. */
async function writeDurably(file: string, source: Readable | Buffer): Promise<number> {
  const handle = await open(file, 'wx')
  try {
    await writeFile(handle, source)
    await handle.sync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}

/** Gives a finished file its name. The name is in its folder, so the folder must reach the disk as well. */
async function moveDurably(from: string, to: string): Promise<void> {
  for (let left = 3; ; left--) {
    await makeFolder(path.dirname(to))
    try {
      await rename(from, to)
      break
    } catch (fault) {
      // Someone who removed the last file of the folder took the folder along.
      if (!isMissing(fault) || left === 0) throw fault
    }
  }
  await syncFolder(path.dirname(to))
}

/** Makes a folder and those above it that are missing, each one safe in the folder that holds it. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await syncFolder(path.dirname(made))
}

async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle
  try {
    handle = await open(folder)
  } catch (fault) {
    if (isMissing(fault)) return
    throw fault
  }
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Takes away folders that hold nothing, upwards and never the store itself. */
async function removeEmpty(folder: string, root: string): Promise<void> {
  for (let empty = folder; empty !== root && empty.startsWith(root); empty = path.dirname(empty)) {
    try {
      await rmdir(empty)
    } catch {
      return
    }
  }
}

/** Takes away what processes that are gone left half-written. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const age = await stat(file).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    )
    if (age > ABANDONED) await rm(file, { force: true })
  }
}

async function* walk(root: string, folder: string, prefix: string): AsyncGenerator<string> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch((fault: unknown) => {
    if (isMissing(fault)) return []
    throw fault
  })
  // A folder sorts as its name and a slash: so the keys come in the order of their characters.
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .map((entry) => folder + entry.name + (entry.isDirectory() ? '/' : ''))
    .sort((a, b) => (a < b ? -1 : 1))
  for (const name of names) {
    if (name.endsWith('/')) {
      if (name.startsWith(prefix) || prefix.startsWith(name)) yield* walk(root, name, prefix)
    } else if (name.startsWith(prefix)) yield name
  }
}
