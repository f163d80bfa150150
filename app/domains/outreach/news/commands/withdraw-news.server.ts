import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWriteNews } from '../policy.ts'
import { putNews } from '../store.server.ts'
import { theItem } from '../the-item.server.ts'

/** Takes it from the public pages and makes it a draft again. Throws forbidden, missing or conflict. */
export async function withdrawNews(ctx: Context, actor: Actor | null, id: string, version: number): Promise<void> {
  if (!mayWriteNews(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const item = await theItem(tx, id, version)
    if (!item.publishedAt) return
    if (!(await putNews(tx, id, version, { publishedAt: null }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'news.withdrawn', id)
  })
}
