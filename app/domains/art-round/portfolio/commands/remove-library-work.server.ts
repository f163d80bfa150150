import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownLibraryWork } from '../own.server.ts'
import { mayTouchPortfolio } from '../policy.ts'
import { removeLibraryWork as removeRow } from '../store.server.ts'

/**
 * Takes a work out of the own library for good. Applications that hold a copy of it keep the copy and its pictures; a
 * picture that hangs nowhere then is removed by the round of the clock. Throws missing.
 */
export async function removeLibraryWork(ctx: Context, actor: Actor, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const work = await ownLibraryWork(tx, actor, id)
    if (!mayTouchPortfolio(actor, work)) throw forbidden()
    await removeRow(tx, id)
    await ctx.note(tx, 'library.removed', id)
  })
}
