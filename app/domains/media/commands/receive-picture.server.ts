import type { Readable } from 'node:stream'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { maySendPicture } from '../policy.ts'
import { dropPicture, keepPicture, takeInPicture } from '../take-in.server.ts'

/**
 * Takes in a picture and hangs it where it belongs: the row, what `hang` writes, and the work that makes its sizes are
 * one transaction. When it fails nothing is left, neither row nor file. Gives the id.
 * Whoever knows the picture already, by the SHA-256 of its file, tells its id with `known`: then nothing is added, and
 * sending it twice is harmless.
 * Throws invalid with the reason for a file that is no picture we can use, forbidden, and whatever `hang` throws.
 */
export async function receivePicture(
  ctx: Context,
  actor: Actor | null,
  source: Readable,
  hang: (tx: Tx, pictureId: string) => Promise<void>,
  known: (tx: Tx, sha256: string) => Promise<string | null> = async () => null,
): Promise<string> {
  if (!maySendPicture(actor) || !actor) throw forbidden()
  const received = await takeInPicture(ctx, source)
  let kept = false
  try {
    const { id, isKnown } = await ctx.tx(async (tx) => {
      const before = await known(tx, received.sha256)
      if (before !== null) return { id: before, isKnown: true }
      const id = await keepPicture(ctx, tx, received, actor.personId)
      await hang(tx, id)
      return { id, isKnown: false }
    })
    kept = !isKnown
    return id
  } finally {
    if (!kept) await dropPicture(ctx, received)
  }
}
