import type { Readable } from 'node:stream'
import type { Actor } from '#app/domains/people/person.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { receivePicture as takeIn } from '#app/platform/images/receive.server.ts'
import { PictureRefused, type RefusalReason } from '#app/platform/images/refused.ts'
import { removePicture } from '#app/platform/images/remove.server.ts'
import { SIZES_WORK } from '../picture.ts'
import { maySendPicture } from '../policy.ts'
import { addPicture } from '../store.server.ts'

const sentences: Record<RefusalReason, TextKey> = {
  empty: 'media.refusedEmpty',
  'too-large': 'media.refusedTooLarge',
  'too-many-pixels': 'media.refusedTooManyPixels',
  'not-a-picture': 'media.refusedNotAPicture',
  unreadable: 'media.refusedUnreadable',
}

/**
 * Takes in a picture and hangs it where it belongs: the row, what `hang` writes, and the work that makes its sizes are
 * one transaction. When it fails nothing is left, neither row nor file. Gives the id.
 * Throws invalid with the reason for a file that is no picture we can use, forbidden, and whatever `hang` throws.
 */
export async function receivePicture(
  ctx: Context,
  actor: Actor | null,
  source: Readable,
  hang: (tx: Tx, pictureId: string) => Promise<void>,
): Promise<string> {
  if (!maySendPicture(actor) || !actor) throw forbidden()
  const received = await takeIn(ctx.files, source).catch((error: unknown) => {
    throw error instanceof PictureRefused ? invalid(sentences[error.reason], {}, 'picture') : error
  })
  try {
    return await ctx.tx(async (tx) => {
      const { id } = await addPicture(tx, { ...received, ownerId: actor.personId, receivedAt: ctx.now })
      await hang(tx, id)
      await ctx.later(tx, { name: SIZES_WORK, key: `${SIZES_WORK}:${id}`, payload: { pictureId: id } })
      await ctx.note(tx, 'picture.received', id, { bytes: received.bytes, format: received.format })
      return id
    })
  } catch (error) {
    await removePicture(ctx.files, received.key)
    throw error
  }
}
