import type { Tx } from '#app/platform/db/client.server.ts'

/** Of the works that somebody takes part with. */
const their = (applicantId: string) => ({ participant: { application: { applicantId } } })

export const countTurnsOf = (tx: Tx, personId: string): Promise<number> => tx.shiftTurn.count({ where: { personId } })
export const removeTurnsOf = (tx: Tx, personId: string) => tx.shiftTurn.deleteMany({ where: { personId } })

export const removeBookingsOfPerson = (tx: Tx, personId: string) =>
  tx.deliveryBooking.deleteMany({ where: their(personId) })

/** The value stays with the receipts. */
export const emptyNotesOf = (tx: Tx, personId: string) =>
  tx.exhibitionWork.updateMany({ where: their(personId), data: { mounting: '', needs: '', packing: '', left: '' } })

/** Editions whose receipts, values or pictures of the condition are of somebody's work. */
export const listReceiptedEditions = (tx: Tx, personId: string) =>
  tx.edition.findMany({
    where: {
      participants: {
        some: {
          application: { applicantId: personId },
          OR: [
            { receipts: { some: { NOT: { partyName: '', signature: '', signedText: '', insuredOre: null } } } },
            { exhibited: { insuredOre: { not: null } } },
            { conditions: { some: {} } },
          ],
        },
      },
    },
    select: { year: true, periodTo: true },
  })
