import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { PictureRefused } from '#app/platform/images/refused.ts'
import { makeSizes } from '#app/platform/images/sizes.server.ts'
import { findPicture, putStage } from '../store.server.ts'

/**
 * Makes every size of a received picture and says so on its row. A picture whose original is gone or cannot be decoded
 * keeps its preview and is marked as failed; any other fault is thrown, so that it is tried again.
 */
export async function makePictureSizes(ctx: Context, pictureId: string): Promise<void> {
  openToAll('the clock asks, for a picture that was accepted already')
  const picture = await findPicture(ctx.db, pictureId)
  if (!picture || picture.stage === 'full') return
  const stage = await makeSizes(ctx.files, picture.key).then(
    () => 'full' as const,
    (error: unknown) => {
      if (error instanceof PictureRefused || error instanceof FileMissing) return 'failed' as const
      throw error
    },
  )
  if (stage === 'failed') ctx.log.warn({ pictureId }, 'the sizes of a picture could not be made')
  await ctx.tx((tx) => putStage(tx, pictureId, stage))
}
