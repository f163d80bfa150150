import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FORMATS, type PictureFormat, type PictureSize, sizesOf, WIDTHS } from '#app/kernel/picture-address.ts'
import type { Files } from '#app/platform/files/files.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { originalFile, sizeFile } from './address.ts'
import { encode } from './encode.server.ts'
import { scaled } from './extent.ts'
import { withScratch } from './intake.server.ts'
import { readHeader, unfold } from './original.server.ts'
import { inPlace, inSet } from './places.server.ts'
import { removeSizes } from './remove.server.ts'

/**
 * Makes every size of a received picture, in every format: the sizes that `sizesOf({ width, stage: 'full' })` names.
 * One picture for every two cores at a time; others wait, and one that someone is sending right now waits for none.
 * What is there already is not made again, so it may be called twice or go on after a stop.
 *
 * Throws FileMissing when there is no original, also when the picture is taken away meanwhile (then no size is left);
 * PictureRefused when the original cannot be decoded.
 */
export const makeSizes = (files: Files, key: string): Promise<void> =>
  inSet(() => withScratch((scratch) => makeAll(files, key, scratch)))

const WIDEST = Math.max(...WIDTHS)

async function makeAll(files: Files, key: string, scratch: string): Promise<void> {
  const original = await originalOnDisk(files, key, scratch)
  const header = await readHeader(original)
  const wanted = await missingSizes(files, key, header.width)
  if (wanted.length === 0) return
  const pixels = await unfold(original, header, WIDEST, 'later', scratch)
  const written = wanted.map(async ({ step, width, format }) => {
    const made = await inPlace('later', () => encode(pixels, scaled(header, width), format))
    await files.put(sizeFile(key, step, format), made)
  })
  // All must have come to an end before anything is taken away.
  await Promise.allSettled(written)
  // Whoever took the picture away meanwhile could not see the sizes that came after.
  if (!(await files.stat(originalFile(key)))) {
    await removeSizes(files, key)
    throw new FileMissing(originalFile(key))
  }
  await Promise.all(written)
}

/** The largest first, and of each the slowest format, so that no core is left waiting for the last one. */
async function missingSizes(
  files: Files,
  key: string,
  width: number,
): Promise<(PictureSize & { format: PictureFormat })[]> {
  const all = sizesOf({ width, stage: 'full' })
    .reverse()
    .flatMap((size) => FORMATS.map((format) => ({ ...size, format })))
  const there = await Promise.all(all.map((size) => files.stat(sizeFile(key, size.step, size.format))))
  return all.filter((_, n) => !there[n])
}

/** The path of an original: where it lies, or a copy in the scratch folder when it lies elsewhere. Throws FileMissing. */
export async function originalOnDisk(files: Files, key: string, scratch: string): Promise<string> {
  const file = originalFile(key)
  if (files.path) {
    if (!(await files.stat(file))) throw new FileMissing(file)
    return files.path(file)
  }
  const copy = path.join(scratch, 'original')
  await pipeline(await files.open(file), createWriteStream(copy))
  return copy
}
