import { pictureSumsOf } from '#app/domains/media/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Direction } from '../delivery/delivery.ts'
import { bookingsOfParticipant, slotsOf } from '../delivery/queries.server.ts'
import { notesOf } from '../work/queries.server.ts'
import type { OwnExhibit } from './own-exhibit.ts'
import { listConditionPictures, listReceipts, listTakenOfOthers } from './store.server.ts'

/** A picture of the condition of somebody's work, as it lies in the archive of that one's data. */
export interface ConditionFile {
  participantId: string
  direction: Direction
  takenAt: Date
  /** What it shows, as whoever took it wrote. */
  remark: string
  /** Of the stored picture. */
  key: string
  file: string
}

/** Pictures of the condition of someone's works, by year and in the order in which they were taken; two statements a part. */
export async function conditionFilesOf(
  tx: Tx,
  parts: readonly { id: string; year: number }[],
): Promise<ConditionFile[]> {
  const files: ConditionFile[] = []
  for (const { id: participantId, year } of parts) {
    const pictures = await listConditionPictures(tx, participantId)
    const sums = await pictureSumsOf(
      tx,
      pictures.map(({ pictureId }) => pictureId),
    )
    for (const [index, { pictureId, direction, takenAt, remark }] of pictures.entries()) {
      const sum = sums.get(pictureId)
      const number = String(index + 1).padStart(2, '0')
      const name = `${year}-${number}-${direction === 'in' ? 'inn' : 'ut'}`
      const ending = sum?.format === 'jpeg' ? 'jpg' : sum?.format
      if (sum)
        files.push({ participantId, direction, takenAt, remark, key: sum.key, file: `tilstand/${name}.${ending}` })
    }
  }
  return files
}

/** Pictures that someone took of others' works: they tell of those, and are given out to them. */
export const takenOfOthers = async (tx: Tx, personId: string): Promise<ReadonlySet<string>> =>
  new Set(await listTakenOfOthers(tx, personId))

/** Of one participant; corrections too. */
export async function ownExhibit(
  tx: Tx,
  editionId: string,
  participantId: string,
  files: readonly ConditionFile[],
): Promise<OwnExhibit> {
  const { insuredOre, mounting, needs, packing, left } = await notesOf(tx, participantId)
  const slots = new Map((await slotsOf(tx, editionId)).map((slot) => [slot.id, slot]))
  const bookings = await bookingsOfParticipant(tx, participantId)
  const receipts = await listReceipts(tx, { participantId })
  return {
    ...{ insuredNok: insuredOre === null ? null : insuredOre / 100, mounting, needs, packing, stays: left },
    times: bookings.map(({ direction, slotId, way, byName, note }) => {
      const slot = slots.get(slotId ?? '')
      return { direction, date: slot?.date ?? null, from: slot?.begins ?? null, way, by: byName, note }
    }),
    receipts: receipts.map(
      ({ id, direction, at, partyName, condition, remark, signedText, signature, insuredOre: ore, correctsId }) => ({
        ...{ id, direction, at, party: partyName, condition, remark, text: signedText, signature },
        valueNok: ore === null ? null : ore / 100,
        takesBack: correctsId !== null,
      }),
    ),
    pictures: files
      .filter((one) => one.participantId === participantId)
      .map(({ direction, takenAt, remark, file }) => ({ direction, takenAt, remark, file })),
  }
}
