import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FORMATS, sizesOf } from '#app/kernel/picture-address.ts'
import { type Files, openFiles } from '#app/platform/files/files.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { receivePicture } from '#app/platform/images/receive.server.ts'
import { removePicture } from '#app/platform/images/remove.server.ts'
import { makeSizes } from '#app/platform/images/sizes.server.ts'
import { apart, BLUE, fields, GREEN, grain, photograph, quarters, RED, WHITE } from '#tests/support/pictures.ts'

let root: string
let files: Files

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'sizes-'))
  files = openFiles(`file://${root}`)
})
afterEach(() => rm(root, { recursive: true }))

const receive = async (picture: Buffer) => (await receivePicture(files, Readable.from([picture]))).key
const list = (prefix: string): Promise<string[]> => Readable.from(files.list(prefix)).toArray()
const read = (key: string, name: string) => files.read(`pictures/${key}/${name}`)

describe('making all sizes', () => {
  it('makes what is promised of a 24-megapixel photograph, held sideways, and not a byte about who or where', async () => {
    const key = await receive(await photograph(grain(4000, 6000), 6))
    await makeSizes(files, key)
    const promised = sizesOf({ width: 4000, stage: 'full' }).flatMap(({ step, width }) =>
      FORMATS.map((format) => ({ step, width, format })),
    )
    expect((await list(`pictures/${key}/`)).sort()).toEqual(
      promised.map(({ step, format }) => `pictures/${key}/${step}.${format}`).sort(),
    )
    for (const { step, width, format } of promised) {
      const size = await read(key, `${step}.${format}`)
      const found = await sharp(size).metadata()
      expect(found).toMatchObject({
        mediaType: `image/${format === 'jpg' ? 'jpeg' : format}`,
        width,
        height: width * 1.5,
      })
      expect([found.exif, found.xmp, found.iptc, found.orientation]).toEqual(Array(4).fill(undefined))
      if (format !== 'webp') expect(await exifr.parse(size, true).catch(() => undefined)).toBeUndefined()
      for (const word of ['Invented', 'Exif', 'GPS']) expect(size.includes(word)).toBe(false)
    }
  })

  it('shows the same picture in all of them, turned and in its colours', async () => {
    const key = await receive(await readFile('tests/support/fixtures/turned.heic'))
    await makeSizes(files, key)
    expect(await list(`pictures/${key}/`)).toHaveLength(12)
    for (const format of FORMATS) {
      const size = await read(key, `2048.${format}`)
      expect(await sharp(size).metadata()).toMatchObject({ width: 1800, height: 2400 })
      const wanted = [RED, GREEN, BLUE, WHITE]
      const off = (await quarters(size)).map((colour, n) => apart(colour, wanted[n] ?? WHITE))
      expect(Math.max(...off), format).toBeLessThanOrEqual(16)
    }
  })

  it('gives the last size the width of the picture', async () => {
    const key = await receive(await fields(900, 90).jpeg().toBuffer())
    await makeSizes(files, key)
    expect(await list(`pictures/${key}/`)).toHaveLength(9)
    expect(await sharp(await read(key, '1280.webp')).metadata()).toMatchObject({ width: 900, height: 90 })
  })

  it('keeps what is transparent in AVIF and WebP, and gives JPEG white paper', async () => {
    const clear = { width: 100, height: 100, channels: 4 as const, background: { r: 255, g: 0, b: 0, alpha: 0 } }
    const key = await receive(await sharp({ create: clear }).png().toBuffer())
    await makeSizes(files, key)
    for (const format of ['avif', 'webp'])
      expect((await sharp(await read(key, `320.${format}`)).stats()).isOpaque).toBe(false)
    const [corner] = await quarters(await read(key, '320.jpg'))
    expect(corner && apart(corner, WHITE)).toBeLessThanOrEqual(2)
  })

  it('makes only what is missing, so it may be called again', async () => {
    const key = await receive(await fields(400, 300).jpeg().toBuffer())
    const written: string[] = []
    const counting: Files = {
      ...files,
      put: (name, source) => {
        written.push(name)
        return files.put(name, source)
      },
    }
    await makeSizes(counting, key)
    expect(written).toHaveLength(4) // 320 and 640 in two formats: the JPEGs were there
    await files.remove(`pictures/${key}/640.avif`)
    await makeSizes(counting, key)
    expect(written.slice(4)).toEqual([`pictures/${key}/640.avif`])
    await makeSizes(counting, key)
    expect(written).toHaveLength(5)
  })

  it('works with files that lie elsewhere', async () => {
    const key = await receive(await fields(100, 100).jpeg().toBuffer())
    const { path: _, ...elsewhere } = files
    await makeSizes(elsewhere, key)
    expect(await list(`pictures/${key}/`)).toHaveLength(3)
  })

  it('says when there is no original', async () => {
    await expect(makeSizes(files, '0'.repeat(32))).rejects.toBeInstanceOf(FileMissing)
    const { path: _, ...elsewhere } = files
    await expect(makeSizes(elsewhere, '0'.repeat(32))).rejects.toBeInstanceOf(FileMissing)
  })

  it('leaves no size of a picture that is taken away meanwhile', async () => {
    const key = await receive(await fields(400, 300).jpeg().toBuffer())
    const hasty: Files = {
      ...files,
      async put(name, source) {
        if (name.endsWith('320.webp')) await removePicture(files, key)
        return files.put(name, source)
      },
    }
    await expect(makeSizes(hasty, key)).rejects.toBeInstanceOf(FileMissing)
    expect(await list('')).toEqual([])
  })

  it('says that an original is damaged, and goes on with the next', async () => {
    const key = await receive(await fields(400, 300).jpeg().toBuffer())
    const good = await receive(await fields(40, 30).jpeg().toBuffer())
    await files.put(`originals/${key}`, (await files.read(`originals/${key}`)).subarray(0, 900))
    const [bad] = await Promise.allSettled([makeSizes(files, key), makeSizes(files, good)])
    expect(bad).toMatchObject({ status: 'rejected', reason: { reason: 'unreadable' } })
    expect(await list(`pictures/${good}/`)).toHaveLength(3)
  })

  it('does not keep someone who sends a picture waiting behind a heap of sizes', async () => {
    const large = await photograph(grain(1400, 900), 1)
    const heap = await Promise.all(Array.from({ length: 5 }, () => receive(large)))
    let open = heap.length
    const making = heap.map((key) => makeSizes(files, key).finally(() => open--))
    await receive(await fields(400, 300).jpeg().toBuffer())
    expect(open).toBeGreaterThanOrEqual(3)
    await Promise.all(making)
  })
})
