import type { Readable } from 'node:stream'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { MOST_PICTURES } from '../application.ts'
import { openApplication } from '../own.server.ts'
import { mayWriteIn } from '../policy.ts'
import { hangPicture, putApplication } from '../store.server.ts'

/**
 * Takes in a picture of a work, as its last one. Whether it may be is asked before a byte is read, and again when it
 * hangs, since much can happen while 30 MB are on their way. Gives the picture's id.
 * Throws as saving does, missing for a work that is not there, conflict when it has as many pictures as it can,
 * and invalid with the reason when the file is refused.
 */
export async function addWorkPicture(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  callId: string,
  workId: string,
  source: Readable,
): Promise<string> {
  const wall = async (tx: Tx) => {
    const { application, works } = await openApplication(tx, actor, callId, ctx.now, locale)
    if (!mayWriteIn(actor, application)) throw forbidden()
    const work = works.find(({ id }) => id === workId)
    if (!work) throw missing('application.workGone')
    if (work.pictures.length >= MOST_PICTURES) throw conflict('application.picturesTooMany', { most: MOST_PICTURES })
    return { application, work }
  }
  await wall(ctx.db)
  return receivePicture(ctx, actor, source, async (tx, pictureId) => {
    const { application, work } = await wall(tx)
    await hangPicture(tx, workId, pictureId, Math.max(0, ...work.pictures.map(({ position }) => position)) + 1)
    await putApplication(tx, application.id, { savedAt: ctx.now })
    await ctx.note(tx, 'application.pictureAdded', application.id, { pictureId })
  })
}
