import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayRecordPress } from '../policy.ts'
import type { StoryWords } from '../press.ts'
import { newStories } from '../rules.ts'
import { findStory, listStories, putStory } from '../store.server.ts'
import { toldOf } from '../told-of.ts'

/**
 * Mends what is recorded of a story. Throws forbidden, missing, and conflict when someone has changed it since `version`
 * or when it would be the same as another.
 */
export async function editStory(
  ctx: Context,
  actor: Actor | null,
  year: number,
  id: string,
  version: number,
  words: StoryWords,
): Promise<void> {
  if (!mayRecordPress(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    if (!(await findStory(tx, edition.id, id))) throw missing()
    const others = (await listStories(tx, edition.id)).filter((story) => story.id !== id)
    if (newStories(others, [toldOf(words)]).length === 0) throw conflict('press.known')
    if (!(await putStory(tx, id, version, toldOf(words)))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'press.changed', id)
  })
}
