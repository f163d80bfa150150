import type { Readable } from 'node:stream'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import { pictureSumsOf } from '#app/domains/media/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { MOST_PICTURES, type Work } from '../application.ts'
import { openApplication } from '../own.server.ts'
import { mayWriteIn } from '../policy.ts'
import { hangPicture, putApplication } from '../store.server.ts'

/**
 * Takes in a picture of a work, as its last one. Whether it may be is asked before a byte is read, and again when it
 * hangs, since much can happen while 30 MB are on their way. Gives the picture's id.
 * A file that hangs on the work already is not hung again: its picture's id is given as if it had been, so that sending
 * it anew after an answer that was lost is harmless. Whoever knows the SHA-256 of the file says so beforehand with `sum`,
 * and nothing needs to be read.
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
  sum: string | null = null,
): Promise<string> {
  const wall = async (tx: Tx, sha256: string | null) => {
    const { application, works } = await openApplication(tx, actor, callId, ctx.now, locale)
    if (!mayWriteIn(actor, application)) throw forbidden()
    const work = works.find(({ id }) => id === workId)
    if (!work) throw missing('application.workGone')
    const same = sha256 && (await withSum(tx, work, sha256))
    if (same) return { application, work, same }
    if (work.pictures.length >= MOST_PICTURES) throw conflict('application.picturesTooMany', { most: MOST_PICTURES })
    return { application, work, same: null }
  }
  const before = await wall(ctx.db, sum)
  if (before.same) return before.same
  const hang = async (tx: Tx, pictureId: string) => {
    const { application, work } = await wall(tx, null)
    await hangPicture(tx, workId, pictureId, Math.max(0, ...work.pictures.map(({ position }) => position)) + 1)
    await putApplication(tx, application.id, { savedAt: ctx.now })
    await ctx.note(tx, 'application.pictureAdded', application.id, { pictureId })
  }
  return receivePicture(ctx, actor, source, hang, async (tx, sha256) => (await wall(tx, sha256)).same)
}

/** The picture of a work that was made of the same file. */
async function withSum(tx: Tx, work: Work, sha256: string): Promise<string | null> {
  const sums = await pictureSumsOf(
    tx,
    work.pictures.map(({ pictureId }) => pictureId),
  )
  return [...sums].find(([, picture]) => picture.sha256 === sha256)?.[0] ?? null
}
