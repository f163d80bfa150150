import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWriteNews } from '../policy.ts'
import { hindranceOf } from '../rules.ts'
import { putNews } from '../store.server.ts'
import { theItem } from '../the-item.server.ts'

/** Shows it to everyone from now on; what is shown already stays as it is. Throws forbidden, missing or conflict. */
export async function publishNews(ctx: Context, actor: Actor | null, id: string, version: number): Promise<void> {
  if (!mayWriteNews(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const item = await theItem(tx, id, version)
    if (item.publishedAt) return
    const hindrance = hindranceOf(item)
    if (hindrance) throw conflict(hindrance)
    if (!(await putNews(tx, id, version, { publishedAt: ctx.now }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'news.published', id)
  })
}
