import type { Tx } from '#app/platform/db/client.server.ts'

/** Of who has never made the address anew it is the first. */
export const findCalendarVersion = async (tx: Tx, personId: string): Promise<number> =>
  (await tx.workCalendar.findUnique({ where: { personId } }))?.version ?? 1

/** Gives the new version. */
export const raiseCalendarVersion = async (tx: Tx, personId: string): Promise<number> =>
  (
    await tx.workCalendar.upsert({
      where: { personId },
      create: { personId, version: 2 },
      update: { version: { increment: 1 } },
    })
  ).version
