import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, openFiles } from '#app/platform/files/files.server.ts'
import { type ReceivedPicture, receivePicture } from '#app/platform/images/receive.server.ts'
import { PictureRefused, type RefusalReason } from '#app/platform/images/refused.ts'
import { bomb, fields, grain, interlacedClaim, photograph } from '#tests/support/pictures.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

let root: string
let files: Files

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'refuse-'))
  files = openFiles(`file://${root}`)
})
afterAll(() => rm(root, { recursive: true }))

const left = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

/** What comes of a file: received (and then taken away again) or the reason; anything else is a fault of ours. */
async function outcome(source: Readable): Promise<RefusalReason | 'received'> {
  try {
    const { key }: ReceivedPicture = await receivePicture(files, source)
    for (const file of [`originals/${key}`, `pictures/${key}/320.jpg`, `pictures/${key}/640.jpg`])
      await files.remove(file)
    return 'received'
  } catch (fault) {
    if (!(fault instanceof PictureRefused)) throw fault
    return fault.reason
  } finally {
    expect(await left()).toEqual([])
  }
}
const of = (...pieces: (string | Buffer)[]) =>
  Readable.from(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)))

describe('refusing what is no picture', () => {
  it.each<[string, RefusalReason, () => Readable]>([
    ['nothing', 'empty', () => of()],
    ['empty pieces', 'empty', () => of('', '')],
    ['one byte', 'not-a-picture', () => of('\xff')],
    ['SVG', 'not-a-picture', () => of('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    [
      'GIF',
      'not-a-picture',
      () => of(Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')),
    ],
    ['PDF', 'not-a-picture', () => of('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
    ['HTML that is called JPG', 'not-a-picture', () => of('<!doctype html><script>alert(1)</script>')],
    ['HTML in small pieces', 'not-a-picture', () => of('<!', 'do', 'ctype html>')],
    [
      'HTML behind the first bytes of a JPEG',
      'unreadable',
      () => of('\xff\xd8\xff\xe0<script>alert(1)</script>'.padEnd(500)),
    ],
    [
      'SVG behind the first bytes of a PNG',
      'unreadable',
      () => of('\x89PNG\r\n\x1a\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['a PDF that claims to be TIFF', 'unreadable', () => of('II*\0%PDF-1.7')],
    ['an empty HEIC', 'unreadable', () => of('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['an empty AVIF', 'unreadable', () => of('\0\0\0\x18ftypavif\0\0\0\0mif1avif')],
  ])('%s: %s', async (_, reason, source) => {
    expect(await outcome(source())).toBe(reason)
  })

  it('takes the picture of a file that is two things, and serves only the picture', async () => {
    const picture = await photograph(fields(40, 40), 1)
    const page = '<script>alert(1)</script>'
    const { key } = await receivePicture(files, of(picture, page))
    expect((await files.read(`pictures/${key}/320.jpg`)).includes('script')).toBe(false)
    for (const file of [`originals/${key}`, `pictures/${key}/320.jpg`]) await files.remove(file)
  })
})

describe('refusing what is too much', () => {
  it('30 MB, without holding it in memory and without reading on', async () => {
    const piece = Buffer.alloc(256 * 1024, 7)
    Buffer.from('\xff\xd8\xff\xe0', 'latin1').copy(piece)
    let given = 0
    let most = 0
    let hungUp = false
    const inUse = () => {
      collect()
      return process.memoryUsage().arrayBuffers
    }
    const before = inUse()
    const endless = new Readable({
      read() {
        given += piece.length
        if (given % (4 * 1024 * 1024) === 0) most = Math.max(most, inUse() - before)
        this.push(hungUp ? null : Buffer.from(piece))
      },
    })
    expect(await outcome(endless)).toBe('too-large')
    expect(given).toBeLessThan(32 * 1024 * 1024)
    expect(most).toBeLessThan(15 * 1024 * 1024)
    // Whoever brought it can still drain it, and answer.
    expect(endless.destroyed).toBe(false)
    hungUp = true
    endless.resume()
    await once(endless, 'end')
  })

  it('takes a file of just 30 MB', async () => {
    const picture = await photograph(fields(40, 40), 1)
    const limit = 30 * 1024 * 1024
    expect(await outcome(of(picture, Buffer.alloc(limit - picture.length)))).toBe('received')
    expect(await outcome(of(picture, Buffer.alloc(limit - picture.length + 1)))).toBe('too-large')
  })

  it.each([
    ['268 megapixels in 32 kB', 16_384, 16_384],
    ['2,500 megapixels in 300 kB', 50_000, 50_000],
    ['81 megapixels', 9_000, 9_001],
  ])('%s, by the header and at once', async (_, width, height) => {
    const picture = bomb(width, height)
    await outcome(of(await photograph(fields(8, 8), 1)))
    const start = performance.now()
    expect(await outcome(of(picture))).toBe('too-many-pixels')
    expect(performance.now() - start).toBeLessThan(250)
  })

  it.each([
    ['6,000 × 5,400 pixels of eight bytes, which must all be held at once', 6_000, 5_400, 'too-many-pixels'],
    ['6,000 × 4,000, which can be held but are not there', 6_000, 4_000, 'unreadable'],
  ])('interlaced PNG of %s', async (_, width, height, reason) => {
    expect(await outcome(of(interlacedClaim(width, height)))).toBe(reason)
  })

  it('takes 80 megapixels', async () => {
    expect(await outcome(of(bomb(8_000, 10_000)))).toBe('received')
  })
})

describe('refusing what is damaged', () => {
  const kinds: [string, () => Promise<Buffer>][] = [
    ['jpeg', () => grain(200, 150).jpeg().toBuffer()],
    ['progressive jpeg', () => grain(200, 150).jpeg({ progressive: true }).toBuffer()],
    ['png', () => grain(200, 150).png().toBuffer()],
    ['webp', () => grain(200, 150).webp().toBuffer()],
    ['avif', () => grain(200, 150).avif({ effort: 0 }).toBuffer()],
    ['tiff', () => grain(200, 150).tiff({ compression: 'deflate' }).toBuffer()],
  ]

  it.each(kinds)('%s that ends too early, at 20 places', async (_, make) => {
    const picture = await make()
    for (let n = 0; n < 20; n++) {
      const bytes = Math.floor((picture.length * (n * 5 + 0.5)) / 100)
      expect(['empty', 'not-a-picture', 'unreadable'], `${bytes} of ${picture.length}`).toContain(
        await outcome(of(picture.subarray(0, bytes))),
      )
    }
  })

  it.each(kinds)('%s with bits turned, in 20 ways: refused or shown, and nothing else', async (_, make) => {
    const picture = await make()
    let seed = 7
    for (let n = 0; n < 20; n++) {
      const hurt = Buffer.from(picture)
      for (let turned = 0; turned < 4; turned++) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
        const at = seed % hurt.length
        hurt[at] = (hurt[at] ?? 0) ^ (1 << (seed >> 28))
      }
      expect(['received', 'not-a-picture', 'unreadable', 'too-many-pixels']).toContain(await outcome(of(hurt)))
    }
  })
})

describe('when something else goes wrong', () => {
  it('leaves nothing of a sender that hangs up', async () => {
    const picture = await photograph(fields(400, 400), 1)
    const source = new Readable({ read() {} })
    source.push(picture.subarray(0, 5000))
    const receiving = receivePicture(files, source)
    source.destroy(new Error('hung up'))
    await expect(receiving).rejects.toThrow('hung up')
    expect(await left()).toEqual([])
  })

  it.each(['originals/', 'pictures/'])('leaves nothing when the disk is full at %s, and says so', async (where) => {
    const full: Files = {
      ...files,
      put: (key, source) =>
        key.startsWith(where)
          ? Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
          : files.put(key, source),
    }
    const picture = await photograph(fields(400, 400), 1)
    await expect(receivePicture(full, of(picture))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await left()).toEqual([])
  })

  it('leaves nothing in the folder for temporary files', async () => {
    const scratch = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('picture-')).length
    const before = await scratch()
    await outcome(of(await photograph(fields(40, 40), 1)))
    await outcome(of('<html>'))
    expect(await scratch()).toBeLessThanOrEqual(before)
  })
})

it('reads nothing else in this process: no SVG, whoever asks', async () => {
  await expect(
    sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')).metadata(),
  ).rejects.toThrow('unsupported')
})
