import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Metadata } from 'sharp'
import { type Extent, scaled } from './extent.ts'
import { decodeHeic } from './heic.server.ts'
import { LARGE_HELD, MAX_HELD, MAX_PIXELS } from './limits.ts'
import { alone, inPlace, type Urgency } from './places.server.ts'
import { type OriginalFormat, RECOGNISED_BY, recognise } from './recognise.ts'
import { PictureRefused } from './refused.ts'
import { openHeader, openPixels, type Pixels } from './sharp.server.ts'

/** What the header of a picture tells; width and height are those of the turned picture. */
export interface Header extends Extent {
  format: OriginalFormat
  /** How much of it must be in memory at once to unfold it, in bytes. */
  held: number
  profile: Buffer | undefined
}

/** Reads the header of a file on this machine. Throws PictureRefused: not-a-picture, too-many-pixels or unreadable. */
export async function readHeader(file: string): Promise<Header> {
  const format = recognise(await firstBytes(file))
  if (!format) throw new PictureRefused('not-a-picture')
  const found = await readable(openHeader(file).metadata())
  if (found.mediaType !== `image/${format}`) throw new PictureRefused('unreadable')
  const held = heldAtOnce(format, found)
  if (found.width * found.height > MAX_PIXELS || held > MAX_HELD) throw new PictureRefused('too-many-pixels')
  return { format, held, ...found.autoOrient, profile: found.icc }
}

const SAMPLE_BYTES: Record<string, number> = { uchar: 1, char: 1, ushort: 2, short: 2, double: 8 }

function heldAtOnce(format: OriginalFormat, found: Metadata): number {
  const pixels = found.width * found.height
  if (format === 'jpeg') {
    // Coefficients of two bytes; colour is often kept for every second or fourth pixel alone.
    const samples = found.chromaSubsampling?.startsWith('4:2:0') ? 1.5 : found.channels
    return found.isProgressive ? pixels * samples * 2 : 0
  }
  const lies = (found.orientation ?? 1) >= 5
  if (format === 'png' && !found.isProgressive && !lies) return 0
  return pixels * found.channels * (SAMPLE_BYTES[found.depth] ?? 4)
}

/**
 * Decodes all of a picture once, turned, in sRGB, and made smaller on the way to at most the width asked for. The file
 * lies on this machine; `scratch` is a folder for what HEIC needs in between. Throws PictureRefused: unreadable.
 */
export async function unfold(
  file: string,
  header: Header,
  width: number,
  urgency: Urgency,
  scratch: string,
): Promise<Pixels> {
  const work = () => inPlace(urgency, () => decode(file, header, width, scratch))
  return header.format === 'heic' || header.held > LARGE_HELD ? alone(work) : work()
}

async function decode(file: string, header: Header, width: number, scratch: string): Promise<Pixels> {
  const isHeic = header.format === 'heic'
  const source = isHeic ? path.join(scratch, 'decoded.tiff') : file
  if (isHeic) await readable(decodeHeic(file, source, header))
  const { data, info } = await readable(
    openPixels(source)
      .resize({ ...scaled(header, width), fit: 'fill' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true }),
  )
  return { data, width: info.width, height: info.height, channels: info.channels }
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(RECOGNISED_BY), 0, RECOGNISED_BY, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** A decoder's complaint is about the picture; an error with a code of the system is about the machine and stays itself. */
async function readable<T>(deed: Promise<T>): Promise<T> {
  try {
    return await deed
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) throw fault
    throw new PictureRefused('unreadable', fault)
  }
}
