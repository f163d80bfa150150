import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayRecordPress } from '../policy.ts'
import type { StoryWords } from '../press.ts'
import { newStories } from '../rules.ts'
import { addStories, listStories } from '../store.server.ts'
import { toldOf } from '../told-of.ts'

/** Records a story about a year's round. Throws forbidden, missing, and conflict for one that is recorded already. */
export async function recordStory(ctx: Context, actor: Actor | null, year: number, words: StoryWords): Promise<void> {
  if (!mayRecordPress(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { id } = await theEdition(tx, year)
    const added = newStories(await listStories(tx, id), [toldOf(words)])
    if (added.length === 0) throw conflict('press.known')
    await addStories(tx, id, added, { enteredById: ctx.actorId, enteredAt: ctx.now })
    await ctx.note(tx, 'press.recorded', id, { medium: words.medium, date: words.date })
  })
}
