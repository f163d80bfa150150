import type { Readable } from 'node:stream'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { Moment } from '../instrument.ts'
import { mayKeepInstruments } from '../policy.ts'
import { theInstrument, theLoan } from '../queries.server.ts'
import { addPhoto } from '../store.server.ts'

/**
 * Takes in a picture of an instrument's condition: in the store, or as it was handed out or returned in a loan. Whether it
 * may be is asked before a byte is read. Throws missing, and invalid with the reason for a file that is refused.
 */
export async function addInstrumentPicture(
  ctx: Context,
  actor: Actor,
  instrumentId: string,
  of: { loanId: string | null; moment: Moment },
  source: Readable,
): Promise<void> {
  const asked = async (tx: Tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    await theInstrument(tx, instrumentId)
    if (of.loanId !== null && (await theLoan(tx, of.loanId)).instrumentId !== instrumentId) throw missing()
  }
  await ctx.tx(asked)
  await receivePicture(ctx, actor, source, async (tx, pictureId) => {
    await asked(tx)
    await addPhoto(tx, { instrumentId, ...of, pictureId, words: '', takenAt: ctx.now })
    await ctx.note(tx, 'instrument.pictured', instrumentId, { moment: of.moment })
  })
}
