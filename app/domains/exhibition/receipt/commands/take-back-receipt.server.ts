import { putParticipation } from '#app/domains/art-round/application/changes.server.ts'
import { participationAfter } from '#app/domains/art-round/application/moves.ts'
import { theApplication } from '#app/domains/art-round/application/queries.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { oncePerKey } from '#app/domains/tallies/once.server.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitorFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { exhibitedWorkOf } from '../../work/queries.server.ts'
import { takenBackMail } from '../mails.ts'
import { whyNotTakeBack } from '../rules.ts'
import { addReceipt, findReceipt, findReceiptByKey, listReceipts } from '../store.server.ts'

/**
 * Takes a receipt back by a row of its own, with the reason; what was signed stands beside it. The participation goes back a
 * step, and the artist is told. Throws missing, forbidden, or conflict when it is taken back already, or when the work has
 * gone out again since.
 */
export async function takeBackReceipt(
  ctx: Context,
  actor: Actor,
  year: number,
  participantId: string,
  { receiptId, reason, onceKey }: { receiptId: string; reason: string; onceKey: string },
): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const { hosting, participant } = await exhibitorFor(tx, actor, year, participantId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const receipt = await findReceipt(tx, receiptId)
    if (!receipt || receipt.participantId !== participant.id) throw missing()
    if ((await findReceiptByKey(tx, onceKey))?.correctsId === receipt.id) return
    const why = whyNotTakeBack(receipt, await listReceipts(tx, { participantId: participant.id }))
    if (why) throw conflict(why.key, why.facts)
    const { direction, condition, insuredOre } = receipt
    await addReceipt(tx, {
      ...{ participantId: participant.id, direction, condition, insuredOre, at: ctx.now, byId: ctx.actorId },
      ...{ partyName: '', signature: '', signedText: '', remark: reason, correctsId: receipt.id, onceKey },
    })
    const { participation, decision } = await theApplication(tx, participant.applicationId)
    const deed = direction === 'in' ? 'undoDelivery' : 'undoReturn'
    const state = participationAfter(participation, deed, { decision, announced: true })
    if (!state) throw conflict('exhibitionReceipt.notTakingPart')
    await putParticipation(tx, participant.applicationId, { participation: state })
    const contact = await findContact(tx, participant.personId)
    const { title } = await exhibitedWorkOf(tx, participant)
    const about = { publicUrl: ctx.settings.publicUrl, year, slug: participant.slug, title }
    if (contact) await ctx.post(tx, takenBackMail(contact, about, receipt, reason))
    await ctx.note(tx, 'exhibition.receipt-taken-back', participant.id, { year, direction })
  })
}
