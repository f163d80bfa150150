import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownLibraryWork } from '../own.server.ts'
import { mayTouchPortfolio } from '../policy.ts'
import { putLibraryWork } from '../store.server.ts'

/** Puts a work away, so that it is not offered for a new application, or takes it out again. Throws missing. */
export async function archiveLibraryWork(ctx: Context, actor: Actor, id: string, away: boolean): Promise<void> {
  await ctx.tx(async (tx) => {
    const work = await ownLibraryWork(tx, actor, id)
    if (!mayTouchPortfolio(actor, work)) throw forbidden()
    if ((work.archivedAt !== null) === away) return
    if (!(await putLibraryWork(tx, id, work.version, { archivedAt: away ? ctx.now : null })))
      throw conflict('portfolio.changedMeanwhile')
    await ctx.note(tx, away ? 'library.archived' : 'library.restored', id)
  })
}
