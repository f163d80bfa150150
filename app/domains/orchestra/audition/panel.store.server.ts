import type { Tx } from '#app/platform/db/client.server.ts'
import type { Panelist, Sheet } from './audition.ts'

/** The chair first, then by name. */
export async function listPanel(tx: Tx, roundId: string): Promise<Panelist[]> {
  const rows = await tx.auditionPanelist.findMany({
    where: { roundId },
    include: { person: { select: { name: true, email: true, demo: true } } },
    orderBy: [{ chair: 'desc' }, { person: { name: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ person: { name, email, demo }, ...row }) => ({ ...row, name: name || (email ?? ''), demo }))
}

/** Rounds that somebody judges. */
export const listSeatsOf = (tx: Tx, personId: string): Promise<{ roundId: string; chair: boolean }[]> =>
  tx.auditionPanelist.findMany({ where: { personId }, select: { roundId: true, chair: true }, orderBy: { id: 'asc' } })

/** Gives a place in the panel, or changes it; there is one chair. */
export async function putPanelist(tx: Tx, roundId: string, personId: string, chair: boolean): Promise<void> {
  if (chair) await tx.auditionPanelist.updateMany({ where: { roundId, chair: true }, data: { chair: false } })
  await tx.auditionPanelist.upsert({
    where: { roundId_personId: { roundId, personId } },
    create: { roundId, personId, chair },
    update: { chair },
  })
}
export const removePanelist = async (tx: Tx, roundId: string, personId: string): Promise<boolean> =>
  (await tx.auditionPanelist.deleteMany({ where: { roundId, personId } })).count === 1

/** Every sheet of a round with its marks. */
export async function listSheets(tx: Tx, roundId: string, panelistId?: string): Promise<Sheet[]> {
  const rows = await tx.auditionSheet.findMany({
    where: { audition: { roundId }, ...(panelistId && { panelistId }) },
    select: {
      ...{ auditionId: true, panelistId: true, recused: true, note: true, savedAt: true },
      marks: { select: { criterionId: true, mark: true } },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ marks, ...sheet }) => ({
    ...sheet,
    marks: Object.fromEntries(marks.map(({ criterionId, mark }) => [criterionId, mark])),
  }))
}

/** Writes a whole sheet: what it had is replaced. */
export async function putSheet(tx: Tx, { auditionId, panelistId, marks, ...data }: Sheet): Promise<void> {
  const { id } = await tx.auditionSheet.upsert({
    where: { auditionId_panelistId: { auditionId, panelistId } },
    create: { auditionId, panelistId, ...data },
    update: { ...data, version: { increment: 1 } },
    select: { id: true },
  })
  await tx.auditionMark.deleteMany({ where: { sheetId: id } })
  const rows = Object.entries(marks).map(([criterionId, mark]) => ({ sheetId: id, criterionId, mark }))
  if (rows.length > 0) await tx.auditionMark.createMany({ data: rows })
}

/** How many marks a criterion, or a panelist of a round, or a whole round has. */
export const countMarks = (
  tx: Tx,
  of: { criterionId: string } | { roundId: string; personId?: string },
): Promise<number> =>
  tx.auditionMark.count({
    where:
      'criterionId' in of
        ? { criterionId: of.criterionId }
        : { sheet: { panelist: { roundId: of.roundId, ...(of.personId && { personId: of.personId }) } } },
  })
