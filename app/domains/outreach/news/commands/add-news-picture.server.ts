import type { Readable } from 'node:stream'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWriteNews } from '../policy.ts'
import { findById, putNews } from '../store.server.ts'

/**
 * Takes in the picture of a piece of news, in place of the one before, whose words of what it shows go with it. Throws
 * forbidden or missing before a byte is read, conflict for what is published, and invalid for a file that is refused.
 */
export async function addNewsPicture(ctx: Context, actor: Actor | null, id: string, source: Readable): Promise<void> {
  if (!mayWriteNews(actor)) throw forbidden()
  const before = await findById(ctx.db, id)
  if (!before) throw missing()
  if (before.publishedAt) throw conflict('news.withdrawFirst')
  await receivePicture(ctx, actor, source, async (tx, pictureId) => {
    const item = await findById(tx, id)
    if (!item) throw missing()
    if (item.publishedAt) throw conflict('news.withdrawFirst')
    await putNews(tx, id, item.version, { pictureId, pictureAlt: '' })
    await ctx.note(tx, 'news.pictured', id)
  })
}
