import { PREVIEW_WIDTH } from '#app/kernel/picture-address.ts'
import type { Files } from '#app/platform/files/files.server.ts'
import { withScratch } from './intake.server.ts'
import { type Examined, measure } from './measure.server.ts'
import { readHeader, unfold } from './original.server.ts'
import { inPlace, inSet } from './places.server.ts'
import { originalOnDisk } from './sizes.server.ts'

/**
 * Measures a picture that was received before, from its original and in the same way as when one comes in.
 * Throws FileMissing when there is no original, PictureRefused when it cannot be decoded.
 */
export const examineOriginal = (files: Files, key: string): Promise<Examined> =>
  inSet(() =>
    withScratch(async (scratch) => {
      const original = await originalOnDisk(files, key, scratch)
      const pixels = await unfold(original, await readHeader(original), PREVIEW_WIDTH, 'later', scratch)
      return inPlace('later', () => measure(pixels))
    }),
  )
