import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { NewsWords } from '../news.ts'
import { mayWriteNews } from '../policy.ts'
import { hindranceOf } from '../rules.ts'
import { putNews } from '../store.server.ts'
import { theItem } from '../the-item.server.ts'

/**
 * Changes the words. Its address stays. Throws forbidden, missing, conflict when someone has changed it since `version`,
 * and invalid for what is published and would no longer be fit to be.
 */
export async function editNews(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
  { titleNb, titleEn, textNb, textEn, pictureAlt }: NewsWords,
): Promise<void> {
  if (!mayWriteNews(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const item = await theItem(tx, id, version)
    const words = { titleNb, titleEn, textNb, textEn, pictureAlt }
    const hindrance = item.publishedAt && hindranceOf({ ...item, ...words })
    if (hindrance) throw invalid(hindrance)
    if (!(await putNews(tx, id, version, words))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'news.changed', id)
  })
}
