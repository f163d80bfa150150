import { mkdir, mkdtemp, open, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Files, openFiles } from '#app/platform/files/files.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { TRAVERSALS } from './traversals.ts'

let root: string
let files: Files

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'files-'))
  files = openFiles(`file://${root}/store`)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(root, { recursive: true })
})

const keys = (prefix = ''): Promise<string[]> => Readable.from(files.list(prefix)).toArray()
/** Everything below the folder that is a file, whatever its name. */
const onDisk = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

describe('a store of files in a folder', () => {
  it('gives back what was put, whole or as a stream', async () => {
    expect(await files.put('a/b.txt', Buffer.from('one'))).toEqual({ bytes: 3 })
    expect(await files.put('a/c.txt', Readable.from([Buffer.from('tw'), Buffer.from('o, too')]))).toEqual({ bytes: 8 })
    expect((await files.read('a/b.txt')).toString()).toBe('one')
    expect(Buffer.concat(await (await files.open('a/c.txt')).toArray()).toString()).toBe('two, too')
    expect(await files.stat('a/c.txt')).toEqual({ bytes: 8 })
    expect(files.path?.('a/b.txt')).toBe(path.join(root, 'store/a/b.txt'))
  })

  it('replaces, and keeps empty files', async () => {
    await files.put('a', Buffer.from('old and long'))
    await files.put('a', Buffer.from('new'))
    await files.put('b', Readable.from([]))
    expect((await files.read('a')).toString()).toBe('new')
    expect(await files.stat('b')).toEqual({ bytes: 0 })
  })

  it('says what is missing', async () => {
    await files.put('a', Buffer.from('x'))
    await expect(files.open('b')).rejects.toBeInstanceOf(FileMissing)
    await expect(files.read('b/c')).rejects.toBeInstanceOf(FileMissing)
    await expect(files.read('a/c')).rejects.toBeInstanceOf(FileMissing)
    expect(await files.stat('b')).toBeNull()
    expect(await files.stat('a/c')).toBeNull()
    await files.remove('b')
    await files.remove('b/c')
  })

  it('does not take a folder for a file', async () => {
    await files.put('a/b', Buffer.from('x'))
    expect(await files.stat('a')).toBeNull()
  })

  it('removes, and takes folders along that are empty then', async () => {
    await files.put('pictures/k/320.jpg', Buffer.from('x'))
    await files.put('pictures/l/320.jpg', Buffer.from('x'))
    await files.remove('pictures/k/320.jpg')
    expect(await readdir(path.join(root, 'store/pictures'))).toEqual(['l'])
    await files.remove('pictures/l/320.jpg')
    expect(await keys()).toEqual([])
    expect((await stat(path.join(root, 'store'))).isDirectory()).toBe(true)
  })

  it('lists by prefix, in the order of the characters', async () => {
    const all = ['a', 'a-b/c', 'a.b', 'ab/c', 'b/c/d', 'b/c/e', 'b/cc', 'b/d']
    for (const key of [...all].reverse()) await files.put(key, Buffer.from(key))
    expect(await keys()).toEqual(all)
    expect(await keys('b/c')).toEqual(['b/c/d', 'b/c/e', 'b/cc'])
    expect(await keys('b/c/')).toEqual(['b/c/d', 'b/c/e'])
    expect(await keys('a')).toEqual(['a', 'a-b/c', 'a.b', 'ab/c'])
    expect(await keys('z/z')).toEqual([])
    await expect(keys('../')).rejects.toThrow('Not a prefix')
  })

  it('lists nothing before the first file', async () => {
    expect(await keys()).toEqual([])
  })

  it.each(TRAVERSALS)('refuses the key %j in every way', async (key) => {
    await expect(files.put(key, Buffer.from('x'))).rejects.toThrow('Not a key')
    await expect(async () => files.read(key)).rejects.toThrow('Not a key')
    await expect(async () => files.open(key)).rejects.toThrow('Not a key')
    await expect(async () => files.stat(key)).rejects.toThrow('Not a key')
    await expect(async () => files.remove(key)).rejects.toThrow('Not a key')
    expect(() => files.path?.(key)).toThrow('Not a key')
    expect(await onDisk()).toEqual([])
  })

  it('survives many hands: puts and removes in one folder, and no reader sees half', async () => {
    const sizes = [10, 100_000, 300_000]
    const contents = sizes.map((size, n) => Buffer.alloc(size, n))
    await files.put('p/k', Buffer.alloc(10, 0))
    const work = Array.from({ length: 60 }, async (_, n) => {
      if (n % 3 === 0) await files.put('p/k', contents[n % sizes.length] ?? Buffer.alloc(0))
      else if (n % 3 === 1) {
        await files.put(`p/q/${n}`, Buffer.from('x'))
        await files.remove(`p/q/${n}`)
      } else {
        const found = await files.read('p/k')
        expect(contents.some((content) => content.equals(found))).toBe(true)
      }
    })
    await Promise.all(work)
    expect(await keys()).toEqual(['p/k'])
  })
})

