import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import exifr from 'exifr'
import sharp, { type Sharp } from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Files, openFiles } from '#app/platform/files/files.server.ts'
import { receivePicture } from '#app/platform/images/receive.server.ts'
import { apart, BLUE, fields, GREEN, photograph, quarters, RED, WHITE } from '#tests/support/pictures.ts'

let root: string
let files: Files

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'receive-'))
  files = openFiles(`file://${root}`)
})
afterEach(() => rm(root, { recursive: true }))

/** As a request brings it: in pieces. */
const sent = (picture: Buffer, piece = 65_536): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < picture.length; at += piece) yield picture.subarray(at, at + piece)
    })(),
  )
const receive = (picture: Buffer) => receivePicture(files, sent(picture))
const previewOf = (key: string, width: 320 | 640) => files.read(`pictures/${key}/${width}.jpg`)

async function expectFields(picture: Buffer, off = 12) {
  const [a, b, c, d] = await quarters(picture)
  for (const [found, wanted] of [[a, RED] as const, [b, GREEN] as const, [c, BLUE] as const, [d, WHITE] as const]) {
    expect(found && apart(found, wanted), `${found} for ${wanted}`).toBeLessThanOrEqual(off)
  }
}

describe('receiving a picture', () => {
  it('keeps the original as it came, makes two previews, and tells what it is', async () => {
    const picture = await photograph(fields(900, 600), 1)
    const received = await receive(picture)
    expect(received).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
      width: 900,
      height: 600,
      bytes: picture.length,
      format: 'jpeg',
      sha256: createHash('sha256').update(picture).digest('hex'),
      placeholder: expect.stringMatching(/^data:image\/webp;base64,[A-Za-z0-9+/=]+$/),
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      examined: expect.objectContaining({ way: 1, statusBar: false }),
    })
    expect(received.placeholder.length).toBeLessThan(400)
    expect(await Readable.from(files.list('')).toArray()).toEqual([
      `originals/${received.key}`,
      `pictures/${received.key}/320.jpg`,
      `pictures/${received.key}/640.jpg`,
    ])
    expect((await files.read(`originals/${received.key}`)).equals(picture)).toBe(true)
    expect(await sharp(await previewOf(received.key, 640)).metadata()).toMatchObject({
      width: 640,
      height: 427,
      format: 'jpeg',
    })
    expect(await sharp(await previewOf(received.key, 320)).metadata()).toMatchObject({ width: 320, height: 213 })
  })

  it('gives the same picture another key each time', async () => {
    const picture = await photograph(fields(64, 64), 1)
    expect((await receive(picture)).key).not.toBe((await receive(picture)).key)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'turns EXIF orientation %i, and shows no place and no camera',
    async (orientation) => {
      const picture = await photograph(fields(480, 720), orientation)
      // What came has a place, or the test would prove nothing.
      expect(await exifr.gps(picture)).toMatchObject({ latitude: 59.9, longitude: 10.5 })
      const { key, width, height } = await receive(picture)
      expect([width, height]).toEqual([480, 720])
      for (const step of [320, 640] as const) {
        const preview = await previewOf(key, step)
        await expectFields(preview)
        expect(await exifr.parse(preview, true)).toBeUndefined()
        const found = await sharp(preview).metadata()
        expect([found.exif, found.icc, found.xmp, found.iptc, found.orientation]).toEqual(Array(5).fill(undefined))
      }
    },
  )

  it('turns what has not got its own colours into sRGB: Display P3', async () => {
    const picture = await fields(400, 400)
      .withIccProfile('p3')
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .toBuffer()
    const [stored] = await quarters(await sharp(picture, { ignoreIcc: true }).png().toBuffer())
    expect(stored && apart(stored, RED), 'the numbers stored are other numbers').toBeGreaterThan(15)
    await expectFields(await previewOf((await receive(picture)).key, 320))
  })

  it.each([true, false])('turns CMYK into sRGB, with a profile of its own: %s', async (withProfile) => {
    const drawing = fields(400, 400).toColourspace('cmyk')
    const picture = await (withProfile ? drawing.withIccProfile('cmyk') : drawing).jpeg({ quality: 95 }).toBuffer()
    expect((await sharp(picture).metadata()).space).toBe('cmyk')
    const preview = await previewOf((await receive(picture)).key, 320)
    expect(await sharp(preview).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
    // Paper has no such red, green and blue, but each stays the strongest of the three; white stays white.
    const [red = WHITE, green = WHITE, blue = WHITE, white = RED] = await quarters(preview)
    expect([red, green, blue].map((colour) => colour.indexOf(Math.max(...colour)))).toEqual([0, 1, 2])
    expect(Math.min(...[red, green, blue].map((colour) => Math.max(...colour) - Math.min(...colour)))).toBeGreaterThan(
      60,
    )
    expect(apart(white, WHITE)).toBeLessThanOrEqual(4)
  })

  it('shows what is transparent on white paper', async () => {
    const clear = { width: 200, height: 100, channels: 4 as const, background: { r: 255, g: 0, b: 0, alpha: 0 } }
    const { key, colour } = await receive(await sharp({ create: clear }).png().toBuffer())
    const found = await quarters(await previewOf(key, 320))
    for (const one of found) expect(apart(one, WHITE)).toBeLessThanOrEqual(2)
    expect(colour).toBe('#ffffff')
  })

  it.each([
    ['grey', (drawing: Sharp) => drawing.greyscale().toColourspace('b-w').png()],
    ['16 bits a colour', (drawing: Sharp) => drawing.toColourspace('rgb16').png()],
    ['few colours', (drawing: Sharp) => drawing.png({ palette: true })],
    ['interlaced PNG', (drawing: Sharp) => drawing.png({ progressive: true })],
    ['progressive JPEG', (drawing: Sharp) => drawing.jpeg({ progressive: true })],
    ['WebP', (drawing: Sharp) => drawing.webp()],
    ['AVIF', (drawing: Sharp) => drawing.avif({ effort: 1 })],
    ['TIFF', (drawing: Sharp) => drawing.tiff({ compression: 'lzw' })],
    [
      'JPEG with an HDR layer, without that layer',
      (drawing: Sharp) => (drawing as Sharp & { withGainMap(): Sharp }).withGainMap().jpeg(),
    ],
  ])('takes %s', async (_, as) => {
    const picture = await as(fields(330, 220)).toBuffer()
    const { key, width, height } = await receive(picture)
    expect([width, height]).toEqual([330, 220])
    const preview = await previewOf(key, 320)
    expect(await sharp(preview).metadata()).toMatchObject({ format: 'jpeg', width: 320, space: 'srgb', channels: 3 })
    const wanted = await quarters(await sharp(picture).toColourspace('srgb').png().toBuffer())
    const found = await quarters(preview)
    expect(Math.max(...found.map((colour, n) => apart(colour, wanted[n] ?? WHITE)))).toBeLessThanOrEqual(12)
  })

  it('never enlarges, and keeps the shape of long strips', async () => {
    const small = await receive(await fields(50, 40).png().toBuffer())
    expect(await sharp(await previewOf(small.key, 320)).metadata()).toMatchObject({ width: 50, height: 40 })
    expect(await files.stat(`pictures/${small.key}/640.jpg`)).toBeNull()
    const strip = await receive(await fields(4, 30_000).png().toBuffer())
    expect(strip).toMatchObject({ width: 4, height: 30_000 })
    expect(await sharp(await previewOf(strip.key, 320)).metadata()).toMatchObject({ width: 2, height: 16_383 })
    const dot = await receive(await fields(1, 1).png().toBuffer())
    expect(dot).toMatchObject({ width: 1, height: 1 })
  })

  it('holds the place with the colours of the picture', async () => {
    const { placeholder, colour } = await receive(
      await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c04020' } })
        .png()
        .toBuffer(),
    )
    expect(colour).toBe('#c04020')
    const tiny = Buffer.from(placeholder.split(',')[1] ?? '', 'base64')
    expect(await sharp(tiny).metadata()).toMatchObject({ format: 'webp', width: 16, height: 11 })
    for (const one of await quarters(tiny)) expect(apart(one, [0xc0, 0x40, 0x20])).toBeLessThanOrEqual(10)
  })

  describe('HEIC', () => {
    const fixture = () => readFile('tests/support/fixtures/turned.heic')

    it('is turned once, as its container says, and has its own profile', async () => {
      const picture = await fixture()
      // The camera says it twice; a reader that obeys both turns it twice.
      const { exif } = await sharp(picture).metadata()
      expect(await exifr.orientation(exif ?? Buffer.alloc(0))).toBe(6)
      expect(await exifr.gps(exif ?? Buffer.alloc(0))).toMatchObject({ latitude: 59.9 })
      const received = await receive(picture)
      expect(received).toMatchObject({ format: 'heic', width: 1800, height: 2400 })
      const preview = await previewOf(received.key, 320)
      await expectFields(preview)
      expect(await exifr.parse(preview, true)).toBeUndefined()
    })

    it.each([0.3, 0.6, 0.9, 0.99])('is refused when it ends after %f of it', async (part) => {
      const picture = await fixture()
      await expect(receive(picture.subarray(0, Math.floor(picture.length * part)))).rejects.toMatchObject({
        reason: 'unreadable',
      })
      expect(
        await readdir(root, { recursive: true, withFileTypes: true }).then((all) => all.filter((one) => one.isFile())),
      ).toEqual([])
    })

    it('is refused by its header when it claims more than 80 megapixels', async () => {
      const picture = await fixture()
      const at = picture.indexOf('ispe') + 8
      picture.writeUInt32BE(20_000, at)
      picture.writeUInt32BE(20_000, at + 4)
      await expect(receive(picture)).rejects.toMatchObject({ reason: 'too-many-pixels' })
    })
  })
})
