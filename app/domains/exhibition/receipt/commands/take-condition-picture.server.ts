import type { Readable } from 'node:stream'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Direction } from '../../delivery/delivery.ts'
import { exhibitorFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { MOST_PICTURES } from '../receipt.ts'
import { standOf } from '../rules.ts'
import { addConditionPicture, listConditionPictures, listReceipts } from '../store.server.ts'

/**
 * Takes in a picture of a work's condition, with what it shows in words. It belongs to the receipt of that direction, and before there is one to the one
 * that comes. Whether it may be is asked before a byte is read. Throws missing, forbidden, conflict when there are enough,
 * and invalid with the reason for a file that is refused.
 */
export async function takeConditionPicture(
  ctx: Context,
  actor: Actor,
  of: { year: number; participantId: string; direction: Direction; remark: string },
  source: Readable,
): Promise<void> {
  const asked = async (tx: Tx) => {
    const { participant, hosting } = await exhibitorFor(tx, actor, of.year, of.participantId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const there = await listConditionPictures(tx, participant.id)
    if (there.filter(({ direction }) => direction === of.direction).length >= MOST_PICTURES)
      throw conflict('exhibitionReceipt.enoughPictures', { most: MOST_PICTURES })
    return participant
  }
  await ctx.tx(asked)
  await receivePicture(ctx, actor, source, async (tx, pictureId) => {
    const { id: participantId } = await asked(tx)
    const receipt = standOf(await listReceipts(tx, { participantId }))[of.direction]
    await addConditionPicture(tx, {
      ...{ participantId, receiptId: receipt?.id ?? null, direction: of.direction, pictureId },
      ...{ remark: of.remark, takenAt: ctx.now },
    })
    await ctx.note(tx, 'exhibition.pictured', participantId, { year: of.year, direction: of.direction })
  })
}
