import type { Readable } from 'node:stream'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { maySendPicture } from '../policy.ts'
import { dropPicture, keepPicture, takeInPicture } from '../take-in.server.ts'

/**
 * Takes in a picture and hangs it where it belongs: the row, what `hang` writes, and the work that makes its sizes are
 * one transaction. When it fails nothing is left, neither row nor file. Gives the id.
 * Throws invalid with the reason for a file that is no picture we can use, forbidden, and whatever `hang` throws.
 */
export async function receivePicture(
  ctx: Context,
  actor: Actor | null,
  source: Readable,
  hang: (tx: Tx, pictureId: string) => Promise<void>,
): Promise<string> {
  if (!maySendPicture(actor) || !actor) throw forbidden()
  const received = await takeInPicture(ctx, source)
  try {
    return await ctx.tx(async (tx) => {
      const id = await keepPicture(ctx, tx, received, actor.personId)
      await hang(tx, id)
      return id
    })
  } catch (error) {
    await dropPicture(ctx, received)
    throw error
  }
}
