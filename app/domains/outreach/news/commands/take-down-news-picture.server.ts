import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWriteNews } from '../policy.ts'
import { putNews } from '../store.server.ts'
import { theItem } from '../the-item.server.ts'

/** Takes the picture away; its files go when nothing shows it any more. Throws forbidden, missing or conflict. */
export async function takeDownNewsPicture(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
): Promise<void> {
  if (!mayWriteNews(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const item = await theItem(tx, id, version)
    if (!item.pictureId) return
    if (!(await putNews(tx, id, version, { pictureId: null, pictureAlt: '' })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'news.unpictured', id)
  })
}
