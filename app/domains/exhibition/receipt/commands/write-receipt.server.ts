import { putParticipation } from '#app/domains/art-round/application/changes.server.ts'
import { participationAfter } from '#app/domains/art-round/application/moves.ts'
import { theApplication } from '#app/domains/art-round/application/queries.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { oncePerKey } from '#app/domains/tallies/once.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Ore } from '#app/kernel/money.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Direction } from '../../delivery/delivery.ts'
import { exhibitorFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { exhibitedWorkOf } from '../../work/queries.server.ts'
import { insuredValue } from '../../work/rules.ts'
import { receiptMail } from '../mails.ts'
import { WORDING } from '../receipt.ts'
import { type ReceiptDraft, receiptFaults, whyNotWrite } from '../rules.ts'
import { addReceipt, bindPictures, findReceiptByKey } from '../store.server.ts'
import { wordedOf } from '../worded.ts'
import { filledLines, openingLines } from '../wording.ts'

export type Writing = ReceiptDraft & {
  direction: Direction
  /** What stood on the screen. */
  wording: number
  valueOre: Ore | null
  /** The same key writes once, however often and from however many phones it comes. */
  onceKey: string
}

/**
 * Takes a work in, or gives it out, against a signature or a word that there is none. All that was on the screen is kept
 * word for word, the pictures taken before belong to it from now on, the artist gets the receipt, and the participation
 * goes on. Gives the receipt's id.
 * Throws missing, forbidden, invalid beside the field, or conflict when the work has come or gone already, when the value
 * or the wording is another by now, or when the key has been used for something else.
 */
export async function writeReceipt(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  year: number,
  participantId: string,
  writing: Writing,
): Promise<string> {
  const { direction, onceKey, condition, remark, partyName, strokes, unsigned } = writing
  return oncePerKey(ctx, async (tx) => {
    const { edition, hosting, participant } = await exhibitorFor(tx, actor, year, participantId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const known = await findReceiptByKey(tx, onceKey)
    if (known) {
      if (known.participantId === participant.id && known.direction === direction && known.correctsId === null)
        return known.id
      throw conflict('exhibitionReceipt.keyUsed')
    }
    const work = await exhibitedWorkOf(tx, participant)
    const why = whyNotWrite(direction, work.state)
    if (why) throw conflict(why.key, why.facts)
    const [first, ...more] = receiptFaults(writing)
    if (first) throw invalidFields([first, ...more])
    if (writing.wording !== WORDING) throw conflict('exhibitionReceipt.newWording')
    const { ore: insuredOre } = insuredValue(work)
    if (insuredOre !== writing.valueOre) throw conflict('exhibitionReceipt.newValue')
    const application = await theApplication(tx, participant.applicationId)
    const state = participationAfter(application.participation, direction === 'in' ? 'deliver' : 'return', {
      ...{ decision: application.decision, announced: true },
    })
    if (!state) throw conflict('exhibitionReceipt.notTakingPart')
    const filled = { direction, condition, remark, partyName, by: actor.name, at: ctx.now, signed: !unsigned }
    const lines = [...openingLines(wordedOf(work, edition, direction, locale), locale), ...filledLines(filled, locale)]
    const receipt = await addReceipt(tx, {
      ...{ participantId: participant.id, direction, at: ctx.now, byId: ctx.actorId, partyName, condition, remark },
      ...{ signature: unsigned ? '' : strokes, signedText: lines.join('\n'), insuredOre, correctsId: null, onceKey },
    })
    await bindPictures(tx, { participantId: participant.id, direction }, receipt.id)
    await putParticipation(tx, participant.applicationId, { participation: state })
    const contact = await findContact(tx, participant.personId)
    const about = { publicUrl: ctx.settings.publicUrl, year, slug: participant.slug, title: work.title }
    if (contact) await ctx.post(tx, receiptMail(contact, about, receipt))
    const deed = direction === 'in' ? 'exhibition.taken-in' : 'exhibition.given-out'
    await ctx.note(tx, deed, participant.id, { year, condition, signed: !unsigned })
    return receipt.id
  })
}
