import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { examineOriginal } from '#app/platform/images/examine.server.ts'
import { PictureRefused } from '#app/platform/images/refused.ts'
import { listUnexamined, putExamined } from '../store.server.ts'

/**
 * Measures pictures that came in before there was a picture doctor, at most so many, and gives how many. One whose
 * original is gone or cannot be read is marked, so that it is not tried for ever; any other fault is thrown.
 */
export async function examinePictures(ctx: Context, most: number): Promise<number> {
  openToAll('the clock asks, for pictures that were accepted already')
  const waiting = await listUnexamined(ctx.db, most)
  for (const { id, key } of waiting) {
    const found = await examineOriginal(ctx.files, key).catch((error: unknown) => {
      if (error instanceof PictureRefused || error instanceof FileMissing) return { fingerprint: '', examined: null }
      throw error
    })
    await ctx.tx((tx) => putExamined(tx, id, found))
  }
  return waiting.length
}
