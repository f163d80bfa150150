import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { PREVIEW_WIDTH, sizesOf } from '#app/kernel/picture-address.ts'
import type { Files } from '#app/platform/files/files.server.ts'
import { originalFile, sizeFile } from './address.ts'
import { encode, type Stand, standFor } from './encode.server.ts'
import { scaled } from './extent.ts'
import { takeIn, withScratch } from './intake.server.ts'
import { type Examined, measure } from './measure.server.ts'
import { type Header, readHeader, unfold } from './original.server.ts'
import { inPlace } from './places.server.ts'
import type { OriginalFormat } from './recognise.ts'
import { removePicture } from './remove.server.ts'
import type { Pixels } from './sharp.server.ts'

/** A picture that is safe: its original and its previews are on the disk. */
export interface ReceivedPicture extends Stand, Examined {
  /** 32 random hexadecimal digits, the only part of its address. */
  key: string
  /** Of the turned picture, in pixels. */
  width: number
  height: number
  /** Of the file as it came. */
  bytes: number
  format: OriginalFormat
  /** Of the file as it came. */
  sha256: string
}

/**
 * Takes a picture that someone sends. The original is kept as it came and never served; the previews, JPEG up to 640
 * pixels wide, are turned, in sRGB, and without metadata. All of it is decoded, so that what is accepted can be shown.
 *
 * Throws PictureRefused when it is no picture that we can use, and whatever the source or the disk throws; either way
 * nothing is left in the store. A refused source is left unread (see takeIn).
 */
export async function receivePicture(files: Files, source: Readable): Promise<ReceivedPicture> {
  // A sender can hang up while we are about something else; without a listener that would end the process.
  source.on('error', () => {})
  return withScratch(async (folder) => {
    const intake = await takeIn(source, path.join(folder, 'original'))
    const header = await readHeader(intake.file)
    const key = randomBytes(16).toString('hex')
    // The disk is as slow as the decoder, so both work at once.
    const kept = files.put(originalFile(key), createReadStream(intake.file))
    const shown = unfold(intake.file, header, PREVIEW_WIDTH, 'now', folder).then((pixels) =>
      preview(files, key, pixels, header),
    )
    await Promise.allSettled([kept, shown])
    try {
      // In this order: why the picture was refused says more than that it could not be kept.
      const stand = await shown
      await kept
      const { width, height, format } = header
      return { key, width, height, format, bytes: intake.bytes, sha256: intake.sha256, ...stand }
    } catch (fault) {
      await removePicture(files, key)
      throw fault
    }
  })
}

async function preview(files: Files, key: string, pixels: Pixels, whole: Header): Promise<Stand & Examined> {
  const stand = inPlace('now', () => standFor(pixels))
  const measured = inPlace('now', () => measure(pixels))
  const written = sizesOf({ width: whole.width, stage: 'preview' }).map(async (size) => {
    const jpeg = await inPlace('now', () => encode(pixels, scaled(whole, size.width), 'jpg'))
    await files.put(sizeFile(key, size.step, 'jpg'), jpeg)
  })
  // All must have come to an end before anything is taken away after a fault.
  await Promise.allSettled([stand, measured, ...written])
  await Promise.all(written)
  return { ...(await stand), ...(await measured) }
}
