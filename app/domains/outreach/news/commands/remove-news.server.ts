import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWriteNews } from '../policy.ts'
import { dropNews } from '../store.server.ts'
import { theItem } from '../the-item.server.ts'

/** Deletes a draft for good; what is published must be withdrawn first. Throws forbidden, missing or conflict. */
export async function removeNews(ctx: Context, actor: Actor | null, id: string, version: number): Promise<void> {
  if (!mayWriteNews(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const item = await theItem(tx, id, version)
    if (item.publishedAt) throw conflict('news.withdrawFirst')
    if (!(await dropNews(tx, id, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'news.removed', id)
  })
}
