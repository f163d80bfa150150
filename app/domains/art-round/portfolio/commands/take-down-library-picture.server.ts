import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownLibraryWork } from '../own.server.ts'
import { mayTouchPortfolio } from '../policy.ts'
import { takeFromLibrary } from '../store.server.ts'

/**
 * Takes down a picture of a work in the own library; one that is gone already is no fault. Copies in applications keep
 * theirs. Throws missing for a work that is not there.
 */
export async function takeDownLibraryPicture(
  ctx: Context,
  actor: Actor,
  workId: string,
  pictureId: string,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const work = await ownLibraryWork(tx, actor, workId)
    if (!mayTouchPortfolio(actor, work)) throw forbidden()
    await takeFromLibrary(tx, workId, pictureId)
    await ctx.note(tx, 'library.pictureTakenDown', workId, { pictureId })
  })
}
