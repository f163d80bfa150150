/** A picture on its way in, in two steps, for those who write its row in a transaction of their own. */
import type { Readable } from 'node:stream'
import type { TextKey } from '#app/i18n/keys.ts'
import { invalid } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { originalFile } from '#app/platform/images/address.ts'
import { type ReceivedPicture, receivePicture } from '#app/platform/images/receive.server.ts'
import { PictureRefused, type RefusalReason } from '#app/platform/images/refused.ts'
import { removePicture } from '#app/platform/images/remove.server.ts'
import { SIZES_WORK } from './picture.ts'
import { addPicture } from './store.server.ts'

export type { ReceivedPicture }

const sentences: Record<RefusalReason, TextKey> = {
  empty: 'media.refusedEmpty',
  'too-large': 'media.refusedTooLarge',
  'too-many-pixels': 'media.refusedTooManyPixels',
  'not-a-picture': 'media.refusedNotAPicture',
  unreadable: 'media.refusedUnreadable',
}

/** Keeps the original and makes the previews; no row yet. Throws invalid with the reason for what is no picture that we can use. */
export const takeInPicture = (ctx: Pick<Context, 'files'>, source: Readable): Promise<ReceivedPicture> =>
  receivePicture(ctx.files, source).catch((error: unknown) => {
    throw error instanceof PictureRefused ? invalid(sentences[error.reason], {}, 'picture') : error
  })

/** The row of a picture that was taken in, and the work that makes its sizes. Gives its id. */
export async function keepPicture(ctx: Context, tx: Tx, received: ReceivedPicture, ownerId: string): Promise<string> {
  const { id } = await addPicture(tx, { ...received, ownerId, receivedAt: ctx.now })
  await ctx.later(tx, { name: SIZES_WORK, key: `${SIZES_WORK}:${id}`, payload: { pictureId: id } })
  await ctx.note(tx, 'picture.received', id, { bytes: received.bytes, format: received.format })
  return id
}

/** Takes the files of a picture away that was taken in and not kept. */
export const dropPicture = (ctx: Pick<Context, 'files'>, received: ReceivedPicture): Promise<void> =>
  removePicture(ctx.files, received.key)

/** The file as it came, for those who take pictures out of the house. Throws FileMissing. */
export const originalOf = (ctx: Pick<Context, 'files'>, key: string): Promise<Buffer> =>
  ctx.files.read(originalFile(key))

/** The same a piece at a time; the caller reads it to its end or destroys it. Throws FileMissing. */
export const openOriginal = (ctx: Pick<Context, 'files'>, key: string): Promise<Readable> =>
  ctx.files.open(originalFile(key))

/** The same, null where the file is gone: that must not keep anybody from the rest. `verify` tells the operator of it. */
export const originalIfThere = (ctx: Pick<Context, 'files'>, key: string): Promise<Readable | null> =>
  openOriginal(ctx, key).catch((error: unknown) => {
    if (error instanceof FileMissing) return null
    throw error
  })
