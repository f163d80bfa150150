import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayRecordPress } from '../policy.ts'
import { MOST_ROWS, type StoryWords } from '../press.ts'
import { newStories } from '../rules.ts'
import { addStories, listStories } from '../store.server.ts'

/**
 * Takes in the rows of a file: those that are not recorded yet, so the same file twice changes nothing. All or none.
 * Throws forbidden, missing, and invalid for more rows than a file may have.
 */
export async function importStories(
  ctx: Context,
  actor: Actor | null,
  year: number,
  rows: readonly StoryWords[],
): Promise<{ added: number; known: number }> {
  if (!mayRecordPress(actor)) throw forbidden()
  if (rows.length > MOST_ROWS) throw invalid('press.tooMany', { most: MOST_ROWS }, 'rows')
  return ctx.tx(async (tx) => {
    const { id } = await theEdition(tx, year)
    const added = newStories(await listStories(tx, id), rows)
    if (added.length > 0) {
      await addStories(tx, id, added, { enteredById: ctx.actorId, enteredAt: ctx.now })
      await ctx.note(tx, 'press.imported', id, { added: added.length })
    }
    return { added: added.length, known: rows.length - added.length }
  })
}
