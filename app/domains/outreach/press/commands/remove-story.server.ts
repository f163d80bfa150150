import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayRecordPress } from '../policy.ts'
import { dropStory, findStory } from '../store.server.ts'

/** Takes a story out of the record, as one that was of another year. Throws forbidden, missing or conflict. */
export async function removeStory(
  ctx: Context,
  actor: Actor | null,
  year: number,
  id: string,
  version: number,
): Promise<void> {
  if (!mayRecordPress(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const story = await findStory(tx, edition.id, id)
    if (!story) throw missing()
    if (!(await dropStory(tx, id, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'press.removed', id, { medium: story.medium, date: story.date })
  })
}
