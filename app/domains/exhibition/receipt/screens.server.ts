/** One work at the door, and the artist's own receipts. */
import { randomUUID } from 'node:crypto'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { pathsOf, readStrokes } from '#app/kernel/signature.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { directionsFor } from '../delivery/screens.server.ts'
import { arrangedFor, exhibitorFor } from '../ground.server.ts'
import { maySeeReceipts } from '../policy.ts'
import { exhibitedWorkOf, soldAtExhibition } from '../work/queries.server.ts'
import { insuredValue } from '../work/rules.ts'
import { type ConditionPicture, type Receipt, WORDING } from './receipt.ts'
import { nextDirection, whyNotTakeBack } from './rules.ts'
import { listConditionPictures, listReceipts } from './store.server.ts'
import type { ConditionPictureView, ExhibitionItemView, ReceiptView } from './views.ts'
import { wordedOf } from './worded.ts'
import { openingLines } from './wording.ts'

/** Pictures of the condition with what screens show of them; those that are gone are left out. */
export async function conditionPictures(
  tx: Tx,
  taken: readonly ConditionPicture[],
): Promise<(ConditionPictureView & { receiptId: string | null })[]> {
  const known = await picturesByIds(
    tx,
    taken.map(({ pictureId }) => pictureId),
  )
  return taken.flatMap(({ id, pictureId, receiptId, remark, direction, takenAt }) => {
    const picture = known.get(pictureId)
    return picture ? [{ id, receiptId, picture, remark, direction, takenAt: takenAt.toISOString() }] : []
  })
}

/** The latest first; those that take back stand with what they take back. */
async function receiptViews(
  tx: Tx,
  receipts: readonly Receipt[],
  pictures: readonly (ConditionPictureView & { receiptId: string | null })[],
  mayTakeBack: boolean,
): Promise<ReceiptView[]> {
  const names = await namesOf(
    tx,
    receipts.flatMap(({ byId }) => byId ?? []),
  )
  const nameOf = (id: string | null) => names.get(id ?? '') ?? ''
  return receipts
    .filter(({ correctsId }) => correctsId === null)
    .map((receipt): ReceiptView => {
      const back = receipts.find(({ correctsId }) => correctsId === receipt.id)
      const { id, direction, partyName, condition, remark, insuredOre } = receipt
      return {
        ...{ id, direction, partyName, condition, remark, insuredOre },
        ...{ at: receipt.at.toISOString(), by: nameOf(receipt.byId) },
        paths: pathsOf(readStrokes(receipt.signature) ?? []),
        lines: receipt.signedText.split('\n').filter(Boolean),
        takenBack: back ? { at: back.at.toISOString(), by: nameOf(back.byId), reason: back.remark } : null,
        pictures: pictures.filter(({ receiptId }) => receiptId === id),
        can: { takeBack: mayTakeBack && whyNotTakeBack(receipt, receipts) === null },
      }
    })
    .reverse()
}

/** Everything about one work for those who stand at the door. Throws missing, forbidden. */
export async function exhibitionItemView(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  year: number,
  participantId: string,
): Promise<ExhibitionItemView> {
  const { db } = ctx
  const { edition, participant } = await exhibitorFor(db, actor, year, participantId)
  const work = await exhibitedWorkOf(db, participant)
  const receipts = await listReceipts(db, { participantId: participant.id })
  const pictures = await conditionPictures(db, await listConditionPictures(db, participant.id))
  const directions = await directionsFor(db, edition.id, work, civilDateOf(ctx.now))
  const direction = nextDirection(work.state)
  const booking = direction && directions[direction]?.booking
  const sold = (await soldAtExhibition(db, edition.id)).get(participant.id) ?? null
  return {
    ...{ year, work, venue: edition.venue ?? '', closesOn: edition.periodTo, ...directions, sold },
    next: direction && {
      direction,
      lines: openingLines(wordedOf(work, edition, direction, locale), locale),
      wording: WORDING,
      valueOre: insuredValue(work).ore,
      // What is sold is fetched by a buyer, whose name nobody knows here.
      party: sold && direction === 'out' ? '' : booking?.byName || participant.name,
      pictures: pictures.filter((one) => one.receiptId === null && one.direction === direction),
    },
    receipts: await receiptViews(db, receipts, pictures, true),
    once: { receipt: randomUUID(), back: randomUUID() },
  }
}

/** The receipts of one's own work. Throws missing for another's. */
export async function ownReceipts(ctx: Context, actor: Actor, participantId: string): Promise<ReceiptView[]> {
  const { participant, hosting } = await arrangedFor(ctx.db, actor, participantId)
  if (!maySeeReceipts(actor, participant, hosting)) throw missing()
  const receipts = await listReceipts(ctx.db, { participantId })
  const pictures = await conditionPictures(ctx.db, await listConditionPictures(ctx.db, participantId))
  return receiptViews(ctx.db, receipts, pictures, false)
}
