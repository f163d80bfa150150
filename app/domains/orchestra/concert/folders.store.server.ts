import type { Tx } from '#app/platform/db/client.server.ts'
import { isSection, type Section } from '../instruments.ts'
import type { Holder } from './folders.ts'

/** Parts that are held in a semester, of all pieces or one. */
export const listHolders = (tx: Tx, semesterId: string, pieceId?: string): Promise<Holder[]> =>
  tx.partHolder.findMany({
    where: { semesterId, ...(pieceId && { pieceId }) },
    select: { pieceId: true, part: true, childId: true, handedOut: true, returned: true },
    orderBy: [{ pieceId: 'asc' }, { part: 'asc' }, { childId: 'asc' }],
  })

export const addHolders = async (
  tx: Tx,
  semesterId: string,
  pieceId: string,
  parts: readonly { childId: string; part: string }[],
): Promise<void> => {
  if (parts.length === 0) return
  await tx.partHolder.createMany({ data: parts.map((one) => ({ ...one, semesterId, pieceId })) })
}

/** Another part for a player, which is not handed out yet; the first one where there was none. */
export async function putHolder(
  tx: Tx,
  semesterId: string,
  { pieceId, childId, part }: Pick<Holder, 'pieceId' | 'childId' | 'part'>,
): Promise<void> {
  await tx.partHolder.upsert({
    where: { semesterId_pieceId_childId: { semesterId, pieceId, childId } },
    create: { semesterId, pieceId, childId, part },
    update: { part, handedOut: null, returned: null },
    select: { id: true },
  })
}
export const removeHolder = async (tx: Tx, semesterId: string, pieceId: string, childId: string): Promise<boolean> =>
  (await tx.partHolder.deleteMany({ where: { semesterId, pieceId, childId } })).count === 1

/** Hands out those that are not, or takes back those that are out; of a piece, a player, or both. Gives how many. */
export async function putHanded(
  tx: Tx,
  semesterId: string,
  of: { pieceId?: string; childId?: string },
  way: 'out' | 'back',
  at: Date,
): Promise<number> {
  const open = way === 'out' ? { handedOut: null } : { handedOut: { not: null }, returned: null }
  const { count } = await tx.partHolder.updateMany({
    where: {
      semesterId,
      ...(of.pieceId && { pieceId: of.pieceId }),
      ...(of.childId && { childId: of.childId }),
      ...open,
    },
    data: way === 'out' ? { handedOut: at } : { returned: at },
  })
  return count
}

/** Where each sat last in a semester: the plan that was changed last counts. */
export async function lastSeats(tx: Tx, semesterId: string): Promise<Map<string, { section: Section; desk: number }>> {
  const rows = await tx.deskSeat.findMany({
    where: { childId: { not: null }, plan: { seminar: { semesterId } } },
    select: { childId: true, section: true, desk: true },
    orderBy: [{ plan: { changedAt: 'asc' } }, { id: 'asc' }],
  })
  return new Map(
    rows.flatMap(({ childId, section, desk }) =>
      childId && isSection(section) ? [[childId, { section, desk }] as const] : [],
    ),
  )
}
