import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepInstruments } from '../policy.ts'
import { theInstrument } from '../queries.server.ts'
import { removePhoto } from '../store.server.ts'

/** Takes a picture of an instrument's condition away. Throws missing. */
export async function dropInstrumentPicture(ctx: Context, actor: Actor, id: string, photoId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    await theInstrument(tx, id)
    if (!(await removePhoto(tx, photoId, id))) throw missing()
    await ctx.note(tx, 'instrument.picture-removed', id)
  })
}
