import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** Pictures for tests, all made here: invented drawings of plain fields and grain. */

export type Colour = readonly [red: number, green: number, blue: number]
export const RED: Colour = [255, 0, 0]
export const GREEN: Colour = [0, 128, 0]
export const BLUE: Colour = [0, 0, 255]
export const WHITE: Colour = [255, 255, 255]

/** A place in Norway that must be in no picture that is shown. */
const GPS = { GPSLatitudeRef: 'N', GPSLatitude: '59/1 54/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 30/1 0/1' }

/** Four fields: red and green above, blue and white below. So one sees how a picture is turned. */
export function fields(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [left, right] = y < height / 2 ? [RED, GREEN] : [BLUE, WHITE]
      data.set(x < width / 2 ? left : right, (y * width + x) * 3)
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** Slow colours with grain, which no format can press together much: like a photograph of a wall of paint. */
export function grain(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3)
  let seed = 1
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      const noise = (seed >> 16) & 31
      data[at++] = (x >> 5) + noise
      data[at++] = (y >> 5) + noise
      data[at++] = ((x + y) >> 6) + noise
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

type Side = 'top' | 'bottom' | 'left' | 'right'
/** Which side of the upright picture the first row and the first column of the stored one are (EXIF 2.32, tag 274). */
const STORED: Record<number, readonly [row: Side, column: Side]> = {
  1: ['top', 'left'],
  2: ['top', 'right'],
  3: ['bottom', 'right'],
  4: ['bottom', 'left'],
  5: ['left', 'top'],
  6: ['right', 'top'],
  7: ['right', 'bottom'],
  8: ['left', 'bottom'],
}

/** A JPEG that a camera held in one of eight ways made (EXIF orientation 1 to 8), with a place in it. */
export async function photograph(upright: Sharp, orientation: number, quality = 90): Promise<Buffer> {
  const sides = STORED[orientation]
  if (!sides) throw new Error(`No orientation ${orientation}`)
  const { data: from, info } = await upright.raw().toBuffer({ resolveWithObject: true })
  const lying = sides[0] === 'left' || sides[0] === 'right'
  const [width, height] = lying ? [info.height, info.width] : [info.width, info.height]
  const data = Buffer.alloc(from.length)
  for (let row = 0, to = 0; row < height; row++) {
    for (let column = 0; column < width; column++, to += 3) {
      const [across, down] = lying ? [row, column] : [column, row]
      const x = sides.includes('right') ? info.width - 1 - across : across
      const y = sides.includes('bottom') ? info.height - 1 - down : down
      const at = (y * info.width + x) * 3
      data[to] = from[at] ?? 0
      data[to + 1] = from[at + 1] ?? 0
      data[to + 2] = from[at + 2] ?? 0
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Make: 'Invented', Artist: 'Demonstration' }, IFD3: GPS })
    .withMetadata({ orientation })
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/** A PNG of a few kilobytes that unfolds to width × height pixels of one bit, all black. */
export const bomb = (width: number, height: number): Buffer =>
  png(width, height, { depth: 1, colour: 0, interlaced: 0 }, Buffer.alloc((Math.ceil(width / 8) + 1) * height))

/** A PNG that claims to be width × height pixels, with four channels of 16 bits, in seven passes; nothing follows. */
export const interlacedClaim = (width: number, height: number): Buffer =>
  png(width, height, { depth: 16, colour: 6, interlaced: 1 }, Buffer.alloc(1000))

function png(
  width: number,
  height: number,
  kind: { depth: number; colour: number; interlaced: number },
  rows: Buffer,
): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = kind.depth
  head[9] = kind.colour
  head[12] = kind.interlaced
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** The colour in the middle of each quarter: upper left, upper right, lower left, lower right. */
export async function quarters(picture: Buffer): Promise<Colour[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number): Colour => {
    const from = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels
    return [data[from] ?? -1, data[from + 1] ?? -1, data[from + 2] ?? -1]
  }
  // Not the very middle: there may be a drawing.
  return [at(0.12, 0.12), at(0.88, 0.12), at(0.12, 0.88), at(0.88, 0.88)]
}

/** How far two colours are apart at most, in steps of 255. */
export const apart = (a: Colour, b: Colour): number => Math.max(...a.map((value, n) => Math.abs(value - (b[n] ?? 0))))
