/** What other domains' commands write of pictures, in their own transaction, by their own policies. */
import type { Context, Tx } from '#app/platform/context.server.ts'
import { REMOVE_WORK } from './picture.ts'
import { countLoose, listLoose, removeLoose } from './store.server.ts'

/** Which pictures that hang nowhere are meant: one person's, or those that came before an instant, or both. */
export interface Loose {
  ownerId?: string
  before?: Date
}

/** No more in one round: the next one takes the rest. */
const AT_ONCE = 500

/**
 * Takes away pictures that hang on no work, in no library and at no studio. Their files go a little later, by a piece of
 * work that is written in the same transaction. Gives how many; with `dryRun` nothing is done.
 */
export async function removeLoosePictures(
  ctx: Pick<Context, 'later'>,
  tx: Tx,
  which: Loose,
  dryRun = false,
): Promise<number> {
  if (dryRun) return countLoose(tx, which)
  let removed = 0
  for (const { id, key } of await listLoose(tx, which, AT_ONCE)) {
    if (!(await removeLoose(tx, id))) continue
    await ctx.later(tx, { name: REMOVE_WORK, key: `${REMOVE_WORK}:${key}`, payload: { key } })
    removed++
  }
  return removed
}

/** How many pictures of a person hang nowhere. */
export const countLoosePictures = (tx: Tx, ownerId: string): Promise<number> => countLoose(tx, { ownerId })

/** The pictures of a person that hang nowhere. */
export const loosePicturesOf = async (tx: Tx, ownerId: string): Promise<ReadonlySet<string>> =>
  new Set((await listLoose(tx, { ownerId })).map(({ id }) => id))
