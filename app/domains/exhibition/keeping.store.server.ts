/**
 * What the joint exhibition holds of people and their works, and how it goes: all that hangs on one edition goes together,
 * counted from the day on which its exhibition closed. How long each is kept stands in desk/keeping.ts.
 */
import { type Kept, keptTogether, type Stock } from '#app/kernel/keeping.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { closedOn } from './closing.ts'

interface Edition {
  id: string
  year: number
  periodTo: CivilDate | null
}
const edition = { select: { id: true, year: true, periodTo: true } } as const

const together = (editions: readonly Edition[]): Kept[] =>
  keptTogether(editions.map((one) => ({ scope: one.id, base: closedOn(one) })))

const ofEditions = (ids: readonly string[]) => ({ editionId: { in: [...ids] } })
const withEdition = { participant: { select: { edition } } } as const

/** When the artist, or another, comes with a work or fetches it. */
export const deliveryTimes: Stock<Tx> = {
  list: async (tx) =>
    together(
      (await tx.deliveryBooking.findMany({ select: withEdition })).map(({ participant }) => participant.edition),
    ),
  remove: async (tx, ids) => (await tx.deliveryBooking.deleteMany({ where: { participant: ofEditions(ids) } })).count,
}

/** Of works that nobody has found damaged, and of those that somebody has: the picture then hangs nowhere, and its files go. */
const pictures = (damaged: boolean): Stock<Tx> => {
  const receipts = damaged ? { some: { condition: 'damaged' } } : { none: { condition: 'damaged' } }
  return {
    list: async (tx) =>
      together(
        (await tx.conditionPicture.findMany({ where: { participant: { receipts } }, select: withEdition })).map(
          ({ participant }) => participant.edition,
        ),
      ),
    remove: async (tx, ids) =>
      (await tx.conditionPicture.deleteMany({ where: { participant: { ...ofEditions(ids), receipts } } })).count,
  }
}
export const conditionPictures = pictures(false)
export const damagePictures = pictures(true)

/** Names, signatures, remarks and values on receipts; that a work came and went, and how it was, is kept. */
const EMPTIED = { partyName: '', signature: '', signedText: '', remark: '', insuredOre: null } as const
export const receiptWords: Stock<Tx> = {
  list: async (tx) =>
    together(
      (await tx.workReceipt.findMany({ where: { NOT: EMPTIED }, select: withEdition })).map(
        ({ participant }) => participant.edition,
      ),
    ),
  remove: async (tx, ids) =>
    (await tx.workReceipt.updateMany({ where: { NOT: EMPTIED, participant: ofEditions(ids) }, data: EMPTIED })).count,
}

/** What the artist said that the work is worth and how it is hung, packed and fetched. */
export const workNotes: Stock<Tx> = {
  list: async (tx) =>
    together((await tx.exhibitionWork.findMany({ select: withEdition })).map(({ participant }) => participant.edition)),
  remove: async (tx, ids) => (await tx.exhibitionWork.deleteMany({ where: { participant: ofEditions(ids) } })).count,
}

/** Who had a shift. The shifts themselves tell of nobody. */
export const shiftTurns: Stock<Tx> = {
  list: async (tx) =>
    together(
      (await tx.shiftTurn.findMany({ select: { shift: { select: { edition } } } })).map((one) => one.shift.edition),
    ),
  remove: async (tx, ids) => (await tx.shiftTurn.deleteMany({ where: { shift: ofEditions(ids) } })).count,
}
