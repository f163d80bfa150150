import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { removePicture } from '#app/platform/images/remove.server.ts'
import { findPictureByKey } from '../store.server.ts'

/** Takes the files of a picture away whose row is gone. A picture that has its row keeps its files. */
export async function removePictureFiles(ctx: Context, key: string): Promise<void> {
  openToAll('the clock asks, for a picture that someone who may has removed')
  if (await findPictureByKey(ctx.db, key)) return
  await removePicture(ctx.files, key)
}
