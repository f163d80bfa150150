import type { Readable } from 'node:stream'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { theStudio } from '../own.server.ts'
import { mayEditStudio } from '../policy.ts'
import { putStudio } from '../store.server.ts'

/**
 * Takes in a picture of the entrance, in place of the one before. Whether it may be is asked before a byte is read, and
 * again when it hangs. Throws missing for another's studio, and invalid with the reason for a file that is refused.
 */
export async function addStudioPicture(ctx: Context, actor: Actor, studioId: string, source: Readable): Promise<void> {
  const asked = async (tx: Tx) => {
    const studio = await theStudio(tx, studioId)
    if (!mayEditStudio(actor, studio.participants)) throw missing()
    return studio
  }
  await ctx.tx(asked)
  await receivePicture(ctx, actor, source, async (tx, pictureId) => {
    const { version } = await asked(tx)
    await putStudio(tx, studioId, version, { pictureId })
  })
}
