import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { freeSlug, slugOf } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWriteNews } from '../policy.ts'
import { addNews, slugsLike } from '../store.server.ts'

/** Begins a piece of news as a draft, in the year that the public sees. Gives its id. Throws forbidden. */
export async function writeNews(
  ctx: Context,
  actor: Actor | null,
  { titleNb, textNb = '' }: { titleNb: string; textNb?: string },
): Promise<string> {
  if (!mayWriteNews(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const wanted = slugOf(titleNb) || 'nyhet'
    const slug = freeSlug(wanted, await slugsLike(tx, wanted))
    const editionId = (await publicEdition(tx))?.id ?? null
    const id = await addNews(tx, { slug, titleNb, textNb, createdAt: ctx.now, editionId, byId: ctx.actorId })
    await ctx.note(tx, 'news.written', id)
    return id
  })
}
