import type { Readable } from 'node:stream'
import { MOST_PICTURES } from '#app/domains/art-round/work.ts'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ownLibraryWork } from '../own.server.ts'
import { mayTouchPortfolio } from '../policy.ts'
import { hangInLibrary } from '../store.server.ts'

/**
 * Takes in a picture of a work in the own library, as its last one. Whether it may be is asked before a byte is read, and
 * again when it hangs. Gives the picture's id. Throws missing, conflict when the work has as many pictures as it can, and
 * invalid with the reason when the file is refused.
 */
export async function addLibraryPicture(ctx: Context, actor: Actor, workId: string, source: Readable): Promise<string> {
  const wall = async (tx: Tx) => {
    const work = await ownLibraryWork(tx, actor, workId)
    if (!mayTouchPortfolio(actor, work)) throw forbidden()
    if (work.pictures.length >= MOST_PICTURES) throw conflict('portfolio.picturesTooMany', { most: MOST_PICTURES })
    return work
  }
  await wall(ctx.db)
  return receivePicture(ctx, actor, source, async (tx, pictureId) => {
    const { pictures } = await wall(tx)
    const position = Math.max(0, ...pictures.map((one) => one.position)) + 1
    await hangInLibrary(tx, workId, { pictureId, position, alt: '' })
    await ctx.note(tx, 'library.pictureAdded', workId, { pictureId })
  })
}