describe('durability', () => {
  it('has the file on the disk before it has its name, and then the folder', async () => {
    await files.put('warm', Buffer.from('x'))
    const probe = await open(path.join(root, 'store/warm'))
    const prototype = Object.getPrototypeOf(probe) as { sync: () => Promise<void> }
    await probe.close()
    const real = prototype.sync
    const seen: string[] = []
    vi.spyOn(prototype, 'sync').mockImplementation(async function (this: {
      stat: () => Promise<import('node:fs').Stats>
    }) {
      const kind = (await this.stat()).isDirectory() ? 'folder' : 'file'
      seen.push(`${kind}, name ${(await files.stat('new/deep/k')) ? 'there' : 'not there'}`)
      await real.call(this)
    })
    await files.put('new/deep/k', Buffer.from('content'))
    expect(seen).toEqual([
      'file, name not there',
      // The two folders that were made, each in the one above it.
      'folder, name not there',
      'folder, name not there',
      'folder, name there',
    ])
    seen.length = 0
    await files.remove('new/deep/k')
    expect(seen).toEqual(['folder, name not there'])
  })

  it.each([
    ['at once', 0],
    ['after a piece', 1],
    ['after many pieces', 40],
  ])('leaves nothing when the source fails %s', async (_, pieces) => {
    await files.put('k', Buffer.from('before'))
    const failing = Readable.from(
      (async function* () {
        for (let n = 0; n < pieces; n++) yield Buffer.alloc(70_000, n)
        throw new Error('hung up')
      })(),
    )
    await expect(files.put('k', failing)).rejects.toThrow('hung up')
    expect((await files.read('k')).toString()).toBe('before')
    expect(await onDisk()).toEqual(['k'])
  })

  it('leaves nothing when the source has failed before it is read', async () => {
    const source = new Readable({ read() {} })
    const put = files.put('k', source)
    source.destroy(new Error('gone'))
    await expect(put).rejects.toThrow('gone')
    expect(await onDisk()).toEqual([])
  })

  it('leaves nothing when the sender goes away without a word', async () => {
    const source = new Readable({ read() {} })
    source.push(Buffer.alloc(1000))
    const put = files.put('k', source)
    setTimeout(() => source.destroy(), 20)
    await expect(put).rejects.toThrow()
    expect(await onDisk()).toEqual([])
  })

  it('leaves nothing when the disk cannot give the file its name', async () => {
    await files.put('taken', Buffer.from('x'))
    await expect(files.put('taken/below', Buffer.from('x'))).rejects.toThrow()
    expect(await onDisk()).toEqual(['taken'])
  })

  it('takes away what a process that is gone left half-written, and nothing newer', async () => {
    const folder = path.join(root, 'store/.unfinished')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'old'), 'half')
    await writeFile(path.join(folder, 'young'), 'half')
    const longAgo = new Date(Date.now() - 7 * 60 * 60 * 1000)
    await utimes(path.join(folder, 'old'), longAgo, longAgo)
    await files.put('k', Buffer.from('x'))
    expect((await onDisk()).sort()).toEqual(['k', 'young'])
    expect(await keys()).toEqual(['k'])
  })
})

describe('openFiles', () => {
  it('takes a folder beside the application', () => {
    expect(openFiles('file:./uploads').path?.('a')).toBe(path.resolve('uploads/a'))
    expect(openFiles('file:uploads/x%20y').path?.('a')).toBe(path.resolve('uploads/x y/a'))
  })

  it.each([
    ['s3://bucket?endpoint=https://example.com', 'S3'],
    ['https://example.com/files', 'must begin with file:'],
    ['./uploads', 'must begin with file:'],
    ['', 'must begin with file:'],
    ['file:', 'names no folder'],
    ['file:/', 'names no folder'],
    ['file:///', 'names no folder'],
    ['file:.', 'names no folder'],
  ])('says why it cannot use %j', (url, why) => {
    expect(() => openFiles(url)).toThrow(why)
  })
})
