import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepPortfolio } from '../policy.ts'
import { MOST_LIBRARY_WORKS } from '../portfolio.ts'
import { isWorthKeeping } from '../rules.ts'
import { addLibraryWork as addRow, countLibrary, listLibrary } from '../store.server.ts'

/**
 * Adds an empty work to the own library and gives its id; pressing twice gives the empty one that is there. Throws conflict
 * when the library is full.
 */
export async function addLibraryWork(ctx: Context, actor: Actor): Promise<string> {
  if (!mayKeepPortfolio(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const empty = (await listLibrary(tx, actor.personId)).find((work) => !work.archivedAt && !isWorthKeeping(work))
    if (empty) return empty.id
    if ((await countLibrary(tx, actor.personId)) >= MOST_LIBRARY_WORKS)
      throw conflict('portfolio.libraryFull', { most: MOST_LIBRARY_WORKS })
    const id = await addRow(tx, actor.personId, {}, [], ctx.now)
    await ctx.note(tx, 'library.added', id)
    return id
  })
}
