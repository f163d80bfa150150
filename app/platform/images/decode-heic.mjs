/**
 * Turns a HEIC file into an uncompressed TIFF, in a process of its own: the decoder is large, hungry, and not trusted.
 *
 *     node decode-heic.mjs <in.heic> <out.tiff> <width> <height> <most bytes of decoder memory>  < profile.icc
 *
 * A container can hold several pictures; the one of the width and height given is taken. The decoder turns and mirrors
 * it as the container says. The colour profile on standard input (none if empty) is put into the TIFF.
 * When it cannot be done, one line on standard error, and exit status 2 if the machine is to blame (a full disk), else 1.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'

const [input, output, width, height, mostMemory] = process.argv.slice(2)
const profile = readFileSync(0)

try {
  holdMemory(Number(mostMemory))
  // Loaded after the memory is held.
  const decode = createRequire(import.meta.url)('heic-decode')
  const pictures = await decode.all({ buffer: readFileSync(input) })
  const picture = pictures.find((one) => one.width === Number(width) && one.height === Number(height))
  if (!picture) throw new Error('No picture in it has the size that its header tells')
  const { data } = await picture.decode()
  writeTiff(picture.width, picture.height, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
} catch (fault) {
  // The message alone: the decoder is one line of two megabytes, which Node would print.
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exit(fault instanceof Error && 'syscall' in fault ? 2 : 1)
}

/**
 * The decoder asks for memory in one way only; above the limit the answer is no, and it fails with an error.
 * @param {number} most bytes
 */
function holdMemory(most) {
  const grow = WebAssembly.Memory.prototype.grow
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65_536 > most) throw new RangeError('The picture needs too much memory')
    return grow.call(this, pages)
  }
}

/**
 * @param {Uint8Array} rgba four channels; without transparency only three are kept, in the same place
 * @returns {3 | 4} how many are left
 */
function dropOpaqueAlpha(rgba) {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return 4
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    rgba[to++] = rgba[from]
    rgba[to++] = rgba[from + 1]
    rgba[to++] = rgba[from + 2]
  }
  return 3
}

/**
 * TIFF 6.0, little-endian: eight bytes of head, the pixels in strips, and the directory last.
 * @param {number} width in pixels
 * @param {number} height in pixels
 * @param {Uint8Array} rgba
 */
function writeTiff(width, height, rgba) {
  const channels = dropOpaqueAlpha(rgba)
  const row = width * channels
  const rows = Math.max(1, Math.floor(1_048_576 / row))
  const strips = Array.from({ length: Math.ceil(height / rows) }, (_, n) => ({
    offset: 8 + n * rows * row,
    bytes: Math.min(rows, height - n * rows) * row,
  }))
  const end = 8 + height * row
  const start = end + (end % 2)
  const SHORT = 3
  const LONG = 4
  const UNDEFINED = 7
  /** @type {[tag: number, type: number, values: number[] | Buffer][]} */
  const entries = [
    [256, LONG, [width]],
    [257, LONG, [height]],
    [258, SHORT, Array(channels).fill(8)],
    [259, SHORT, [1]], // not compressed
    [262, SHORT, [2]], // RGB
    [273, LONG, strips.map((strip) => strip.offset)],
    [277, SHORT, [channels]],
    [278, LONG, [rows]],
    [279, LONG, strips.map((strip) => strip.bytes)],
    ...(channels === 4 ? [[338, SHORT, [2]]] : []), // transparency, not multiplied in
    ...(profile.length > 0 ? [[34_675, UNDEFINED, profile]] : []),
  ]
  const directory = Buffer.alloc(2 + entries.length * 12 + 4)
  /** @type {Buffer[]} values longer than the four bytes that an entry has room for */
  const long = []
  let next = start + directory.length
  directory.writeUInt16LE(entries.length, 0)
  entries.forEach(([tag, type, values], n) => {
    const at = 2 + n * 12
    const packed = Buffer.isBuffer(values) ? values : pack(values, type === SHORT ? 2 : 4)
    directory.writeUInt16LE(tag, at)
    directory.writeUInt16LE(type, at + 2)
    directory.writeUInt32LE(values.length, at + 4)
    if (packed.length <= 4) packed.copy(directory, at + 8)
    else {
      directory.writeUInt32LE(next, at + 8)
      long.push(packed)
      next += packed.length
    }
  })
  const head = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0])
  head.writeUInt32LE(start, 4)
  const file = openSync(output, 'wx')
  for (const part of [head, rgba.subarray(0, height * row), Buffer.alloc(start - end), directory, ...long]) {
    for (let done = 0; done < part.length; ) done += writeSync(file, part, done)
  }
  closeSync(file)
}

/**
 * @param {number[]} values
 * @param {2 | 4} width bytes of each
 */
function pack(values, width) {
  const packed = Buffer.alloc(values.length * width)
  values.forEach((value, n) => {
    packed.writeUIntLE(value, n * width, width)
  })
  return packed.length % 2 === 0 ? packed : Buffer.concat([packed, Buffer.alloc(1)])
}
